import { anywhere } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { OverExplainingPatterns } from './over-explaining.ts';

export const ZH: RuleWords<OverExplainingPatterns> = {
  patterns: {
    cause: anywhere(
      '原因|由于|因为|起因|缘于|源于|系因|所致|导致了?(?:此|这)|(?:经|据)(?:查|核实|调查|核查|了解)',
    ),
    goesOn: anywhere('当时|当天|当日|同时|加之|加上|此外|而且|又|也|以致|导致|使得|正值|恰逢|属于|是'),
    mends: anywhere(
      '退还|退款|退回|赔|补偿|更换|换新|修复|修好|维修|已(?:为您|安排|完成|联系|恢复|更正|调整)|将(?:为您|在|于)|增设|增加|改为|培训|避免|每(?:天|日|周|月|班)|从[^，。；]{1,10}(?:起|开始)|减免|免费|赠送|上门|送到',
    ),
  },
  suggest: (facts) =>
    `原因：【一句话写明原因】。${facts.remedy ?? '【补救步骤】'}，由${facts.contactPerson ?? '【负责人】'}负责，最迟${facts.remedyBy ?? '【时间】'}完成。`,
  examples: { bad: [], good: [] },
};
