import type { ComplaintKind, Feeling, Principle, RemedyStep } from '../../complaint.ts';
import { appointmentWords, durationWords, limitWords } from '../date-words.ts';
import type { LetterContext } from '../letter-context.ts';
import type { LetterVoice } from '../letter-voice.ts';
import type { Sentence } from '../sentence.ts';

const FEELINGS: Readonly<Record<Feeling, string>> = {
  angry: '生气',
  worried: '着急',
  'let-down': '失望',
  humiliated: '难堪',
  exhausted: '疲惫',
  helpless: '无助',
};
const ENTITLED: Readonly<Record<ComplaintKind, string>> = {
  attitude: '您本该受到尊重。',
  price: '您本该只付该付的钱。',
  quality: '您本该得到质量合格的产品和服务。',
  'after-sales': '跟您约好的事，本该按时办到。',
};
const PRINCIPLES: Readonly<Record<Principle, string>> = {
  none: '您对我们的信任',
  hygiene: '卫生',
  privacy: '您的个人信息',
  money: '您的钱款',
};

function arrival(c: LetterContext): string {
  switch (c.channel) {
    case 'in-person':
      return `您来到${c.branchName}`;
    case 'phone':
      return `您打电话到${c.branchName}`;
    case 'letter':
      return `${c.branchName}收到您的来信`;
    case 'paper-form':
      return `您在${c.branchName}填写了意见单`;
    case 'authority':
      return `${c.branchName}收到主管部门转来的您的投诉`;
  }
}

function facts(c: LetterContext): readonly Sentence[] {
  const opening: Sentence = [
    `您好。${c.arrivedOn}，${arrival(c)}，反映`,
    c.known('happenedOn', c.happened),
    '发生的事。',
  ];
  const what: Sentence = [c.sentences('what')];
  switch (c.mode) {
    case 'principle':
      return [opening, what, [`为这件事，我代表${c.branchName}全体员工向您郑重道歉。`]];
    case 'full':
      return [opening, what, ['为这件事，我向您郑重道歉。']];
    case 'shared':
      return [opening, what, ['为其中我们没有做好的部分，我向您道歉。']];
    case 'regret':
      return [opening, ['您告诉我们：'], what, ['您为这件事费心奔走，我很抱歉。']];
    case 'experience':
      return [opening, ['您告诉我们：'], what, ['您遇到这样的事，我很抱歉。']];
  }
}

function responsibility(c: LetterContext): readonly Sentence[] {
  switch (c.mode) {
    case 'principle':
      return [
        [
          `这是我们的责任，由我们全部承担。这件事关系到${PRINCIPLES[c.fields.principle ?? 'none']}，本来绝不该出差错。`,
        ],
      ];
    case 'full':
      return [['这是我们的责任，由我们全部承担。']];
    case 'shared':
      return [
        ['这件事不止一个原因，我们不拿别的原因来推脱。'],
        ['我们没有做好的是：'],
        [c.sentences('ourPart')],
        ['这部分责任由我们承担。'],
      ];
    case 'regret':
      return [['我们逐项核对过，这件事的起因不在我们这边。'], ['我们能为您做的事和完成的时间，都写在下面。']];
    case 'experience':
      return [['事情的原因还在核实，今天还不能下结论。'], ['您说的每一点，我们都在核对。']];
  }
}

function empathy(c: LetterContext): readonly Sentence[] {
  const { lossMinutes, lossMoney } = c.fields;
  const lost = [
    lossMinutes === undefined ? '' : `花了${durationWords(lossMinutes, 'zh')}`,
    lossMoney === undefined ? '' : `损失了${c.money(lossMoney)}`,
  ].filter((part) => part !== '');
  const sentences: Sentence[] = [[c.sentences('effect')]];
  if (lost.length > 0) sentences.push([`${c.admits ? '您为此' : '您说，您为此'}${lost.join('，')}。`]);
  const feelings = (c.fields.feelings ?? []).map((feeling) => FEELINGS[feeling]);
  if (feelings.length > 0) sentences.push([`您说感到${feelings.join('、')}，换了谁都会这样。`]);
  const kind = c.fields.complaintKind;
  if (!c.admits) sentences.push(['您应当得到一个清楚的答复。']);
  else if (kind !== undefined) sentences.push([ENTITLED[kind]]);
  return sentences;
}

