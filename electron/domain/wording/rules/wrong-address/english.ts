import type { AddressForm } from '../../../address-form.ts';
import { isSlipOf } from '../../values/nearly-equal.ts';
import { firstLine } from './address-fault.ts';
import type { AddressFault, Addressing } from './address-fault.ts';
import { occurrences } from '../../word-pattern.ts';

const TITLE = '(?:mr|mrs|ms|miss|mx|dr)';
const TITLED = new RegExp(
  `(?<![a-z])(?<title>${TITLE})\\.? (?<name>[a-zà-ž'’-]{2,}(?: [a-zà-ž'’-]{2,})?)`,
  'g',
);
const NAMELESS =
  /^dear (?:valued |loyal |esteemed )?(?:sir or madam|sir\/madam|sirs?(?! [a-z])|madam|customers?|guests?|passengers?|patients?|clients?|account holder|cardholder|member|resident|subscriber|shopper|friend|all)(?![a-z])/;
const RIGHT_TITLES: Readonly<Partial<Record<AddressForm, readonly string[]>>> = {
  'en-mr': ['mr'],
  'en-mrs': ['mrs'],
  'en-ms': ['ms'],
  'en-miss': ['miss'],
  'en-mx': ['mx'],
  'en-dr': ['dr'],
  'zh-xiansheng': ['mr'],
  'zh-nvshi': ['ms', 'mrs', 'miss'],
  'pl-pan': ['mr'],
  'pl-pani': ['ms', 'mrs', 'miss'],
};

/** Two titles for one name; a title or a name that is not the customer's; „Dear Customer” to somebody whose name is known. */
export function englishFaults(addressing: Addressing): readonly AddressFault[] {
  const { passage, record, isLetter } = addressing;
  const { folded } = passage.text;
  const titled = occurrences(TITLED, folded).map((match) => ({
    start: match.index,
    end: match.index + (match.groups?.['title'] ?? '').length,
    title: match.groups?.['title'] ?? '',
    words: (match.groups?.['name'] ?? '').replace(/['’]s$/, '').split(' '),
    nameAt: match.index + match[0].length - (match.groups?.['name'] ?? '').length,
  }));
  const name = record?.customerName ?? null;
  if (record === null || name === null || !/[A-Za-z]/.test(name)) return mixedTitles(titled);
  const names = name.toLowerCase().split(/\s+/);
  const right = record.addressForm === null ? undefined : RIGHT_TITLES[record.addressForm];
  const faults: AddressFault[] = [];
  const head = firstLine(passage);
  const nameless = NAMELESS.exec(head.text);
  if (isLetter && nameless !== null)
    faults.push({
      start: head.start,
      end: head.start + nameless[0].length,
      severity: 'warning',
      rightly: null,
    });
  for (const { start, end, title, words, nameAt } of titled) {
    const [first = ''] = words;
    const last = words.find((word) => names.includes(word));
    if (last !== undefined) {
      if (right !== undefined && !right.includes(title))
        faults.push({ start, end, severity: 'error', rightly: capital(right[0] ?? '') });
      continue;
    }
    const meant = names.find((one) => words.some((word) => isSlipOf(word, one)));
    const inSalutation = start < head.end && head.text.startsWith('dear');
    if (meant !== undefined || inSalutation)
      faults.push({
        start: nameAt,
        end: nameAt + first.length,
        severity: 'error',
        rightly: asTyped(name, meant),
      });
  }
  return faults.length > 0 ? faults : mixedTitles(titled);
}

function mixedTitles(
  titled: readonly {
    readonly start: number;
    readonly end: number;
    readonly title: string;
    readonly words: readonly string[];
  }[],
): readonly AddressFault[] {
  return titled.flatMap(({ start, end, title, words }, at) => {
    const [name] = words;
    const before = titled.slice(0, at).find((one) => one.words[0] === name);
    return before === undefined || before.title === title
      ? []
      : [{ start, end, severity: 'warning' as const, rightly: capital(before.title) }];
  });
}

function capital(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** The part of the name that was meant, as the case spells it; else the surname. */
function asTyped(name: string, meant: string | undefined): string {
  const parts = name.split(/\s+/);
  return parts.find((part) => part.toLowerCase() === meant) ?? parts.at(-1) ?? name;
}
