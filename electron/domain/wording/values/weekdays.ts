import type { PaperLanguage } from '../../language.ts';
import type { PlacedDate } from './dates.ts';

/** A day of the week written beside a date: „Friday 5 March”, 3月5日（周五）, „w piątek 5 marca”. */
export interface PlacedWeekday {
  /** 0 is Sunday, as Date counts. */
  readonly day: number;
  /** Folded offset where it begins, when it stands in front of the date. */
  readonly start: number;
}

const EN = ['sun', 'mon', 'tues', 'wednes', 'thurs', 'fri', 'satur'];
const PL = ['niedziel', 'poniedział', 'wtor', 'śro', 'czwart', 'piąt', 'sobot'];
const ZH = ['日', '一', '二', '三', '四', '五', '六', '天'];
const BEFORE: Readonly<Record<PaperLanguage, RegExp | null>> = {
  zh: /(?:星期|周|礼拜)([一二三四五六日天])[，,（(]?$/,
  en: /(?<![a-z])(sun|mon|tues|wednes|thurs|fri|satur)day,? (?:the )?$/,
  pl: /(?<![a-ząćęłńóśźż])(niedziel|poniedział|wtor|śro|czwart|piąt|sobot)[a-zęą]*,? (?:dnia )?$/,
};
const AFTER: Readonly<Record<PaperLanguage, RegExp>> = {
  zh: /^[，, ]?[（(]?(?:星期|周|礼拜)([一二三四五六日天])/,
  en: /^,? ?\((?:a |an? )?(sun|mon|tues|wednes|thurs|fri|satur)day\)/,
  pl: /^,? ?\((niedziel|poniedział|wtor|śro|czwart|piąt|sobot)[a-zęą]*\)/,
};
/** The longest name of a day with its comma and article. */
const REACH = 20;

export function weekdayBeside(folded: string, date: PlacedDate, lang: PaperLanguage): PlacedWeekday | null {
  const front = BEFORE[lang]?.exec(folded.slice(Math.max(0, date.start - REACH), date.start)) ?? null;
  const behind = AFTER[lang].exec(folded.slice(date.end, date.end + REACH));
  const name = front?.[1] ?? behind?.[1];
  if (name === undefined) return null;
  const day = { zh: ZH, en: EN, pl: PL }[lang].indexOf(name) % 7;
  return { day, start: front === null ? date.start : date.start - front[0].length };
}

/** The day of the week of a calendar day, 0 to 6 from Sunday (Sakamoto's method; no clock is asked). */
export function weekdayOf(year: number, month: number, day: number): number {
  const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
  const y = month < 3 ? year - 1 : year;
  const sum =
    y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + (shifts[month - 1] ?? 0) + day;
  return ((sum % 7) + 7) % 7;
}
