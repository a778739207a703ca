import type { Rule } from '../rule.ts';
import { triggered } from '../trigger.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/**
 * Nobody did it, and that is the only acknowledgement (seed 001, section 2, step 1: name exactly what went wrong; seed 003, step 2).
 */
export const passiveEvasion: Rule = {
  id: 'passive_evasion',
  severity: 'warning',
  why: {
    'zh-CN': '这里没有人做错事，错误是自己“出现”的；请写明是谁、做了什么。',
    'en-GB': 'Nobody did it here: say who did what.',
    'pl-PL': 'W tym zdaniu nikt niczego nie zrobił; trzeba napisać, kto i co.',
  },
  find: (passage, setting) => triggered(passage, setting, WORDS[passage.lang].patterns),
  words: WORDS,
};
