import { nearDateWords } from '../../../papers/date-words.ts';
import type { PaperLanguage } from '../../../language.ts';
import { namesTheCase } from '../../case-words.ts';
import type { KnownDate } from '../../case-record.ts';
import type { WordingFacts } from '../../finding.ts';
import { ELEMENT_PATTERNS } from '../../elements/element-patterns.ts';
import { LEXICON } from '../../lexicon/lexicon.ts';
import { bareDaysIn } from '../../values/dates.ts';
import type { PlacedDate } from '../../values/dates.ts';
import { valuesOf } from '../../values/passage-values.ts';
import { weekdayBeside, weekdayOf } from '../../values/weekdays.ts';
import { occurs } from '../../word-pattern.ts';
import { clauseTextOf, sentenceOf } from './contradiction.ts';
import type { Comparison, Contradiction } from './contradiction.ts';
import type { FactMismatchPatterns } from './patterns.ts';

/** Days this near each other are taken for the same day written wrongly. */
const NEAR_DAYS = 3;
/** Another day promised lies near the one the case holds; a day months away is about something else. */
const FARTHEST_PROMISE = 31;

/**
 * A letter may hold more dates than the case. One contradicts it only where it stands in the place of a date the case holds
 * and the text does not: it differs from it by a slip, or it is told as the day of the matter or as the only day promised.
 */
export function wrongDates(
  { passage, record }: Comparison,
  facts: WordingFacts,
  patterns: FactMismatchPatterns,
): readonly Contradiction[] {
  const { dates: written } = valuesOf(passage);
  const promised = record.promised.map(({ date }) => date);
  const known = [
    ...(record.happened === null ? [] : [record.happened.date]),
    ...promised,
    ...record.told.dates,
  ];
  const bare = bareDaysIn(passage.text.folded, passage.lang);
  const absent = (one: KnownDate): boolean => !bare.has(one.day) && !written.some((date) => same(date, one));
  const today = record.today === null ? null : dateOf(record.today);
  const others = written.filter(
    (date) => !known.some((one) => same(date, one)) && !endsSpan(passage.text.folded, date),
  );
  const sentenceText = (date: PlacedDate): string => sentenceOf(passage, date)?.text ?? '';
  const clauseText = (date: PlacedDate): string => clauseTextOf(passage, date);
  // A day after today told without a word of the future is meant as a day gone by.
  const ahead = others.filter(
    (date) => (isAhead(date, record.today) ?? true) && occurs(patterns.future, sentenceText(date)),
  );
  const wrongDay = written.flatMap((date) => wrongWeekday(passage, date, known, record.today));
  return [
    ...wrongDay,
    ...others.flatMap((date): readonly Contradiction[] => {
      const say = (one: KnownDate, sure = true): readonly Contradiction[] => [
        {
          start: date.start,
          end: date.end,
          known: dateWordsOf(one, passage.lang, record.today),
          ...(sure ? {} : { severity: 'warning' as const }),
        },
      ];
      const sentence = sentenceText(date);
      const standsAlone = sentence.length - (date.end - date.start) <= 12;
      const happened = record.happened?.date;
      if (happened !== undefined && wrongYear(date, happened)) return say(happened);
      const later = ahead.includes(date);
      const promisedLate =
        later || !occurs(patterns.future, clauseText(date))
          ? undefined
          : promised.filter(absent).find((one) => isPromiseSlip(date, one));
      if (promisedLate !== undefined) return say(promisedLate);
      if (happened !== undefined && absent(happened) && !later && !standsAlone) {
        const aboutIt =
          !occurs(patterns.correspondence, sentence) &&
          (occurs(LEXICON[passage.lang].apology, sentence) ||
            namesTheCase(sentence.replace(/\d/g, ''), passage.lang, facts));
        const first = date === others.find((one) => !ahead.includes(one));
        const mended = patterns.mended !== undefined && occurs(patterns.mended, clauseText(date));
        const cameIn = occurs(patterns.correspondence, clauseText(date));
        const slip =
          (!cameIn && isSlip(date, happened)) ||
          (cameIn && passage.lang === 'en' && isTurned(date, happened)) ||
          (cameIn && passage.lang === 'zh' && isSlip(date, happened) && isSooner(date, happened)) ||
          ((aboutIt || cameIn) && isMonthSlip(date, happened));
        // The day of writing stands in many letters by right: there both signs are asked for.
        const told = slip
          ? aboutIt || cameIn || passage.lang !== 'en'
          : aboutIt && first && !(today !== null && same(date, today));
        // Only an apology for that day is surely about it.
        const sorry = occurs(LEXICON[passage.lang].apology, sentence);
        if (!mended && told) return say(happened, slip && aboutIt && sorry);
      }
      if (!later || (patterns.theirs !== undefined && occurs(patterns.theirs, clauseText(date)))) return [];
      const missing = promised.filter(absent);
      const slipped = missing.find((one) => isPromiseSlip(date, one));
      const elements = ELEMENT_PATTERNS[passage.lang];
      const ours = occurs(elements.follow_up_contact, sentence) || occurs(elements.remedy, sentence);
      if (slipped !== undefined) return say(slipped, ours);
      // Whoever else comes or opens that day is not our promise; only English names the doer in every clause.
      if (!ours && passage.lang === 'en') return [];
      const [only, ...more] = missing;
      return only !== undefined &&
        more.length === 0 &&
        promised.length === 1 &&
        ahead.length === 1 &&
        daysBetween(date, only) <= FARTHEST_PROMISE
        ? say(only, false)
        : [];
    }),
  ];
}

