import type { RuleWords } from '../rule.ts';

/** Measured, not told by words. */
export const PL: RuleWords<null> = {
  patterns: null,
  suggest: (facts) =>
    `Skutek był taki: ${facts.effect ?? '[skutek]'}. Wydarzyło się to ${facts.date ?? '[data]'} (${facts.matter ?? '[co się stało]'}).`,
  examples: { bad: [], good: [] },
};
