import { calledByTitle } from '../../../chinese-name.ts';
import { fold } from '../../folded-text.ts';
import { isStranger } from '../../values/chinese-surname.ts';
import { isSlipOf } from '../../values/nearly-equal.ts';
import { firstLine } from './address-fault.ts';
import type { AddressFault, Addressing } from './address-fault.ts';
import { occurrences } from '../../word-pattern.ts';

const TITLES = '先生|女士|小姐|太太|夫人';
const OFFICES =
  '经理|主任|老师|教授|医生|大夫|总|董事长|校长|院长|律师|师傅|同学|阿姨|叔叔|大爷|大妈|大姐|大哥|伯伯|奶奶|爷爷|博士|工程师|工|局长|处长|科长|书记|所长|太';
const HONOUR = '尊敬的|敬爱的|亲爱的|尊贵的|致';
/** 尊敬的李女士： with whatever name and title stand before the mark. */
const SALUTATION = new RegExp(
  `^(?<honour>${HONOUR})?(?<name>[\\p{Script=Han}·]{1,12}?)(?<title>${TITLES}|${OFFICES})?(?:您好|你好|好|惠鉴|台鉴)?(?<mark>[：，！]|$)`,
  'u',
);
const NAMELESS = new RegExp(
  `^(?<honour>${HONOUR})?(?:各位|诸位|广大|全体)?(?:贵宾|会员|租客|租户|团友|游客|客户|顾客|用户|旅客|乘客|住客|宾客|客人|患者|病友|家属|家长|业主|住户|居民|储户|读者|学员|朋友|亲)(?:朋友)?们?(?:您好|你好)?(?=[：，！\\n]|您好|你好|$)`,
  'u',
);
const TITLED = new RegExp(TITLES, 'gu');
/** 先生，您 / 先生您: spoken to, with no name before it. */
const SPOKEN_TO = new RegExp(`(?:^|[，。！？：\\n])(?<title>${TITLES})(?=您|你|，您|，你|，请)`, 'gu');
/** 你 that is no form of address: 迷你吧; 你们 may be the customer and the family. */
const YOU = /(?<!迷)你(?!们)/gu;
/** A character before a surname that shows the surname begins there: 请王先生, 退到王先生. */
const BEFORE_NAME = /[^\p{Script=Han}]|[请向给对为让由和与跟同到是的于将把被就致了]/u;

/** 您 and 你 in one text; a title or a name that is not the customer's; a letter to “尊敬的客户” whose name is known. */
export function chineseFaults({ passage, record, isLetter }: Addressing): readonly AddressFault[] {
  const { folded } = passage.text;
  const mixed = folded.includes('您') ? occurrences(YOU, folded).slice(0, 1).map(mixedYou) : [];
  if (record === null || record.customerName === null) return mixed;
  const name = fold(record.customerName, 'zh').folded;
  if (!/^[\p{Script=Han}·]+$/u.test(name)) return mixed;
  const customer: Customer = {
    name,
    surname: calledByTitle(name),
    title: titleOf(record.addressForm, record.addressTitle),
    own: record.addressForm === 'zh-title',
  };
  const salutation = salutationFault(firstLine(passage), isLetter, customer);
  const from = salutation?.end ?? 0;
  return [
    ...mixed,
    ...(salutation === null ? [] : [salutation]),
    ...titleFaults(folded, customer).filter((fault) => fault.start >= from),
  ];
}

interface Customer {
  readonly name: string;
  readonly surname: string;
  /** 先生, 女士 or the title asked for; null where none was chosen. */
  readonly title: string | null;
  /** The title is an office of theirs (老师, 经理), used instead of 先生 and 女士. */
  readonly own: boolean;
}

function mixedYou({ index, 0: word }: RegExpExecArray): AddressFault {
  return { start: index, end: index + word.length, severity: 'warning', rightly: '您' };
}

