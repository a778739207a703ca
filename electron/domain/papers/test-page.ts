import type { Branch } from '../branch.ts';
import { paperLanguageOf } from '../language.ts';
import type { PaperLanguage, ScreenLocale } from '../language.ts';
import type { PaperBlock, PrintTray } from '../paper.ts';
import { letterheadOf } from './letterhead-of.ts';

interface TestPageWords {
  readonly title: string;
  readonly tray: Readonly<Record<PrintTray, string>>;
  readonly purpose: string;
  readonly heading: string;
  readonly sample: string;
}

const WORDS: Readonly<Record<PaperLanguage, TestPageWords>> = {
  zh: {
    title: '打印测试页',
    tray: { receipt: '回执', letter: '信函及其他文书' },
    purpose: '用途',
    heading: '请核对',
    sample: '四边没有被截掉，汉字、Latin 字母和 ąćęłńóśźż 都清楚，生僻字㛃䶮𬭎𠮷没有变成方框。',
  },
  en: {
    title: 'Printer test page',
    tray: { receipt: 'receipts', letter: 'letters and other papers' },
    purpose: 'Used for',
    heading: 'Please check',
    sample:
      'Nothing is cut off at the edges; Latin, ąćęłńóśźż and 汉字 are all clear; no box stands in the place of a rare character such as 㛃䶮𬭎𠮷.',
  },
  pl: {
    title: 'Strona próbna drukarki',
    tray: { receipt: 'potwierdzenia', letter: 'listy i pozostałe pisma' },
    purpose: 'Przeznaczenie',
    heading: 'Proszę sprawdzić',
    sample:
      'Przy krawędziach niczego nie ucięto; litery ąćęłńóśźż i znaki 汉字 są wyraźne; zamiast rzadkich znaków, na przykład 㛃䶮𬭎𠮷, nie stoi pusta ramka.',
  },
};

/** A page to see that a printer cuts nothing off and draws every script; it is about no case and is not in the log. */
export function testPage(
  desk: { readonly branch: Branch | null; readonly locale: ScreenLocale },
  tray: PrintTray,
): {
  /** On the paper of that tray: a receipt may be A5 or a strip. */
  readonly kind: 'receipt' | 'resolution';
  readonly title: string;
  readonly number: string;
  readonly language: PaperLanguage;
  readonly blocks: readonly PaperBlock[];
} {
  const language = paperLanguageOf(desk.locale);
  const words = WORDS[language];
  const head = desk.branch === null ? null : letterheadOf(desk.branch, language);
  const from: PaperBlock = {
    kind: 'letterhead',
    organisation: head?.organisation ?? '',
    lines: head === null ? [] : [head.branchName],
  };
  return {
    kind: tray === 'receipt' ? 'receipt' : 'resolution',
    title: words.title,
    number: '',
    language,
    blocks: [
      from,
      { kind: 'title', text: words.title },
      { kind: 'facts', rows: [[words.purpose, words.tray[tray]]] },
      { kind: 'section', heading: words.heading, text: words.sample },
    ],
  };
}
