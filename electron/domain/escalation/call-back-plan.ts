import { isBusinessDay } from '../calendar/business-calendar.ts';
import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import { nextOpening } from '../calendar/business-time.ts';
import type { ContactKind } from '../complaint.ts';
import type { FollowUpOutcome } from '../follow-up.ts';
import { addDays, addMinutes, instantOf, localDateOf, localDateTimeOf } from '../time.ts';
import type { Instant, LocalDateTime, Zone } from '../time.ts';

/** Days from the resolution to the greeting; the seeds ask for one and name no number. */
export const GREETING_DAYS = 5;
/** Calls before a letter is sent. */
export const MOST_TRIES = 3;

/** A call or a letter that is proposed; nothing is planned until somebody takes it over. */
export interface CallBackProposal {
  readonly kind: Extract<ContactKind, 'phone' | 'post'>;
  readonly at: LocalDateTime;
  readonly why: 'greeting' | 'later-that-day' | 'next-business-day' | 'in-writing';
  /** 1 to 3 for calls, 4 for the letter. */
  readonly number: number;
}

export interface CallBackTry {
  readonly at: Instant;
  readonly outcome: FollowUpOutcome;
}

export interface CallBackTime {
  readonly calendar: BusinessCalendar;
  readonly zone: Zone;
}

/** Long enough for somebody who was out, early enough to be the same day. */
const LATER_MINUTES = 180;
/** Between these hours nobody minds being called, also where the branch never closes. */
const EARLIEST = '09:00';
const LATEST = '20:00';
/** A branch that stays shut longer than this makes no calls. */
const MOST_DAYS = 31;

/**
 * The next call-back after a resolution, or null where none is owed: the customer was reached, or three calls and a letter are done. The
 * first is the greeting five days on at the same time of day (seed 000: follow up after the apology; seed 004: a greeting even where
 * nothing new has come up), moved to an open hour. Not reached: later that day, then the next business day, then by post. null too for
 * a branch that never opens.
 */
export function callBackPlan(
  resolvedAt: Instant,
  tries: readonly CallBackTry[],
  time: CallBackTime,
): CallBackProposal | null {
  if (tries.some(({ outcome }) => outcome !== 'not-reached')) return null;
  const last = tries.at(-1);
  if (last === undefined) {
    const day = addDays(localDateOf(resolvedAt, time.zone), GREETING_DAYS);
    const hour = localDateTimeOf(resolvedAt, time.zone).slice(11);
    return proposal('phone', 'greeting', 1, instantOf(`${day}T${hour}`, time.zone), time);
  }
  if (tries.length > MOST_TRIES) return null;
  if (tries.length === MOST_TRIES)
    return proposal('post', 'in-writing', tries.length + 1, addMinutes(last.at, 1), time);
  const later = tries.length === 1 ? laterThatDay(last.at, time) : null;
  if (later !== null) return proposal('phone', 'later-that-day', tries.length + 1, later, time);
  const next = nextBusinessDay(last.at, time);
  return next === null ? null : proposal('phone', 'next-business-day', tries.length + 1, next, time);
}

/** Three hours on, or when the branch opens again after lunch; null where that is another day. */
function laterThatDay(at: Instant, time: CallBackTime): Instant | null {
  const later = callableFrom(addMinutes(at, LATER_MINUTES), time);
  return later !== null && localDateOf(later, time.zone) === localDateOf(at, time.zone) ? later : null;
}

/** In the other half of the day than the try that failed: who was out at ten may be out at ten again. */
function nextBusinessDay(at: Instant, time: CallBackTime): Instant | null {
  const { calendar, zone } = time;
  const hour = localDateTimeOf(at, zone).slice(11) < '13:00' ? '15:00' : '10:00';
  let day = localDateOf(at, zone);
  for (let step = 0; step < MOST_DAYS; step += 1) {
    day = addDays(day, 1);
    if (!isBusinessDay(calendar, day)) continue;
    for (const from of [hour, EARLIEST]) {
      const found = callableFrom(instantOf(`${day}T${from}`, zone), time);
      if (found !== null && localDateOf(found, zone) === day) return found;
    }
  }
  return null;
}

/** The first moment from `at` on at which the branch is open and a call is decent; null where there is none in sight. */
function callableFrom(at: Instant, { calendar, zone }: CallBackTime): Instant | null {
  let moment = at;
  for (let step = 0; step < MOST_DAYS; step += 1) {
    const opening = nextOpening(calendar, zone, moment);
    if (opening === null) return null;
    const [day = '', hour = ''] = localDateTimeOf(opening, zone).split('T');
    if (hour >= EARLIEST && hour < LATEST) return opening;
    moment = instantOf(`${hour < EARLIEST ? day : addDays(day, 1)}T${EARLIEST}`, zone);
  }
  return null;
}

function proposal(
  kind: CallBackProposal['kind'],
  why: CallBackProposal['why'],
  number: number,
  at: Instant,
  time: CallBackTime,
): CallBackProposal | null {
  const from = callableFrom(at, time);
  return from === null ? null : { kind, why, number, at: localDateTimeOf(from, time.zone) };
}
