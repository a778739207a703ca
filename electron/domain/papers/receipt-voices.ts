import type { PaperLanguage } from '../language.ts';
import type { ReceiptVoice } from './receipt-voice.ts';
import { CHINESE_RECEIPT } from './voices/chinese-receipt.ts';
import { ENGLISH_RECEIPT } from './voices/english-receipt.ts';
import { POLISH_RECEIPT } from './voices/polish-receipt.ts';

const VOICES: Readonly<Record<PaperLanguage, ReceiptVoice>> = {
  zh: CHINESE_RECEIPT,
  en: ENGLISH_RECEIPT,
  pl: POLISH_RECEIPT,
};

export function receiptVoice(language: PaperLanguage): ReceiptVoice {
  return VOICES[language];
}