function salutationFault(
  head: { readonly start: number; readonly text: string },
  isLetter: boolean,
  customer: Customer,
): AddressFault | null {
  const { name, surname, title } = customer;
  const rightly = `${title === null || customer.own ? surname : name}${title ?? ''}`;
  const nameless = NAMELESS.exec(head.text);
  if (nameless !== null) {
    if (!isLetter && nameless.groups?.['honour'] === undefined) return null;
    return {
      start: head.start,
      end: head.start + nameless[0].length,
      severity: 'warning',
      rightly: `尊敬的${rightly}`,
    };
  }
  const named = SALUTATION.exec(head.text);
  const { honour, name: typed = '', title: typedTitle, mark = '' } = named?.groups ?? {};
  if (named === null || typed === '') return null;
  const start = head.start + (honour ?? '').length;
  const whole = { start, end: start + typed.length + (typedTitle ?? '').length, rightly };
  const onlyName = { start, end: start + typed.length, rightly: typed.length > 1 ? name : surname };
  if (typedTitle === undefined) {
    const slip = typed.length === name.length && isSlipOf(typed, name) && mark === '：';
    return slip ? { ...onlyName, severity: 'error' } : null;
  }
  if (!isCustomers(typed, customer)) {
    // Another person altogether is told as a fact that contradicts the case.
    if (isStranger(typed, name, surname)) return null;
    const known =
      typed.length === 1 || isSlipOf(typed, name) || honour !== undefined || mark === '：' || isLetter;
    if (!known || /^(?:您|你|我|这|那|该|请|对)/u.test(typed)) return null;
    const both = title !== null && !fits(typedTitle, customer);
    return { ...(both ? whole : onlyName), severity: 'error' };
  }
  return fits(typedTitle, customer) ? null : { ...whole, severity: 'error' };
}

/** 王丽华, 王, 丽华, 买买提: any of the customer's own names; 欧 for 欧阳健 is none. */
function isCustomers(typed: string, { name, surname }: Customer): boolean {
  if (typed === name || typed === surname) return true;
  return typed.length >= 2 && name.endsWith(typed);
}

/** Titles with the customer's name before them anywhere in the text, and titles that speak to the customer without a name. */
function titleFaults(folded: string, customer: Customer): readonly AddressFault[] {
  if (customer.title === null || customer.own) return [];
  const called = occurrences(TITLED, folded).flatMap(({ index, 0: typed }): readonly AddressFault[] => {
    const before = folded.slice(0, index);
    const whole = before.endsWith(customer.name);
    const short =
      before.endsWith(customer.surname) &&
      BEFORE_NAME.test(before.charAt(before.length - customer.surname.length - 1) || '，');
    return (whole || short) && !fits(typed, customer) ? [wrongTitle(index, typed, customer)] : [];
  });
  const spoken = occurrences(SPOKEN_TO, folded).flatMap((match): readonly AddressFault[] => {
    const typed = match.groups?.['title'] ?? '';
    return fits(typed, customer)
      ? []
      : [wrongTitle(match.index + match[0].length - typed.length, typed, customer)];
  });
  return [...called, ...spoken];
}

function wrongTitle(start: number, typed: string, { title }: Customer): AddressFault {
  return { start, end: start + typed.length, severity: 'error', rightly: title };
}

function titleOf(form: string | null, title: string | null): string | null {
  if (form === 'zh-xiansheng' || form === 'en-mr' || form === 'pl-pan') return '先生';
  if (
    form === 'zh-nvshi' ||
    form === 'en-ms' ||
    form === 'en-mrs' ||
    form === 'en-miss' ||
    form === 'pl-pani'
  )
    return '女士';
  return form === 'zh-title' && title !== null && title !== '' ? fold(title, 'zh').folded : null;
}

function fits(typed: string, { title, own }: Customer): boolean {
  if (title === null || typed === title) return true;
  if (own) return title.endsWith(typed) && !/^(?:先生|女士|小姐|太太|夫人)$/u.test(typed);
  if (title === '女士')
    return ['小姐', '太太', '夫人', '太'].includes(typed) || !TITLES.split('|').includes(typed);
  return !TITLES.split('|').includes(typed) && typed !== '太';
}
