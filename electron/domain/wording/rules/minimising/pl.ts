import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

export const PL: RuleWords<Triggers> = {
  patterns: triggers({ says: words('drobn\\p{L}+ (?:pomyłk|błęd|uster)\\p{L}*') }),
  suggest: (facts) =>
    `Przepraszamy za to, co wydarzyło się ${facts.date ?? '[data]'} (${facts.matter ?? '[co się stało]'}). Skutek był taki: ${facts.effect ?? '[skutek]'}.`,
  examples: { bad: [], good: [] },
};
