import type { Rule } from '../rule.ts';
import { triggered } from '../trigger.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/**
 * Lectures, commands or shouts at the customer (seed 004, part 1: arguing while apologising; part 6: words of service never to use).
 */
export const accusingTone: Rule = {
  id: 'accusing_tone',
  severity: 'warning',
  why: {
    'zh-CN': '这句话像在教训客户；请改成请求，或者说清楚我们能做什么。',
    'en-GB': 'This lectures the customer; ask politely, or say what we can do.',
    'pl-PL': 'To brzmi jak pouczenie; lepiej poprosić albo powiedzieć, co możemy zrobić.',
  },
  find: (passage, setting) => triggered(passage, setting, WORDS[passage.lang].patterns),
  words: WORDS,
};
