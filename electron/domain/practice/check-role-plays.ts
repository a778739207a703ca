import { APOLOGY_MODES } from '../apology-mode.ts';
import { SECTORS } from '../branch.ts';
import { PLACES } from '../complaint.ts';
import { PAPER_LANGUAGES } from '../language.ts';
import {
  codesOf,
  duplicates,
  kebabId,
  listOf,
  localDate,
  nonEmptyListOf,
  oneOf,
  shape,
  text,
  wholeFromOne,
} from '../packs/checks.ts';
import { child, isRecord } from '../packs/pack-fault.ts';
import type { PackError } from '../packs/pack-fault.ts';
import { PATTERNS } from '../prompts/codes.ts';
import { BEATS, ENDS, HEATS } from './role-play.ts';
import type { PracticePack, RolePlay } from './role-play.ts';

const texts = nonEmptyListOf(text);
const LAST = { good: texts, bad: texts, same: text };
const textEach = (codes: readonly string[]) => shape(Object.fromEntries(codes.map((code) => [code, text])));

const play = shape({
  id: kebabId,
  pattern: oneOf(PATTERNS),
  language: oneOf(PAPER_LANGUAGES),
  zone: oneOf(PLACES.filter((place) => place !== 'elsewhere')),
  sector: oneOf(SECTORS),
  sources: texts,
  title: text,
  scene: text,
  opening: text,
  more: text,
  start: oneOf([2, 3]),
  echo: texts,
  facts: shape(
    {},
    {
      date: text,
      time: text,
      place: text,
      matter: text,
      effect: text,
      remedy: text,
      remedyBy: text,
      nextContact: text,
      contactPerson: text,
      mode: oneOf(APOLOGY_MODES),
    },
  ),
  beats: shape(
    Object.fromEntries(
      BEATS.map((beat) => [beat, shape(beat === 'apologise' ? LAST : { ...LAST, calmer: text })]),
    ),
  ),
  hotter: textEach(HEATS),
  tooEarly: text,
  ends: textEach(ENDS),
  questions: texts,
});

const envelope = shape({
  kind: oneOf(['practice']),
  id: kebabId,
  version: wholeFromOne,
  languages: nonEmptyListOf(oneOf(PAPER_LANGUAGES)),
  sources: nonEmptyListOf(shape({ title: text, checkedOn: localDate })),
  content: shape({ plays: listOf(() => []) }),
});

export interface CheckedPlays {
  readonly plays: readonly RolePlay[];
  /** `path` is a JSON Pointer into the pack. */
  readonly errors: readonly PackError[];
}

/** The plays of a pack that hold together; one at fault is left out, and no play at all stands in a pack that is none. */
export function checkRolePlays(pack: unknown): CheckedPlays {
  const outside = envelope(pack, '');
  if (outside.length > 0) return { plays: [], errors: outside };
  // Its shape is proved by the line above, all but the plays themselves.
  const { plays } = (pack as PracticePack).content;
  const twice = duplicates(codesOf((pack as PracticePack).content, '/content', 'plays', 'id'));
  const checked = plays.map((one, index) => {
    const path = child('/content/plays', index);
    const again = twice.filter((error) => error.path === child(path, 'id'));
    return { one, errors: isRecord(one) ? [...play(one, path), ...again] : play(one, path) };
  });
  return {
    plays: checked.flatMap(({ one, errors }) => (errors.length === 0 ? [one] : [])),
    errors: checked.flatMap(({ errors }) => errors),
  };
}
