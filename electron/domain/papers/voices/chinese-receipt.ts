import type { ReceiptVoice, Who } from '../receipt-voice.ts';
import { CHINESE_SECTORS } from './chinese-sector.ts';

/** Who speaks for a patient or a guest is neither. */
export function chineseCustomer({ sector, forOther }: Who): string {
  return forOther && (sector === 'hospital' || sector === 'hotel')
    ? '反映人'
    : CHINESE_SECTORS[sector].customer;
}

export const CHINESE_RECEIPT: ReceiptVoice = {
  title: {
    receipt: ({ sector }) => `${CHINESE_SECTORS[sector].customer}意见受理回执`,
    protocol: () => '口头投诉笔录',
  },
  copy: (who) => `第一联　${chineseCustomer(who)}留存`,
  rows: {
    arrived: '受理时间',
    way: '受理方式',
    onBehalf: '为谁反映',
    authority: '代办依据',
    phone: '联系电话',
    address: '联系地址',
    reference: '业务号码',
    owner: '负责人',
    jobTitle: '职务',
  },
  customer: chineseCustomer,
  self: '本人',
  withheld: '不留姓名',
  open: '还在记录',
  channels: {
    'in-person': '当面',
    phone: '电话',
    letter: '来信',
    'paper-form': '纸质意见单',
    authority: '主管部门转来',
  },
  forms: { oral: '口头', written: '书面' },
  authorities: {
    'power-of-attorney': '授权委托书',
    parent: '父母',
    guardian: '监护人',
    company: '单位授权',
    'not-shown': '暂未出示',
  },
  phone: (masked) => masked,
  referenceTail: (tail) => `尾号 ${tail}`,
  told: '您告诉我们的情况',
  when: (moment) => `发生时间：${moment}。`,
  where: (place) => `地点：${place}。`,
  asked: () => '您的要求',
  amount: (amount) => `涉及金额：${amount}。`,
  established: '目前查明的情况',
  factsStates: {
    established: '情况已经查清。',
    'being-checked': '情况还在核实，现在不下结论。',
    disputed: '双方说法还有不一致的地方，正在核实，现在不下结论。',
  },
  causes: {
    ours: '责任在我们，我们向您道歉。',
    shared: '原因不止一个，其中有我们的责任，我们为这部分向您道歉。',
    'third-party': '起因在我们之外；我们没有做好的部分由我们承担，并向您道歉。',
    'not-ours': '我们这边没有查到差错。您为这件事费心，我们很抱歉。',
  },
  toCheck: (what, by) => `还要核实：${what}。${by === '' ? '' : `${by}告诉您结果。`}`,
  promises: { heading: '我们答应您的事', columns: ['事项', '负责人', '最晚时间'] },
  noPromise: '还在商定，定下后写进新的回执',
  stepState: {
    done: (what) => `${what}（已办好）`,
    now: (what) => `${what}（正在办）`,
    next: (what) => what,
  },
  goodwill: {
    refund: (amount) => `退还${amount}`,
    goodwill: (amount) => `补偿${amount}`,
    credit: (amount) => `${amount}记入您的账户`,
    'in-kind': (amount) => `免费提供价值${amount}的物品或服务`,
  },
  gift: (what) => `免费提供：${what}`,
  nextContact: {
    counter: (_phone, sector) => `${CHINESE_SECTORS[sector].desk}当面说明进展`,
    phone: (phone) => `打电话说明进展${phone === '' ? '' : `（${phone}）`}`,
    visit: () => '上门说明进展',
    post: () => '写信说明进展',
    message: (phone) => `发消息说明进展${phone === '' ? '' : `（${phone}）`}`,
  },
  checkResult: '告诉您核实的结果',
  answer: () => '答复您',
  noTime: '待定',
  answers: {
    accepted: '您同意以上办法。',
    partly: '您部分同意以上办法。',
    'not-accepted': '您不同意以上办法。',
    thinking: '您要再想一想，我们等您答复。',
  },
  answered: '您的意见',
  deadline: { statutory: '法定期限', own: '我们答复您的日期' },
  ownNote: '这类事项没有查到法定期限，这一天是我们自己承诺的。',
  extendedFrom: (date) => `这一天由${date}依规定延长而来。`,
  contact: '有事请找',
  callHeading: '什么时候、怎样跟您联系',
  call: (kind, when, phone, sector) => {
    if (when === undefined) return '联系时间还没有约定；负责人会在答复期限之前主动联系您。';
    const tail = phone === '' ? '' : `（${phone}）`;
    switch (kind ?? 'phone') {
      case 'counter':
        return `${when}，我们${CHINESE_SECTORS[sector].desk}等您，当面说明进展。`;
      case 'phone':
        return `${when}，我们打电话给您${tail}。`;
      case 'visit':
        return `${when}，我们上门拜访您。`;
      case 'post':
        return `${when}，我们给您寄信。`;
      case 'message':
        return `${when}，我们给您发消息${tail}。`;
    }
  },
  remarks: () => '您还想写下的（手写）',
  customerSigns: (who) => `${chineseCustomer(who)}签名　　　　　　　　　日期`,
  customerFine: () => '签名表示以上内容与您所说一致，不影响您的其他权利。',
  staffFine: '由我负责，跟进到办完为止。',
  legal: '本回执不记录证件号码。您的资料只用于办理这件事。',
  protocolLegal: '依照法律（Dz.U. 2025 poz. 1371），笔录当场交给您一份。本笔录不记录证件号码。',
};
