import { dateWords } from '../date-words.ts';
import type { HoldingContext, HoldingVoice } from '../letter-voice.ts';
import { asSentences } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { englishRegret } from './english-letter.ts';
import { englishAssurance, englishContact, englishOpening, englishThanks } from './english-phrases.ts';
import { englishSteps } from './english-steps.ts';

function facts(c: HoldingContext): readonly Sentence[] {
  return [
    ...englishOpening(c),
    [c.sentences('what')],
    ...(c.mode === 'principle'
      ? [[`${englishRegret(c)}.`], ['I am sorry, too, that you do not have our answer today.']]
      : [[`${englishRegret(c)}, and that you do not have our answer today.`]]),
  ];
}

/** What is established already is said; what is not is left open. */
function responsibility(c: HoldingContext): readonly Sentence[] {
  switch (c.mode) {
    case 'principle':
    case 'full':
      return [['The fault is ours, and that much is established already.']];
    case 'shared':
      return [
        ['This part is established already.'],
        [c.sentences('ourPart')],
        ['We take responsibility for it.'],
      ];
    case 'regret':
      return [['We are going through every point of it and will tell you plainly what we find.']];
    case 'experience':
      return [['What led to it is not yet established, so I will not judge it today.']];
  }
}

/** The effect and the waiting; loss and feelings are for the letter that can answer them, not to be said twice. */
function empathy(c: HoldingContext): readonly Sentence[] {
  return [
    [c.sentences('effect')],
    [`You have been waiting since ${c.arrivedOn}, and I know how long that is.`],
  ];
}

function reason({ holding, known }: HoldingContext): readonly Sentence[] {
  return [
    ['This is why there is no answer yet.'],
    [known('holdingReason', asSentences(holding.reason, 'en'))],
  ];
}

function openPoints({ holding, known, phrase }: HoldingContext): readonly Sentence[] {
  return [['Still to be established: ', known('toCheck', phrase(holding.toCheck)), '.']];
}

function remedy(c: HoldingContext): readonly Sentence[] {
  if (c.steps.length === 0) return [];
  return [...englishSteps(c)];
}

function newDate({ holding, earlierDate }: HoldingContext): readonly Sentence[] {
  const date = dateWords(holding.answerBy, 'en');
  const answer: Sentence = [`You will have our answer in writing by ${date}.`];
  if (earlierDate === '') return [answer];
  return [[`The date we first gave you was ${earlierDate}, and I am sorry that we are moving it.`], answer];
}

export const ENGLISH_HOLDING: HoldingVoice = {
  title: 'Holding letter',
  parts: {
    facts,
    responsibility,
    empathy,
    reason,
    'open-points': openPoints,
    remedy,
    'new-date': newDate,
    contact: englishContact,
    assurance: (c) => englishAssurance(c, 'tell you how far we are', 'tell you how far we are'),
    thanks: englishThanks,
  },
};
