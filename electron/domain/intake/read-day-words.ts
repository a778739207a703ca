import { Temporal } from 'temporal-polyfill';
import type { LocalDate } from '../time.ts';

/** Days from today, by their own names. */
const NEAR_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  'the day before yesterday': -2,
  'day before yesterday': -2,
  tomorrow: 1,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
  dziś: 0,
  dzisiaj: 0,
  wczoraj: -1,
  przedwczoraj: -2,
  jutro: 1,
  pojutrze: 2,
  今天: 0,
  今日: 0,
  昨天: -1,
  昨日: -1,
  前天: -2,
  明天: 1,
  明日: 1,
  后天: 2,
  大后天: 3,
};

/** Monday first; Polish in the cases that "w" and "do" ask for. */
const WEEKDAYS: readonly RegExp[] = [
  /^(?:mon(?:day)?|pon\.?|poniedział(?:ek|ku)|一)$/,
  /^(?:tue(?:s(?:day)?)?|wt\.?|wtor(?:ek|ku)|二)$/,
  /^(?:wed(?:nesday)?|śr\.?|środ[aęy]|三)$/,
  /^(?:thu(?:rs(?:day)?)?|czw\.?|czwart(?:ek|ku)|四)$/,
  /^(?:fri(?:day)?|pt\.?|piąt(?:ek|ku)|五)$/,
  /^(?:sat(?:urday)?|sob\.?|sobot[aęy]|六)$/,
  /^(?:sun(?:day)?|niedz\.?|niedziel[aęi]|[日天])$/,
];

const CHINESE_WEEKS: Readonly<Record<string, number>> = { 上: -1, 这: 0, 本: 0, 下: 1 };

/**
 * A day told in words, in lower case → calendar date, or null where it is none: tomorrow, the day after tomorrow, Friday, by Friday,
 * in 3 days, 2 weeks ago; jutro, w piątek, do środy, za 3 dni, tydzień temu; 明天, 周五, 下周一, 3天后. A bare weekday is the last one
 * where something happened and the next one where something is promised, today included. "Next Friday" is read by half the people as
 * this week's and by half as next week's, so it is not read at all.
 */
export function readDayWords(
  text: string,
  today: LocalDate,
  towards: 'past' | 'future' | 'near',
): LocalDate | null {
  const from = Temporal.PlainDate.from(today);
  const near = Object.hasOwn(NEAR_DAYS, text) ? NEAR_DAYS[text] : undefined;
  const days = near ?? daysFrom(text) ?? daysToWeekday(text, from.dayOfWeek, towards);
  return days === null ? null : from.add({ days }).toString();
}

function daysFrom(text: string): number | null {
  const ahead = /^(?:in|za)\s+(?:(\d{1,3}|a)\s+)?(\p{L}+)$/u.exec(text);
  if (ahead !== null) return counted(ahead[1], ahead[2]);
  const ago = /^(?:(\d{1,3}|a)\s+)?(\p{L}+)\s+(?:ago|temu)$/u.exec(text);
  if (ago !== null) return counted(ago[1], ago[2], -1);
  const chinese = /^(\d{1,3})\s*个?(天|周|星期|礼拜)(?:之|以)?(后|前)$/.exec(text);
  return chinese === null ? null : counted(chinese[1], chinese[2], chinese[3] === '前' ? -1 : 1);
}

function counted(count: string | undefined, unit = '', sign: 1 | -1 = 1): number | null {
  const many = count === undefined || count === 'a' ? 1 : Number(count);
  if (/^(?:days?|dzień|dni|天)$/.test(unit)) return sign * many;
  if (/^(?:weeks?|tydzień|tygodni[ea]?|周|星期|礼拜)$/.test(unit)) return sign * many * 7;
  return null;
}

function daysToWeekday(text: string, todays: number, towards: 'past' | 'future' | 'near'): number | null {
  const chinese = /^([上这本下])?个?(?:周|星期|礼拜)([一二三四五六日天])$/.exec(text);
  const latin = /^(?:(?:on|by|this|w|we|do)\s+)?(\p{L}+\.?)$/u.exec(text);
  const name = chinese?.[2] ?? (latin?.[1] ?? '').replace(/[一二三四五六日天]/u, '');
  const index = WEEKDAYS.findIndex((one) => one.test(name));
  if (index < 0) return null;
  const inThisWeek = index + 1 - todays;
  const week = CHINESE_WEEKS[chinese?.[1] ?? ''];
  if (week !== undefined) return inThisWeek + week * 7;
  if (towards === 'past') return inThisWeek > 0 ? inThisWeek - 7 : inThisWeek;
  return inThisWeek < 0 ? inThisWeek + 7 : inThisWeek;
}

const FIGURES: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Chinese figures up to ninety-nine before a month, day, hour or minute as digits, and quarters as minutes: 六月十二日, 下午三点一刻. */
export function withDigits(text: string): string {
  return text
    .replace(/点一刻$/, '点15分')
    .replace(/点三刻$/, '点45分')
    .replaceAll(
      /([〇零一二两三四五六七八九])?(十)?([〇零一二两三四五六七八九])?(?=\s*个?(?:[月日号点时分天]|(?:周|星期|礼拜)(?:之|以)?[后前]))/g,
      (found, tens: string | undefined, ten: string | undefined, ones: string | undefined) => {
        if (found === '') return '';
        if (ten === undefined) return String(FIGURES[ones ?? tens ?? ''] ?? found);
        return String(
          (tens === undefined ? 1 : (FIGURES[tens] ?? 1)) * 10 +
            (ones === undefined ? 0 : (FIGURES[ones] ?? 0)),
        );
      },
    );
}
