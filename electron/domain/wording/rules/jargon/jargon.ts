import type { Rule } from '../rule.ts';
import { triggered } from '../trigger.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/**
 * Internal words, rule numbers and abbreviations the customer cannot know (seed 004, part 3: no trade words).
 */
export const jargon: Rule = {
  id: 'jargon',
  severity: 'warning',
  why: {
    'zh-CN': '客户不懂内部用语、条款编号和缩写；请换成日常说法，或在同一句里解释。',
    'en-GB':
      'The customer cannot know this internal word, number or abbreviation; say it plainly or explain it here.',
    'pl-PL':
      'Klient nie zna tego wewnętrznego określenia, numeru albo skrótu; trzeba powiedzieć to prosto lub od razu wyjaśnić.',
  },
  find: (passage, setting) => triggered(passage, setting, WORDS[passage.lang].patterns),
  words: WORDS,
};
