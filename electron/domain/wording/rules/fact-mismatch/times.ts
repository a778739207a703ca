import type { KnownMoment } from '../../case-record.ts';
import { LEXICON } from '../../lexicon/lexicon.ts';
import { valuesOf } from '../../values/passage-values.ts';
import { bareDaysIn } from '../../values/dates.ts';
import type { PlacedDate } from '../../values/dates.ts';
import type { PaperLanguage } from '../../../language.ts';
import type { PlacedTime } from '../../values/times.ts';
import { timeWords } from '../../../papers/date-words.ts';
import type { Sentence } from '../../passage.ts';
import type { Placed } from '../../values/placed.ts';
import { occurs } from '../../word-pattern.ts';
import { sentenceOf } from './contradiction.ts';
import type { Comparison, Contradiction } from './contradiction.ts';
import type { FactMismatchPatterns } from './patterns.ts';

/**
 * A time contradicts the case where its sentence names a day of the case and the case knows another time of that day; without a
 * day, where it differs by a slip from the time of the matter, which the text does not name.
 */
export function wrongTimes(
  { passage, record }: Comparison,
  patterns: FactMismatchPatterns,
): readonly Contradiction[] {
  const moments = [...(record.happened === null ? [] : [record.happened]), ...record.promised];
  const expected = [
    ...moments.flatMap(({ minutes }) => (minutes === null ? [] : [minutes])),
    ...record.told.minutes,
  ];
  const { times: written, dates } = valuesOf(passage);
  const happenedAt = record.happened?.minutes ?? null;
  return written
    .filter(({ minutes }) => !minutes.some((one) => expected.includes(one)))
    .filter((time) => !isInSpan(passage.text.folded, time))
    .flatMap((time): readonly Contradiction[] => {
      const sentence = sentenceOf(passage, time);
      if (sentence === undefined) return [];
      const here = dates.filter((date) => date.start >= sentence.start && date.end <= sentence.end);
      const [date = bareDayOf(sentence, passage.lang, moments), ...others] = here;
      if (date !== undefined && others.length === 0) {
        const onThatDay = moments.filter((one) => one.date.month === date.month && one.date.day === date.day);
        const missing = onThatDay.find((one) => one.minutes !== null && !isWritten(one, written));
        const known = missing?.minutes ?? null;
        const told =
          date.end === 0 || isOneClause(sentence, date, time) || (known !== null && isSlip(time, known));
        if (known === null || !told) return [];
        // A time far from that of the case may be another event of that day.
        const clear = isSlip(time, known);
        const ofMatter = missing === record.happened;
        if (!clear && ofMatter && !occurs(LEXICON[passage.lang].apology, sentence.text)) return [];
        return [
          clear
            ? contradicting(time, known)
            : { ...contradicting(time, known), severity: 'warning' as const },
        ];
      }
      if (here.length > 0 || happenedAt === null || occurs(patterns.future, sentence.text)) return [];
      const named = written.some(({ minutes }) => minutes.includes(happenedAt));
      return !named && isSlip(time, happenedAt)
        ? [{ ...contradicting(time, happenedAt), severity: 'warning' as const }]
        : [];
    });
}

/** „On the twentieth at half past four”: a day of the case named by its number alone. */
function bareDayOf(
  { text }: Sentence,
  lang: PaperLanguage,
  moments: readonly KnownMoment[],
): PlacedDate | undefined {
  if (lang !== 'en') return undefined;
  const [day, ...more] = bareDaysIn(text, lang);
  if (day === undefined || more.length > 0) return undefined;
  const known = moments.find(({ date }) => date.day === day);
  return known === undefined ? undefined : { ...known.date, start: 0, end: 0 };
}

/** From 8.00 to 17.30: how long something lasts, not when it happened. */
function isInSpan(folded: string, { start, end }: PlacedTime): boolean {
  const [before, after] = [folded.slice(Math.max(0, start - 18), start), folded.slice(end, end + 18)];
  return (
    (/(?:between|from|od|między) (?:about |około |godziny )?$/u.test(before) &&
      /^ ?(?:to|and|until|till|do|a|i) /u.test(after)) ||
    /\d(?: ?[ap]m)? ?(?:to|until|till|–|-|do) ?$/u.test(before)
  );
}

/** In another clause it may be the time at which something else happened that day: 恢复, put right. */
function isOneClause(sentence: Sentence, one: Placed, other: Placed): boolean {
  return sentence.clauses.some((clause) =>
    [one, other].every(({ start, end }) => clause.start <= start && end <= clause.end),
  );
}

function isWritten({ minutes }: KnownMoment, written: readonly PlacedTime[]): boolean {
  return minutes !== null && written.some((time) => time.minutes.includes(minutes));
}

/** The same minute of another hour, or another minute of the same hour. */
function isSlip({ minutes }: PlacedTime, known: number): boolean {
  return minutes.some(
    (one) => (one % 60 === known % 60 && known % 60 !== 0) || Math.floor(one / 60) === Math.floor(known / 60),
  );
}

function contradicting({ start, end }: PlacedTime, minutes: number): Contradiction {
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { start, end, known: timeWords(time) };
}
