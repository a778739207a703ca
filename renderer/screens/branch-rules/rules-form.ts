import type { Branch } from '../../../electron/domain/branch.ts';
import type { BusinessCalendar, OpeningPeriod } from '../../../electron/domain/calendar/business-calendar.ts';
import { checkCalendar } from '../../../electron/domain/calendar/check-calendar.ts';
import type { CalendarFault } from '../../../electron/domain/calendar/check-calendar.ts';
import { WEEKDAYS } from '../../../electron/domain/calendar/day-number.ts';
import {
  datesText,
  periodsText,
  typedDates,
  typedPeriods,
} from '../../../electron/domain/calendar/typed-calendar.ts';
import type { TypedDates } from '../../../electron/domain/calendar/typed-calendar.ts';
import { clockFaults } from '../../../electron/domain/clock-minutes.ts';
import type { ClockFault } from '../../../electron/domain/clock-minutes.ts';
import { parseMinutes, parseMoney } from '../../../electron/domain/intake/parse-amount.ts';
import type { ScreenLocale } from '../../../electron/domain/language.ts';
import type { ClockMinutes, ServiceClockCode } from '../../../electron/domain/service-clocks.ts';
import type { Money } from '../../../electron/domain/money.ts';

export const HOUR_ROWS = ['1', '2', '3', '4', '5', '6', '7', 'onHolidays', 'onMakeUpDays'] as const;
export type HourRow = (typeof HOUR_ROWS)[number];

export interface YearForm {
  readonly year: number;
  readonly holidays: string;
  readonly makeUpDays: string;
}

export type ClocksForm = Readonly<Record<ServiceClockCode, string>>;

/** Rules of a branch as they are typed; texts stay as typed until they are saved. */
export interface RulesForm {
  readonly hours: Readonly<Record<HourRow, string>>;
  readonly years: readonly YearForm[];
  readonly clocks: ClocksForm;
  readonly clerkLimit: string;
  /** Ignored while `noLimit`. */
  readonly supervisorLimit: string;
  readonly noLimit: boolean;
  readonly lettersApprovedBy: Branch['lettersApprovedBy'];
  readonly autoLock: string;
}

/** How the screen's language writes what the form holds. */
export interface RulesWriting {
  readonly amount: (money: Money) => string;
  readonly length: (minutes: number) => string;
}

export function rulesFormOf(branch: Branch, { amount, length }: RulesWriting): RulesForm {
  const { calendar, clockMinutes, goodwillLimits } = branch;
  return {
    hours: hoursOf(calendar),
    years: yearsOf(calendar),
    clocks: {
      acknowledge: length(clockMinutes.acknowledge),
      progress: length(clockMinutes.progress),
      concrete: length(clockMinutes.concrete),
      close: length(clockMinutes.close),
      letter: length(clockMinutes.letter),
    },
    clerkLimit: amount(goodwillLimits.clerk),
    supervisorLimit: amount(goodwillLimits.supervisor ?? goodwillLimits.clerk),
    noLimit: goodwillLimits.supervisor === null,
    lettersApprovedBy: branch.lettersApprovedBy,
    autoLock: String(branch.autoLockMinutes),
  };
}

export function hoursOf({ week, onHolidays, onMakeUpDays }: BusinessCalendar): RulesForm['hours'] {
  return {
    '1': periodsText(week[1]),
    '2': periodsText(week[2]),
    '3': periodsText(week[3]),
    '4': periodsText(week[4]),
    '5': periodsText(week[5]),
    '6': periodsText(week[6]),
    '7': periodsText(week[7]),
    onHolidays: periodsText(onHolidays),
    onMakeUpDays: onMakeUpDays === undefined ? '' : periodsText(onMakeUpDays),
  };
}

export function yearsOf({ years }: Pick<BusinessCalendar, 'years'>): readonly YearForm[] {
  return years.map(({ year, holidays, makeUpDays }) => ({
    year,
    holidays: datesText(holidays),
    makeUpDays: datesText(makeUpDays),
  }));
}

export interface ReadYear {
  readonly year: number;
  readonly holidays: TypedDates;
  readonly makeUpDays: TypedDates;
}

export interface ReadClocks {
  /** null while one cannot be read or may not stand. */
  readonly minutes: ClockMinutes | null;
  readonly faults: readonly ClockFault[];
}

