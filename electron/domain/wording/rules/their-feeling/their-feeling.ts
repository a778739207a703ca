import type { Rule } from '../rule.ts';
import { triggered } from '../trigger.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/**
 * Apologises for what the customer feels instead of for what happened (seed 001, section 1: not sincere). Empathy that names the cause is no fault.
 */
export const theirFeeling: Rule = {
  id: 'their_feeling',
  severity: 'warning',
  why: {
    'zh-CN': '这是在为客户的感受道歉，等于说问题出在客户心里；请为发生的事情道歉。',
    'en-GB': 'This regrets the customer’s feeling, as if the feeling were the fault; regret what happened.',
    'pl-PL': 'To przeprosiny za odczucia klienta, a nie za to, co się stało; trzeba nazwać przyczynę.',
  },
  // With nothing of ours to regret, regret that they are dissatisfied is what may be said (seed 002).
  find: (passage, setting) =>
    setting.facts.mode === 'regret' ? [] : triggered(passage, setting, WORDS[passage.lang].patterns),
  words: WORDS,
};
