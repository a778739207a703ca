import { calledByTitle } from '../../../chinese-name.ts';
import { fold } from '../../folded-text.ts';
import { firstLine } from './address-fault.ts';
import type { AddressFault, Addressing } from './address-fault.ts';
import { occurrences } from '../../word-pattern.ts';

const TITLES = '先生|女士|小姐|太太|夫人';
/** 尊敬的李女士： with whatever name and title stand before the colon. */
const SALUTATION = new RegExp(
  `^(?:尊敬的|敬爱的|亲爱的)?(?<name>[\\p{Script=Han}·]{1,12}?)(?<title>${TITLES}|经理|主任|老师|教授|医生|总|董事长|校长|律师)?(?:您好|你好)?[：，,:]`,
  'u',
);
const NAMELESS =
  /^(?:尊敬的|敬爱的|亲爱的)?(?:各位|广大|全体)?(?:客户|顾客|用户|旅客|乘客|住客|宾客|客人|患者|家属|业主|朋友|亲)/u;
const WITH_TITLE = new RegExp(`(?<name>\\p{Script=Han}{1,4})(?<title>${TITLES})`, 'gu');
/** 你 that is no form of address: 迷你吧. */
const YOU = /(?<!迷)你们?/gu;

/** 您 and 你 in one text; a title or a name that is not the customer's; a letter to “尊敬的客户” whose name is known. */
export function chineseFaults({ passage, record, isLetter }: Addressing): readonly AddressFault[] {
  const { folded } = passage.text;
  const faults: AddressFault[] = [];
  if (folded.includes('您')) {
    for (const { index, 0: word } of occurrences(YOU, folded))
      faults.push({
        start: index,
        end: index + word.length,
        severity: 'warning',
        rightly: word.replace('你', '您'),
      });
  }
  if (record === null || record.customerName === null) return faults.slice(0, 1);
  const name = fold(record.customerName, 'zh').folded;
  if (!/^[\p{Script=Han}·]+$/u.test(name)) return faults.slice(0, 1);
  const title = titleOf(record.addressForm, record.addressTitle);
  const surname = calledByTitle(name);
  const head = firstLine(passage);
  const named = SALUTATION.exec(head.text);
  if (isLetter && NAMELESS.test(head.text)) {
    const end = head.start + (NAMELESS.exec(head.text)?.[0].length ?? 0);
    faults.push({ start: head.start, end, severity: 'warning', rightly: `尊敬的${name}${title ?? ''}` });
  } else if (isLetter && named !== null) {
    const typed = named.groups?.['name'] ?? '';
    const at = head.start + head.text.indexOf(typed);
    const whole = `${typed}${named.groups?.['title'] ?? ''}`;
    if (!isCalled(whole, name, surname, record.addressTitle) && typed !== '')
      faults.push({ start: at, end: at + whole.length, severity: 'error', rightly: `${name}${title ?? ''}` });
  }
  for (const match of occurrences(WITH_TITLE, folded)) {
    const { title: typed = '' } = match.groups ?? {};
    const before = match.groups?.['name'] ?? '';
    const isCustomer = before.endsWith(name) || (before.endsWith(surname) && before.length <= name.length);
    if (!isCustomer || title === null || fits(typed, title)) continue;
    const start = match.index + before.length;
    faults.push({ start, end: start + typed.length, severity: 'error', rightly: title });
  }
  return faults;
}

function titleOf(form: string | null, title: string | null): string | null {
  if (form === 'zh-xiansheng' || form === 'en-mr' || form === 'pl-pan') return '先生';
  if (form === 'zh-nvshi' || form === 'en-ms' || form === 'en-mrs' || form === 'pl-pani') return '女士';
  return form === 'zh-title' ? title : null;
}

function fits(typed: string, title: string): boolean {
  return typed === title || (title === '女士' && (typed === '小姐' || typed === '太太' || typed === '夫人'));
}

/** 王丽华, 王女士, 王丽华女士, 王经理, 丽华: any of the customer's own names. */
function isCalled(typed: string, name: string, surname: string, title: string | null): boolean {
  const plain = typed.replace(new RegExp(`(?:${TITLES})$`, 'u'), '');
  if (plain === name || plain === surname || plain === '' || name.endsWith(plain)) return true;
  return title !== null && title !== '' && [`${name}${title}`, `${surname}${title}`].includes(typed);
}
