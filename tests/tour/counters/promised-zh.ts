import type { Promised } from './promised.ts';

export const promisedZh: Promised = {
  colleague: { name: '段思远', title: '客户经理', pin: '519374', form: 'masculine' },
  hours: { monday: '9:00-17:30', saturday: '9:00-17:30', sunday: '', holidays: '' },
  goodwill: {
    first: {
      entries: [
        { field: 'goodwillAmount-basis', choose: 'fixed' },
        { field: 'goodwillAmount', type: '912.40' },
        { field: 'goodwillKind', choose: 'goodwill' },
        { field: 'goodwillDue', type: '6月12日' },
      ],
      why: '多收的612.40元之外，再补300元：老人为这件事跑了两趟',
      refusal: '来回奔波的补偿要凭单据报公司审批，今天先把多收的电费一分不少退回去',
    },
    second: {
      entries: [
        { field: 'goodwillAmount-basis', choose: 'overcharge' },
        { field: 'goodwillAmount-paid', type: '874.51' },
        { field: 'goodwillAmount-due', type: '262.11' },
        { field: 'goodwillKind', choose: 'refund' },
      ],
      why: '按428度重新核算，多收多少退多少',
    },
  },
  waitReason: '邱师傅午后上门复核电表，等读数和照片报回来',
  notReached: {
    said: '15:32打过去没有人接，发了短信，说明16:20再打。',
    late: '窗口前的客户办到15:32',
    next: '16:20',
  },
  lateStep: '柳荫巷封路，邱师傅绕行，15:10才看到表',
  returned: {
    reason: '让客户白等了六天，信里要写出来',
    sentence: '您等了六天，一个电话也没有等到。',
  },
  improvement: {
    decision: '抄表数比上月多出一倍的，当天由另一名同事到现场再看一次表，确认后才出账。',
    owner: '陆文涛',
    due: '6月12日',
  },
  escalation: {
    asked: '罗先生要当面找值班主任谈',
    note: '已经请他到接待室坐下谈了十分钟，这件事由我来办。',
  },
  left: {
    stages: {
      receive: [
        { field: 'customerName', type: '汪海涛' },
        { field: 'addressForm', choose: 'zh-xiansheng' },
        { field: 'phone', type: '137 0000 5526' },
        { field: 'form', choose: 'oral' },
        { field: 'actingFor', choose: 'self' },
        { field: 'postalAddress', type: '临江市采石路6号' },
      ],
      listen: [
        {
          field: 'customerWords',
          type: '昨天交了两百块钱电费，到现在没到账，半夜还给我停了电，孩子写作业都没灯。',
        },
        { field: 'wants', choose: 'quick-fix' },
        { field: 'needs', choose: 'helped' },
      ],
      facts: [
        { field: 'matter', type: '交费没有到账' },
        { field: 'happenedOn', type: '6月10日' },
        { field: 'what', type: '6月10日您交的200元电费没有记到您的户号上，夜里停了电。' },
        { field: 'request', type: '当天查清，把钱记回来，有结果就打电话' },
        { field: 'factsState', choose: 'established' },
        { field: 'cause', choose: 'ours' },
        { field: 'principle', choose: 'none' },
        { field: 'rootCause', type: '收费时户号少输了一位，钱记到了别的户上。' },
        { field: 'category', pick: 'bill' },
        { field: 'severity', choose: 'mild' },
      ],
    },
    steps: [{ what: '查清200元的去向，打电话告诉汪先生', owner: '段思远', due: '12:30' }],
    searchFor: '汪海',
    leaving: '6月11日中午起调到城北营业厅',
    broken: '段思远中午交接离岗，这个电话还留在他的清单上，没有人打。',
    lateness: '经办的同事调走，交接时漏了这件事；下午由何雨桐接手。',
    missing: '这件事对客户的影响，明天10:00打电话时补记',
    called: {
      said: '电13:10已经送上，200元也记回来了。12:30的电话没有打，我向汪先生道了歉。',
      matter: '停电短信发到了旧号码',
      what: '汪先生去年换了手机号，停电、交费的短信一直发到旧号码。',
      plan: '把短信改发到新号码，并试发一条',
      planDue: '6月12日 10:00',
    },
  },
  closing: '马女士说不用再打电话，退款到账她自己会看',
};
