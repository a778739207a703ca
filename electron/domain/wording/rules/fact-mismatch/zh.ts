import { anywhere } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { FactMismatchPatterns } from './patterns.ts';

export const ZH: RuleWords<FactMismatchPatterns> = {
  patterns: {
    future: anywhere(
      '将|会|前(?:完成|到账|答复|告知|给您|退|送)|最迟|不晚于|之前|届时|起(?:生效|执行|实行)|预计|计划|约定|安排在',
    ),
    correspondence: anywhere('来信|来电|来函|反映|投诉|反馈|留言|收到|受理|登记|联系我们|致电'),
  },
  suggest: () => '请按登记的内容改正：【日期、时间、金额或编号】。',
  examples: { bad: [], good: [] },
};
