import type { RuleWords } from '../rule.ts';

/** Told by comparing, not by patterns of words: the matcher of this language stands beside. */
export const ZH: RuleWords<null> = {
  patterns: null,
  suggest: () => '请用客户自己选的称呼：【姓名和称呼】。',
  examples: { bad: [], good: [] },
};
