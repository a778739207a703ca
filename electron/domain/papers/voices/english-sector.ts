import type { Sector } from '../../branch.ts';
import type { ComplaintKind } from '../../complaint.ts';

/** What a trade calls its place, its people and what they were owed, wherever a general word would sound wrong. */
export interface EnglishSector {
  /** After "you": came into our branch. */
  readonly came: string;
  /** Our branch, our store: after "in" or "of". */
  readonly place: string;
  /** Where the customer is met: at our counter, at reception. */
  readonly desk: string;
  /** Label of the person on a form: customer, guest, patient. */
  readonly customer: string;
  /** Unknown name. */
  readonly salutation: string;
  /** The second of the three moves of empathy: affirm what was deserved (seed 001, section 2, step 2). */
  readonly owed: Readonly<Record<ComplaintKind, string>>;
}

const UNKNOWN = 'Dear Sir or Madam,';

export const ENGLISH_SECTORS: Readonly<Record<Sector, EnglishSector>> = {
  bank: {
    came: 'came into our branch',
    place: 'our branch',
    desk: 'at our counter',
    customer: 'customer',
    salutation: UNKNOWN,
    owed: {
      attitude: 'You were entitled to be met with respect, all the more where your own money is concerned.',
      price: 'You trusted us to get every sum right, to the penny.',
      quality: 'You relied on us to carry out your instruction to the letter.',
      'after-sales': 'You were entitled to have what we had agreed done without reminding us.',
    },
  },
  telecom: {
    came: 'came into our shop',
    place: 'our shop',
    desk: 'at our counter',
    customer: 'customer',
    salutation: UNKNOWN,
    owed: {
      attitude: 'You were entitled to a patient answer and a friendly word.',
      price: 'You were entitled to a bill that matches what you ordered.',
      quality: 'You counted on a connection that works.',
      'after-sales': 'You relied on us to do what we said, on the day we said.',
    },
  },
  electricity: {
    came: 'came to our customer centre',
    place: 'our customer centre',
    desk: 'at our counter',
    customer: 'customer',
    salutation: UNKNOWN,
    owed: {
      attitude: 'You were entitled to be heard out, calmly and with respect.',
      price: 'You were entitled to a bill that follows your meter.',
      quality: 'You counted on power being there, day and night.',
      'after-sales': 'You were entitled to have us keep the day we had named.',
    },
  },
  hotel: {
    came: 'spoke to us at reception',
    place: 'our hotel',
    desk: 'at reception',
    customer: 'guest',
    salutation: 'Dear Guest,',
    owed: {
      attitude: 'As our guest you were entitled to be made welcome.',
      price: 'As our guest you were entitled to pay what your booking said.',
      quality: 'As our guest you were entitled to everything you had booked.',
      'after-sales': 'As our guest you trusted us to keep our word.',
    },
  },
  hospital: {
    came: 'came to see us at the hospital',
    place: 'our hospital',
    desk: 'at our patient desk',
    customer: 'patient',
    salutation: UNKNOWN,
    owed: {
      attitude: 'You had every right to kindness, most of all in a hospital.',
      price: 'You had every right to know the charges beforehand.',
      quality: 'You had every right to careful treatment.',
      'after-sales': 'You had every right to hear from us without asking again.',
    },
  },
  retail: {
    came: 'came into our store',
    place: 'our store',
    desk: 'at our service desk',
    customer: 'customer',
    salutation: UNKNOWN,
    owed: {
      attitude: 'You were entitled to be served politely, whatever you came for.',
      price: 'You were entitled to pay the price on the label.',
      quality: 'You were entitled to goods that do what you bought them for.',
      'after-sales': 'You were entitled to the same care after the purchase as before it.',
    },
  },
};
