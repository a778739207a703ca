import { words } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

export const PL: RuleWords<Triggers> = {
  patterns: triggers({ says: words('nasz(?:a wina| błąd)'), unless: { clause: words('czy') } }),
  suggest: (facts) =>
    `Przykro nam z powodu tego, co Państwa spotkało (${facts.matter ?? '[co się stało]'}). Sprawdzamy to i najpóźniej ${facts.nextContact ?? '[data i godzina]'} podamy wynik.`,
  examples: { bad: [], good: [] },
};
