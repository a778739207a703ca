import type { PaperLanguage } from '../../../language.ts';
import { namesTheCase } from '../../case-words.ts';
import type { Passage, Sentence } from '../../passage.ts';
import type { Match, Rule, RuleSetting } from '../rule.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';
import { occurrences } from '../../word-pattern.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/**
 * A stock phrase standing instead of this case (seed 001, sections 1 and 4). Free of fault in a sentence that names the
 * time, the place, the matter, the service or the remedy.
 */
export const templatePhrase: Rule = {
  id: 'template_phrase',
  severity: 'warning',
  why: {
    'zh-CN': '这句套话放在谁的信里都一样；请写出这一次的时间、事情和对客户的影响。',
    'en-GB':
      'This stock phrase could stand in anybody’s letter; name the day, the matter and what it cost this customer.',
    'pl-PL': 'Ten zwrot pasuje do każdego listu; trzeba nazwać dzień, sprawę i jej skutek dla klienta.',
  },
  find: (passage, setting) => passage.sentences.flatMap((sentence) => phrasesOf(passage, sentence, setting)),
  words: WORDS,
};

function phrasesOf(passage: Passage, sentence: Sentence, setting: RuleSetting): readonly Match[] {
  const phrases = occurrences(WORDS[passage.lang].patterns.phrases, sentence.text);
  const [first, last] = [phrases[0], phrases.at(-1)];
  if (first === undefined || last === undefined || speaksOfPhrases(sentence.text, passage.lang)) return [];
  if (namesTheCase(sentence.text, passage.lang, setting.facts)) return [];
  return [
    { start: sentence.start + first.index, end: sentence.start + last.index + last[0].length, sentence },
  ];
}

/** Telling somebody not to use a phrase is not using it. */
function speaksOfPhrases(text: string, lang: PaperLanguage): boolean {
  const named = {
    zh: /不(?:要|能|说|用|是).{0,4}(?:套话|模板)/u,
    en: /\bnot (?:say|write|use)\b/u,
    pl: /\bnie (?:pisz|mów)\b/u,
  }[lang];
  return named.test(text);
}
