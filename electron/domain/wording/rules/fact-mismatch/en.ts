import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { FactMismatchPatterns } from './patterns.ts';

export const EN: RuleWords<FactMismatchPatterns> = {
  patterns: {
    future: words(
      "will|we'll|i'll|shall|by|until|no later than|at the latest|going to|due|from .{1,20} on|expected|next",
    ),
    correspondence: words(
      'your (?:letter|e-?mail|complaint|call|message|visit)|you (?:wrote|rang|called|contacted|told|reported|complained|came|visited)|(?:letter|e-?mail|complaint|call) of|received|dated',
    ),
  },
  suggest: () => 'Please write what the case says: [date, time, amount or reference].',
  examples: { bad: [], good: [] },
};
