import { PAPER_LANGUAGES } from '../language.ts';
import type { Pack } from './envelope.ts';
import { isRecord } from './pack-fault.ts';

/** Order in which keys are written, wherever they stand; others follow as they come. A pack out of the log has lost its own. */
const ORDER: readonly string[] = [
  'kind id version languages sources content',
  'title layer stage mode code moment way part topic sector country region',
  'label header seconds bodyHint voiceHint productWord referenceWord',
  'cue never text why stages sectors modes known unknown replaces pinned opens always',
  'situation categories startsAt answeredBy amount unit from needs steps also sureness source checkedOn meaning silence statement appealRoute off',
  'lines rounds after tips items hints rules entries',
]
  .flatMap((names) => names.split(' '))
  .concat(PAPER_LANGUAGES);
const RANK = new Map(ORDER.map((key, index) => [key, index]));
/** A list of these has one line of the file for each of its things: a line of the pack is a line of the file. */
const ONE_LINE_EACH = new Set([
  'lines',
  'after',
  'tips',
  'items',
  'hints',
  'categories',
  'sources',
  'steps',
  'also',
]);

/** The text of a pack as it is exported for editing: two spaces, ordered keys; reading it back gives an equal pack. */
export function writePack(pack: Pack): string {
  return `${block(pack, '', '')}\n`;
}

function block(value: unknown, indent: string, key: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== 'object')) return inline(value);
    const each = ONE_LINE_EACH.has(key);
    const items = value.map((item: unknown) => `${deeper}${each ? inline(item) : block(item, deeper, '')}`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  if (!isRecord(value) || isTexts(value)) return inline(value);
  const members = entriesOf(value).map(
    ([name, inner]) => `${deeper}${JSON.stringify(name)}: ${block(inner, deeper, name)}`,
  );
  return `{\n${members.join(',\n')}\n${indent}}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = entriesOf(value).map(([name, inner]) => `${JSON.stringify(name)}: ${inline(inner)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function entriesOf(value: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .toSorted(([one], [other]) => rankOf(one) - rankOf(other));
}

function rankOf(key: string): number {
  return RANK.get(key) ?? ORDER.length;
}

/** The same short text in three languages stays on one line; the long ones of a deadline do not. */
function isTexts(value: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(value);
  const short = JSON.stringify(value).length <= LONGEST_INLINE;
  return (
    short && keys.length > 0 && keys.every((key) => PAPER_LANGUAGES.some((language) => language === key))
  );
}
const LONGEST_INLINE = 240;
