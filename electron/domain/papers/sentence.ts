import type { PaperLanguage } from '../language.ts';
import type { Run } from '../paper.ts';
import { EN_CALENDAR_WORDS } from './date-words.ts';

/** What a composed sentence is put together from: words, and places where a fact is still missing. */
export type Piece = string | { readonly blank: string; readonly label: string };
export type Sentence = readonly Piece[];

const ENDS = /[.!?…。！？][”"’'»」』）)]*$/u;
const LOOSE_END = /[\s.;,:。；，：、]+$/u;

/** The clerk's text as whole sentences: one line, capital at the start, a full stop at the end. Its words stay as typed. */
export function asSentences(text: string, language: PaperLanguage): string {
  const line = oneLine(text, language);
  if (line === '') return '';
  const first = language === 'zh' ? line : capitalised(line);
  if (ENDS.test(first)) return first;
  return first.replace(LOOSE_END, '') + (language === 'zh' ? '。' : '.');
}

const QUOTES: Readonly<Record<PaperLanguage, readonly [string, string]>> = {
  zh: ['“', '”'],
  en: ['“', '”'],
  pl: ['„', '”'],
};

/** What the customer said, in quotation marks: these words are theirs. Marks of their own stay and take no second pair. */
export function asQuotation(text: string, language: PaperLanguage): string {
  const words = asSentences(text, language);
  if (words === '' || /[“”„"«»「」]/u.test(words)) return words;
  const [open, close] = QUOTES[language];
  return `${open}${words}${close}`;
}

/** The clerk's text as the end of a sentence after a colon: no full stop, small first letter unless it is a name. */
export function asPhrase(text: string, language: PaperLanguage, names: readonly string[]): string {
  const line = oneLine(text, language).replace(LOOSE_END, '');
  if (language === 'zh') return line;
  const first = /^[\p{L}\p{M}’'-]+/u.exec(line)?.[0] ?? '';
  const isName =
    EN_CALENDAR_WORDS.includes(first) ||
    // The Lantern Hotel is a name; its article is not.
    (!/^(?:The|An?)$/u.test(first) && names.some((name) => name.split(/[\s,]+/u).includes(first)));
  // In a Polish letter the customer is Pan, Pani or Państwo, with a capital anywhere in the sentence.
  const isCustomer = language === 'pl' && /^(?:Pan(?:a|u|i|ią)?|Państw(?:o|a|u))$/u.test(first);
  const isAcronym = /^\p{Lu}(\p{Lu}|$)/u.test(first) || /\d/u.test(line.slice(0, 2));
  return isName || isCustomer || isAcronym ? line : line.charAt(0).toLowerCase() + line.slice(1);
}

/** No full stop, question or exclamation inside that is followed by another sentence; an abbreviation is not one. */
export function isOneSentence(text: string): boolean {
  return !/[\p{Ll}\d)”"][.!?…] +\p{Lu}/u.test(text);
}

export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
  return first.toLocaleUpperCase('en') + text.slice(first.length);
}

/** Lines of a text field become one line; Chinese needs no space where they met. */
function oneLine(text: string, language: PaperLanguage): string {
  const lines = text
    .split(/\s*[\r\n]+\s*/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (language === 'zh') return lines.join('').replace(/[ \t]+/gu, ' ');
  return lines.join(' ').replace(/[ \t]+/gu, ' ');
}

/** A few words for a heading or a table: one line, no full stop at the end. */
export function oneLineOf(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(LOOSE_END, '');
}

/** Ends a sentence: „do 5 stycznia 2027 r.” has its full stop already. */
export function withStop(text: string): string {
  return ENDS.test(text) ? text : `${text}.`;
}

/** What follows in the same sentence, without a full stop where one stands already. */
export function afterWords(before: string, next: string): string {
  return before.endsWith('.') && next.startsWith('.') ? next.slice(1) : next;
}

/** Sentences as runs of one paragraph: a space between them, none in Chinese; neighbouring words become one run. */
export function toRuns(sentences: readonly Sentence[], language: PaperLanguage): readonly Run[] {
  const runs: Run[] = [];
  let words = '';
  for (const sentence of sentences) {
    if (sentence.every((piece) => piece === '')) continue;
    if ((words !== '' || runs.length > 0) && language !== 'zh') words += ' ';
    for (const piece of sentence) {
      if (typeof piece === 'string') {
        words += afterWords(words, piece);
        continue;
      }
      if (words !== '') runs.push({ text: words });
      words = '';
      runs.push(piece);
    }
  }
  if (words !== '') runs.push({ text: words });
  return runs;
}
