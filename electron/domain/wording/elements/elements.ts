import { namesTheCase } from '../case-words.ts';
import type { ElementCode, TextKind, WordingFacts } from '../finding.ts';
import { ELEMENT_CODES } from '../finding.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Passage } from '../passage.ts';
import { openingEnd } from '../passage.ts';
import { occurrences, occurs } from '../word-pattern.ts';
import type { PatternElement } from './element-patterns.ts';
import { CAUSE_STORY, ELEMENT_PATTERNS } from './element-patterns.ts';
import { chineseParts } from './chinese-parts.ts';
import { storyStart } from './chinese-story.ts';
import { explainsInEnglish } from './english-parts.ts';
import { polishParts } from './polish-parts.ts';
import { hasSigner } from './signer.ts';

/** In characters: a Chinese story of how it came about is at least so long, or has a word of cause, which the patterns know. */
const LEAST_TOLD = 42;

/** Asking for understanding is not saying sorry. */
const ASKS_UNDERSTANDING = /^(?:见谅|谅解|体谅|包涵|海涵)$/u;

/**
 * The elements of a letter that a text holds, in the order of ELEMENT_CODES. A first detector: it looks for the words in
 * which an element is usually said, sentence by sentence, and does not judge how well it is said.
 */
export function elementsOf(passage: Passage, kind: TextKind, facts: WordingFacts): readonly ElementCode[] {
  const held = new Set<ElementCode>();
  const { lang, sentences } = passage;
  const lexicon = LEXICON[lang];
  const story = kind === 'sentence' ? undefined : CAUSE_STORY[lang];
  const opening = lang === 'zh' ? storyStart(passage) : openingEnd(passage);
  const patterns = Object.entries(ELEMENT_PATTERNS[lang]).map(([code, pattern]) => ({ code, pattern }));
  for (const sentence of sentences) {
    for (const { code, pattern } of patterns) {
      if (isPatternElement(code) && !held.has(code) && occurs(pattern, sentence.text)) held.add(code);
    }
    if (
      !held.has('regret') &&
      occurrences(lexicon.apology, sentence.text).some(([said]) => !ASKS_UNDERSTANDING.test(said))
    )
      held.add('regret');
    if (
      !held.has('root_cause') &&
      sentence.start >= opening &&
      story !== undefined &&
      occurs(story, sentence.text)
    )
      held.add('root_cause');
    if (!held.has('specific_facts') && namesTheCase(sentence.text, lang, facts)) held.add('specific_facts');
  }
  const unknown = kind === 'sentence' || facts.mode === 'experience';
  if (lang === 'pl' && !unknown && !held.has('root_cause') && explainsInPolish(passage))
    held.add('root_cause');
  if (lang === 'zh' && !unknown && !held.has('root_cause') && explainsInChinese(passage))
    held.add('root_cause');
  if (lang === 'en' && !unknown && !held.has('root_cause') && explainsInEnglish(passage))
    held.add('root_cause');
  if (kind !== 'sentence' && hasSigner(passage.text.written, lang)) held.add('signer');
  return ELEMENT_CODES.filter((code) => held.has(code));
}

function explainsInPolish(passage: Passage): boolean {
  return polishParts(passage).some(({ part }) => part === 'explains');
}

function explainsInChinese(passage: Passage): boolean {
  const told = chineseParts(passage, new Set()).filter(({ part }) => part === 'explains');
  return told.reduce((sum, { length }) => sum + length, 0) >= LEAST_TOLD;
}

function isPatternElement(code: string): code is PatternElement {
  return code in ELEMENT_PATTERNS.en;
}
