import type { Rule } from '../rule.ts';
import { triggered } from '../trigger.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/**
 * Admits fault while the case's facts are being checked or disputed (seed 004, part 1: the fifth taboo, apologising for facts not yet clear; in Scotland
 * such admissions are not protected). Regret for the experience is no admission (seed 002).
 */
export const prematureAdmission: Rule = {
  id: 'premature_admission',
  severity: 'error',
  why: {
    'zh-CN': '事实还在核查或有争议，现在认错没有依据；可以为客户的经历道歉，写明查什么、何时答复。',
    'en-GB':
      'The facts are still being checked or are disputed; regret what the customer went through, and say what is checked and by when.',
    'pl-PL':
      'Fakty są jeszcze sprawdzane albo sporne; można wyrazić żal z powodu tego, co spotkało klienta, i napisać, co i do kiedy sprawdzimy.',
  },
  find: (passage, setting) =>
    setting.facts.mode === 'experience' ? triggered(passage, setting, WORDS[passage.lang].patterns) : [],
  words: WORDS,
};
