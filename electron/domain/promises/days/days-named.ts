import type { PaperLanguage } from '../../language.ts';
import { addDays } from '../../time.ts';
import { bareDaysIn, datesIn } from '../../wording/values/dates.ts';
import { placeOf } from '../../wording/values/placed.ts';
import type { Placed } from '../../wording/values/placed.ts';
import { latin, occurrences } from '../../wording/word-pattern.ts';
import type { ReadingDays } from '../reading-days.ts';
import type { PromiseSigns } from '../signs/promise-signs.ts';
import type { DayMention, DayPattern } from './day-mention.ts';
import { EN_DAYS } from './en.ts';
import { PL_DAYS } from './pl.ts';
import { ZH_DAYS } from './zh.ts';

const DAY_WORDS: Readonly<Record<PaperLanguage, readonly DayPattern[]>> = {
  zh: ZH_DAYS,
  en: EN_DAYS,
  pl: PL_DAYS,
};
/** In Britain the day of the month is often said: "on the twenty-seventh". */
const EN_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
/** Two namings of one day: "Friday, 4 December", 6月22日（周一）. */
const SAME_DAY_GAP = 6;

/** Sorts before every day: a day that has gone by, kept so that its hour and its weekday are not read as others. */
export const GONE = '0000-00-00';

/** Every naming of a day in a stretch of folded text, in the order they stand; days gone by as `GONE`. */
export function daysNamed(
  folded: string,
  lang: PaperLanguage,
  signs: PromiseSigns,
  days: ReadingDays,
): readonly DayMention[] {
  const found: DayMention[] = [];
  const taken: Placed[] = [];
  const free = (place: Placed): boolean =>
    !taken.some((other) => place.start < other.end && other.start < place.end);
  for (const { year, month, day, ...place } of datesIn(folded, lang)) {
    taken.push(place);
    const date = days.named(year, month, day) ?? GONE;
    found.push({ ...place, date, far: year === null && days.isFar(date), limit: false });
  }
  for (const { pattern, read } of DAY_WORDS[lang]) {
    for (const match of occurrences(pattern, folded)) {
      const place = placeOf(match);
      if (!free(place)) continue;
      taken.push(place);
      const told = read(match.groups ?? {}, days);
      found.push(
        told === null ? { ...place, date: GONE, limit: false } : { limit: false, ...told, ...place },
      );
    }
  }
  found.push(...bareDays(folded, lang, days).filter(free));
  return joined(
    folded,
    found.toSorted((one, other) => one.start - other.start),
    signs,
  ).map((mention) => asLimit(folded, mention, signs, days));
}

/** A weekday beside its date is no second day, and of „between Monday and Wednesday” the last counts. */
function joined(
  folded: string,
  mentions: readonly DayMention[],
  { range }: PromiseSigns,
): readonly DayMention[] {
  const kept: DayMention[] = [];
  for (const mention of mentions) {
    const before = kept.at(-1);
    if (before === undefined || before.at !== undefined || mention.at !== undefined) {
      kept.push(mention);
      continue;
    }
    const gap = folded.slice(before.end, mention.start);
    const isRange = range.test(gap);
    const isSame = gap.length <= SAME_DAY_GAP && /^[\s,，（(]*(?:the |dnia )?$/.test(gap);
    if (!isRange && !isSame) kept.push(mention);
    else {
      const date =
        isRange || /\d/.test(folded.slice(mention.start, mention.end)) ? mention.date : before.date;
      kept[kept.length - 1] = {
        ...before,
        end: mention.end,
        date: before.date === GONE ? GONE : date,
        limit: isRange || before.limit || mention.limit,
      };
    }
  }
  return kept;
}

function asLimit(
  folded: string,
  mention: DayMention,
  { limitBefore, limitAfter, dayBefore, startBefore, lead }: PromiseSigns,
  days: ReadingDays,
): DayMention {
  const front = folded.slice(0, mention.start);
  const limit = limitBefore.exec(front);
  const start = limit ?? lead.exec(front);
  const after = limitAfter.exec(folded.slice(mention.end));
  const isDay = mention.at === undefined && mention.date > days.today;
  // "From Monday" is when something begins, not by when it is done.
  if (isDay && !mention.limit && startBefore.test(front)) return { ...mention, date: GONE };
  if (mention.far === true && limit === null && after === null) return { ...mention, date: GONE };
  const spent = isDay && !mention.limit && dayBefore.test(front);
  return {
    ...mention,
    date: spent ? addDays(mention.date, -1) : mention.date,
    start: start === null ? mention.start : mention.start - start[0].replace(/^[\s,(]+/, '').length,
    end: mention.end + (after?.[0].length ?? 0),
    limit: mention.limit || limit !== null || after !== null,
  };
}

/** „On the 27th”, 27号: a day of this month or the next. */
function bareDays(folded: string, lang: PaperLanguage, days: ReadingDays): readonly DayMention[] {
  const numbers = bareDaysIn(folded, lang);
  if (numbers.size === 0) return [];
  const pattern =
    lang === 'zh'
      ? /(?<![\d月])(\d{1,2})[日号](?!线|楼|门|店|桌|窗|柜|内|之|以|后)/g
      : latin(`the (?:(\\d{1,2})(?:st|nd|rd|th)|(${EN_ORDINALS.toReversed().join('|')}))(?!\\p{L})`);
  return occurrences(pattern, folded).flatMap((match): readonly DayMention[] => {
    const number = match[2] === undefined ? Number(match[1]) : EN_ORDINALS.indexOf(match[2]) + 1;
    const date = numbers.has(number) ? days.dayOfMonth(number) : null;
    return date === null ? [] : [{ ...placeOf(match), date, limit: false }];
  });
}
