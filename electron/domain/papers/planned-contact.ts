import type { Branch } from '../branch.ts';
import type { ComplaintFields, ContactKind } from '../complaint.ts';
import { paperLanguageOf } from '../language.ts';
import { maskedPhone } from './person.ts';
import { receiptVoice } from './receipt-voices.ts';
import { oneLineOf } from './sentence.ts';

/** A further contact as a task: the words of the receipt, with the address where somebody goes there (product E3). */
export function plannedContact(
  kind: ContactKind,
  place: string,
  fields: ComplaintFields,
  branch: Pick<Branch, 'locale' | 'sector'>,
): string {
  const language = fields.paperLanguage ?? paperLanguageOf(branch.locale);
  const phone = fields.phone === undefined || fields.phone === '' ? '' : maskedPhone(fields.phone);
  const words = receiptVoice(language).nextContact[kind](phone, fields.sector ?? branch.sector);
  const where = oneLineOf(place);
  if (where === '') return words;
  return language === 'zh' ? `${words}（${where}）` : `${words} (${where})`;
}
