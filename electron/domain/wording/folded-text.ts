import type { PaperLanguage } from '../language.ts';
import { simpleForm } from './traditional-forms.ts';

/** A text as the rules read it, with the way back to the text as written. */
export interface FoldedText {
  readonly written: string;
  readonly folded: string;
  /** The folded text before capitals were lowered, same length: sentences are told apart by capitals. */
  readonly cased: string;
  /** Offset in the written text of an offset in the folded one. */
  readonly writtenAt: (folded: number) => number;
}

const QUOTE_PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '”',
  '«': '»',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': "'",
};
/** Stands for a quoted character: no rule matches it. */
const QUOTED = '\u0001';
const WIDE_OF_NARROW: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};
const HAN = /\p{Script=Han}/u;
const COMBINING = /\p{M}/u;
const INVISIBLE = new Set(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad']);

/**
 * Lower case, composed letters, one form of apostrophe and space; for Chinese simplified characters and wide punctuation.
 * Quotations are blanked out, because what the customer or a rule book said is not what we say; a text that is one
 * quotation as a whole (a line of a prompt) is read. Lines broken in the middle of a sentence are joined.
 */
export function fold(written: string, lang: PaperLanguage): FoldedText {
  const letters: string[] = [];
  const from: number[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const unit = written.charAt(at);
    if (INVISIBLE.has(unit)) continue;
    const before = letters.at(-1);
    if (unit > '\u02ff' && before !== undefined && COMBINING.test(unit)) {
      const composed = (before + unit).normalize('NFC');
      if (composed.length === 1) {
        letters[letters.length - 1] = composed;
        continue;
      }
    }
    letters.push(plainForm(unit, lang));
    from.push(at);
  }
  if (lang === 'zh') widenPunctuation(letters);
  joinBrokenLines(letters, lang);
  blankQuotations(letters);
  const cased = letters.join('');
  return {
    written,
    folded: lowered(cased),
    cased,
    writtenAt: (folded) => from[folded] ?? written.length,
  };
}

function plainForm(unit: string, lang: PaperLanguage): string {
  if (unit < '\u0080') {
    if (unit === '\r' || unit === '\t') return ' ';
    return unit;
  }
  if (unit === '’' || unit === 'ʼ') return "'";
  if (unit === '\u00a0' || unit === '\u202f' || unit === '\u2009' || unit === '\u3000') return ' ';
  if (unit === '‑' || unit === '‐') return '-';
  if (unit >= '０' && unit <= '９') return String.fromCharCode(unit.charCodeAt(0) - 0xfee0);
  return lang === 'zh' ? simpleForm(unit) : unit;
}

/** A letter whose lower case has another length (İ) stays as it is, so that offsets stay. */
function lowered(cased: string): string {
  const lower = cased.toLowerCase();
  if (lower.length === cased.length) return lower;
  return Array.from({ length: cased.length }, (_, at) => {
    const unit = cased.charAt(at);
    return unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit;
  }).join('');
}

function widenPunctuation(letters: string[]): void {
  for (const [at, letter] of letters.entries()) {
    const before = letters[at - 1] ?? '';
    const after = letters[at + 1] ?? '';
    const inNumber = /[0-9]/.test(before) && /[0-9]/.test(after);
    if (inNumber) continue;
    const wide = WIDE_OF_NARROW[letter];
    if (wide !== undefined) letters[at] = wide;
    else if (letter === '.' && HAN.test(before)) letters[at] = '。';
  }
}

/** A line this long that ends without a full stop was wrapped by its writer; a shorter one is a heading or a salutation. */
const WRAPPED_LINE: Readonly<Record<PaperLanguage, number>> = { zh: 24, en: 50, pl: 50 };

function joinBrokenLines(letters: string[], lang: PaperLanguage): void {
  let lineStart = 0;
  for (const [at, letter] of letters.entries()) {
    if (letter !== '\n') continue;
    let last = at - 1;
    while (last > lineStart && letters[last] === ' ') last -= 1;
    const ended = /[.!?。！？：:…”"」]/.test(letters[last] ?? '.');
    const next = letters[at + 1];
    if (!ended && at - lineStart >= WRAPPED_LINE[lang] && next !== '\n' && next !== ' ') letters[at] = ' ';
    lineStart = at + 1;
  }
}

/** In UTF-16 units; an opening mark without its closing one within this reach is passed over. */
const LONGEST_QUOTATION = 600;

function blankQuotations(letters: string[]): void {
  const first = letters.findIndex((letter) => letter.trim() !== '');
  const last = letters.findLastIndex((letter) => letter.trim() !== '');
  let at = 0;
  while (at < letters.length) {
    const closing = QUOTE_PAIRS[letters[at] ?? ''];
    if (closing === undefined) {
      at += 1;
      continue;
    }
    const reach = closingWithin(letters, at + 1, closing);
    const end = reach === -1 ? -1 : at + 1 + reach;
    const whole = at <= first + 1 && end >= last - 1;
    if (end === -1 || whole || letters.slice(at, end).includes('\n')) {
      if (letters[at] === '‘') letters[at] = "'";
      at += 1;
      continue;
    }
    for (let inside = at + 1; inside < end; inside += 1) letters[inside] = QUOTED;
    at = end + 1;
  }
}

/** A single closing mark is also the apostrophe: it closes only where no letter follows. */
function closingWithin(letters: readonly string[], from: number, closing: string): number {
  return letters
    .slice(from, from + LONGEST_QUOTATION)
    .findIndex(
      (letter, at) => letter === closing && (closing !== "'" || !/\p{L}/u.test(letters[from + at + 1] ?? '')),
    );
}
