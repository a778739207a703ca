import type { ResolutionVoice } from '../resolution-voice.ts';

export const ENGLISH_RESOLUTION: ResolutionVoice = {
  title: 'Resolution sheet',
  copy: 'two copies, one for each side',
  about: 'What it was about',
  apology: 'Our apology',
  regret: (mode, ourPart, toCheck) => {
    switch (mode) {
      case 'principle':
        return 'We apologise to you for this. The fault is entirely ours.';
      case 'full':
        return 'We apologise to you for this. The fault is ours.';
      case 'shared':
        return ourPart === ''
          ? 'We apologise to you for our part in this, and we answer for it.'
          : `${ourPart} That part is our fault, and we apologise to you for it.`;
      case 'regret':
        return 'We are sorry that you have had to take this up with us.';
      case 'experience':
        return `We are sorry that you have had to go through this. What led to it is not yet established${toCheck === '' ? '' : `; we are still checking this: ${toCheck}`}.`;
    }
  },
  agreed: { heading: 'What we have agreed', columns: ['What', 'Who', 'By when'] },
  nothingAgreed: 'Nothing has been agreed yet',
  goodwill: (kind) => (kind === 'refund' ? 'Refund' : 'Goodwill'),
  inWords: (figures, words) => `${figures} (in words: ${words})`,
  sum: (kind, { figures, words, by, admits, given }) => {
    const amount = `${figures} (in words: ${words})`;
    const until = by === '' || given ? '' : ` ${by}`;
    const as = admits ? ' as compensation' : ' as a gesture of goodwill';
    switch (kind) {
      case 'refund':
        return `${given ? 'We have refunded' : 'We will refund'} you ${amount}${until}.`;
      case 'goodwill':
        return `${given ? 'We have paid' : 'We will pay'} you ${amount}${as}${until}.`;
      case 'credit':
        return `${given ? 'We have credited' : 'We will credit'} your account with ${amount}${as}${until}.`;
      case 'in-kind':
        return `${given ? 'We have provided' : 'We will provide'} you, free of charge, with goods or a service worth ${amount}${until}.`;
    }
  },
  gift: (what, worth, { by, given }) =>
    `${given ? 'We have provided' : 'We will provide'} the following free of charge${by === '' || given ? '' : ` ${by}`}: ${what}${worth === '' ? '' : `, worth ${worth}`}.`,
  worked: (line) => `Worked out as follows: ${line}.`,
  answer: () => 'Your answer (please tick one)',
  answers: () => ({
    accepted: 'I accept all of it.',
    partly: 'I accept part of it.',
    'not-accepted': 'I do not accept it.',
  }),
  basis: 'On this basis',
  doneBy: 'The agreed steps are done by',
  allDone: 'The agreed steps were due by',
  legal: () =>
    'Signing confirms what was agreed and leaves all your rights as they are. No identity number is recorded here.',
};
