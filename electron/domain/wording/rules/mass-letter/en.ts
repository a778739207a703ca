import type { RuleWords } from '../rule.ts';
import { onDay } from '../suggested.ts';

/** Measured, not told by words. */
export const EN: RuleWords<null> = {
  patterns: null,
  suggest: (facts) =>
    `This is what it meant for you: ${facts.effect ?? '[effect]'}. It happened ${onDay(facts)} (${facts.matter ?? '[what happened]'}).`,
  examples: { bad: [], good: [] },
};
