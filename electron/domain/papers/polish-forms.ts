import type { Sector } from '../branch.ts';
import type { Gender } from './person.ts';

/** Polish has no neutral address of its own: without a chosen form the letter speaks in the plural, Państwo. */
interface PolishPerson {
  readonly nom: string;
  readonly gen: string;
  readonly dat: string;
  readonly acc: string;
  readonly inst: string;
}

const PLURAL: PolishPerson = {
  nom: 'Państwo',
  gen: 'Państwa',
  dat: 'Państwu',
  acc: 'Państwa',
  inst: 'Państwem',
};
const FORMS: Readonly<Record<Gender, PolishPerson>> = {
  masculine: { nom: 'Pan', gen: 'Pana', dat: 'Panu', acc: 'Pana', inst: 'Panem' },
  feminine: { nom: 'Pani', gen: 'Pani', dat: 'Pani', acc: 'Panią', inst: 'Panią' },
  plural: PLURAL,
  neutral: PLURAL,
};

/** Pan, Pani or Państwo with the verb that goes with it. */
export interface PolishAddress extends PolishPerson {
  /** Past tense: verb('przyszedł', 'przyszła', 'przyszli'). */
  readonly past: (masculine: string, feminine: string, plural: string) => string;
  /** Present or future: now('ma', 'mają'). */
  readonly now: (singular: string, plural: string) => string;
}

/** In writing the pronoun is capital; across the counter it is small (seed language rules of the desk). */
export function polishAddress(gender: Gender, spoken = false): PolishAddress {
  const written = FORMS[gender];
  const form = (word: string): string => (spoken ? word.toLowerCase() : word);
  return {
    nom: form(written.nom),
    gen: form(written.gen),
    dat: form(written.dat),
    acc: form(written.acc),
    inst: form(written.inst),
    past: (masculine, feminine, plural) =>
      gender === 'masculine' ? masculine : gender === 'feminine' ? feminine : plural,
    now: (singular, plural) => (gender === 'masculine' || gender === 'feminine' ? singular : plural),
  };
}

/** The customer in the third person on a Polish protocol. */
export interface PolishCustomer {
  readonly label: string;
  readonly nom: string;
  readonly gen: string;
}

const CLIENT: Readonly<Record<Exclude<Gender, 'neutral'>, PolishCustomer>> = {
  masculine: { label: 'Klient', nom: 'klient', gen: 'klienta' },
  feminine: { label: 'Klientka', nom: 'klientka', gen: 'klientki' },
  plural: { label: 'Klienci', nom: 'klienci', gen: 'klientów' },
};
const GUEST: PolishCustomer = { label: 'Gość', nom: 'gość', gen: 'gościa' };
const GUESTS: PolishCustomer = { label: 'Goście', nom: 'goście', gen: 'gości' };
const PATIENT: Readonly<Record<Exclude<Gender, 'neutral'>, PolishCustomer>> = {
  masculine: { label: 'Pacjent', nom: 'pacjent', gen: 'pacjenta' },
  feminine: { label: 'Pacjentka', nom: 'pacjentka', gen: 'pacjentki' },
  plural: { label: 'Pacjenci', nom: 'pacjenci', gen: 'pacjentów' },
};
const REPORTING: PolishCustomer = {
  label: 'Osoba zgłaszająca',
  nom: 'osoba zgłaszająca',
  gen: 'osoby zgłaszającej',
};

/** A hotel has guests, a hospital patients; who speaks for somebody else is neither. */
export function polishCustomer(gender: Gender, sector: Sector, forOther = false): PolishCustomer {
  if (sector === 'hotel' && !forOther) return gender === 'plural' ? GUESTS : GUEST;
  if (gender === 'neutral' || (forOther && (sector === 'hotel' || sector === 'hospital'))) return REPORTING;
  return (sector === 'hospital' ? PATIENT : CLIENT)[gender];
}
