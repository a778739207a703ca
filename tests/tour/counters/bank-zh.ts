import type { NextDoor } from './next-door.ts';

/** A transfer between banks that did not arrive: a complicated matter may take 30 days instead of 15. */
export const bankZh: NextDoor = {
  code: 'LJB',
  organisation: '临江储蓄银行',
  name: '青石路支行',
  address: '临江市青石路102号',
  hours: '周一至周五 9:00–17:00',
  phone: '（0000）6100 0240',
  confirmedRules: ['cn-bank-simple'],
  supervisor: { name: '谢敏', title: '值班主任', pin: '604817', form: 'feminine' },
  morning: '2026-06-11T02:40:00.000Z',
  stages: {
    receive: [
      { field: 'customerName', type: '田桂兰' },
      { field: 'addressForm', choose: 'zh-nvshi' },
      { field: 'phone', type: '136 0000 7730' },
      { field: 'form', choose: 'oral' },
      { field: 'actingFor', choose: 'self' },
      { field: 'postalAddress', type: '临江市桂花巷7号' },
    ],
    listen: [
      {
        field: 'customerWords',
        type: '四号汇给装修队一万两千四，人家到今天也没收到，活儿都停了。',
      },
      { field: 'wants', choose: 'quick-fix' },
      { field: 'needs', choose: 'understood' },
    ],
    feelings: [
      { field: 'feelings', choose: 'worried' },
      { field: 'effect', type: '您等着这笔钱付工钱，装修停了一个星期。' },
    ],
    facts: [
      { field: 'matter', type: '汇款没有到账' },
      { field: 'happenedOn', type: '6月4日' },
      { field: 'what', type: '6月4日您汇出12400元，钱已经从您的账户转出，收款方没有收到。' },
      { field: 'request', type: '查清钱在哪里，说明什么时候到账' },
      { field: 'requestAmount', type: '12400' },
      { field: 'factsState', choose: 'being-checked' },
      { field: 'toCheck', type: '6月4日这笔汇款现在在哪里' },
      { field: 'checkBy', type: '6月18日 12:00' },
      { field: 'category', pick: 'transfer' },
      { field: 'severity', choose: 'serious' },
    ],
    remedy: [
      { field: 'answer', choose: 'thinking' },
      { field: 'nextContactAt', type: '6月18日 15:00' },
      { field: 'nextContactKind', pick: 'phone' },
    ],
  },
  steps: [{ what: '向收款行发出查询', owner: '谢敏', due: '6月12日 12:00' }],
  extension: {
    stepId: 'complex',
    reason: '收款行的查询要逐级转发，对方答复最长要四个星期。',
    toCheck: '6月4日这笔汇款停在哪一家银行',
  },
};
