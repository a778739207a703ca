import type { Placed } from '../../wording/values/placed.ts';
import type { LocalDate, LocalDateTime } from '../../time.ts';
import type { ReadingDays } from '../reading-days.ts';

/** Words that name a day, or with `at` a moment ("within 24 hours"). Offsets are folded ones. */
export interface DayMention extends Placed {
  readonly date: LocalDate;
  readonly at?: LocalDateTime;
  /** Written without its year, and far ahead: only as a limit is it a day to come. */
  readonly far?: boolean;
  /** "by", "within": the words themselves say that it is a limit. */
  readonly limit: boolean;
}

/** One way to name a day: what was matched → the mention; null where it names a day gone by. */
export interface DayPattern {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, days: ReadingDays) => ReadDay | null;
}
export interface ReadDay {
  readonly date: LocalDate;
  readonly at?: LocalDateTime;
  readonly limit?: boolean;
}

/** "within three hours", "in five working days": a length of time from now. Minutes and hours lead to a moment, the rest to a day. */
export function afterLength(
  count: number,
  unit: 'minute' | 'hour' | 'day' | 'business-day' | 'week' | 'month',
  days: ReadingDays,
): ReadDay | null {
  if (!Number.isFinite(count) || count <= 0 || count > 400) return null;
  switch (unit) {
    case 'minute':
      return moment(days.afterMinutes(Math.round(count)));
    case 'hour':
      return moment(days.afterMinutes(Math.round(count * 60)));
    case 'day':
      return { date: days.after(Math.ceil(count)), limit: true };
    case 'business-day':
      return { date: days.afterBusinessDays(Math.ceil(count)), limit: true };
    case 'week':
      return { date: days.after(Math.ceil(count * 7)), limit: true };
    case 'month':
      return count < 1
        ? { date: days.after(15), limit: true }
        : { date: days.afterMonths(Math.floor(count)), limit: true };
  }
}

function moment(at: LocalDateTime): ReadDay {
  return { date: at.slice(0, 10), at, limit: true };
}
