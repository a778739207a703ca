import { APOLOGY_MODES, apologyModeOf } from '../domain/apology-mode.ts';
import { CAUSES, FACTS_STATES, PRINCIPLES } from '../domain/complaint.ts';
import type { WordingFacts } from '../domain/wording/finding.ts';

const TEXT_FIELDS = [
  'date',
  'time',
  'place',
  'matter',
  'effect',
  'remedy',
  'remedyBy',
  'nextContact',
  'contactPerson',
] as const;
/** Names of the record of a complaint (domain/complaint) that hold the same. */
const RECORD_NAMES: Readonly<Record<string, (typeof TEXT_FIELDS)[number]>> = {
  happenedOn: 'date',
  happenedTime: 'time',
  where: 'place',
};

/**
 * The facts of a case as given on the command line: the names of WordingFacts, or those of a complaint's record. Unknown names
 * are passed over, because a whole exported case may be given; an empty or non-text value counts as not known.
 */
export function readWordingFacts(given: Readonly<Record<string, unknown>>): WordingFacts {
  const facts: Partial<Record<(typeof TEXT_FIELDS)[number], string>> = {};
  for (const [name, value] of Object.entries(given)) {
    const field = RECORD_NAMES[name] ?? TEXT_FIELDS.find((one) => one === name);
    if (field !== undefined && typeof value === 'string' && value.trim() !== '')
      facts[field] ??= value.trim();
  }
  const mode = modeOf(given);
  return mode === undefined ? facts : { ...facts, mode };
}

function modeOf(given: Readonly<Record<string, unknown>>): WordingFacts['mode'] {
  const named = APOLOGY_MODES.find((one) => one === given['mode']);
  if (named !== undefined) return named;
  const factsState = FACTS_STATES.find((one) => one === given['factsState']);
  if (factsState === undefined) return undefined;
  const cause = CAUSES.find((one) => one === given['cause']);
  const principle = PRINCIPLES.find((one) => one === given['principle']);
  return apologyModeOf({ factsState, cause, principle });
}
