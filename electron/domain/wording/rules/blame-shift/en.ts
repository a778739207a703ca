import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { onDay } from '../suggested.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

export const EN: RuleWords<Triggers> = {
  patterns: triggers({
    says: words(
      '(?:an? )?(?:individual|rogue) (?:employees?|members? of staff)|the (?:system|supplier) is to blame',
    ),
  }),
  suggest: (facts) =>
    `We are sorry for what happened ${onDay(facts)} (${facts.matter ?? '[what happened]'}). This is what it meant for you: ${facts.effect ?? '[effect]'}.`,
  examples: { bad: [], good: [] },
};
