import { bankZh } from './bank-zh.ts';
import type { Counter } from './counter.ts';
import { promisedZh } from './promised-zh.ts';

/** An overcharged electricity bill: a meter read wrongly (seed 000, section 5, first case; told anew). */
export const electricityZh: Counter = {
  locale: 'zh-CN',
  folder: 'zh-CN',
  branch: {
    code: 'QSL',
    number: '2',
    sector: 'electricity',
    country: 'CN',
    region: 'shanghai',
    organisation: '临江供电',
    name: '青石路营业厅',
    address: '临江市青石路88号',
    hours: '周一至周六 9:00–17:30',
    phone: '（0000）6100 0118',
    confirm: [],
  },
  supervisor: { name: '陆文涛', title: '值班主任', pin: '274915', form: 'masculine' },
  clerk: { name: '何雨桐', title: '客户经理', pin: '830462', form: 'feminine' },
  times: {
    morning: '2026-06-11T01:04:00.000Z',
    beforeNoon: '2026-06-11T02:40:00.000Z',
    callBack: '2026-06-11T07:32:00.000Z',
    callAgain: '2026-06-11T08:18:00.000Z',
    evening: '2026-06-11T09:41:00.000Z',
  },
  stages: {
    receive: [
      { field: 'customerName', type: '马玉珍' },
      { field: 'addressForm', choose: 'zh-nvshi' },
      { field: 'phone', type: '138 0000 4417' },
      { field: 'reference', type: '5520 1187' },
      { field: 'form', choose: 'oral' },
      { field: 'actingFor', choose: 'self' },
      { field: 'vulnerable', choose: 'age' },
      { field: 'postalAddress', type: '临江市柳荫巷12号3栋502室' },
    ],
    listen: [
      {
        field: 'customerWords',
        type: '家里就我和老伴两个人，平常一个月也就用四百来度电，五月份的账单一下子蹦出来八百多块。上个礼拜我来过一趟，你们让我回去等电话，等了六天，一个电话也没有。我今天天不亮就来排队，就想问清楚，这钱到底是怎么算的。',
      },
      { field: 'wants', choose: 'explanation' },
      { field: 'wants', choose: 'quick-fix' },
      { field: 'needs', choose: 'valued' },
      { field: 'needs', choose: 'understood' },
    ],
    feelings: [
      { field: 'feelings', choose: 'worried' },
      { field: 'feelings', choose: 'let-down' },
      { field: 'effect', type: '您和老伴把买药的钱先垫了电费，又为同一件事来回跑了两趟。' },
      { field: 'lossMinutes', type: '3小时' },
    ],
    facts: [
      { field: 'matter', type: '五月电费多收' },
      { field: 'happenedOn', type: '6月3日' },
      {
        field: 'what',
        type: '五月账单按1428度计费，电表实际走了428度，多收了612.40元。6月5日您来反映过，我们答应给您回电话，却没有打。',
      },
      { field: 'request', type: '把多收的电费退回来，讲清楚是怎么算错的' },
      { field: 'requestAmount', type: '612.40' },
      { field: 'factsState', choose: 'established' },
      { field: 'cause', choose: 'ours' },
      { field: 'principle', choose: 'money' },
      {
        field: 'rootCause',
        type: '抄表时我们把428抄成了1428，复核时也没有跟上月用量比对；6月5日的登记只写在纸上，没有转成任务，所以没有人给您回电话。',
      },
      { field: 'category', pick: 'bill' },
      { field: 'complaintKind', choose: 'price' },
      { field: 'severity', choose: 'serious' },
    ],
    remedy: [
      { field: 'answer', choose: 'accepted' },
      { field: 'answerBasis', type: '希望今天就能看到改好的账单' },
      { field: 'nextContactAt', type: '15:30' },
      { field: 'nextContactKind', pick: 'phone' },
      {
        field: 'prevention',
        type: '从6月12日起，凡抄表数比上月多出一倍的，当天由另一名同事到现场再看一次表，确认后才出账；口头反映的事当场录入系统，到点提醒回电。',
      },
    ],
    apologise: [],
    confirm: [{ field: 'customerRemarks', type: '改好的账单请同时发给我女儿' }],
  },
  steps: [
    { what: '重新核算五月电费，打印改好的账单', owner: '何雨桐', due: '11:00' },
    { what: '上门复核电表读数并拍照留存', owner: '计量班邱师傅', due: '14:30' },
  ],
  pack: {
    ours: '嗯，您讲，我听着呢。',
    refused: '如果让您不舒服了，我先道个歉。',
    theirs: '您慢慢讲，我在听。',
  },
  spokenStart: '马女士，对不起。',
  badSentence: '如果给您带来不便，我们深表歉意。',
  cardSentence: '这笔钱退到您平时交电费的银行卡4111 1111 1111 1111。',
  contact: {
    said: '账单已改为428度，马女士在手机上看到612.40元正在退款。她说邱师傅下午来看过表，态度很好。',
    basis: '账单改正、电表复核完成，客户在电话里确认满意',
    next: '6月16日 10:00',
  },
  second: { name: 'Megan Fairley', reads: 'en', words: '停电通知只贴了中文，她没看懂，冰箱里的东西都坏了。' },
  third: {
    stages: {
      receive: [
        { field: 'customerName', type: '罗建平' },
        { field: 'addressForm', choose: 'zh-xiansheng' },
        { field: 'phone', type: '139 0000 2086' },
        { field: 'form', choose: 'oral' },
        { field: 'actingFor', choose: 'self' },
        { field: 'postalAddress', type: '临江市槐树湾小区5幢201室' },
      ],
      listen: [
        {
          field: 'customerWords',
          type: '我就问一句能不能补打发票，窗口里的姑娘头都没抬，说墙上都写着，自己看。我眼睛不好，哪里看得清墙上的字？旁边的人都在笑。',
        },
        { field: 'wants', choose: 'no-recurrence' },
        { field: 'needs', choose: 'respected' },
      ],
      feelings: [
        { field: 'feelings', choose: 'humiliated' },
        { field: 'effect', type: '您当着一屋子人的面下不来台，发票也没有补成。' },
      ],
      facts: [
        { field: 'matter', type: '窗口接待态度' },
        { field: 'happenedOn', type: '6月10日' },
        { field: 'happenedTime', type: '14:20' },
        { field: 'what', type: '6月10日下午您到3号窗口问能不能补打发票，窗口的同事请您去看墙上的告示。' },
        { field: 'request', type: '当面说清楚为什么这样对待，把发票补上' },
        { field: 'factsState', choose: 'being-checked' },
        { field: 'toCheck', type: '3号窗口6月10日14:20前后的监控，当班同事怎么说' },
        { field: 'checkBy', type: '6月12日 12:00' },
        { field: 'category', pick: 'conduct' },
        { field: 'complaintKind', choose: 'attitude' },
        { field: 'severity', choose: 'serious' },
        { field: 'staffConcerned', type: '贺晓芸' },
      ],
      remedy: [
        { field: 'answer', choose: 'thinking' },
        { field: 'nextContactAt', type: '6月12日 16:00' },
        { field: 'nextContactKind', pick: 'phone' },
      ],
      apologise: [
        {
          field: 'spokenApology',
          type: '罗先生，让您在大厅里受了委屈，我很抱歉。当时的情形我们正在核对，6月12日16:00我给您打电话。',
        },
      ],
    },
    steps: [
      { what: '调看大厅监控，听当班同事说明', owner: '陆文涛', due: '6月12日 12:00' },
      { what: '补打发票，放在1号窗口等您来取', owner: '何雨桐', due: '6月12日 10:00' },
    ],
    searchFor: '罗建',
    holding: {
      reason: '当班的同事6月12日才回来上班，大厅的监控也要等到那天才能调出来。',
      answerBy: '6月16日',
    },
  },
  closingNote: '客户有事先走，留了电话，明天上午由何雨桐联系',
  passphrase: '梧桐 电车 星期四 七号',
  searchFor: '马玉',
  promised: promisedZh,
  nextDoor: bankZh,
};
