import type { RuleWords } from '../rule.ts';

/** Told by comparing, not by patterns of words: the matcher of this language stands beside. */
export const EN: RuleWords<null> = {
  patterns: null,
  suggest: () => 'Please use the form of address the customer chose: [title and name].',
  examples: { bad: [], good: [] },
};
