import type { Principle } from '../../complaint.ts';
import { limitWords } from '../date-words.ts';
import type { LetterContext } from '../letter-context.ts';
import type { LetterVoice } from '../letter-voice.ts';
import type { Sentence } from '../sentence.ts';
import {
  englishAssurance,
  englishContact,
  englishFeelings,
  englishLoss,
  englishOpening,
  englishThanks,
} from './english-phrases.ts';
import { ENGLISH_SECTORS } from './english-sector.ts';
import { englishSteps } from './english-steps.ts';

export const ENGLISH_PRINCIPLES: Readonly<Record<Principle, string>> = {
  none: 'the trust you placed in us',
  hygiene: 'cleanliness and hygiene',
  privacy: 'the confidentiality of what you entrust to us',
  money: 'the care of your money',
};

/** What was deserved where a principle was broken; without one the trade's own words stand. */
const ENGLISH_OWED: Readonly<Record<Principle, string>> = {
  none: '',
  hygiene: 'You were entitled to cleanliness that needs no checking.',
  privacy: 'You trusted us with what is yours alone.',
  money: 'You trusted us with your money and were entitled to have it handled as carefully as our own.',
};

/** Regret as the mode allows it, about the matter just told; never about a feeling. */
export function englishRegret(c: LetterContext): string {
  switch (c.mode) {
    case 'principle':
      return `I apologise to you for this, on behalf of everybody in ${ENGLISH_SECTORS[c.sector].place}`;
    case 'full':
      return 'I am sorry that we let this happen to you';
    case 'shared':
      return 'I am sorry for our part in it';
    case 'regret':
      return 'I am sorry that you have had to take this up with us';
    case 'experience':
      return 'I am sorry that you have had to go through this';
  }
}

function facts(c: LetterContext): readonly Sentence[] {
  const again: Sentence =
    c.admits && c.fields.repeatOf !== undefined ? ['It was not the first time that you had to tell us.'] : [];
  return [...englishOpening(c), [c.sentences('what')], again, [`${englishRegret(c)}.`]];
}

function responsibility(c: LetterContext): readonly Sentence[] {
  switch (c.mode) {
    case 'principle':
      return [
        [
          `The fault is ours, and it touches something in which we must never fail: ${ENGLISH_PRINCIPLES[c.fields.principle ?? 'none']}.`,
        ],
        ['We are fully responsible for it.'],
      ];
    case 'full':
      return [['This was our fault, and we take full responsibility for it.']];
    case 'shared':
      return [
        ['More than one thing led to this, and we do not hide behind the rest.'],
        [c.sentences('ourPart')],
        ['For that we are responsible.'],
      ];
    case 'regret':
      return [
        ['We have gone through every point of it; below you find what came out and what we can do for you.'],
      ];
    case 'experience':
      return [['What led to it is not yet established, so I will not judge it today.']];
  }
}

/** Affirms what was deserved; where nothing is admitted, and no feeling was mirrored, the right to an answer. */
function owed(c: LetterContext): string {
  if (!c.admits) {
    const mirrored = (c.fields.feelings ?? []).length > 0;
    return mirrored ? '' : 'You have every right to a clear answer.';
  }
  const kind = c.fields.complaintKind;
  const breached = c.mode === 'principle' ? ENGLISH_OWED[c.fields.principle ?? 'none'] : '';
  const trade = kind === undefined ? '' : ENGLISH_SECTORS[c.sector].owed[kind];
  return breached === '' ? trade : breached;
}

function empathy(c: LetterContext): readonly Sentence[] {
  return [[c.sentences('effect')], ...englishLoss(c), ...englishFeelings(c), [owed(c)]];
}

/** While facts are open no cause is told: what is being checked, and until when. */
function openPoints(c: LetterContext): readonly Sentence[] {
  if (c.mode !== 'experience') return [];
  const by = c.fields.checkBy;
  return [
    ['Still to be established: ', c.known('toCheck', c.phrase(c.fields.toCheck ?? '')), '.'],
    [
      'You will have the result from me ',
      c.known('checkBy', by === undefined ? undefined : limitWords(by, 'en', c.today)),
      '.',
    ],
  ];
}

