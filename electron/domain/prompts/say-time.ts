import { Temporal } from 'temporal-polyfill';
import type { PaperLanguage } from '../language.ts';
import { localDateOf } from '../time.ts';
import type { Instant, LocalDate, LocalDateTime, LocalTime, Zone } from '../time.ts';

/** Where "today" and "tomorrow" are counted from. */
export interface Now {
  readonly at: Instant;
  readonly zone: Zone;
}

const ENGLISH_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const ENGLISH_DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const POLISH_MONTHS =
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia'.split(
    ' ',
  );
/** Accusative with its preposition, as an answer to "when". */
const POLISH_DAYS =
  'w\u00a0poniedziałek,we\u00a0wtorek,w\u00a0środę,w\u00a0czwartek,w\u00a0piątek,w\u00a0sobotę,w\u00a0niedzielę'.split(
    ',',
  );

const NEAR: Readonly<Record<PaperLanguage, readonly [yesterday: string, today: string, tomorrow: string]>> = {
  zh: ['昨天', '今天', '明天'],
  en: ['yesterday', 'today', 'tomorrow'],
  pl: ['wczoraj', 'dziś', 'jutro'],
};

/** A day that was, spoken: 昨天14:05, "on Friday 12 June at 14:05", "w piątek 12 czerwca o 14:05". */
export function sayWhen(
  date: LocalDate,
  time: LocalTime | undefined,
  language: PaperLanguage,
  now: Now,
): string {
  const near = nearWord(date, language, now);
  const day = sayDate(date, language, now);
  const clock = time === undefined ? '' : shortTime(time);
  switch (language) {
    case 'zh':
      return `${near ?? day}${clock}`;
    case 'en':
      return (near ?? `on ${day}`) + (clock === '' ? '' : ` at\u00a0${clock}`);
    case 'pl':
      return (near ?? day) + (clock === '' ? '' : ` o\u00a0${clock}`);
  }
}

/** A day, or a day and minute, by which something happens: 明天16:00之前 or 最迟明天, "by 16:00 tomorrow", "jutro do 16:00". */
export function sayBy(due: LocalDateTime, language: PaperLanguage, now: Now): string {
  const [date = due, time] = due.split('T');
  const near = nearWord(date, language, now);
  const day = near ?? sayDate(date, language, now);
  const clock = time === undefined ? '' : shortTime(time);
  switch (language) {
    case 'zh':
      return clock === '' ? `最迟${day}` : `${day}${clock}之前`;
    case 'en':
      return clock === '' ? `by ${day}` : `by\u00a0${clock} ${near ?? `on ${day}`}`;
    case 'pl':
      if (clock !== '') return `${day} do\u00a0${clock}`;
      return near === null ? `do\u00a0${polishDate(date, now)}` : `jeszcze ${near}`;
  }
}

/** Whole days from a day to today; negative for a day still to come. */
export function daysSince(date: LocalDate, now: Now): number {
  return Temporal.PlainDate.from(date).until(localDateOf(now.at, now.zone), { largestUnit: 'days' }).days;
}

function nearWord(date: LocalDate, language: PaperLanguage, now: Now): string | null {
  const away = daysSince(date, now);
  return away >= -1 && away <= 1 ? (NEAR[language][1 - away] ?? null) : null;
}

/** With the weekday in this year and with the year in any other; 6月12日, Friday 12 June, w piątek 12 czerwca. */
function sayDate(date: LocalDate, language: PaperLanguage, now: Now): string {
  const day = Temporal.PlainDate.from(date);
  const thisYear = localDateOf(now.at, now.zone).startsWith(`${day.year}-`);
  switch (language) {
    case 'zh':
      return `${thisYear ? '' : `${day.year}年`}${day.month}月${day.day}日`;
    case 'en': {
      const spoken = `${day.day}\u00a0${ENGLISH_MONTHS[day.month - 1]}`;
      return thisYear ? `${ENGLISH_DAYS[day.dayOfWeek - 1]} ${spoken}` : `${spoken} ${day.year}`;
    }
    case 'pl':
      return thisYear ? `${POLISH_DAYS[day.dayOfWeek - 1]} ${polishDate(date, now)}` : polishDate(date, now);
  }
}

/** Genitive, 12 czerwca, as "do" takes it too. */
function polishDate(date: LocalDate, now: Now): string {
  const day = Temporal.PlainDate.from(date);
  const thisYear = localDateOf(now.at, now.zone).startsWith(`${day.year}-`);
  return `${day.day}\u00a0${POLISH_MONTHS[day.month - 1]}${thisYear ? '' : ` ${day.year}\u00a0r.`}`;
}

function shortTime(time: LocalTime): LocalTime {
  return time.slice(0, 5);
}
