import { POLISH_NUMBER_WORD, polishNumber } from '../../wording/values/polish-number.ts';
import { latin, words } from '../../wording/word-pattern.ts';
import { afterLength } from './day-mention.ts';
import type { DayPattern } from './day-mention.ts';

/** Each with every case it stands in after w, we, do, na, przed, od. */
const WEEKDAYS: readonly string[] = [
  'poniedział(?:ek|ku|kiem)',
  'wtor(?:ek|ku|kiem)',
  'śro(?:da|dę|dy|dą|dzie)',
  'czwart(?:ek|ku|kiem)',
  'piąt(?:ek|ku|kiem)',
  'sobot(?:a|ę|y|ą|cie)|soboc(?:ie)',
  'niedziel(?:a|ę|i|ą)',
];
const WEEKDAY = WEEKDAYS.map((forms, at) => `(?<d${String(at + 1)}>${forms})`).join('|');
const MONTHS = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
];
const NUMBER = `\\d{1,3}|${POLISH_NUMBER_WORD}(?: ${POLISH_NUMBER_WORD})?`;
const UNIT =
  '(?<minute>minut[ęy]?|min\\.?)|(?<quarter>kwadrans(?:a|e|u)?)|(?<hour>godzin[ęy]?)|(?<day>dzień|dni|dnia|dób|doby|dobę)(?<work> robocz\\p{L}+)?|(?<week>tydzień|tygodnia|tygodnie|tygodni)|(?<month>miesiąc(?:a|e)?|miesięcy)';
const NEXT = 'przyszł\\p{L}+|następn\\p{L}+|kolejn\\p{L}+';
const PAST = 'zeszł\\p{L}+|ubiegł\\p{L}+|minion\\p{L}+|poprzedn\\p{L}+|ostatni\\p{L}*';

export const PL_DAYS: readonly DayPattern[] = [
  {
    pattern: latin(
      '(?<![\\d.:])(?<!(?:^|\\s)(?:o|godz\\.|po|a|przed|do|od) )(?<number>\\d{1,2})\\.(?<month>0[1-9]|1[0-2])(?= (?:o|do|między|rano|po) )',
    ),
    read: ({ number, month }, days) => {
      const date = days.named(null, Number(month), Number(number));
      return date === null ? null : { date };
    },
  },
  {
    pattern: words(
      `(?:w ciągu|w przeciągu|w terminie|za|nie później niż za|do(?= (?:najwyżej |maksymalnie )?(?:${NUMBER}) )) (?:najbliższ\\p{L}+ |kolejn\\p{L}+ |najwyżej |maksymalnie |około |jakieś )?(?:(?<half>pół(?:torej)?) |(?<count>${NUMBER}) )?(?:${UNIT})(?! temu)`,
    ),
    read: (groups, days) => {
      const { half, count } = groups;
      const number =
        half === undefined ? (count === undefined ? 1 : countOf(count)) : half === 'pół' ? 0.5 : 1.5;
      if (groups['minute'] !== undefined) return afterLength(number, 'minute', days);
      if (groups['quarter'] !== undefined) return afterLength(number * 15, 'minute', days);
      if (groups['hour'] !== undefined) return afterLength(number, 'hour', days);
      if (groups['week'] !== undefined) return afterLength(number, 'week', days);
      if (groups['month'] !== undefined) return afterLength(number, 'month', days);
      return afterLength(number, groups['work'] === undefined ? 'day' : 'business-day', days);
    },
  },
  { pattern: words('pojutrz(?:e|a)'), read: (_, days) => ({ date: days.after(2) }) },
  { pattern: words('jutr(?:o|a|em)|jutrzejsz\\p{L}+'), read: (_, days) => ({ date: days.after(1) }) },
  {
    pattern: words('dziś|dzisiaj|dzisiejsz\\p{L}+|do końca dnia|do wieczora|tego samego dnia'),
    read: (_, days) => ({ date: days.today }),
  },
  { pattern: words('wczoraj\\p{L}*|przedwczoraj'), read: () => null },
  {
    pattern: words(`(?:${NEXT}) tygodni(?:u|a),? (?:w |we |do )?(?:${WEEKDAY})`),
    read: (groups, days) => ({ date: days.inWeek(weekdayIn(groups), 1) }),
  },
  {
    pattern: words(`(?:do końca|w|z końcem|pod koniec|na początku) (?:${NEXT}) tygodni(?:u|a)`),
    read: (_, days) => ({ date: days.endOfWeek(1), limit: true }),
  },
  {
    pattern: words(
      '(?:do końca|w|z końcem|pod koniec) (?:tego |tym |bieżąc\\p{L}+ )?tygodni(?:a|u)|do weekendu|przed weekendem',
    ),
    read: (_, days) => ({ date: days.endOfWeek(0), limit: true }),
  },
  {
    pattern: words('(?:do końca|z końcem|pod koniec|w) (?:tego |tym |bieżąc\\p{L}+ )?miesiąc(?:a|u)'),
    read: (_, days) => ({ date: days.endOfMonth(0), limit: true }),
  },
  {
    pattern: words(`(?:do końca|w) (?:${NEXT}) miesiąc(?:a|u)`),
    read: (_, days) => ({ date: days.endOfMonth(1), limit: true }),
  },
  {
    pattern: words(`(?:do końca|z końcem|pod koniec) (?<named>${MONTHS.join('|')})`),
    read: ({ named = '' }, days) => ({ date: days.endOfNamedMonth(MONTHS.indexOf(named) + 1), limit: true }),
  },
  { pattern: words('do końca (?:tego )?roku'), read: (_, days) => ({ date: days.endOfYear(), limit: true }) },
  {
    pattern: words(`(?:(?<past>${PAST})|(?<next>${NEXT})) (?:${WEEKDAY})`),
    read: (groups, days) =>
      groups['past'] === undefined ? { date: days.inWeek(weekdayIn(groups), 1) } : null,
  },
  { pattern: words(WEEKDAY), read: (groups, days) => ({ date: days.next(weekdayIn(groups)) }) },
];

function weekdayIn(groups: Readonly<Record<string, string | undefined>>): number {
  return [1, 2, 3, 4, 5, 6, 7].find((number) => groups[`d${String(number)}`] !== undefined) ?? 1;
}

function countOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : (polishNumber(text) ?? 0);
}
