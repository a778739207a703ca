/** How a customer travels to lists: name as given, form of address as chosen in Receive. */
export interface CustomerLabel {
  readonly name: string;
  readonly addressForm: string | null;
  readonly addressTitle: string;
}

const BEFORE: Readonly<Record<string, string>> = {
  'en-mr': 'Mr',
  'en-mrs': 'Mrs',
  'en-ms': 'Ms',
  'en-miss': 'Miss',
  'en-mx': 'Mx',
  'en-dr': 'Dr',
  'pl-pan': 'p.',
  'pl-pani': 'p.',
  'pl-panstwo': 'Państwo',
};
const AFTER: Readonly<Record<string, string>> = { 'zh-xiansheng': '先生', 'zh-nvshi': '女士' };

/**
 * The name with the form of address of the customer's own language (马玉珍 女士, Mr Thomas Birch, p. Paweł Gąsior); never a bare
 * surname made by us. `nameless` where none was given.
 */
export function customerName(customer: CustomerLabel, nameless: string): string {
  if (customer.name === '') return nameless;
  const form = customer.addressForm ?? '';
  const before = BEFORE[form];
  if (before !== undefined) return `${before}\u00A0${customer.name}`;
  if (form === 'zh-title' && customer.addressTitle !== '') return `${customer.name} ${customer.addressTitle}`;
  const after = AFTER[form];
  return after === undefined ? customer.name : `${customer.name} ${after}`;
}
