import type { InEachLanguage, PaperLanguage } from '../../language.ts';
import { CHINESE_NUMBER, chineseNumber } from './chinese-number.ts';
import { placeOf } from './placed.ts';
import { polishSpokenTimes } from './polish-times.ts';
import type { Placed } from './placed.ts';
import { occurrences } from '../word-pattern.ts';

/** A time of day named in a text, as minutes after midnight; a clock of twelve hours without morning or evening leaves two. */
export interface PlacedTime extends Placed {
  readonly minutes: readonly number[];
}

const EN_NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const EN_HOUR = `(?:${EN_NUMBERS.join('|')}|\\d{1,2})`;
const EN_PAST: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  'a quarter': 15,
  quarter: 15,
  twenty: 20,
  'twenty-five': 25,
  half: 30,
};
/** twenty to ten, a quarter past six, half nine (which in Britain is 9:30), seven o'clock. */
const EN_SPOKEN = new RegExp(
  `(?<![a-z\\d])(?:(?<past>twenty-five|twenty|a quarter|quarter|half|ten|five)(?: minutes)? (?<way>past|to|after) (?<spoken>${EN_HOUR})|half (?<halfOf>${EN_HOUR})|(?<clock>${EN_HOUR}) o'clock)(?! (?:minutes|hours|days|weeks|per|pounds|euros?|customers|people))(?:(?: in the (?<when>morning|afternoon|evening))| ?(?<half>am|pm|a\\.m\\.|p\\.m\\.)|(?<night> at night))?(?![a-z\\d:.%]\\d|[a-z])`,
  'g',
);

const PATTERNS: InEachLanguage<readonly RegExp[]> = {
  zh: [
    /(上午|早上|早晨|清晨|凌晨|下午|中午|傍晚|晚上|晚间|夜里)?(?<hour>(?<!\d)\d{1,2})[：:](?<minute>[0-5]\d)(?!\d)/g,
    new RegExp(
      `(上午|早上|早晨|清晨|凌晨|下午|中午|傍晚|晚上|晚间|夜里)?(?<hour>(?<!\\d)\\d{1,2}|(?<!${CHINESE_NUMBER}|第|有|早|晚|差|好)${CHINESE_NUMBER}{1,3})(?:点钟?|时)(?!间|候|期|间段|建议|意见|要求|措施|原因|说明|理由|改进|做法|安排)(?:(?<half>半|[一三]刻)|(?<minute>\\d{1,2}|${CHINESE_NUMBER}{1,3})(?!刻)分?)?(?!小时|个小时)`,
      'g',
    ),
  ],
  en: [
    /(?<![\d£€$.])(?<hour>\d{1,2})[:.](?<minute>[0-5]\d)(?: ?(?<half>am|pm|a\.m\.|p\.m\.))?(?![\d%]|\.\d)/g,
    /(?<![\d£€$.:])(?<hour>\d{1,2}) ?(?<half>am|pm|a\.m\.|p\.m\.)(?![a-z])/g,
  ],
  pl: [
    /(?<![\d,.])(?<hour>\d{1,2})[:.](?<minute>[0-5]\d)(?![\d%]|\.\d| ?(?:zł|pln|gr|r\.|20\d\d))/g,
    /(?<!\p{L})godz(?:\.|in(?:a|ie|y|ę))? ?(?<hour>\d{1,2})(?![:.,]?\d|\p{L})/gu,
  ],
};

/** 八点半, 八点一刻. */
const HALVES: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };

/** Times of day of a folded text, in the order they stand. Lengths of time (two hours) are none. */
export function timesIn(folded: string, lang: PaperLanguage): readonly PlacedTime[] {
  const found: PlacedTime[] = [];
  for (const pattern of PATTERNS[lang]) {
    for (const match of occurrences(pattern, folded)) {
      const { hour = '', minute = '0', half } = match.groups ?? {};
      const hours = numberOf(hour);
      const rest = HALVES[half ?? ''] ?? numberOf(minute === '' ? '0' : minute);
      const place = placeOf(match);
      if (hours === null || rest === null || hours > 24 || rest > 59) continue;
      if (found.some((other) => place.start < other.end && other.start < place.end)) continue;
      const told = match[1] !== undefined && lang === 'zh' ? match[1] : half;
      found.push({ ...place, minutes: hoursMeant(hours, told).map((one) => one * 60 + rest) });
    }
  }
  if (lang !== 'zh')
    found.push(
      ...(lang === 'en' ? spokenTimes : polishSpokenTimes)(folded).filter(
        (time) => !found.some((other) => time.start < other.end && other.start < time.end),
      ),
    );
  return found.toSorted((one, other) => one.start - other.start);
}

function spokenTimes(folded: string): readonly PlacedTime[] {
  return occurrences(EN_SPOKEN, folded).flatMap((match) => {
    const { past, way, spoken, halfOf, clock, when, half, night } = match.groups ?? {};
    const hour = englishNumber(spoken ?? halfOf ?? clock ?? '');
    if (hour < 1 || hour > 12) return [];
    const shift = past === undefined ? (halfOf === undefined ? 0 : 30) : (EN_PAST[past] ?? 0);
    const told =
      half ??
      (when === undefined ? (night === undefined ? undefined : 'pm') : when === 'morning' ? 'am' : 'pm');
    return [
      {
        ...placeOf(match),
        minutes: hoursMeant(hour, told).map(
          (one) => (one * 60 + (way === 'to' ? -shift : shift) + 1440) % 1440,
        ),
      },
    ];
  });
}

function englishNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : EN_NUMBERS.indexOf(text) + 1;
}

function numberOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
}

/** 9 may be nine in the morning or in the evening; 下午3 and 3 pm are 15 only. */
function hoursMeant(hour: number, told: string | undefined): readonly number[] {
  if (hour > 12 || hour === 0) return [hour];
  if (told !== undefined && /^(?:上午|早|清晨|凌晨|a)/.test(told)) return [hour === 12 ? 0 : hour];
  if (told !== undefined && /^(?:下午|中午|傍晚|晚|夜|p)/.test(told))
    return [hour === 12 || (told === '中午' && hour > 10) ? hour : hour + 12];
  return hour === 12 ? [12] : [hour, hour + 12];
}
