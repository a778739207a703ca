import { dateWords } from '../date-words.ts';
import type { HoldingContext, HoldingVoice } from '../letter-voice.ts';
import { asSentences } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { chineseRegret } from './chinese-letter.ts';
import {
  chineseAccount,
  chineseAssurance,
  chineseContact,
  chineseOpening,
  chineseSteps,
  chineseThanks,
} from './chinese-phrases.ts';

function facts(c: HoldingContext): readonly Sentence[] {
  return [
    chineseOpening(c),
    chineseAccount(c),
    [c.sentences('what')],
    [`${chineseRegret(c)}；今天还不能给您答复，也请允许我为此致歉。`],
  ];
}

/** What is established already is said; what is not is left open. */
function responsibility(c: HoldingContext): readonly Sentence[] {
  switch (c.mode) {
    case 'principle':
    case 'full':
      return [['有一点已经查清：这是我们的责任，由我们承担。']];
    case 'shared':
      return [['有一部分已经查清：'], [c.sentences('ourPart')], ['这部分我们没有做好，责任由我们承担。']];
    case 'regret':
      return [['我们正在逐项核对，查到什么就如实告诉您什么。']];
    case 'experience':
      return [['事情的来龙去脉还在核实，今天还不能下结论。']];
  }
}

/** The effect and the waiting; loss and feelings are for the letter that can answer them, not to be said twice. */
function empathy(c: HoldingContext): readonly Sentence[] {
  return [[c.sentences('effect')], [`您从${c.arrivedOn}等到现在，着急的心情我能体会。`]];
}

function reason({ holding, known }: HoldingContext): readonly Sentence[] {
  return [['现在还不能答复，是因为：'], [known('holdingReason', asSentences(holding.reason, 'zh'))]];
}

function openPoints({ holding, known, phrase }: HoldingContext): readonly Sentence[] {
  return [['还要查清的是：', known('toCheck', phrase(holding.toCheck)), '。']];
}

function remedy(c: HoldingContext): readonly Sentence[] {
  return c.steps.length === 0 ? [] : [...chineseSteps(c)];
}

function newDate({ holding, earlierDate }: HoldingContext): readonly Sentence[] {
  const date = dateWords(holding.answerBy, 'zh');
  const answer: Sentence = [`我们最迟在${date}书面答复您。`];
  if (earlierDate === '') return [answer];
  return [[`最初告诉您的日期是${earlierDate}，现在要推迟，我为此向您道歉。`], answer];
}

export const CHINESE_HOLDING: HoldingVoice = {
  title: '延期告知函',
  parts: {
    facts,
    responsibility,
    empathy,
    reason,
    'open-points': openPoints,
    remedy,
    'new-date': newDate,
    contact: chineseContact,
    assurance: (c) => chineseAssurance(c, '说明查到哪一步', '说明查到哪一步'),
    thanks: chineseThanks,
  },
};