export interface ReadRules {
  /** Rows whose text is no list of periods. */
  readonly unreadHours: readonly HourRow[];
  readonly years: readonly ReadYear[];
  readonly calendar: BusinessCalendar;
  readonly calendarFaults: readonly CalendarFault[];
  readonly clocks: ReadClocks;
  readonly clerk: Money | null;
  /** `undefined`: cannot be read. */
  readonly supervisor: Money | null | undefined;
  readonly limitsInOrder: boolean;
  readonly minutes: number | null;
  /** How much is wrong in all. */
  readonly faults: number;
}

/** What the form says, with everything that is wrong in it. */
export function readRules(form: RulesForm, currency: Branch['currency'], locale: ScreenLocale): ReadRules {
  const unreadHours = HOUR_ROWS.filter((row) => typedPeriods(form.hours[row]) === null);
  const periods = (row: HourRow): readonly OpeningPeriod[] => typedPeriods(form.hours[row]) ?? [];
  const years = form.years.map(({ year, holidays, makeUpDays }) => ({
    year,
    holidays: typedDates(holidays, year, locale),
    makeUpDays: typedDates(makeUpDays, year, locale),
  }));
  const calendar: BusinessCalendar = {
    week: {
      1: periods('1'),
      2: periods('2'),
      3: periods('3'),
      4: periods('4'),
      5: periods('5'),
      6: periods('6'),
      7: periods('7'),
    },
    onHolidays: periods('onHolidays'),
    ...(form.hours.onMakeUpDays.trim() === '' ? {} : { onMakeUpDays: periods('onMakeUpDays') }),
    years: years.map(({ year, holidays, makeUpDays }) => ({
      year,
      holidays: holidays.dates,
      makeUpDays: makeUpDays.dates,
    })),
  };
  // A week that cannot be read yet is not said to be closed as well.
  const weekUnread = WEEKDAYS.some((weekday) => unreadHours.some((row) => row === String(weekday)));
  const calendarFaults = checkCalendar(calendar).filter(
    ({ code }) => code !== 'no-opening-at-all' || !weekUnread,
  );
  const money = (text: string): Money | null => {
    const read = parseMoney(text, { locale, currency });
    return read.ok && read.value.currency === currency ? read.value : null;
  };
  const clerk = money(form.clerkLimit);
  const supervisor = form.noLimit ? null : (money(form.supervisorLimit) ?? undefined);
  const limitsInOrder =
    clerk === null || supervisor === null || supervisor === undefined || supervisor.minor >= clerk.minor;
  const typedMinutes = /^\d{1,2}$/.test(form.autoLock.trim()) ? Number(form.autoLock) : 0;
  const minutes = typedMinutes >= 1 && typedMinutes <= 60 ? typedMinutes : null;
  const clocks = readClocks(form.clocks);
  const unreadLines = years.reduce(
    (count, { holidays, makeUpDays }) => count + holidays.unread.length + makeUpDays.unread.length,
    0,
  );
  const wrong = [clerk === null, supervisor === undefined, !limitsInOrder, minutes === null];
  return {
    unreadHours,
    years,
    calendar,
    calendarFaults,
    clocks,
    clerk,
    supervisor,
    limitsInOrder,
    minutes,
    faults:
      unreadHours.length +
      unreadLines +
      calendarFaults.length +
      clocks.faults.length +
      wrong.filter((isWrong) => isWrong).length,
  };
}

/** A length nobody can read is none that any clock may have. */
function readClocks(form: ClocksForm): ReadClocks {
  const minutesOf = (clock: ServiceClockCode): number => {
    const read = parseMinutes(form[clock]);
    return read.ok ? read.value : 0;
  };
  const minutes: ClockMinutes = {
    acknowledge: minutesOf('acknowledge'),
    progress: minutesOf('progress'),
    concrete: minutesOf('concrete'),
    close: minutesOf('close'),
    letter: minutesOf('letter'),
  };
  const faults = clockFaults(minutes);
  return { minutes: faults.length === 0 ? minutes : null, faults };
}

/** The branch with these rules; null while something is wrong. */
export function branchWith(branch: Branch, form: RulesForm, read: ReadRules): Branch | null {
  const { clerk, supervisor, minutes, calendar, clocks } = read;
  if (read.faults > 0 || clerk === null || supervisor === undefined) return null;
  if (minutes === null || clocks.minutes === null) return null;
  return {
    ...branch,
    calendar,
    clockMinutes: clocks.minutes,
    goodwillLimits: { clerk, supervisor },
    lettersApprovedBy: form.lettersApprovedBy,
    autoLockMinutes: minutes,
  };
}
