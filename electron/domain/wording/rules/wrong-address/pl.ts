import type { RuleWords } from '../rule.ts';

/** Told by comparing, not by patterns of words: the matcher of this language stands beside. */
export const PL: RuleWords<null> = {
  patterns: null,
  suggest: () => 'Proszę użyć zwrotu wybranego przez klienta: [zwrot i nazwisko].',
  examples: { bad: [], good: [] },
};
