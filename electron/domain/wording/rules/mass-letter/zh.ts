import type { RuleWords } from '../rule.ts';

/** Measured, not told by words. */
export const ZH: RuleWords<null> = {
  patterns: null,
  suggest: (facts) =>
    `${facts.date ?? '【日期】'}，${facts.matter ?? '【发生的事情】'}，给您造成的影响是：${facts.effect?.replace(/。$/u, '') ?? '【影响】'}。`,
  examples: { bad: [], good: [] },
};
