import { anywhere } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import { triggers } from '../trigger.ts';
import type { Triggers } from '../trigger.ts';

export const ZH: RuleWords<Triggers> = {
  patterns: triggers({
    says: anywhere('是我们的(?:错|责任|失误|疏忽)'),
    unless: { clause: anywhere('是不是|是否') },
  }),
  suggest: (facts) =>
    `${facts.matter ?? '【发生的事情】'}让您受累了，我们很抱歉。我们正在核查，最迟${facts.nextContact ?? '【时间】'}把结果告诉您。`,
  examples: { bad: [], good: [] },
};
