import type { InEachLanguage, PaperLanguage } from '../../language.ts';
import { CHINESE_NUMBER, chineseNumber } from './chinese-number.ts';
import { placeOf } from './placed.ts';
import type { Placed } from './placed.ts';
import { occurrences } from '../word-pattern.ts';

/** A calendar date named in a text; most letters leave the year out. */
export interface PlacedDate extends Placed {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const EN_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const EN_MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const EN_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const EN_DAY = `(\\d{1,2}(?:st|nd|rd|th)?|${EN_ORDINALS.toReversed().join('|')})`;
const PL_MONTHS = [
  'stycz',
  'lut',
  'mar',
  'kwie',
  'maj',
  'czerw',
  'lip',
  'sierp',
  'wrze',
  'paźdz',
  'listopad',
  'grud',
];
const PL_MONTH =
  '(stycze?ń|stycznia|luty|lutego|marca|marzec|kwiecień|kwietnia|maja?|czerwca|czerwiec|lipca|lipiec|sierpnia|sierpień|września|wrzesień|października|październik|listopada|listopad|grudnia|grudzień)';
/** Days as words in the genitive and nominative: piątego, piąty; two-word days with their tens in front. */
const PL_ORDINALS: readonly string[] = [
  'pierwsz',
  'drugi',
  'trzeci',
  'czwart',
  'piąt',
  'szóst',
  'siódm',
  'ósm',
  'dziewiąt',
  'dziesiąt',
  'jedenast',
  'dwunast',
  'trzynast',
  'czternast',
  'piętnast',
  'szesnast',
  'siedemnast',
  'osiemnast',
  'dziewiętnast',
  'dwudziest',
];
const PL_DAY = '(\\d{1,2}(?:-go)?\\.?|(?:(?:dwudziest|trzydziest)[a-zęóą]+ )?[a-ząćęłńóśźż]+(?:ego|y|i))';

/** Year, month, day by the number of their group in the pattern. */
interface DatePattern {
  readonly pattern: RegExp;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const ISO: DatePattern = {
  pattern: /(?<![\d.-])(20\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/g,
  year: 1,
  month: 2,
  day: 3,
};
/** Day first, as Britain and Poland write it. */
const DAY_FIRST: DatePattern = {
  pattern: /(?<![\d./-])(\d{1,2})[./-](\d{1,2})[./-]((?:20)?\d{2})(?![\d])/g,
  year: 3,
  month: 2,
  day: 1,
};

const PATTERNS: InEachLanguage<readonly DatePattern[]> = {
  zh: [
    ISO,
    {
      pattern: new RegExp(
        `(?:(\\d{4}|[〇零一二三四五六七八九]{4})年)?(\\d{1,2}|${CHINESE_NUMBER}{1,2})月(?:份)?(\\d{1,2}|${CHINESE_NUMBER}{1,3})(?:日|号)`,
        'g',
      ),
      year: 1,
      month: 2,
      day: 3,
    },
  ],
  en: [
    ISO,
    DAY_FIRST,
    {
      pattern: new RegExp(`(?<![\\w£.])${EN_DAY} (?:of )?${EN_MONTH}(?![a-z])(?:,? (20\\d{2}))?`, 'g'),
      year: 3,
      month: 2,
      day: 1,
    },
    {
      pattern: new RegExp(
        `(?<![a-z])${EN_MONTH} (?:the )?(\\d{1,2}(?:st|nd|rd|th)?)(?![\\d:]|\\.\\d)(?:,? (20\\d{2}))?`,
        'g',
      ),
      year: 3,
      month: 1,
      day: 2,
    },
  ],
  pl: [
    ISO,
    DAY_FIRST,
    {
      pattern: new RegExp(`(?<![\\p{L}\\d])${PL_DAY} ${PL_MONTH}(?!\\p{L})(?: (20\\d{2}))?`, 'gu'),
      year: 3,
      month: 2,
      day: 1,
    },
  ],
};

/** Dates of a folded text with a day and a month, in the order they stand; a year of two digits is of this century. */
export function datesIn(folded: string, lang: PaperLanguage): readonly PlacedDate[] {
  const found: PlacedDate[] = [];
  for (const { pattern, ...groups } of PATTERNS[lang]) {
    for (const match of occurrences(pattern, folded)) {
      const place = placeOf(match);
      const month = monthOf(match[groups.month] ?? '', lang);
      const day = dayOf(match[groups.day] ?? '', lang);
      const year = groups.year === null ? null : yearOf(match[groups.year]);
      if (month === null || day === null || day < 1 || day > 31) continue;
      if (found.some((other) => place.start < other.end && other.start < place.end)) continue;
      found.push({ ...place, year, month, day });
      for (const other of daysBeside(folded, place, lang)) found.push({ ...other, year, month });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Days that share the month of the date beside them: „on 2, 9 and 16 March”, „od 12 do 15 marca”, 3月2日、9日. */
const DAYS_BEFORE =
  /(?<![\d.,:£€$/-])(?:\d{1,2}(?:st|nd|rd|th)?(?:,? (?:and|to|or|until|till|i|do|oraz|a|lub) (?:the )?|, ?| ?[–&-] ?))+$/;
const DAYS_AFTER = /^(?:(?:、|和|及|与|至|到|-|—|~)\d{1,2}(?:日|号))+/;
/** Three or four further days and their joining words. */
const LIST_REACH = 40;

function daysBeside(
  folded: string,
  { start, end }: Placed,
  lang: PaperLanguage,
): readonly (Placed & { readonly day: number })[] {
  const from = lang === 'zh' ? end : Math.max(0, start - LIST_REACH);
  const reach = lang === 'zh' ? folded.slice(end, end + LIST_REACH) : folded.slice(from, start);
  const list = (lang === 'zh' ? DAYS_AFTER : DAYS_BEFORE).exec(reach);
  if (list === null) return [];
  return [...list[0].matchAll(/\d{1,2}/g)]
    .map((match) => ({
      start: from + list.index + match.index,
      end: from + list.index + match.index + match[0].length,
      day: Number(match[0]),
    }))
    .filter(({ day }) => day >= 1 && day <= 31);
}

const BARE_DAY: Readonly<Record<PaperLanguage, RegExp | null>> = {
  zh: /(?<![\d月])(\d{1,2})[日号](?!线|楼|门|店|桌|窗|柜)/g,
  en: new RegExp(
    `(?<![a-z])the (\\d{1,2}(?:st|nd|rd|th)|${EN_ORDINALS.toReversed().join('|')})(?! (?:floor|century|time|of|customer|day|birthday|anniversary|edition|one|visit|call|letter|payment|bill|night|class|row|page|line|step))(?![a-z])`,
    'g',
  ),
  pl: null,
};

/** Days of the month named without a month: „by the 20th”, 20日. They show that a day of the case is named after all. */
export function bareDaysIn(folded: string, lang: PaperLanguage): ReadonlySet<number> {
  const pattern = BARE_DAY[lang];
  return new Set(
    pattern === null
      ? []
      : occurrences(pattern, folded).flatMap((match) => dayOf(match[1] ?? '', lang) ?? []),
  );
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const year = /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
  return year === null ? null : year < 100 ? 2000 + year : year;
}

function monthOf(text: string, lang: PaperLanguage): number | null {
  const month = /^\d+$/.test(text)
    ? Number(text)
    : lang === 'zh'
      ? (chineseNumber(text) ?? 0)
      : (lang === 'en' ? EN_MONTHS : PL_MONTHS).findIndex((name) => text.startsWith(name)) + 1;
  return month >= 1 && month <= 12 ? month : null;
}

function dayOf(text: string, lang: PaperLanguage): number | null {
  const digits = /^\d{1,2}/.exec(text);
  if (digits !== null) return Number(digits[0]);
  if (lang === 'zh') return chineseNumber(text);
  if (lang === 'en') return EN_ORDINALS.indexOf(text) + 1 || null;
  return polishDay(text);
}

/** dwudziestego piątego → 25; a word that is no ordinal number (in „do końca maja”) gives null. */
function polishDay(text: string): number | null {
  const [first = '', second] = text.split(' ');
  const tens = first.startsWith('trzydziest') ? 30 : first.startsWith('dwudziest') ? 20 : 0;
  if (second === undefined)
    return tens === 30 ? 30 : PL_ORDINALS.findIndex((stem) => first.startsWith(stem)) + 1 || null;
  const ones = PL_ORDINALS.findIndex((stem) => second.startsWith(stem)) + 1;
  return tens > 0 && ones > 0 && ones < 10 ? tens + ones : null;
}
