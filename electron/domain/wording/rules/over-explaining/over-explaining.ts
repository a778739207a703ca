import type { ChinesePart } from '../../elements/chinese-parts.ts';
import { chineseParts } from '../../elements/chinese-parts.ts';
import { englishParts, lengthOf } from '../../elements/english-parts.ts';
import type { LetterPart } from '../../../paper.ts';
import type { Passage } from '../../passage.ts';
import { occurs } from '../../word-pattern.ts';
import type { Match, Rule, RuleSetting } from '../rule.ts';
import { vaguePromise } from '../vague-promise/vague-promise.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import type { PolishPart } from '../../elements/polish-parts.ts';
import { polishParts } from '../../elements/polish-parts.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/** Causes may take half as many characters as what is done about it (seed 001, section 4, point 2). */
const MOST_EXPLAINED = 0.5;

/**
 * A letter that explains more than it mends: its causes take more than half as many characters as remedy, goodwill and prevention
 * together; a vague promise mends nothing. A cause without any remedy is a finding too.
 */
export const overExplaining: Rule = {
  id: 'over_explaining',
  severity: 'warning',
  why: {
    'zh-CN': '原因写得比补救多；原因一两句就够，多写怎么补救、什么时候、以后怎么避免。',
    'en-GB':
      'The letter explains more than it mends; keep the cause to a sentence and say more of the remedy and the change.',
    'pl-PL':
      'List więcej wyjaśnia, niż naprawia; na przyczynę wystarczy zdanie, więcej miejsca trzeba dać rozwiązaniu i zmianie.',
  },
  find: (passage, setting) => {
    if (setting.kind !== 'letter') return [];
    return setting.parts === undefined
      ? explained(passage, setting)
      : explainedByParts(passage, setting.parts);
  },
  words: WORDS,
  beside: true,
};

function explained(passage: Passage, setting: RuleSetting): readonly Match[] {
  const vague = new Set(vaguePromise.find(passage, setting).map(({ sentence }) => sentence.start));
  if (passage.lang === 'pl') return explainedInPolish(passage, vague);
  if (passage.lang === 'en') return explainedInEnglish(passage, vague, setting);
  return explainedInChinese(passage, vague, setting);
}

function explainedInChinese(
  passage: Passage,
  vague: ReadonlySet<number>,
  { facts: { mode } }: RuleSetting,
): readonly Match[] {
  const parts = chineseParts(passage, vague);
  const lengthOfPart = (asked: ChinesePart): number =>
    parts.reduce((sum, { part, length }) => sum + (part === asked ? length : 0), 0);
  const explains = parts.filter(({ part }) => part === 'explains').map(({ sentence }) => sentence);
  const longest = explains.toSorted((one, other) => other.text.length - one.text.length)[0];
  const length = lengthOfPart('explains');
  const mended = lengthOfPart('mends');
  const least = mended < ZH.patterns.hardlyMended ? ZH.patterns.leastUnmended : ZH.patterns.least;
  const gives = explains.some(({ text }) => occurs(ZH.patterns.why, text));
  if (longest === undefined || mode === 'regret' || (length < least && !gives)) return [];
  if (length <= mended * MOST_EXPLAINED) return [];
  return [{ start: longest.start, end: longest.end, sentence: longest }];
}

function explainedInPolish(passage: Passage, vague: ReadonlySet<number>): readonly Match[] {
  const parts = polishParts(passage, vague);
  const lengthOf = (asked: PolishPart): number =>
    parts.reduce((sum, { part, length }) => sum + (part === asked ? length : 0), 0);
  const explains = parts.filter(({ part }) => part === 'explains').map(({ sentence }) => sentence);
  const longest = explains.toSorted((one, other) => other.text.length - one.text.length)[0];
  const least = explains.some(({ text }) => occurs(PL.patterns.why, text))
    ? PL.patterns.least
    : PL.patterns.leastWithoutWhy;
  const length = lengthOf('explains');
  if (longest === undefined || length < least || length <= lengthOf('mends') * MOST_EXPLAINED) return [];
  return [{ start: longest.start, end: longest.end, sentence: longest }];
}

/** What opens a letter is what happened, not why; what regrets something that is nobody's fault has to say what was found. */
function explainedInEnglish(
  passage: Passage,
  vague: ReadonlySet<number>,
  { facts: { mode } }: RuleSetting,
): readonly Match[] {
  const paragraphs = englishParts(passage).map((paragraph) =>
    paragraph.filter(({ sentence }) => !vague.has(sentence.start)),
  );
  const [greeting, opening, ...body] = paragraphs;
  const explains = body.flat().filter(({ part }) => part === 'explains');
  const length = lengthOf(explains, 'explains');
  const mended = lengthOf(paragraphs.flat(), 'mends');
  const longest = explains.toSorted((one, other) => other.sentence.text.length - one.sentence.text.length)[0];
  if (longest === undefined || greeting === undefined || opening === undefined || mode === 'regret')
    return [];
  if (length < EN.patterns.least || length <= mended * MOST_EXPLAINED) return [];
  const { sentence } = longest;
  return [{ start: sentence.start, end: sentence.end, sentence }];
}

const MENDING: readonly LetterPart[] = ['remedy', 'goodwill', 'prevention'];

/** A letter of ours says of each paragraph what it is: nothing need be guessed. */
function explainedByParts(passage: Passage, parts: readonly LetterPart[]): readonly Match[] {
  const { folded } = passage.text;
  let start = 0;
  const lines = folded.split('\n').map((text, at) => {
    const line = { part: parts[at], start, end: start + text.length };
    start += text.length + 1;
    return line;
  });
  const lengthOf = (wanted: (part: LetterPart) => boolean): number =>
    lines.reduce(
      (sum, { part, start: from, end }) => sum + (part !== undefined && wanted(part) ? end - from : 0),
      0,
    );
  const told = lengthOf((part) => part === 'cause');
  if (told === 0 || told <= lengthOf((part) => MENDING.includes(part)) * MOST_EXPLAINED) return [];
  const cause = lines.find(({ part }) => part === 'cause');
  const sentence = passage.sentences.find(
    (one) => cause !== undefined && one.start >= cause.start && one.end <= cause.end,
  );
  return sentence === undefined ? [] : [{ start: sentence.start, end: sentence.end, sentence }];
}
