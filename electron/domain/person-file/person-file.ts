import type { CaseState } from '../case.ts';
import { namesOfConcerned } from '../concerned-names.ts';
import { namePatterns } from '../day-close/name-patterns.ts';
import type { CaseRecord } from '../event.ts';
import type { FollowUp } from '../follow-up.ts';
import type { GoodwillNow } from '../goodwill/goodwill-asked.ts';
import type { CaseId } from '../ids.ts';
import type { Paper } from '../paper.ts';
import type { PromiseNow } from '../promise.ts';
import type { Instant, LocalDate } from '../time.ts';

/**
 * Why everything about a person is put together: they ask to see it, they want it for another firm, an authority asks, or a dispute is
 * prepared (RODO/UK GDPR arts. 15 and 20; 个人信息保护法 art. 45). A closed list: a free text would itself be about the person.
 */
export const PERSON_FILE_PURPOSES = ['access', 'transfer', 'authority', 'dispute'] as const;
export type PersonFilePurpose = (typeof PERSON_FILE_PURPOSES)[number];

/** One case of the person, whole; whom else it names stands in `others`. */
export interface PersonCase {
  readonly caseId: CaseId;
  readonly number: string;
  readonly arrivedAt: Instant;
  readonly localDate: LocalDate;
  readonly state: CaseState;
  readonly ownerName: string;
  readonly record: CaseRecord;
  readonly dueOn: LocalDate | null;
  /** Names of the staff member concerned as they were noted, for masking; printed only where a supervisor has asked for it. */
  readonly staffConcerned: readonly string[];
  /** Names of other customers that this case is tied to. */
  readonly others: readonly string[];
  readonly said: readonly { readonly at: Instant; readonly words: string }[];
  readonly timeline: readonly {
    readonly at: Instant;
    readonly kind: string;
    readonly detail: Readonly<Record<string, string | number | boolean | null>>;
  }[];
  readonly promises: readonly PromiseNow[];
  readonly contacts: readonly FollowUp[];
  readonly papers: readonly PersonPaper[];
  readonly goodwills: readonly GoodwillNow[];
  readonly problems: readonly { readonly at: Instant; readonly matter: string; readonly what: string }[];
}
export interface PersonPaper extends Pick<
  Paper,
  'id' | 'kind' | 'language' | 'state' | 'version' | 'title' | 'printedAt' | 'handedOverAt'
> {
  /** The words of the paper, as it stands. */
  readonly text: string;
}

const MASK = '[…]';

/**
 * What may be handed out: links to other cases are left out, and whoever else is named is masked in every text, other customers always,
 * the staff member concerned unless a supervisor wants the name in (architecture, decision 10): by what was noted, and by the name of
 * whoever of `staff` that means. The person the customer acted for is somebody else too.
 */
export function handedOut(
  one: PersonCase,
  staffConcerned: boolean,
  staff: readonly { readonly name: string }[],
): PersonCase {
  const { linkedCase: _linked, repeatOf: _before, actingForName, ...record } = one.record;
  const hidden = [
    ...one.others,
    ...(staffConcerned ? [] : namesOfConcerned(one.staffConcerned, staff)),
    ...(actingForName === undefined ? [] : [actingForName]),
  ];
  const patterns = hidden
    .filter((name) => name.trim() !== '')
    .flatMap(namePatterns)
    .map(({ source, ignoreCase }) => new RegExp(source, ignoreCase ? 'giu' : 'gu'));
  const masked = (text: string): string =>
    patterns.reduce((rest, pattern) => rest.replace(pattern, MASK), text);
  const own = record.customerName;
  const shown: PersonCase = {
    ...one,
    record: { ...record, ...(actingForName === undefined ? {} : { actingForName: MASK }) },
    others: [],
    staffConcerned: staffConcerned ? one.staffConcerned : [],
  };
  if (patterns.length === 0) return shown;
  const all = everyText(shown, masked) as PersonCase;
  // A namesake of somebody masked is still told their own name; codes and ids are no texts.
  return {
    ...all,
    caseId: shown.caseId,
    number: shown.number,
    staffConcerned: shown.staffConcerned,
    record: { ...all.record, ...(own === undefined ? {} : { customerName: own }) },
  };
}

function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((part: unknown) => everyText(part, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, everyText(part, change)]));
}
