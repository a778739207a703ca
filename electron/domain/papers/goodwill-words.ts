import type { OfferedGoodwill } from '../goodwill/granted-goodwill.ts';
import type { PaperLanguage } from '../language.ts';
import { moneyWords } from './money-words.ts';
import { receiptVoice } from './receipt-voices.ts';
import { oneLineOf } from './sentence.ts';

/** One offer as a row of the receipt and as a dated task: a sum, or the thing itself where it has no price. */
export function goodwillWords(offer: OfferedGoodwill, language: PaperLanguage): string {
  const voice = receiptVoice(language);
  if (offer.amount === null) {
    return voice.gift(offer.basis.kind === 'in-kind' ? oneLineOf(offer.basis.what) : '');
  }
  const words = voice.goodwill[offer.kind](moneyWords(offer.amount, language));
  return offer.kind === 'in-kind' && offer.basis.kind === 'in-kind'
    ? voice.gift(oneLineOf(offer.basis.what))
    : words;
}
