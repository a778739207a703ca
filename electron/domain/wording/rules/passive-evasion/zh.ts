import { anywhere } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

export const ZH: RuleWords<Triggers> = {
  patterns: triggers({ says: anywhere('出现了?(?:一些|部分)?(?:问题|差错|失误)') }),
  suggest: (facts) =>
    `${facts.date ?? '【日期】'}，${facts.matter ?? '【发生的事情】'}，给您造成的影响是：${facts.effect?.replace(/。$/u, '') ?? '【影响】'}。我们为这件事向您道歉。`,
  examples: { bad: [], good: [] },
};
