import type { CaseRecord } from '../event.ts';
import type { StaffId } from '../ids.ts';
import type { LocalDate } from '../time.ts';

export const REGISTERED_STATES = ['open', 'resolved', 'closed'] as const;
export type RegisteredState = (typeof REGISTERED_STATES)[number];

/** A complaint of an old register as it becomes a case: when it was received there is not when it is entered here (product A12). */
export interface RegisteredCase {
  readonly batch: string;
  /** Row of the file, as a spreadsheet counts them. */
  readonly row: number;
  readonly number: string;
  /** Within the day it was received, at this counter. */
  readonly ordinal: number;
  /** The number it had in the old register, empty for none. */
  readonly oldNumber: string;
  readonly owner: StaffId;
  readonly receivedOn: LocalDate;
  readonly state: RegisteredState;
  readonly endedOn: LocalDate | null;
  readonly basis: string;
  readonly record: CaseRecord;
}
