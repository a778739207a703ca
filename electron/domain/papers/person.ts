import type { AddressForm } from '../address-form.ts';
import type { Sector } from '../branch.ts';
import { calledByTitle } from '../chinese-name.ts';
import type { ComplaintFields } from '../complaint.ts';
import type { PaperLanguage } from '../language.ts';
import { CHINESE_SECTORS } from './voices/chinese-sector.ts';
import { ENGLISH_SECTORS } from './voices/english-sector.ts';

/** How a customer is spoken to and written about, in one paper language. */
export type Gender = 'masculine' | 'feminine' | 'plural' | 'neutral';

const GENDER: Readonly<Record<AddressForm, Gender>> = {
  'zh-xiansheng': 'masculine',
  'zh-nvshi': 'feminine',
  'zh-title': 'neutral',
  'en-mr': 'masculine',
  'en-mrs': 'feminine',
  'en-ms': 'feminine',
  'en-miss': 'feminine',
  'en-mx': 'neutral',
  'en-dr': 'neutral',
  'pl-pan': 'masculine',
  'pl-pani': 'feminine',
  'pl-panstwo': 'plural',
  neutral: 'neutral',
};
const EN_TITLES: Readonly<Partial<Record<AddressForm, string>>> = {
  'en-mr': 'Mr',
  'en-mrs': 'Mrs',
  'en-ms': 'Ms',
  'en-miss': 'Miss',
  'en-mx': 'Mx',
  'en-dr': 'Dr',
  'zh-xiansheng': 'Mr',
  'zh-nvshi': 'Ms',
  'pl-pan': 'Mr',
  'pl-pani': 'Ms',
};
const HAN = /\p{Script=Han}/u;

export function genderOf(fields: ComplaintFields): Gender {
  return fields.addressForm === undefined ? 'neutral' : GENDER[fields.addressForm];
}

/** The name as typed, undefined when withheld or not yet known. */
export function nameOf(fields: ComplaintFields): string | undefined {
  const name = fields.customerName?.trim();
  return fields.nameWithheld === true || name === undefined || name === '' ? undefined : name;
}

function zhTitle(fields: ComplaintFields): string {
  switch (genderOf(fields)) {
    case 'masculine':
      return '先生';
    case 'feminine':
      return '女士';
    case 'plural':
    case 'neutral':
      return fields.addressForm === 'zh-title' ? (fields.addressTitle?.trim() ?? '') : '';
  }
}

/** 马玉珍女士; a title typed into the name is not said twice. */
function zhTitled(name: string, fields: ComplaintFields): string {
  const title = zhTitle(fields);
  return name.endsWith(title) ? name : `${name}${title}`;
}

function enTitle(fields: ComplaintFields): string {
  return fields.addressForm === undefined ? '' : (EN_TITLES[fields.addressForm] ?? '');
}

/** As listed on a receipt and in the window of a letter: 沈国梁 先生; Mrs Adaeze Okafor; Grażyna Szczepańska. */
export function listedName(fields: ComplaintFields, language: PaperLanguage): string | undefined {
  const name = nameOf(fields);
  if (name === undefined) return undefined;
  if (language === 'zh') {
    const title = zhTitle(fields);
    return name.endsWith(title) ? name : `${name} ${title}`;
  }
  if (language === 'en') return [enTitle(fields), name].filter((part) => part !== '').join(' ');
  return name;
}

/**
 * First line of a letter: 沈国梁先生：; Dear Mrs Okafor,; Szanowna Pani, (never a surname alone in Polish, and no name is inflected).
 * Without a name the trade's own word stands: 尊敬的患者：.
 */
export function salutation(fields: ComplaintFields, language: PaperLanguage, sector: Sector): string {
  const name = nameOf(fields);
  switch (language) {
    case 'zh':
      if (name === undefined) return `尊敬的${CHINESE_SECTORS[sector].customer}：`;
      return zhTitled(name, fields) === name ? `尊敬的${name}：` : `${zhTitled(name, fields)}：`;
    case 'en':
      return name === undefined ? ENGLISH_SECTORS[sector].salutation : `Dear ${formalName(fields, name)},`;
    case 'pl':
      switch (genderOf(fields)) {
        case 'masculine':
          return 'Szanowny Panie,';
        case 'feminine':
          return 'Szanowna Pani,';
        case 'plural':
        case 'neutral':
          return 'Szanowni Państwo,';
      }
  }
}

/** Said across the counter: 沈先生; Mrs Okafor; proszę pani. Empty where there is nothing natural to say. */
export function spokenAddress(fields: ComplaintFields, language: PaperLanguage): string {
  const name = nameOf(fields);
  switch (language) {
    case 'zh': {
      const title = zhTitle(fields);
      // A bare full name across the counter sounds like a roll call.
      if (name === undefined || title === '') return '';
      return name.endsWith(title) || !HAN.test(name)
        ? zhTitled(name, fields)
        : `${calledByTitle(name)}${title}`;
    }
    case 'en':
      return name === undefined ? '' : formalName(fields, name);
    case 'pl':
      switch (genderOf(fields)) {
        case 'masculine':
          return 'proszę pana';
        case 'feminine':
          return 'proszę pani';
        case 'plural':
        case 'neutral':
          return 'proszę państwa';
      }
  }
}

/** Mrs Okafor, or the whole name where no title was chosen or the surname cannot be told from its place. */
function formalName(fields: ComplaintFields, name: string): string {
  const title = enTitle(fields);
  if (title === '') return name;
  return `${title} ${HAN.test(name) ? name : (name.split(/\s+/u).at(-1) ?? name)}`;
}

/** 138 **** 4417: the first three digits of a long number and the last four, so that a lost receipt tells nothing. */
export function maskedPhone(phone: string): string {
  const digits = phone.replace(/\D/gu, '');
  if (digits.length < 5) return '****';
  const tail = digits.slice(-4);
  return digits.length >= 9 ? `${digits.slice(0, 3)} **** ${tail}` : `**** ${tail}`;
}

/** The last four characters of an account, contract or meter number; not the end of a word before them: pokój 118 is 118. */
export function referenceTail(reference: string): string {
  const characters = [...reference.replace(/[\s-]/gu, '')];
  const tail = characters.slice(-4).join('');
  const cutsAWord = /\p{L}/u.test(characters.at(-5) ?? '');
  return cutsAWord ? tail.replace(/^\p{L}+(?=\d)/u, '') : tail;
}

/** Lines of an address for the window of an envelope; at most five fit above its lower edge. */
export function addressLines(address: string, language: PaperLanguage): readonly string[] {
  const typed = address
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const lines =
    typed.length > 1 || language === 'zh' ? typed : address.split(/\s*,\s*/u).filter((line) => line !== '');
  return lines.length <= 5 ? lines : [...lines.slice(0, 4), lines.slice(4).join(', ')];
}
