import type { Rule } from '../rule.ts';
import { triggered } from '../trigger.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/**
 * Puts it on a colleague, another department, a supplier, the system or the customer (seed 000, section 6; seed 002; seed 003, step 2).
 */
export const blameShift: Rule = {
  id: 'blame_shift',
  severity: 'warning',
  why: {
    'zh-CN': '客户面前只有一个“我们”；推给同事、部门、供应商、系统或客户，等于没有道歉。',
    'en-GB':
      'To the customer we are one house: a colleague, a supplier, the system or the customer is not the place to put it.',
    'pl-PL':
      'Dla klienta jesteśmy jedną firmą; zrzucanie winy na kogoś z zespołu, dostawcę, system albo klienta odbiera przeprosinom wartość.',
  },
  find: (passage, setting) => triggered(passage, setting, WORDS[passage.lang].patterns),
  words: WORDS,
};
