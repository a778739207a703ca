import type { PaperLanguage } from '../language.ts';
import type { Money } from '../money.ts';
import { chineseAmount } from './amounts/chinese-amount.ts';
import { englishAmount } from './amounts/english-amount.ts';
import { polishAmount } from './amounts/polish-amount.ts';

/**
 * An amount written out, where a paper is signed for it (product A8: 大写金额, słownie): what is typed in figures cannot be changed
 * by one stroke of a pen. Amounts are never negative here.
 */
export function amountInWords(money: Money, language: PaperLanguage): string {
  switch (language) {
    case 'zh':
      return chineseAmount(money);
    case 'en':
      return englishAmount(money);
    case 'pl':
      return polishAmount(money);
  }
}
