import type { PaperLanguage } from '../language.ts';
import { occurrences, words, anywhere, latin } from '../wording/word-pattern.ts';
import { placeOf } from '../wording/values/placed.ts';
import type { Placed } from '../wording/values/placed.ts';
import { polishSpokenTimes } from '../wording/values/polish-times.ts';
import { timesIn } from '../wording/values/times.ts';

/** A time of day in a promise; `readings` are minutes after midnight, a part of the day (morning) ends with its last minute. */
export interface HourMention extends Placed {
  readonly readings: readonly number[];
  /** `closing`: when the branch closes on that day. `part` gives way to an hour beside it. */
  readonly kind: 'hour' | 'part' | 'closing';
  /** Written by the clock of twenty-four hours, as Polish figures always are and a Chinese 5:00 is; 5点 and an English 5.30 may be either. */
  readonly ofTwentyFour?: boolean;
}

const NOON = 12 * 60;
/** What "in the afternoon" leaves until. */
const AFTERNOON = 18 * 60;
/** The last minute of a day, as everywhere in the desk. */
const MIDNIGHT = 23 * 60 + 59;

interface NamedHour {
  readonly pattern: RegExp;
  readonly minutes: number;
  readonly kind: HourMention['kind'];
}

const NAMED: Readonly<Record<PaperLanguage, readonly NamedHour[]>> = {
  zh: [
    { pattern: anywhere('(?:下班|打烊|关门|营业结束)(?=之?前|以前|时)'), minutes: 0, kind: 'closing' },
    { pattern: anywhere('午夜|半夜十二点|零点'), minutes: MIDNIGHT, kind: 'hour' },
    { pattern: anywhere('中午|正午'), minutes: NOON, kind: 'part' },
    { pattern: anywhere('上午|早上|早晨|清晨|午前'), minutes: NOON, kind: 'part' },
    { pattern: anywhere('下午|午后|傍晚'), minutes: AFTERNOON, kind: 'part' },
    { pattern: anywhere('晚上|晚间|夜里|夜间'), minutes: MIDNIGHT, kind: 'part' },
  ],
  en: [
    {
      pattern: words('close of (?:business|play)|closing time|(?:before|when) we close|end of business'),
      minutes: 0,
      kind: 'closing',
    },
    { pattern: words('midnight'), minutes: MIDNIGHT, kind: 'hour' },
    { pattern: words('(?:12 )?noon|midday'), minutes: NOON, kind: 'hour' },
    { pattern: words('lunchtime'), minutes: NOON + 60, kind: 'hour' },
    { pattern: words('morning'), minutes: NOON, kind: 'part' },
    { pattern: words('afternoon'), minutes: AFTERNOON, kind: 'part' },
    { pattern: words('evening|tonight|night'), minutes: MIDNIGHT, kind: 'part' },
  ],
  pl: [
    {
      pattern: words('do zamknięcia|przed zamknięciem|do końca (?:pracy|godzin (?:pracy|otwarcia))'),
      minutes: 0,
      kind: 'closing',
    },
    { pattern: words('północ(?:y|ą)'), minutes: MIDNIGHT, kind: 'hour' },
    { pattern: words('(?:w|do|przed|koło|około) południ(?:e|a|em)'), minutes: NOON, kind: 'part' },
    { pattern: words('rano|z rana|ranem|do rana'), minutes: NOON, kind: 'part' },
    { pattern: words('po południu|popołudni\\p{L}+'), minutes: AFTERNOON, kind: 'part' },
    { pattern: words('wieczor(?:em|a|u)|wieczór'), minutes: MIDNIGHT, kind: 'part' },
  ],
};

/** 今晚八点 is read as 晚上八点; both have two characters, so that offsets stay. */
const TWO_IN_ONE: readonly (readonly [RegExp, string])[] = [
  [/[今明]晚(?!些|点)/g, '晚上'],
  [/[今明]早(?!些|点)/g, '早上'],
];

