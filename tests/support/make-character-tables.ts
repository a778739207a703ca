import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { checkout } from '../../electron/runtime/checkout.ts';

/**
 * `node -r ./electron/runtime/node-24.cjs tests/support/make-character-tables.ts` writes the two character tables of search anew
 * from the libraries they come from. The libraries themselves (324 KB and 6 MB) are never shipped: a test holds the tables to them.
 */
const HAN_RANGES = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0x20000, 0x323af],
] as const;

function* hanCharacters(): Generator<string> {
  for (const [first, last] of HAN_RANGES) {
    for (let code = first; code <= last; code += 1) yield String.fromCodePoint(code);
  }
}

/**
 * Traditional and regional characters with their mainland form, one for one, never a chain. A character that is itself the mainland
 * form of another stays (么 of 麼), whatever it stood for elsewhere.
 */
export function simpleForms(): ReadonlyMap<string, string> {
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const simple = new Map<string, string>();
  for (const character of hanCharacters()) {
    for (const convert of converters) {
      const form = convert(character);
      if (form === character || [...form].length !== 1 || simple.has(character)) continue;
      simple.set(character, form);
    }
  }
  const mainland = new Set(simple.values());
  return new Map([...simple].filter(([character]) => !mainland.has(character)));
}

/** The commonest reading of each character that is its own mainland form, without its tone; `v` for ü. */
export function readings(simple: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const charactersOf = new Map<string, string>();
  for (const character of hanCharacters()) {
    if (simple.has(character)) continue;
    const reading = pinyin(character, { toneType: 'none', v: true });
    if (!/^[a-z]+$/.test(reading)) continue;
    charactersOf.set(reading, (charactersOf.get(reading) ?? '') + character);
  }
  return new Map([...charactersOf].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

const LINE = 60;

function literal(characters: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < characters.length; at += LINE) {
    lines.push(`  '${characters.slice(at, at + LINE).join('')}'`);
  }
  return lines.join(' +\n');
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(checkout, 'electron/domain/search');
  const simple = simpleForms();
  writeFileSync(
    join(folder, 'simple-pairs.ts'),
    `/** Each traditional or regional character with its mainland form behind it (OpenCC, Apache-2.0); written by tests/support/make-character-tables.ts. */
export const SIMPLE_PAIRS =
${literal([...simple].flat())};
`,
  );
  const rows = [...readings(simple)].map(
    ([reading, characters]) => `  ${reading}:\n${literal([...characters]).replaceAll('  ', '    ')},`,
  );
  writeFileSync(
    join(folder, 'pinyin-table.ts'),
    `/** Reading → the characters read so (pinyin-pro, MIT); written by tests/support/make-character-tables.ts. */
export const PINYIN_TABLE: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
  );
}
