import type { AddressForm } from '../address-form.ts';
import { calledByTitle } from '../chinese-name.ts';
import type { ComplaintFields } from '../complaint.ts';
import type { PaperLanguage } from '../language.ts';
import type { AddressForms } from './template.ts';

/** What a form of address says about grammar; the same person keeps it when the language of the prompts changes. */
type Gender = 'masculine' | 'feminine' | 'plural' | 'unknown';

const GENDERS: Readonly<Record<AddressForm, Gender>> = {
  'zh-xiansheng': 'masculine',
  'zh-nvshi': 'feminine',
  'zh-title': 'unknown',
  'en-mr': 'masculine',
  'en-mrs': 'feminine',
  'en-ms': 'feminine',
  'en-miss': 'feminine',
  'en-mx': 'unknown',
  'en-dr': 'unknown',
  'pl-pan': 'masculine',
  'pl-pani': 'feminine',
  'pl-panstwo': 'plural',
  neutral: 'unknown',
};
const ENGLISH_TITLES: Partial<Record<AddressForm, string>> = {
  'en-mr': 'Mr',
  'en-mrs': 'Mrs',
  'en-ms': 'Ms',
  'en-miss': 'Miss',
  'en-mx': 'Mx',
  'en-dr': 'Dr',
};
const HAN = /^\p{Script=Han}/u;

type Person = Pick<ComplaintFields, 'addressForm' | 'addressTitle' | 'customerName' | 'nameWithheld'>;

/** The one of four Polish alternatives that fits; without a form of address always the neutral one. */
export function polishForm(forms: AddressForms, form: AddressForm | undefined): string {
  switch (GENDERS[form ?? 'neutral']) {
    case 'masculine':
      return forms[0];
    case 'feminine':
      return forms[1];
    case 'plural':
      return forms[2];
    case 'unknown':
      return forms[3];
  }
}

/** The vocative that opens a spoken line, with its comma; empty where calling by name would be wrong or unknown. */
export function vocative(person: Person, language: PaperLanguage): string {
  if (language === 'pl') {
    return polishForm(['proszę pana, ', 'proszę pani, ', 'proszę państwa, ', ''], person.addressForm);
  }
  const called = calledName(person, language);
  if (called === '') return '';
  return language === 'zh' ? `${called}，` : `${called}, `;
}

/** The full name read back, with the form of address: 沈玉兰女士, Mrs Grace Okafor, pani Maria Nowak; null while no name is known. */
export function nameReadBack(person: Person, language: PaperLanguage): string | null {
  const name = plainName(person.customerName ?? '');
  if (name === '' || person.nameWithheld === true) return null;
  switch (language) {
    case 'zh':
      return `${name}${chineseTitle(person)}`;
    case 'en': {
      const title = englishTitle(person.addressForm);
      return title === '' ? name : `${title}\u00a0${name}`;
    }
    case 'pl':
      return `${polishForm(['pan ', 'pani ', 'państwo ', ''], person.addressForm)}${name}`;
  }
}

function calledName(person: Person, language: 'zh' | 'en'): string {
  const name = plainName(person.customerName ?? '');
  if (name === '' || person.nameWithheld === true) return '';
  if (language === 'zh') {
    const title = chineseTitle(person);
    if (title === '') return '';
    return `${HAN.test(name) ? calledByTitle(name) : name}${title}`;
  }
  const title = englishTitle(person.addressForm);
  if (title === '' || HAN.test(name)) return '';
  return `${title}\u00a0${name.split(' ').at(-1) ?? name}`;
}

function chineseTitle(person: Person): string {
  if (person.addressForm === 'zh-title') return person.addressTitle?.trim() ?? '';
  const gender = GENDERS[person.addressForm ?? 'neutral'];
  return gender === 'masculine' ? '先生' : gender === 'feminine' ? '女士' : '';
}

function englishTitle(form: AddressForm | undefined): string {
  const own = ENGLISH_TITLES[form ?? 'neutral'];
  if (own !== undefined) return own;
  const gender = GENDERS[form ?? 'neutral'];
  return gender === 'masculine' ? 'Mr' : gender === 'feminine' ? 'Ms' : '';
}

/** The name without a title somebody typed into it, and with single spaces. */
function plainName(typed: string): string {
  return typed
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:Mrs?|Ms|Miss|Mx|Dr|Pani?|Państwo)\.? (?=\S)/iu, '')
    .replace(/(?<=^\p{Script=Han}+)(?:先生|女士)$/u, '');
}
