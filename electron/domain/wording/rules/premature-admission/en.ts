import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

export const EN: RuleWords<Triggers> = {
  patterns: triggers({
    says: words('(?:our|my) (?:fault|mistake|error)'),
    unless: { clause: words('whether|if') },
  }),
  suggest: (facts) =>
    `We are sorry for what you went through (${facts.matter ?? '[what happened]'}). We are checking it and will tell you what we find by ${facts.nextContact ?? '[date and time]'}.`,
  examples: { bad: [], good: [] },
};
