import { anywhere } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { FactMismatchPatterns } from './patterns.ts';

export const ZH: RuleWords<FactMismatchPatterns> = {
  patterns: {
    future: anywhere(
      '将|会|(?:之|以)?前(?![天日面台往来去后])|最迟|不晚于|届时|起(?:生效|执行|实行)|预计|计划|约定|安排在|告诉您|交给您|给您(?:打|答|结|回|送)|答复您|上门',
    ),
    correspondence: anywhere('来信|来电|来函|反映|投诉|反馈|留言|收到|受理|登记|联系我们|致电'),
    mended: anywhere(
      '已(?:经)?(?:由[^，。；]{1,8})?(?:为您|给您)?(?:送|换|退|修|恢复|更|补|付|办|到账|取消|赔|完成|安排|重|改|用|全部|装|寄)|换(?:好|上|成)了?|修(?:好|复)|恢复|退(?:回|还|了|到)|到账|补(?:送|寄|发|办|上)|改(?:到|为|好)|办好|起(?=，|每|凡|由|一律|所|实|执|改|$)|更换|重新(?!开始)',
    ),
    place:
      /(?<name>[\p{Script=Han}]{2,6}?)(?<kind>支行|分行|营业厅|营业部|营业所|供电所|网点|门店|分店|酒店|医院|机场|火车站|汽车站|地铁站|校区|服务区|卫生院|派出所|分公司)/gu,
  },
  suggest: () => '请按登记的内容改正：【日期、时间、金额或编号】。',
  examples: { bad: [], good: [] },
};
