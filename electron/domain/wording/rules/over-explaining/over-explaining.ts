import { ELEMENT_PATTERNS } from '../../elements/element-patterns.ts';
import { storyStart } from '../../elements/chinese-story.ts';
import { englishParts, lengthOf } from '../../elements/english-parts.ts';
import type { PaperLanguage } from '../../../language.ts';
import { LEXICON } from '../../lexicon/lexicon.ts';
import type { LetterPart } from '../../../paper.ts';
import type { Passage, Sentence } from '../../passage.ts';
import { firstOccurrence, occurs } from '../../word-pattern.ts';
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

export interface OverExplainingPatterns {
  /** The sentence tells why it happened. */
  readonly cause: RegExp;
  /** Where in its sentence the cause begins; without it the whole sentence counts. */
  readonly begins?: RegExp;
  /** The sentence tells how things usually run, without a word of reason: an explanation where several stand together. */
  readonly background?: RegExp;
  /** The sentence goes on telling about it when it stands after one that tells why. */
  readonly goesOn: RegExp;
  /** The sentence tells what was or will be done, given or changed. */
  readonly mends: RegExp;
}

/** Polish and English letters are sorted by polish-parts.ts and english-parts.ts, which read the tenses of verbs. */
type SortedLanguage = Exclude<PaperLanguage, 'pl' | 'en'>;
const SORTED = { zh: ZH.patterns };

type Part = 'cause' | 'background' | 'mends' | 'other';
/** Less of it than this, in characters, is a fact told and no explanation. */
const LEAST_BACKGROUND: Readonly<Record<SortedLanguage, number>> = { zh: 70 };

function explained(passage: Passage, setting: RuleSetting): readonly Match[] {
  const vague = new Set(vaguePromise.find(passage, setting).map(({ sentence }) => sentence.start));
  if (passage.lang === 'pl') return explainedInPolish(passage, vague);
  if (passage.lang === 'en') return explainedInEnglish(passage, vague, setting);
  const { lang } = passage;
  const opening = storyStart(passage);
  const parts: Told[] = [];
  for (const [at, sentence] of passage.sentences.entries()) {
    const before = parts.at(-1);
    const sameParagraph =
      before !== undefined && !passage.text.folded.slice(before.sentence.end, sentence.start).includes('\n');
    const previous = sameParagraph && at > 0 ? before.part : 'other';
    const part = partOf(lang, sentence, previous, vague.has(sentence.start));
    // What opens a letter is what happened, not why.
    const opens = part === 'background' && sentence.start < opening;
    parts.push({ sentence, part: opens ? 'other' : part });
  }
  // Chinese letters are often one paragraph.
  const settled = passage.lang === 'zh' ? parts : withinMending(parts, passage);
  const told = explaining(settled, LEAST_BACKGROUND[lang]);
  const mended = settled
    .filter(({ part }) => part === 'mends')
    .reduce((sum, { sentence }) => sum + sentence.text.length, 0);
  const length = told.reduce((sum, sentence) => sum + causeLength(lang, sentence), 0);
  const longest = told.toSorted((one, other) => other.text.length - one.text.length)[0];
  if (longest === undefined || length <= mended * MOST_EXPLAINED) return [];
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

interface Told {
  readonly sentence: Sentence;
  readonly part: Part;
}

/** In a paragraph that mostly tells what is done, a plain story goes on telling it. */
function withinMending(parts: readonly Told[], passage: Passage): readonly Told[] {
  const paragraphs: Told[][] = [];
  for (const [at, told] of parts.entries()) {
    const before = parts[at - 1];
    const goesOn =
      before !== undefined &&
      !passage.text.folded.slice(before.sentence.end, told.sentence.start).includes('\n');
    if (goesOn) paragraphs.at(-1)?.push(told);
    else paragraphs.push([told]);
  }
  return paragraphs.flatMap((paragraph) => {
    const lengthOf = (asked: Part): number =>
      paragraph.reduce((sum, { part, sentence }) => sum + (part === asked ? sentence.text.length : 0), 0);
    const mends = lengthOf('mends') > 0 && lengthOf('mends') >= lengthOf('background');
    return paragraph.map((told): Told =>
      mends && told.part === 'background' ? { ...told, part: 'mends' } : told,
    );
  });
}

/** „2 maja stół dojechał z rysą, ponieważ …”: what happened stands in front of why. */
function causeLength(lang: SortedLanguage, { text }: Sentence): number {
  const { begins, background } = SORTED[lang];
  const whole = begins === undefined || (background !== undefined && occurs(background, text));
  const from = whole ? null : firstOccurrence(begins, text);
  return text.length - (from?.index ?? 0);
}

function explaining(parts: readonly Told[], leastBackground: number): readonly Sentence[] {
  const all = parts.filter(({ part }) => part === 'cause' || part === 'background');
  const length = all.reduce((sum, { sentence }) => sum + sentence.text.length, 0);
  const least = all.some(({ part }) => part === 'cause') ? leastBackground / 2 : leastBackground;
  const counted = length >= least ? all : all.filter(({ part }) => part === 'cause');
  return counted.map(({ sentence }) => sentence);
}

function partOf(lang: SortedLanguage, sentence: Sentence, previous: Part, vague: boolean): Part {
  const { cause, background, goesOn, mends } = SORTED[lang];
  const elements = ELEMENT_PATTERNS[lang];
  if (occurs(cause, sentence.text) && !occurs(mends, sentence.text)) return 'cause';
  if (!vague && occurs(mends, sentence.text)) return 'mends';
  if (!vague && background !== undefined && occurs(background, sentence.text)) return 'background';
  const explains = previous === 'cause' || previous === 'background';
  if (!explains || vague || !occurs(goesOn, sentence.text)) return 'other';
  const speaksOfElse =
    occurs(LEXICON[lang].apology, sentence.text) ||
    occurs(elements.thanks, sentence.text) ||
    occurs(elements.follow_up_contact, sentence.text) ||
    occurs(elements.empathy, sentence.text);
  return speaksOfElse ? 'other' : previous;
}
