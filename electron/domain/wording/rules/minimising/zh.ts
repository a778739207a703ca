import { anywhere } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

export const ZH: RuleWords<Triggers> = {
  patterns: triggers({ says: anywhere('只是(?:一?个)?小(?:问题|失误|误会)') }),
  suggest: (facts) =>
    `${facts.date ?? '【日期】'}，${facts.matter ?? '【发生的事情】'}，给您造成的影响是：${facts.effect?.replace(/。$/u, '') ?? '【影响】'}。我们为这件事向您道歉。`,
  examples: { bad: [], good: [] },
};
