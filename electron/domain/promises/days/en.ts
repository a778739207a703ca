import { ENGLISH_NUMBER, englishNumber } from '../../wording/values/english-number.ts';
import { words } from '../../wording/word-pattern.ts';
import { afterLength } from './day-mention.ts';
import type { DayPattern } from './day-mention.ts';

const WEEKDAYS = ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'];
const WEEKDAY = `(?<weekday>${WEEKDAYS.join('|')})day`;
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const COUNT = `(?<count>\\d{1,3}|half an?|a quarter of an|an?|the|${ENGLISH_NUMBER})`;
const UNIT = '(?<work>(?:full )?(?:working|business) )?(?<unit>minute|hour|day|week|fortnight|month)s?';

const UNITS = {
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
} as const;

export const EN_DAYS: readonly DayPattern[] = [
  {
    pattern: words(
      `(?:within|inside|in(?: no more than| at most| under| about| around)?|no later than|at the latest in)(?: the next| a further)? ${COUNT} ${UNIT}(?:' time)?(?! (?:of|late|ago|early))`,
    ),
    read: ({ count = '', unit = '', work }, days) => {
      const number = countOf(count) * (unit === 'fortnight' ? 2 : 1);
      const kind = isUnit(unit) ? UNITS[unit] : 'day';
      return afterLength(number, work === undefined ? kind : 'business-day', days);
    },
  },
  {
    pattern: words(`${COUNT} ${UNIT} (?:from (?:now|today)|at the (?:latest|most))`),
    read: ({ count = '', unit = '', work }, days) =>
      afterLength(
        countOf(count) * (unit === 'fortnight' ? 2 : 1),
        work === undefined ? (isUnit(unit) ? UNITS[unit] : 'day') : 'business-day',
        days,
      ),
  },
  {
    pattern: words(`(?:within|in|over|during) the next ${UNIT}`),
    read: ({ unit = '' }, days) =>
      afterLength(unit === 'fortnight' ? 2 : 1, isUnit(unit) ? UNITS[unit] : 'day', days),
  },
  { pattern: words('the day after tomorrow'), read: (_, days) => ({ date: days.after(2) }) },
  { pattern: words('tomorrow'), read: (_, days) => ({ date: days.after(1) }) },
  {
    pattern: words(
      "today(?!'s)|tonight|this (?:morning|afternoon|evening|lunchtime)|(?:the )?end of the day|the same day",
    ),
    read: (_, days) => ({ date: days.today }),
  },
  { pattern: words('yesterday|last night'), read: () => null },
  {
    pattern: words("(?:the )?end of (?:the|this) (?:working )?week|this week|the weekend|week[’']s end"),
    read: (_, days) => ({ date: days.endOfWeek(0), limit: true }),
  },
  {
    pattern: words(
      `(?:a week on |next week on |next week,? )${WEEKDAY}|${WEEKDAY.replace('weekday', 'other')} (?:of )?next week`,
    ),
    read: ({ weekday, other }, days) => ({ date: days.inWeek(numberOf(weekday ?? other), 1) }),
  },
  {
    pattern: words('(?:the )?(?:end of )?next week'),
    read: (_, days) => ({ date: days.endOfWeek(1), limit: true }),
  },
  {
    pattern: words('(?:the )?end of (?:the|this) month|month[ -]end|this month'),
    read: (_, days) => ({ date: days.endOfMonth(0), limit: true }),
  },
  {
    pattern: words('(?:the )?(?:end of )?next month'),
    read: (_, days) => ({ date: days.endOfMonth(1), limit: true }),
  },
  {
    pattern: words(`(?:the )?end of (?<month>${MONTHS.join('|')})`),
    read: ({ month = '' }, days) => ({ date: days.endOfNamedMonth(MONTHS.indexOf(month) + 1), limit: true }),
  },
  {
    pattern: words('(?:the )?end of (?:the|this) year'),
    read: (_, days) => ({ date: days.endOfYear(), limit: true }),
  },
  {
    pattern: words(`(?<which>this coming|this|next|the following|coming|last|past) ${WEEKDAY}`),
    read: ({ which = '', weekday }, days) => {
      if (/^(?:last|past)$/.test(which)) return null;
      const number = numberOf(weekday);
      if (which === 'next' || which === 'the following') return { date: days.inWeek(number, 1) };
      return { date: days.next(number) };
    },
  },
  { pattern: words(WEEKDAY), read: ({ weekday }, days) => ({ date: days.next(numberOf(weekday)) }) },
];

function isUnit(text: string): text is keyof typeof UNITS {
  return Object.hasOwn(UNITS, text);
}

function numberOf(weekday = ''): number {
  return WEEKDAYS.indexOf(weekday) + 1;
}

function countOf(text: string): number {
  if (/^(?:an?|the)$/.test(text)) return 1;
  if (text.startsWith('half')) return 0.5;
  if (text.startsWith('a quarter')) return 0.25;
  return /^\d/.test(text) ? Number(text) : (englishNumber(text) ?? 0);
}
