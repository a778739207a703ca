import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { OverExplainingPatterns } from './over-explaining.ts';

export const EN: RuleWords<OverExplainingPatterns> = {
  patterns: {
    cause: words(
      'because(?! of your)|due to|owing to|caused by|(?:the|root|main) cause|the reason|as a result of|resulted from|came about|it turned out|this happened|what happened (?:was|is)|happened when',
    ),
    goesOn: words(
      'was|were|had|did|could|meant|led|also|at the time|that (?:day|week|evening|morning)|in addition|moreover|furthermore|as well',
    ),
    mends: words(
      '(?:we|i) (?:have|will|are|shall)(?: now| already| also| today)* (?:refund|repa|replac|credit|correct|send|sent|book|arrang|chang|add|train|instal|mov|restor|reconnect|waiv|pa(?:y|id)|put|introduc|ask)\\p{L}*|refund\\p{L}*|replacement|from now on|from \\d{1,2} \\p{L}+|so that|every (?:day|morning|week|shift)|second person|voucher|goodwill|free of charge|in future',
    ),
  },
  suggest: (facts) =>
    `The cause in one sentence: [cause]. By ${facts.remedyBy ?? '[date and time]'} we will do this: ${facts.remedy ?? '[what will be done]'}.`,
  examples: { bad: [], good: [] },
};