function cause(c: LetterContext): readonly Sentence[] {
  if (c.mode === 'experience') return [];
  const asked = c.fields.wants?.includes('explanation') === true;
  const opening =
    c.mode === 'regret' ? 'This is what we found' : asked ? 'You asked for the reason' : 'This is why';
  return [c.told(opening, 'rootCause')];
}

function remedy(c: LetterContext): readonly Sentence[] {
  const asked: Sentence = c.request === '' ? [] : [`You asked us: “${c.request}”.`];
  return [asked, ...(c.steps.length === 0 ? [[c.known('steps', undefined)]] : englishSteps(c))];
}

function goodwill(c: LetterContext): readonly Sentence[] {
  const { goodwillKind, goodwillAmount, goodwillDue, lossMoney } = c.fields;
  if (goodwillKind === undefined && (c.mode !== 'principle' || c.goodwillWithheld)) return [];
  const amount = c.known(
    'goodwillAmount',
    goodwillAmount === undefined ? undefined : c.money(goodwillAmount),
  );
  const by = c.known(
    'goodwillDue',
    goodwillDue === undefined ? undefined : limitWords(goodwillDue, 'en', c.today),
  );
  const apart: Sentence =
    c.mode === 'experience'
      ? ['It is a gesture of goodwill and leaves open who is answerable.']
      : c.mode === 'regret'
        ? ['We offer it as a gesture of goodwill.']
        : [];
  const beyond =
    c.mode === 'principle' &&
    goodwillAmount !== undefined &&
    lossMoney?.currency === goodwillAmount.currency &&
    goodwillAmount.minor > lossMoney.minor
      ? 'We know that money is only part of it: we broke your trust as well.'
      : '';
  const as = c.admits ? ' as compensation' : '';
  // What the customer has already is told as done, without its day.
  const { goodwillGiven: given } = c;
  const until: Sentence = given ? [] : [' ', by];
  if (c.gift !== '') {
    const provide: Sentence = given
      ? ['We have provided the following free of charge: ']
      : ['We will provide the following free of charge ', by, ': '];
    return [[...provide, c.gift, '.'], apart];
  }
  switch (goodwillKind ?? 'goodwill') {
    case 'refund':
      return given
        ? [['We have paid ', amount, ' back to you.']]
        : [['You will have ', amount, ' back from us ', by, '.']];
    case 'credit':
      return [
        [
          given ? 'We have credited your account with ' : 'We will credit your account with ',
          amount,
          as,
          ...until,
          '.',
        ],
        [beyond],
        apart,
      ];
    case 'in-kind':
      return [
        [
          given
            ? 'We have given you goods or a service worth '
            : 'We will give you goods or a service worth ',
          amount,
          c.admits ? ' as compensation' : ' as a gesture',
          ...until,
          '.',
        ],
        [beyond],
        apart,
      ];
    case 'goodwill':
      return [[given ? 'We have paid you ' : 'We will pay you ', amount, as, ...until, '.'], [beyond], apart];
  }
}

function prevention(c: LetterContext): readonly Sentence[] {
  if (!c.admits && c.fields.prevention === undefined) return [];
  const asked = c.fields.wants?.includes('no-recurrence') === true;
  const opening = !c.admits
    ? 'This is what we have changed'
    : asked
      ? 'You want to be sure that it does not happen again, so we have changed this'
      : 'So that it does not happen again, we have changed this';
  return [c.told(opening, 'prevention')];
}

export const ENGLISH_LETTER: LetterVoice = {
  title: 'Letter of apology',
  parts: {
    facts,
    responsibility,
    empathy,
    cause,
    'open-points': openPoints,
    remedy,
    goodwill,
    prevention,
    contact: englishContact,
    assurance: (c) =>
      englishAssurance(c, 'go through every step with you', 'tell you where every step stands'),
    thanks: englishThanks,
  },
};
