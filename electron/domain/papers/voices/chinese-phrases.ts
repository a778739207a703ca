import type { Feeling, RemedyStep } from '../../complaint.ts';
import { appointmentWords, durationWords, limitWords, momentWords } from '../date-words.ts';
import type { LetterContext } from '../letter-context.ts';
import type { Sentence } from '../sentence.ts';
import { CHINESE_SECTORS } from './chinese-sector.ts';

/** Sentences that a letter of apology and a holding letter share. */

const FEELINGS: Readonly<Record<Feeling, string>> = {
  angry: '生气',
  worried: '着急',
  'let-down': '失望',
  humiliated: '难堪',
  exhausted: '疲惫',
  helpless: '无助',
};
/** Why anybody would feel so: the feeling is mirrored, never apologised for. */
const NO_WONDER: Readonly<Record<Feeling, string>> = {
  angry: '换了谁都会这样',
  worried: '心里没底，最难受',
  'let-down': '您原本是信任我们的',
  humiliated: '谁也不该这样从我们这里离开',
  exhausted: '您的精力本该用在别处',
  helpless: '谁也不该独自面对这样的事',
};

/** The branch by its name, where it has one in Chinese: within a sentence no other will do. */
export function chinesePlace(c: LetterContext): string {
  return /\p{Script=Han}/u.test(c.branchName) ? c.branchName : CHINESE_SECTORS[c.sector].place;
}

/** A thing can only happen in a place; the field may also hold what it was about: 6月账单, 手机银行. */
const A_PLACE = /(?:[店厅楼路街巷弄号房间室处站场口机科院村区库台园桥坊城馆柜层]|支行|分行|门诊|诊部)$/u;

/** 您好。6月11日，您来到河滨路营业厅，反映5月28日在望河里7号楼发生的事。 */
export function chineseOpening(c: LetterContext): Sentence {
  const place = A_PLACE.test(c.where);
  const within = place ? `在${c.where}` : '';
  const about = place || c.where === '' ? '' : `（${c.where}）`;
  const start = `您好。${c.arrivedOn}，${arrival(c)}，反映`;
  if (c.sameDay) return [`${start}这一天${c.happenedTime}${within}发生的事${about}。`];
  return [start, c.known('happenedOn', c.happened), `${within}发生的事${about}。`];
}

/** What is not established stands as the customer's account of it; the clerk may have written that already. */
export function chineseAccount(c: LetterContext): Sentence {
  return c.admits || /^(?:您(?:告诉|说|反映|发现|认为|觉得)|据您)/u.test(c.fields.what?.trim() ?? '')
    ? []
    : ['您告诉我们：'];
}

function arrival(c: LetterContext): string {
  const place = chinesePlace(c);
  switch (c.channel) {
    case 'in-person':
      return `您来到${place}`;
    case 'phone':
      return `您打电话到${place}`;
    case 'letter':
      return `${place}收到您的来信`;
    case 'paper-form':
      return `您在${place}填写了意见单`;
    case 'authority':
      return `${place}收到主管部门转来的您的投诉`;
  }
}

export function chineseLoss(c: LetterContext): readonly Sentence[] {
  const { lossMinutes, lossMoney } = c.fields;
  const lost = [
    lossMinutes === undefined ? '' : `花了${durationWords(lossMinutes, 'zh')}`,
    lossMoney === undefined ? '' : `损失了${c.money(lossMoney)}`,
  ].filter((part) => part !== '');
  return lost.length === 0 ? [] : [[`${c.admits ? '您为此' : '您说，您为此'}${lost.join('，')}。`]];
}

export function chineseFeelings(c: LetterContext): readonly Sentence[] {
  const [first, ...rest] = c.fields.feelings ?? [];
  if (first === undefined) return [];
  return [
    [`您说感到${[first, ...rest].map((one) => FEELINGS[one]).join('、')}，我能体会；${NO_WONDER[first]}。`],
  ];
}

function step(c: LetterContext, one: RemedyStep): string {
  const what = c.phrase(one.what);
  const who = one.owner === c.signerName ? '我' : one.owner;
  const limit = limitWords(one.due, 'zh', c.today);
  switch (one.state) {
    case 'done':
      return `${what}，约定${momentWords(one.due, 'zh', c.today)}，由${who}负责，已经办好`;
    case 'now':
      return `${what}，由${who}负责，正在办理，${limit}完成`;
    case 'next':
      return `${what}，由${who}负责，${limit}完成`;
  }
}

/** One sentence with its steps. */
export function chineseSteps(c: LetterContext): readonly Sentence[] {
  return [[`我们已为您这样安排：${c.steps.map((one) => step(c, one)).join('；')}。`]];
}

export function chineseContact(c: LetterContext): readonly Sentence[] {
  const hours = c.openingHours === '' ? '' : `，${c.openingHours}`;
  const phone = c.phone === '' ? '' : `，电话${c.phone}`;
  return [[`这件事请直接找我：${c.signerName}${phone}${hours}。`]];
}

/** The next contact as agreed; `does` is what happens in it: 逐项核对信里写的事. */
export function chineseAssurance(c: LetterContext, does: string, about: string): readonly Sentence[] {
  const at = c.fields.nextContactAt;
  if (at === undefined) return [['这件事由我本人负责：', c.known('nextContactAt', undefined), '。']];
  const phone = c.customerPhone === undefined ? '' : `（${c.customerPhone}）`;
  const sentence = {
    counter: `我${CHINESE_SECTORS[c.sector].desk}等您，${does}`,
    phone: `我打电话给您${phone}，${does}`,
    visit: `我上门拜访您，${does}`,
    post: `我给您写信，${about}`,
    message: `我给您发消息${phone}，${about}`,
  }[c.fields.nextContactKind ?? 'phone'];
  return [[`${appointmentWords(at, 'zh', c.today)}，${sentence}；这件事由我本人负责。`]];
}

export function chineseThanks(c: LetterContext): readonly Sentence[] {
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
