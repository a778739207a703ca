import type { Rule } from '../rule.ts';
import { triggered } from '../trigger.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/**
 * Makes it small (seed 003, step 3: never play the matter down; to somebody it is a big one).
 */
export const minimising: Rule = {
  id: 'minimising',
  severity: 'warning',
  why: {
    'zh-CN': '事情大小由客户说了算；请去掉“只是”“小”，直接写影响。',
    'en-GB': 'How big it was is for the customer to say; leave out “just” and “small” and name the effect.',
    'pl-PL': 'O tym, jak poważna jest sprawa, decyduje klient; bez „tylko” i „drobny”, za to ze skutkiem.',
  },
  find: (passage, setting) => triggered(passage, setting, WORDS[passage.lang].patterns),
  words: WORDS,
};
