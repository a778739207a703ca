import type { PaperLanguage } from '../language.ts';
import { addDays } from '../time.ts';
import type { LocalDate } from '../time.ts';
import { dateWords, nearDateWords } from './date-words.ts';

/** No answer may take longer; the longest clock in the packs is half of it. */
const MOST_DAYS = 366;

/** A date without its year must not be the end or the beginning of a longer one. */
const AFTER: Readonly<Record<PaperLanguage, string>> = { zh: '', en: '(?! \\d{4})', pl: '(?! \\d{4})' };

/**
 * The last day that a paragraph names, from `today` on, in the ways papers write it: what was typed over the composed date is what
 * the customer reads, and so what is promised (product E1). null where no day is named.
 */
export function promisedDay(text: string, language: PaperLanguage, today: LocalDate): LocalDate | null {
  let last: LocalDate | null = null;
  for (let days = 0; days <= MOST_DAYS; days += 1) {
    const day = addDays(today, days);
    const near = `(?<![\\d年])${escaped(nearDateWords(day, language, today))}${AFTER[language]}`;
    const full = `(?<!\\d)${escaped(dateWords(day, language))}`;
    if (new RegExp(`${full}|${near}`, 'u').test(text)) last = day;
  }
  return last;
}

function escaped(words: string): string {
  return words.replaceAll('.', '\\.');
}
