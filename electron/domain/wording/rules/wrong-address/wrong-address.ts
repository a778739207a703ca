import type { InEachLanguage } from '../../../language.ts';
import type { Rule } from '../rule.ts';
import type { AddressFault, Addressing } from './address-fault.ts';
import { chineseFaults } from './chinese.ts';
import { EN } from './en.ts';
import { englishFaults } from './english.ts';
import { PL } from './pl.ts';
import { polishFaults } from './polish.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };
const FAULTS: InEachLanguage<(addressing: Addressing) => readonly AddressFault[]> = {
  zh: chineseFaults,
  en: englishFaults,
  pl: polishFaults,
};

/**
 * A form of address that is not the customer's or is mixed, a name misspelt or missing (seed 004, part 6: how to address people).
 * What contradicts the case is an error; what only the text itself mixes is a warning.
 */
export const wrongAddress: Rule = {
  id: 'wrong_address',
  severity: 'error',
  why: {
    'zh-CN': '称呼与客户选的不一致、前后不统一，或者姓名有误；信的第一个字就要写对人。',
    'en-GB': 'The form of address or the name is not this customer’s, or changes within the text.',
    'pl-PL': 'Zwrot albo nazwisko nie jest tego klienta albo zmienia się w tekście.',
  },
  find: (passage, { kind, facts: { record = null } }) => {
    const faults = FAULTS[passage.lang]({
      passage,
      record,
      isLetter: kind === 'letter' || kind === 'holding',
      isPublic: kind === 'public_reply',
    });
    return faults.flatMap(({ start, end, severity, rightly }) => {
      const sentence = passage.sentences.find((one) => one.start <= start && start < one.end);
      if (sentence === undefined) return [];
      const match = { start, end, severity, sentence };
      return [
        rightly === null
          ? match
          : { ...match, suggestion: rewritten(passage.text, sentence, match, rightly) },
      ];
    });
  },
  words: WORDS,
  beside: true,
};

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The sentence as written, with the right form in place of the wrong one. */
function rewritten(
  text: { readonly written: string; readonly writtenAt: (folded: number) => number },
  sentence: Range,
  fault: Range,
  rightly: string,
): string {
  const at = (folded: number): number => text.writtenAt(folded);
  const close = (folded: number): number => text.writtenAt(folded - 1) + 1;
  const before =
    fault.start === sentence.start ? '' : text.written.slice(at(sentence.start), at(fault.start));
  const after = fault.end >= sentence.end ? '' : text.written.slice(close(fault.end), close(sentence.end));
  return `${before}${rightly}${after}`;
}