/** A day of the case with a day of the week it did not have: „Friday 5 March” for a Thursday. */
function wrongWeekday(
  { lang, text }: Comparison['passage'],
  date: PlacedDate,
  known: readonly KnownDate[],
  today: string | null,
): readonly Contradiction[] {
  const meant = known.find((one) => same(date, one));
  const year = date.year ?? meant?.year ?? null;
  const named = meant === undefined ? null : weekdayBeside(text.folded, date, lang);
  if (meant === undefined || named === null || year === null) return [];
  if (named.day === weekdayOf(year, date.month, date.day)) return [];
  return [{ start: named.start, end: date.end, known: dateWordsOf(meant, lang, today) }];
}

/** „Noc z 27 na 28 czerwca”, 5–8 maja: the first day is told by its number alone, the second is no other day of the matter. */
function endsSpan(folded: string, { start }: PlacedDate): boolean {
  return /\d{1,2}\.? ?(?:na|do|i|oraz|lub|albo|–|-|\/) ?$/u.test(
    folded.slice(Math.max(0, start - 10), start),
  );
}

function same(one: KnownDate, other: KnownDate): boolean {
  return (
    one.month === other.month &&
    one.day === other.day &&
    (one.year === null || other.year === null || one.year === other.year)
  );
}

function wrongYear(date: KnownDate, known: KnownDate): boolean {
  return (
    date.month === known.month &&
    date.day === known.day &&
    date.year !== null &&
    known.year !== null &&
    Math.abs(date.year - known.year) <= 2
  );
}

/** Roughly, by months of thirty days; the year only counts where both have one. */
function daysBetween(one: KnownDate, other: KnownDate): number {
  const days = Math.abs((one.month - other.month) * 30 + one.day - other.day);
  return one.year !== null && other.year !== null && one.year !== other.year
    ? 360 - days
    : Math.min(days, 360 - days);
}

function isSlip(date: KnownDate, known: KnownDate): boolean {
  if (date.year !== null && known.year !== null && date.year !== known.year) return false;
  if (date.month === known.month)
    return Math.abs(date.day - known.day) <= NEAR_DAYS || oneDigitApart(date.day, known.day);
  return date.day === known.day || (date.day === known.month && date.month === known.day);
}

/** Nobody writes in about a matter before it happened. */
function isSooner(date: KnownDate, happened: KnownDate): boolean {
  return date.month === happened.month && date.day < happened.day;
}

/** The same day of the month before or after: a letter dated from the wrong page of the calendar. */
function isMonthSlip(date: KnownDate, known: KnownDate): boolean {
  return date.day === known.day && [1, 11].includes(Math.abs(date.month - known.month));
}

/** Promises crowd in a few days, so that a wrong last figure is more likely another day: 23 and 27. */
function isPromiseSlip(date: KnownDate, known: KnownDate): boolean {
  if (!isSlip(date, known)) return false;
  return (
    date.month !== known.month ||
    Math.abs(date.day - known.day) <= NEAR_DAYS ||
    date.day % 10 === known.day % 10 ||
    date.day === (known.day % 10) * 10 + Math.floor(known.day / 10)
  );
}

/** 12 and 21 of one month. */
function isTurned(date: KnownDate, known: KnownDate): boolean {
  const digits = String(known.day).padStart(2, '0');
  return (
    date.month === known.month &&
    date.day !== known.day &&
    date.day === Number([...digits].toReversed().join(''))
  );
}

function oneDigitApart(one: number, other: number): boolean {
  const [a, b] = [String(one).padStart(2, '0'), String(other).padStart(2, '0')];
  return a.charAt(0) === b.charAt(0) || a.charAt(1) === b.charAt(1) || (a[0] === b[1] && a[1] === b[0]);
}

/** True when the day lies after today; null when the case does not say which day it is today. */
function isAhead(date: KnownDate, today: string | null): boolean | null {
  if (today === null) return null;
  const year = date.year ?? Number(today.slice(0, 4));
  return isoOf({ ...date, year }) > today;
}

function isoOf({ year, month, day }: KnownDate & { readonly year: number }): string {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dateOf(iso: string): KnownDate {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** The case's day as the language writes it, without the year: a year is only written where it was typed. */
export function dateWordsOf(date: KnownDate, lang: PaperLanguage, today: string | null): string {
  const year = date.year ?? Number((today ?? '2000').slice(0, 4));
  const iso = isoOf({ ...date, year });
  return nearDateWords(iso, lang, iso);
}
