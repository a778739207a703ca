import { caseRecord } from '../../case-record.ts';
import { anywhere } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { FactMismatchPatterns } from './patterns.ts';

/** The cases of the examples: power cut off by mistake, interest charged twice. */
const POWER_RECORD = caseRecord(
  {
    customerName: '马玉珍',
    addressForm: 'zh-nvshi',
    happenedOn: '2026-05-12',
    happenedTime: '14:10',
    matter: '误停电',
    phone: '5550 0142',
    lossMoney: { minor: 18600, currency: 'CNY' },
    steps: [{ id: '1', what: '更换电表', owner: '何志刚', due: '2026-05-18T17:00', state: 'next' }],
  },
  'zh',
  { number: 'DL-2026-0091', people: ['何志刚'], places: ['城西供电所'] },
);
const POWER = { mode: 'full', record: POWER_RECORD } as const;
const MONEY = {
  mode: 'full',
  record: caseRecord({ lossMoney: { minor: 12840, currency: 'CNY' }, matter: '利息多收' }, 'zh'),
} as const;

export const ZH: RuleWords<FactMismatchPatterns> = {
  patterns: {
    future: anywhere(
      '将|会|(?:之|以)?前(?![天日面台往来去后])|最迟|不晚于|届时|起(?:生效|执行|实行)|预计|计划|约定|安排在|告诉您|交给您|给您(?:打|答|结|回|送)|答复您|上门|(?<!您[^，。；]{0,8})来(?:换|修|装|接|取|看|送|把)|送到(?!的|您[^，。；]{0,4}的|了)|送去|做完|完工|交房|交车',
    ),
    correspondence: anywhere('来信|来电|来函|反映|投诉|反馈|留言|收到|受理|登记|联系我们|致电'),
    mended: anywhere(
      '下一?[张次期]|出(?:账|单)|收据|发票|单据|才(?:发|送|到|寄|退|修|恢复|办|给)|已(?:经)?(?:由[^，。；]{1,8})?(?:为您|给您)?(?:送|换|退|修|恢复|更|补|付|办|到账|取消|赔|完成|安排|重|改|用|全部|装|寄)|换(?:好|上|成)了?|修(?:好|复)|恢复|退(?:回|还|了|到)|到账|补(?:送|寄|发|办|上)|改(?:到|为|好)|办好|起(?=，|每|凡|由|一律|所|实|执|改|$)|更换|重新(?!开始)',
    ),
    theirs: anywhere(
      '下一?(?:张|次|期|个月)|出(?:账|单)|到期|开学|放假|考试|有效|(?:从|自)[^，。；]{1,14}起|[日号]起',
    ),
    ourNumber: anywhere(
      '我的?(?:电话|手机|座机|直线|分机|号码)|请?(?:拨打|拨(?!打)|(?<!拨)打)(?!您|到|给您)|致电(?!您)|找我|我这里',
    ),
    otherSum: anywhere(
      '收据|发票|单据|标价|原价|售价|余额|存(?:了|入)|取(?:了|出)?[0-9一二两三四五六七八九]|打车|车费|酒店费|住宿费|邮费|运费|餐费|饭钱|另付|您(?:昨天|当天|当晚|自己)?(?:垫|付|花)|每(?:天|月|人|件)|一共|合计|共计|免赔|保额|月租|工钱',
    ),
    place:
      /(?<name>[\p{Script=Han}]{2,6}?)(?<kind>支行|分行|营业厅|营业部|门诊部?|诊所|服务站|营业点|餐厅|超市|商场|物业|公寓|小区|校区|幼儿园|小学|中学|书店|药房|药店|影院|剧院|健身房|营业所|供电所|网点|门店|分店|酒店|医院|机场|火车站|汽车站|地铁站|服务区|卫生院|派出所|分公司)/gu,
  },
  suggest: () => '请按登记的内容改正：【日期、时间、金额、编号或姓名】。',
  examples: {
    bad: [
      { text: '您家5月21日停电，是我们拉错了闸。', facts: POWER },
      { text: '5月12日下午两点四十分我们停了您家的电，对不起。', facts: POWER },
      { text: '您多付的168元已经退回。', facts: POWER },
      { text: '您的投诉编号是DL-2026-0019，请收好。', facts: POWER },
      { text: '我叫何志强，这件事由我查到底。', facts: POWER },
      { text: '結果會打到您留的5550 0124。', facts: POWER },
      { text: '新电表5月28日下午五点前装好。', facts: POWER },
      { text: '城东供电所全体员工为误停电向您道歉。', facts: POWER },
      { text: '我们已把差额退到马玉芝女士的账户。', facts: POWER },
      { text: '多收的壹佰贰拾元捌角已退回原卡。', facts: MONEY },
    ],
    good: [
      { text: '您家5月12日停电，是我们拉错了闸，晚上九点才恢复。', facts: POWER },
      { text: '五月十二日下午两点十分，我们误停了您家的电，对不起。', facts: POWER },
      { text: '您多付的186元已于5月13日退回，手续费12元也一并免收。', facts: POWER },
      { text: '您的投诉编号是DL-2026-0091，请收好。', facts: POWER },
      { text: '我叫何志刚，这件事由我查到底，我的电话5550 0144。', facts: POWER },
      { text: '結果會打到您留的5550 0142。', facts: POWER },
      { text: '新电表5月18日17点前装好，5月19日再打电话问您读数。', facts: POWER },
      { text: '城西供电所全体员工为5月12日误停电向您道歉。', facts: POWER },
      { text: '我们已把一百八十六元退到马玉珍女士的账户。', facts: POWER },
      { text: '多收的壹佰贰拾捌元肆角已退回原卡，另补利息0.36元。', facts: MONEY },
      { text: '从5月20日起，停电前两个人在门前核对户名。', facts: POWER },
    ],
  },
};
