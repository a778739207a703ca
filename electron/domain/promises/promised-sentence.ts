import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { Instant, LocalDate, LocalDateTime, Zone } from '../time.ts';

/** From where a sentence is read: "tomorrow" and "within 24 hours" mean nothing without it. */
export interface PromiseReading {
  /** The branch's calendar day, and the moment, of writing. */
  readonly today: LocalDate;
  readonly now: Instant;
  readonly zone: Zone;
  /** Opening hours and holidays for "three working days" and "before we close"; without it Monday to Friday, 09:00 to 17:00. */
  readonly calendar?: BusinessCalendar;
}

/** A sentence in which we say that something will have happened by a time. Offsets are UTF-16, of the text as written. */
export interface PromisedSentence {
  readonly start: number;
  readonly end: number;
  /** The whole sentence, as written. */
  readonly sentence: string;
  /** Its core in one line, at most 200 characters: the title of the task. */
  readonly what: string;
  /** Wall clock of the branch; a day without an hour ends at 23:59. */
  readonly due: LocalDateTime;
  /** The words that name the time, as written: "by Friday at noon". */
  readonly wording: string;
}

/** What is compared with before a promise is proposed: an open promise of the case. */
export interface OpenPromise {
  readonly what: string;
  readonly dueAt: Instant;
}
