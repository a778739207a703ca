import type { BusinessCalendar } from './calendar/business-calendar.ts';
import type { Currency } from './money.ts';
import type { InEachLanguage, ScreenLocale } from './language.ts';
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
  readonly currency: Currency;
  readonly locale: ScreenLocale;
  /** The letterhead once per paper language; the same text may stand in all three. */
  readonly letterhead: InEachLanguage<Letterhead>;
  /** Deadline rules of sureness V2 that a supervisor has confirmed; only these may print (spec: deadline packs). */
  readonly confirmedRules: readonly string[];
}
