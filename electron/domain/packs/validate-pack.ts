import { COUNTRIES, SECTORS } from '../branch.ts';
import { COMPLAINT_KINDS } from '../complaint.ts';
import { PAPER_LANGUAGES } from '../language.ts';
import { promptContent } from './check-prompts.ts';
import {
  duplicates,
  inEachLanguage,
  kebabId,
  listOf,
  localDate,
  nonEmptyListOf,
  oneOf,
  shape,
  text,
  textsOrNone,
  wholeFromOne,
} from './checks.ts';
import { PACK_KINDS } from './envelope.ts';
import type { Pack, PackKind } from './envelope.ts';
import { child, fault, isRecord } from './pack-fault.ts';
import type { Check, PackError } from './pack-fault.ts';

export type ValidatedPack =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly errors: readonly PackError[] };

const words = inEachLanguage(text);

const sectorContent: Check = (value, path) => [
  ...shape({
    sector: oneOf(SECTORS),
    productWord: words,
    referenceWord: words,
    categories: nonEmptyListOf(
      shape({
        code: kebabId,
        label: words,
        kind: oneOf(COMPLAINT_KINDS),
        situation: (inner, at) => (inner === null ? [] : kebabId(inner, at)),
      }),
    ),
  })(value, path),
  ...duplicates(codesOf(value, path, 'categories', 'code')),
];

const deadlineContent: Check = (value, path) => [
  ...shape({
    rules: nonEmptyListOf(
      shape(
        {
          id: kebabId,
          country: oneOf(COUNTRIES),
          region: (inner, at) => (inner === '' ? [] : kebabId(inner, at)),
          sector: oneOf(SECTORS),
          amount: wholeFromOne,
          unit: oneOf(['calendar-days', 'business-days', 'weeks']),
          sureness: oneOf(['V1', 'V2', 'NV']),
          // Nobody adds a rule without a source.
          source: (inner, at) => (inner === '' ? fault(at, 'no-source') : text(inner, at)),
          checkedOn: localDate,
          silence: textsOrNone,
          statement: words,
          appealRoute: textsOrNone,
        },
        { categories: nonEmptyListOf(kebabId), startsAt: oneOf(['receipt', 'authority']) },
      ),
    ),
  })(value, path),
  ...duplicates(codesOf(value, path, 'rules', 'id')),
];

const CONTENT: Readonly<Record<PackKind, Check>> = {
  prompt: promptContent,
  sector: sectorContent,
  deadline: deadlineContent,
};

const sources: Check = (value, path) =>
  Array.isArray(value) && value.length === 0
    ? fault(path, 'no-source')
    : listOf(shape({ title: text, checkedOn: localDate }))(value, path);

const languages: Check = (value, path) => {
  if (!Array.isArray(value)) return fault(path, 'wrong-type');
  const missing = PAPER_LANGUAGES.filter((language) => !value.includes(language));
  return [
    ...listOf(oneOf(PAPER_LANGUAGES))(value, path),
    ...missing.flatMap(() => fault(path, 'language-missing')),
  ];
};

/**
 * Checks a pack of any kind, as read from JSON. Every fault is named with its place; a pack with one fault changes nothing.
 * Lines of text are never judged here: the wording checker does that.
 */
export function validatePack(json: unknown): ValidatedPack {
  if (!isRecord(json)) return { ok: false, errors: fault('', 'wrong-type') };
  const kind = PACK_KINDS.find((each) => each === json['kind']);
  if (kind === undefined) return { ok: false, errors: fault('/kind', 'not-an-option') };
  const errors = shape({
    kind: oneOf(PACK_KINDS),
    id: kebabId,
    version: wholeFromOne,
    languages,
    sources,
    content: CONTENT[kind],
  })(json, '');
  // The boundary at which an unknown object is known to be a pack: every key of it was checked above.
  return errors.length === 0 ? { ok: true, pack: json as unknown as Pack } : { ok: false, errors };
}

function codesOf(
  value: unknown,
  path: string,
  list: string,
  key: string,
): readonly { readonly id: unknown; readonly path: string }[] {
  const items: unknown = isRecord(value) ? value[list] : undefined;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) =>
    isRecord(item) ? [{ id: item[key], path: child(child(child(path, list), index), key) }] : [],
  );
}
