import type { Gender } from './person.ts';

/** Polish has no neutral address of its own: without a chosen form the letter speaks in the plural, Państwo. */
interface PolishPerson {
  readonly nom: string;
  readonly gen: string;
  readonly dat: string;
  readonly acc: string;
}

const FORMS: Readonly<Record<Gender, PolishPerson>> = {
  masculine: { nom: 'Pan', gen: 'Pana', dat: 'Panu', acc: 'Pana' },
  feminine: { nom: 'Pani', gen: 'Pani', dat: 'Pani', acc: 'Panią' },
  plural: { nom: 'Państwo', gen: 'Państwa', dat: 'Państwu', acc: 'Państwa' },
  neutral: { nom: 'Państwo', gen: 'Państwa', dat: 'Państwu', acc: 'Państwa' },
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

export function polishCustomer(gender: Gender): PolishCustomer {
  switch (gender) {
    case 'masculine':
      return { label: 'Klient', nom: 'klient', gen: 'klienta' };
    case 'feminine':
      return { label: 'Klientka', nom: 'klientka', gen: 'klientki' };
    case 'plural':
      return { label: 'Klienci', nom: 'klienci', gen: 'klientów' };
    case 'neutral':
      return { label: 'Osoba zgłaszająca', nom: 'osoba zgłaszająca', gen: 'osoby zgłaszającej' };
  }
}