function cause(c: LetterContext): readonly Sentence[] {
  if (c.mode === 'experience') {
    const by = c.fields.checkBy;
    return [
      ['还要查清的是：', c.known('toCheck', c.phrase(c.fields.toCheck ?? '')), '。'],
      [
        c.known('checkBy', by === undefined ? undefined : limitWords(by, 'zh', c.today)),
        '，我把结果告诉您。',
      ],
    ];
  }
  return [[c.mode === 'regret' ? '我们查到的情况是：' : '原因已经查清：'], [c.sentences('rootCause')]];
}

function step(c: LetterContext, one: RemedyStep): Sentence {
  const what = c.phrase(one.what);
  const limit = limitWords(one.due, 'zh', c.today);
  switch (one.state) {
    case 'done':
      return [`${what}：由${one.owner}负责，约定${limit}完成，现在已经办好。`];
    case 'now':
      return [`${what}：由${one.owner}负责，正在办理，${limit}完成。`];
    case 'next':
      return [`${what}：由${one.owner}负责，${limit}完成。`];
  }
}

function remedy(c: LetterContext): readonly Sentence[] {
  return c.steps.length === 0 ? [[c.known('steps', undefined)]] : c.steps.map((one) => step(c, one));
}

function goodwill(c: LetterContext): readonly Sentence[] {
  const { goodwillKind, goodwillAmount, goodwillDue } = c.fields;
  if (goodwillKind === undefined && c.mode !== 'principle') return [];
  const amount = c.known(
    'goodwillAmount',
    goodwillAmount === undefined ? undefined : c.money(goodwillAmount),
  );
  const by = c.known(
    'goodwillDue',
    goodwillDue === undefined ? undefined : limitWords(goodwillDue, 'zh', c.today),
  );
  const apart: Sentence = c.admits ? [] : ['这是我们的一份心意，与责任认定无关。'];
  switch (goodwillKind ?? 'goodwill') {
    case 'refund':
      return [[by, '，我们把', amount, '退还给您。']];
    case 'credit':
      return [[by, '，我们把', amount, c.admits ? '记入您的账户，作为补偿。' : '记入您的账户。'], apart];
    case 'in-kind':
      return [[by, '，我们免费为您提供价值', amount, '的物品或服务。'], apart];
    case 'goodwill':
      return [[by, c.admits ? '，我们另外补偿您' : '，我们付给您', amount, '。'], apart];
  }
}

function prevention(c: LetterContext): readonly Sentence[] {
  if (!c.admits && c.fields.prevention === undefined) return [];
  return [
    [c.admits ? '为了不再发生同样的事，我们这样改：' : '我们正在改进的是：'],
    [c.sentences('prevention')],
  ];
}

function contact(c: LetterContext): readonly Sentence[] {
  const hours = c.openingHours === '' ? '' : `，${c.openingHours}`;
  return [[`这件事请直接找我：${c.signerName}，电话${c.phone}${hours}。`]];
}

function assurance(c: LetterContext): readonly Sentence[] {
  const at = c.fields.nextContactAt;
  if (at === undefined) return [['这件事由我本人负责：', c.known('nextContactAt', undefined), '。']];
  const phone = c.customerPhone === undefined ? '' : `（${c.customerPhone}）`;
  const does = {
    counter: '我在柜台等您',
    phone: `我打电话给您${phone}`,
    visit: '我上门拜访您',
    post: '我给您写信',
    message: `我给您发消息${phone}`,
  }[c.fields.nextContactKind ?? 'phone'];
  return [
    [
      `${appointmentWords(at, 'zh', c.today)}，${does}，跟您逐项核对信里写的事办到了没有。这件事由我本人负责。`,
    ],
  ];
}

function thanks(c: LetterContext): readonly Sentence[] {
  switch (c.channel) {
    case 'in-person':
    case 'paper-form':
      return [['谢谢您专程来一趟，把情况直接告诉我们。']];
    case 'phone':
      return [['谢谢您打来电话，把情况直接告诉我们。']];
    case 'letter':
    case 'authority':
      return [['谢谢您花时间把情况写下来告诉我们。']];
  }
}

export const CHINESE_LETTER: LetterVoice = {
  title: '致歉信',
  parts: { facts, responsibility, empathy, cause, remedy, goodwill, prevention, contact, assurance, thanks },
  closing: () => '此致\n敬礼',
  reference: {
    date: '日期',
    number: '受理编号',
    matter: '事由',
    writtenBy: '经办人',
    phone: '电话',
    customerReference: '业务号码',
  },
  referenceTail: (tail) => `尾号 ${tail}`,
  deadline: (date) => `法定期限：${date}。`,
};