const EN_HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A bare hour behind a preposition: by 6, o 11, do 17. What is counted in something else is none. */
const BARE: Readonly<Record<PaperLanguage, RegExp | null>> = {
  zh: null,
  en: latin(
    `(?<![\\p{L}])(?:by|at|before|until|and) (?<hour>1[0-2]|[1-9]|${EN_HOURS.join('|')})(?= ?(?:[,.;:!?]|$)| (?:today|tomorrow|tonight|this|on|at the latest|sharp|in the (?:morning|afternoon|evening)|and|to|with|so|for|or|we|i) ?)(?!\\.\\d|,\\d)`,
  ),
  pl: latin(
    '(?<![\\p{L}])(?:o|do|przed|około|po|a) (?:godzin(?:ie|y|ę|ą) )?(?<hour>2[0-3]|1\\d|[1-9])(?![\\d:]|[.,]\\d|\\.? ?(?:dni|dzień|zł|pln|eur|gr|proc|%|lat|metr|sztuk|kw|mb|osób|miesi|tygod|godzin|minut|st\\.|stycz|lut|mar|kwie|maj|czer|lip|sierp|wrze|paźdz|listop|grud|robocz|ust|art)|\\p{L})',
  ),
};
const PL_SPOKEN = latin(
  '(?<!\\p{L})(?:o|do|przed|około) (?:godzin(?:ie|y|ę) )?(?:dwudziest\\p{L}+ )?(?:pierwsz|drug|trzeci|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|jedenast|dwunast|trzynast|czternast|piętnast|szesnast|siedemnast|osiemnast|dziewiętnast|dwudziest)(?:iej|ej)(?!\\p{L})',
);

/** 17:00, godz. 5; not 5点. */
const TWENTY_FOUR = /^[^\d点]{0,12}\d{1,2}(?:[.:：]\d{2})?$/;

/** Hours and parts of the day of a folded text, in the order they stand. */
export function hoursIn(folded: string, lang: PaperLanguage): readonly HourMention[] {
  const text =
    lang === 'zh'
      ? TWO_IN_ONE.reduce((sum, [pattern, plain]) => sum.replace(pattern, plain), folded)
      : folded;
  const found: HourMention[] = [];
  const add = (mention: HourMention): void => {
    if (!found.some((other) => mention.start < other.end && other.start < mention.end)) found.push(mention);
  };
  for (const { minutes, ...place } of timesIn(text, lang)) {
    const written = text.slice(place.start, place.end);
    if (isNoTime(text, place, lang)) continue;
    add({
      ...place,
      readings: minutes.map((each) => (isMidnight(written, each) ? MIDNIGHT : Math.min(each, MIDNIGHT))),
      kind: 'hour',
      ofTwentyFour: lang !== 'en' && TWENTY_FOUR.test(written),
    });
  }
  if (lang === 'pl')
    for (const match of occurrences(PL_SPOKEN, text)) {
      // The hour as a word is read where a clause ends behind it; here more words may follow.
      const spoken = polishSpokenTimes(match[0]).at(-1);
      if (spoken !== undefined) add({ ...placeOf(match), readings: spoken.minutes, kind: 'hour' });
    }
  const bare = BARE[lang];
  for (const match of bare === null ? [] : occurrences(bare, text)) {
    const told = match.groups?.['hour'] ?? '';
    const hour = /^\d/.test(told) ? Number(told) : EN_HOURS.indexOf(told) + 1;
    const readings = hour > 12 || lang === 'pl' ? [hour * 60] : [(hour % 12) * 60 + NOON, hour * 60];
    add({ ...placeOf(match), readings, kind: 'hour' });
  }
  for (const { pattern, minutes, kind } of NAMED[lang])
    for (const match of occurrences(pattern, text)) add({ ...placeOf(match), readings: [minutes], kind });
  return found.toSorted((one, other) => one.start - other.start);
}

/** 晚上12点 ends the day. */
function isMidnight(written: string, minutes: number): boolean {
  return minutes === NOON && /^(?:晚|夜|半夜)/.test(written);
}

/** „14.05 o dziesiątej” is a day in May, and 一点 alone is "a little". */
function isNoTime(text: string, { start, end }: Placed, lang: PaperLanguage): boolean {
  const written = text.slice(start, end);
  if (lang === 'zh' && written === '一时半') return text.charAt(end) === '会';
  if (lang === 'zh')
    return (
      /^一[点时]$/.test(written) && !/^(?:整|钟|半|前|之前|到|左右|以前|给|来|打|送)/.test(text.slice(end))
    );
  return (
    lang === 'pl' &&
    PL_SHORT_DATE.test(written) &&
    PL_BEHIND_DATE.test(text.slice(end)) &&
    !PL_BEFORE_TIME.test(text.slice(0, start))
  );
}

/** Day and month in figures; an hour written with a full stop has the same shape and a preposition in front. */
const PL_SHORT_DATE = /^\d{1,2}\.(?:0[1-9]|1[0-2])$/;
const PL_BEHIND_DATE = /^ (?:o|do|między|rano|po) /;
const PL_BEFORE_TIME = /(?:^|\s)(?:o|godz\.|po|a|przed|do|od) $/;
