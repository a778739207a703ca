import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { ContactKind } from '../complaint.ts';
import type { FollowUpOutcome } from '../follow-up.ts';
import type { Instant, LocalDateTime, Zone } from '../time.ts';

/** Days from the resolution to the greeting; the seeds say "some days later" and leave the number to the branch. */
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
