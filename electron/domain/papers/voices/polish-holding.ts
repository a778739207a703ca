import { dateWords } from '../date-words.ts';
import type { HoldingContext, HoldingVoice } from '../letter-voice.ts';
import { polishAddress } from '../polish-forms.ts';
import { asSentences, withStop } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { polishRegret } from './polish-letter.ts';
import {
  polishAssurance,
  polishContact,
  polishOpening,
  polishSteps,
  polishThanks,
} from './polish-phrases.ts';
import { POLISH_SECTORS } from './polish-sector.ts';

function facts(c: HoldingContext): readonly Sentence[] {
  const you = polishAddress(c.gender);
  return [
    ...polishOpening(c),
    [c.sentences('what')],
    [`${polishRegret(c)}.`],
    [`Przepraszam też, że nie ${you.now('ma', 'mają')} ${you.nom} dziś naszej odpowiedzi.`],
  ];
}

/** What is established already is said; what is not is left open. */
function responsibility(c: HoldingContext): readonly Sentence[] {
  switch (c.mode) {
    case 'principle':
    case 'full':
      return [['Jedno jest już ustalone: to nasza wina i bierzemy za nią odpowiedzialność.']];
    case 'shared':
      return [['Naszą część już znamy.'], [c.sentences('ourPart')], ['Za to bierzemy odpowiedzialność.']];
    case 'regret':
      return [['Sprawdzamy każdy punkt tej sprawy i powiemy wprost, co ustaliliśmy.']];
    case 'experience':
      return [['Przyczyny jeszcze nie znamy i niczego nie przesądzam.']];
  }
}

/** The effect and the waiting; loss and feelings are for the letter that can answer them, not to be said twice. */
function empathy(c: HoldingContext): readonly Sentence[] {
  const you = polishAddress(c.gender);
  return [
    [c.sentences('effect')],
    [`Wiem, że ${you.now('czeka', 'czekają')} ${you.nom} od ${c.arrivedOn}, i rozumiem, że to męczy.`],
  ];
}

function reason({ holding, known, sector }: HoldingContext): readonly Sentence[] {
  const { complaint } = POLISH_SECTORS[sector];
  return [
    [`Oto dlaczego nie ma jeszcze odpowiedzi na ${complaint[2]}.`],
    [known('holdingReason', asSentences(holding.reason, 'pl'))],
  ];
}

function openPoints({ holding, known, phrase }: HoldingContext): readonly Sentence[] {
  return [['Sprawdzamy jeszcze: ', known('toCheck', phrase(holding.toCheck)), '.']];
}

function remedy(c: HoldingContext): readonly Sentence[] {
  if (c.steps.length === 0) return [];
  return [...polishSteps(c)];
}

function newDate({ holding, earlierDate }: HoldingContext): readonly Sentence[] {
  const date = dateWords(holding.answerBy, 'pl');
  const answer: Sentence = [withStop(`Odpowiemy na piśmie do ${date}`)];
  if (earlierDate === '') return [answer];
  return [[withStop(`Najpierw podaliśmy termin ${earlierDate}`)], ['Przepraszam, że go przesuwamy.'], answer];
}

export const POLISH_HOLDING: HoldingVoice = {
  title: 'Pismo o przedłużeniu',
  parts: {
    facts,
    responsibility,
    empathy,
    reason,
    'open-points': openPoints,
    remedy,
    'new-date': newDate,
    contact: polishContact,
    assurance: (c) => polishAssurance(c, 'powiem, co już wiemy', 'co już wiemy'),
    thanks: polishThanks,
  },
};
