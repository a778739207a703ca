import type { ReceiptVoice, Who } from '../receipt-voice.ts';
import { capitalised } from '../sentence.ts';
import { ENGLISH_SECTORS } from './english-sector.ts';

/** Who speaks for a patient or a guest is neither. */
export function englishCustomer({ sector, forOther }: Who): string {
  return forOther && (sector === 'hospital' || sector === 'hotel')
    ? 'person complaining'
    : ENGLISH_SECTORS[sector].customer;
}

export const ENGLISH_RECEIPT: ReceiptVoice = {
  title: { receipt: () => 'Complaint receipt', protocol: () => 'Record of a complaint made in person' },
  copy: (who) => `${englishCustomer(who)}’s copy`,
  rows: {
    arrived: 'Received',
    way: 'How',
    onBehalf: 'On behalf of',
    authority: 'Authority',
    phone: 'Telephone',
    address: 'Address',
    reference: 'Reference',
    owner: 'Looked after by',
    jobTitle: 'Position',
  },
  customer: (who) => capitalised(englishCustomer(who)),
  self: 'yourself',
  withheld: 'name withheld on request',
  open: 'still being taken down',
  channels: {
    'in-person': 'in person',
    phone: 'by telephone',
    letter: 'by letter',
    'paper-form': 'on our paper form',
    authority: 'passed on by an authority',
  },
  forms: { oral: 'spoken', written: 'in writing' },
  authorities: {
    'power-of-attorney': 'power of attorney',
    parent: 'parent',
    guardian: 'guardian',
    company: 'on behalf of the company',
    'not-shown': 'not shown yet',
  },
  phone: (masked) => masked,
  referenceTail: (tail) => `ending ${tail}`,
  told: 'What you told us',
  when: (moment) => `When it happened: ${moment}.`,
  where: (place) => `Where: ${place}.`,
  asked: () => 'What you ask for',
  amount: (amount) => `Amount: ${amount}.`,
  established: 'What is established so far',
  factsStates: {
    established: 'The facts are established.',
    'being-checked': 'The facts are still being checked; nothing has been decided yet.',
    disputed:
      'What we have on record differs from what you told us. It is being checked; nothing has been decided yet.',
  },
  causes: {
    ours: 'The fault is ours, and we apologise to you for it.',
    shared:
      'More than one thing led to it. Our part in it is our fault, and we apologise to you for that part.',
    'third-party':
      'It began with somebody else. Our part in it is our fault, and we apologise to you for that part.',
    'not-ours': 'We found no error of ours. We are sorry that you have had to take it up with us.',
  },
  toCheck: (what, by) =>
    `Still to be established: ${what}.${by === '' ? '' : ` You will have the result ${by}.`}`,
  promises: { heading: 'What we promise you', columns: ['What', 'Who', 'At the latest'] },
  noPromise: 'Still being agreed; it will stand in a new receipt',
  stepState: { done: (what) => `${what} (done)`, now: (what) => `${what} (under way)`, next: (what) => what },
  goodwill: {
    refund: (amount) => `Refund ${amount}`,
    goodwill: (amount) => `Pay ${amount} as goodwill`,
    credit: (amount) => `Credit ${amount} to the account`,
    'in-kind': (amount) => `Provide, free of charge, something worth ${amount}`,
  },
  gift: (what) => `Provide free of charge: ${what}`,
  nextContact: {
    counter: (_phone, sector) =>
      `Meet ${ENGLISH_SECTORS[sector].desk.replace(' our ', ' the ')} to go over how things stand`,
    phone: (phone) => `Ring${phone === '' ? '' : ` ${phone}`} to say how things stand`,
    visit: () => 'Visit to say how things stand',
    post: () => 'Write to say how things stand',
    message: (phone) => `Send a message${phone === '' ? '' : ` to ${phone}`} to say how things stand`,
  },
  checkResult: 'Give the result of the check',
  answer: () => 'Answer the complaint',
  noTime: 'to be agreed',
  answers: {
    accepted: 'You accept what is set out above.',
    partly: 'You accept part of what is set out above.',
    'not-accepted': 'You do not accept what is set out above.',
    thinking: 'You would like time to think it over; we wait for your answer.',
  },
  answered: 'Your answer',
  deadline: { statutory: 'Deadline set by law', own: 'We will answer you by' },
  ownNote: 'No statutory time limit is known to us for this matter; this date is our own promise.',
  extendedFrom: (date) => `Extended from ${date}.`,
  contact: 'Questions about this',
  callHeading: 'How and when we will be in touch',
  call: (kind, when, phone, sector) => {
    if (when === undefined) {
      return 'No time has been agreed yet; the person named above will contact you before the date of our answer.';
    }
    const tail = phone === '' ? '' : ` on ${phone}`;
    switch (kind ?? 'phone') {
      case 'counter':
        return `We expect you ${ENGLISH_SECTORS[sector].desk} ${when}.`;
      case 'phone':
        return `We will ring you${tail} ${when}.`;
      case 'visit':
        return `We will come to see you ${when}.`;
      case 'post':
        return `We will write to you ${when}.`;
      case 'message':
        return `We will send you a message${tail} ${when}.`;
    }
  },
  remarks: () => 'Anything you wish to add (by hand)',
  customerSigns: (who) => `${englishCustomer(who)}’s signature, date`,
  customerFine: () => 'Signing confirms what you told us and leaves all your rights as they are.',
  staffFine: 'Looks after this matter until it is settled.',
  legal: 'No identity number is recorded. Your details serve this matter only.',
  protocolLegal:
    'Record and copy as the law demands (Dz.U. 2025 poz. 1371). No identity number is recorded here.',
};
