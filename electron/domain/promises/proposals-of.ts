import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { ComplaintFields } from '../complaint.ts';
import type { PaperLanguage } from '../language.ts';
import type { PromiseNow } from '../promise.ts';
import { endOfDay, instantOf, localDateOf } from '../time.ts';
import type { Instant, Zone } from '../time.ts';
import type { OpenPromise } from './promised-sentence.ts';
import { proposedPromises } from './proposed-promises.ts';
import type { ProposedPromise } from './proposed-promises.ts';

/** Words of ours and when they were said or written: "tomorrow" is counted from there. */
export interface OwnWords {
  readonly text: string;
  readonly at: Instant;
}

export interface ProposalTime {
  readonly now: Instant;
  readonly zone: Zone;
  readonly calendar: BusinessCalendar;
}

/**
 * What somebody said or wrote and nobody has made a task of, the earliest due first. A time that has passed can be promised no more;
 * what any promise of the case covers, also a kept or a moved one, is not offered again.
 */
export function proposalsOf(
  words: readonly OwnWords[],
  language: PaperLanguage,
  { now, zone, calendar }: ProposalTime,
  covered: readonly OpenPromise[],
): readonly ProposedPromise[] {
  const proposed: ProposedPromise[] = [];
  for (const { text, at } of words) {
    const reading = { today: localDateOf(at, zone), now: at, zone, calendar };
    proposed.push(...proposedPromises(text, language, reading, [...covered, ...proposed]));
  }
  return proposed.filter(({ dueAt }) => dueAt > now).toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
}

/** The promises of a case by the time they have and the one they had first. */
export function coveredBy(
  promises: readonly Pick<PromiseNow, 'what' | 'dueAt' | 'firstDueAt'>[],
): readonly OpenPromise[] {
  return promises.flatMap(({ what, dueAt, firstDueAt }) => [
    { what, dueAt },
    { what, dueAt: firstDueAt },
  ]);
}

/** Times that stand in the fields of an intake: Confirm makes promises of them. */
export function coveredByFields(fields: ComplaintFields, zone: Zone): readonly OpenPromise[] {
  const { steps = [], nextContactAt, checkBy, goodwillDue } = fields;
  const times = [...steps.map(({ due }) => due), nextContactAt, checkBy].flatMap((due) =>
    due === undefined || due === '' ? [] : [instantOf(due, zone)],
  );
  return [...times, ...(goodwillDue === undefined ? [] : [endOfDay(goodwillDue, zone)])].map((dueAt) => ({
    what: '',
    dueAt,
  }));
}
