import type { Branch } from '../branch.ts';
import type { CalendarFaultCode } from '../calendar/check-calendar.ts';
import type { Pack } from '../packs/envelope.ts';
import type { PackFault } from '../packs/pack-fault.ts';
import type { ImportFault } from '../packs/check-import.ts';
import type { Staff } from '../staff.ts';
import type { Instant } from '../time.ts';

export const SETTINGS_FORMAT = 'amends-settings';
export const SETTINGS_VERSION = 1;

/** In UTF-16 units: every pack shipped, changed, with its words in three languages, takes a quarter of it. */
export const LONGEST_SETTINGS = 4_000_000;

/** What the counters of a branch have in common: everything but which of them it is. */
export type SharedBranch = Omit<Branch, 'counter'>;
/** Somebody as the other counter knows them; a PIN is set anew at each. */
export type SettingsPerson = Omit<Staff, 'id' | 'deactivatedAt'>;

export interface SettingsFile {
  readonly format: typeof SETTINGS_FORMAT;
  readonly version: number;
  /** Of the branch's shape: the version its event is written with. */
  readonly branchVersion: number;
  readonly madeAt: Instant;
  /** The counter it was made at. */
  readonly counter: number;
  readonly branch: SharedBranch;
  readonly people: readonly SettingsPerson[];
  /** Those that take the place of shipped ones, or stand beside them. */
  readonly packs: readonly Pack[];
}

/** What can be wrong with the file beyond what can be wrong with a pack or a calendar in it. */
export const SETTINGS_FAULTS = [
  'other-file',
  'newer-version',
  'out-of-range',
  'wrong-form',
  'no-such-zone',
  'currency-differs',
  'limit-order',
  'clock-order',
  'other-branch',
  'name-twice',
] as const;
export type SettingsFaultCode = (typeof SETTINGS_FAULTS)[number] | PackFault | CalendarFaultCode;

/** `path` is a JSON Pointer into the file. */
export interface SettingsFault extends Omit<ImportFault, 'code' | 'line'> {
  readonly code: SettingsFaultCode;
}
export interface LocatedSettingsFault extends SettingsFault {
  readonly line: number;
}

export function writeSettings(settings: SettingsFile): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}
