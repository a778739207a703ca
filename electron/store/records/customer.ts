import type { AddressForm } from '../../domain/address-form.ts';
import type { PaperLanguage } from '../../domain/language.ts';

export const CUSTOMER_COLUMNS = `complaint_case.customer_name, complaint_case.name_withheld, complaint_case.address_form,
  complaint_case.address_title, complaint_case.paper_language`;

export interface CustomerColumns {
  readonly customer_name: string;
  readonly name_withheld: 0 | 1;
  readonly address_form: AddressForm | null;
  readonly address_title: string;
  readonly paper_language: PaperLanguage | null;
}

export interface CustomerLabel {
  readonly name: string;
  readonly addressForm: AddressForm | null;
  readonly addressTitle: string;
  readonly paperLanguage: PaperLanguage | null;
}

/** How a customer is named in a list; a withheld name stays withheld there too. */
export function customerOf(row: CustomerColumns): { -readonly [K in keyof CustomerLabel]: CustomerLabel[K] } {
  return {
    name: row.name_withheld === 1 ? '' : row.customer_name,
    addressForm: row.address_form,
    addressTitle: row.address_title,
    paperLanguage: row.paper_language,
  };
}

/** The last four digits of a phone number, as lists show it. */
export function phoneTail(digits: string): string {
  return digits.slice(-4);
}
