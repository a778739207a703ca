import type { BusinessCalendar } from './calendar/business-calendar.ts';
import { FIRST_CLOCK_MINUTES } from './clock-minutes.ts';
import { DEFAULT_LIMITS } from './goodwill/goodwill-limits.ts';
import type { GoodwillLimits } from './goodwill/goodwill-limits.ts';
import type { Currency } from './money.ts';
import type { InEachLanguage, ScreenLocale } from './language.ts';
import { firstRetention } from './retention/retention-class.ts';
import type { Retention } from './retention/retention-class.ts';
import type { ClockMinutes } from './service-clocks.ts';
import { SEALING_UNDECIDED } from './sealing.ts';
import type { BranchSealing } from './sealing.ts';
import { FIRST_STATIONERY } from './stationery.ts';
import type { Stationery } from './stationery.ts';
import type { Zone } from './time.ts';

export const SECTORS = ['bank', 'telecom', 'electricity', 'hotel', 'hospital', 'retail'] as const;
export type Sector = (typeof SECTORS)[number];

/** Countries that a deadline pack exists for; `other` has no statutory clock known here. */
export const COUNTRIES = ['CN', 'GB', 'PL', 'other'] as const;
export type Country = (typeof COUNTRIES)[number];

/** Printed at the head of every paper; may wait at first start (product J). */
export interface Letterhead {
  readonly organisation: string;
  readonly branchName: string;
  readonly address: string;
  readonly openingHours: string;
  readonly phone: string;
}

export interface Branch {
  /** 2 to 6 capital letters or digits, first part of every case number: `WTL`. */
  readonly code: string;
  /** Counter within the branch, 1 to 99. */
  readonly counter: number;
  readonly sector: Sector;
  readonly country: Country;
  /** Region key of the deadline pack (`shanghai`, `henan`, `england`), empty where the whole country is one. */
  readonly region: string;
  readonly zone: Zone;
  /** Opening hours and business days: what service clocks and statutory days are counted by. */
  readonly calendar: BusinessCalendar;
  /** How long each service clock runs for a case that comes in from now on; one under way keeps what it was promised. */
  readonly clockMinutes: ClockMinutes;
  readonly currency: Currency;
  readonly locale: ScreenLocale;
  /** The letterhead once per paper language; the same text may stand in all three. */
  readonly letterhead: InEachLanguage<Letterhead>;
  /** Deadline rules of sureness V2 that a supervisor has confirmed; only these may print (spec: deadline packs). */
  readonly confirmedRules: readonly string[];
  /** Up to which amount of goodwill each role decides alone (product A8). */
  readonly goodwillLimits: GoodwillLimits;
  /** Who may approve a letter; whoever wrote it may where a branch has one person (product: users). */
  readonly lettersApprovedBy: (typeof LETTER_APPROVERS)[number];
  /** Minutes without a key or a click after which the desk locks itself, 1 to 60. */
  readonly autoLockMinutes: number;
  /** What the day's packages are sealed to. */
  readonly sealing: BranchSealing;
  /** Months after its end that each kind of case is kept with its words; 0 is for ever (product J). */
  readonly retention: Retention;
  /** What its papers are printed on. */
  readonly stationery: Stationery;
}

export const LETTER_APPROVERS = ['supervisor', 'writer'] as const;

/** What a branch begins with; its supervisor changes it in the settings. */
export function firstRules(
  currency: Currency,
  country: Country = 'other',
): Pick<
  Branch,
  | 'clockMinutes'
  | 'goodwillLimits'
  | 'lettersApprovedBy'
  | 'autoLockMinutes'
  | 'sealing'
  | 'retention'
  | 'stationery'
> {
  return {
    clockMinutes: FIRST_CLOCK_MINUTES,
    goodwillLimits: DEFAULT_LIMITS[currency],
    lettersApprovedBy: 'supervisor',
    autoLockMinutes: 10,
    sealing: SEALING_UNDECIDED,
    retention: firstRetention(country),
    stationery: FIRST_STATIONERY,
  };
}
