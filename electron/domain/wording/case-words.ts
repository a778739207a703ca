import type { PaperLanguage } from '../language.ts';
import type { WordingFacts } from './finding.ts';
import { fold } from './folded-text.ts';
import { LEXICON } from './lexicon/lexicon.ts';
import { occurs } from './word-pattern.ts';

/** Shorter pieces of a fact are too common to show that a sentence speaks of this case: „za", "the". */
const SHORTEST_WORD = 4;
/** Polish and English inflect endings; the beginning shows the word. */
const STEM = 5;

/** True when a folded sentence names this case: a time, a number, a service of the trades, or a fact of the case itself. */
export function namesTheCase(sentence: string, lang: PaperLanguage, facts: WordingFacts): boolean {
  const lexicon = LEXICON[lang];
  if (occurs(lexicon.time, sentence) || occurs(lexicon.matter, sentence) || /\d/u.test(sentence)) return true;
  return [facts.matter, facts.place, facts.remedy].some(
    (fact) => fact !== undefined && shares(sentence, fold(fact, lang).folded, lang),
  );
}

function shares(sentence: string, fact: string, lang: PaperLanguage): boolean {
  if (lang === 'zh') return pairsOf(fact).some((pair) => sentence.includes(pair));
  return [...fact.matchAll(/\p{L}+/gu)].some(
    ([word]) => word.length >= SHORTEST_WORD && sentence.includes(word.slice(0, STEM)),
  );
}

/** Neighbouring characters: Chinese has no spaces, and two characters already make a word. */
function pairsOf(fact: string): readonly string[] {
  const pairs: string[] = [];
  for (let at = 0; at + 1 < fact.length; at += 1) {
    const pair = fact.slice(at, at + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair)) pairs.push(pair);
  }
  return pairs;
}
