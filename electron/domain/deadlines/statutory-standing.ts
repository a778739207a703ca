import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { businessDaysBetween } from '../calendar/business-time.ts';
import { dayNumber } from '../calendar/day-number.ts';
import type { DeadlineRule, DeadlineSnapshot } from '../deadline.ts';
import type { InEachLanguage } from '../language.ts';
import type { Instant, LocalDate } from '../time.ts';
import { dueOn } from './due-on.ts';

export const STATUTORY_STATES = [
  'before',
  'due-soon',
  'due-today',
  'overdue',
  'answered-in-time',
  'answered-late',
] as const;
export type StatutoryState = (typeof STATUTORY_STATES)[number];

/** Days from today to the due day, from the day of the answer once there is one: 0 on the day itself, negative after it. */
export interface StatutoryStanding {
  readonly state: StatutoryState;
  readonly calendarDays: number;
  readonly businessDays: number;
}

/** Days of a case as the branch's calendar counts them. */
export interface StatutoryDays {
  readonly receivedOn: LocalDate;
  /** The day on which the final answer went out; null while it is owed. */
  readonly answeredOn: LocalDate | null;
  readonly today: LocalDate;
  /** The minute of the answer, or now: decides on the due day itself where the rule counts hours. */
  readonly moment: Instant;
}

/** With three business days left the answer has to be written and posted. */
const SOON_BUSINESS_DAYS = 3;

/**
 * Where a case stands against its statutory day, which no pause moves. `due-soon`: the last three business days, and of a long time
 * its last quarter, since there is more to find out.
 */
export function statutoryStanding(
  snapshot: Pick<DeadlineSnapshot, 'dueOn' | 'dueAt'>,
  days: StatutoryDays,
  calendar: BusinessCalendar,
): StatutoryStanding {
  const at = days.answeredOn ?? days.today;
  return {
    state: statutoryState(snapshot, days, calendar),
    calendarDays: dayNumber(snapshot.dueOn) - dayNumber(at),
    businessDays: businessDaysBetween(calendar, at, snapshot.dueOn),
  };
}

/** The state alone: for lists, which would count the days of each case that has been overdue for years. */
export function statutoryState(
  snapshot: Pick<DeadlineSnapshot, 'dueOn' | 'dueAt'>,
  { receivedOn, answeredOn, today, moment }: StatutoryDays,
  calendar: BusinessCalendar,
): StatutoryState {
  const at = answeredOn ?? today;
  const calendarDays = dayNumber(snapshot.dueOn) - dayNumber(at);
  const past = calendarDays < 0 || (snapshot.dueAt !== undefined && moment > snapshot.dueAt);
  if (answeredOn !== null) return past ? 'answered-late' : 'answered-in-time';
  if (past) return 'overdue';
  if (calendarDays === 0) return 'due-today';
  const given = dayNumber(snapshot.dueOn) - dayNumber(receivedOn);
  if (calendarDays * 4 <= given) return 'due-soon';
  return businessDaysBetween(calendar, at, snapshot.dueOn) <= SOON_BUSINESS_DAYS ? 'due-soon' : 'before';
}

/** `ahead`: good to know; `near`: the answer has to go out now; `happened`: the day has passed without one. */
export const SILENCE_LEVELS = ['ahead', 'near', 'happened'] as const;
export type SilenceLevel = (typeof SILENCE_LEVELS)[number];

/** What silence means, while it can still be kept from happening or has happened; null once answered, or where nothing is known. */
export function warnsOfSilence(
  rule: Pick<DeadlineRule, 'silence'>,
  standing: StatutoryStanding,
): { readonly level: SilenceLevel; readonly text: InEachLanguage } | null {
  if (Object.values(rule.silence).every((text) => text === '')) return null;
  const level = LEVELS[standing.state];
  return level === null ? null : { level, text: rule.silence };
}

const LEVELS: Readonly<Record<StatutoryState, SilenceLevel | null>> = {
  before: 'ahead',
  'due-soon': 'near',
  'due-today': 'near',
  overdue: 'happened',
  'answered-in-time': null,
  'answered-late': null,
};

/** A second day of a rule, with what it means for staff. */
export interface SecondDayOn {
  readonly id: string;
  readonly on: LocalDate;
  readonly meaning: InEachLanguage;
}

/** The second days of a rule for one case, in the order of the row. */
export function secondDays(
  rule: Pick<DeadlineRule, 'also'>,
  receivedOn: LocalDate,
  calendar: BusinessCalendar,
): readonly SecondDayOn[] {
  return (rule.also ?? []).map((day) => ({
    id: day.id,
    on: dueOn(day, receivedOn, calendar).date,
    meaning: day.meaning,
  }));
}
