import type { PaperLanguage } from './language.ts';

/** Form of address chosen per customer in Receive; each belongs to one paper language. `neutral` is allowed in all. */
export const ADDRESS_FORMS = [
  'zh-xiansheng',
  'zh-nvshi',
  'zh-title',
  'en-mr',
  'en-mrs',
  'en-ms',
  'en-miss',
  'en-mx',
  'en-dr',
  'pl-pan',
  'pl-pani',
  'pl-panstwo',
  'neutral',
] as const;
export type AddressForm = (typeof ADDRESS_FORMS)[number];

export function addressFormsOf(language: PaperLanguage): readonly AddressForm[] {
  return ADDRESS_FORMS.filter((form) => form === 'neutral' || form.startsWith(`${language}-`));
}
