import { SECTORS } from '../branch.ts';
import { COMPLAINT_KINDS } from '../complaint.ts';
import { PAPER_LANGUAGES } from '../language.ts';
import { deadlineContent } from './check-deadlines.ts';
import { promptContent } from './check-prompts.ts';
import {
  codesOf,
  duplicates,
  inEachLanguage,
  kebabId,
  listOf,
  localDate,
  nonEmptyListOf,
  oneOf,
  shape,
  text,
  wholeFromOne,
} from './checks.ts';
import { PACK_KINDS } from './envelope.ts';
import type { Pack, PackKind } from './envelope.ts';
import { fault, isRecord } from './pack-fault.ts';
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
