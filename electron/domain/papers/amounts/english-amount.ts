import type { Currency, Money } from '../../money.ts';

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

type Unit = readonly [one: string, many: string];
const UNITS: Readonly<Record<Currency, readonly [main: Unit, hundredth: Unit]>> = {
  CNY: [
    ['yuan', 'yuan'],
    ['fen', 'fen'],
  ],
  GBP: [
    ['pound', 'pounds'],
    ['penny', 'pence'],
  ],
  PLN: [
    ['zloty', 'zlotys'],
    ['grosz', 'groszy'],
  ],
  EUR: [
    ['euro', 'euros'],
    ['cent', 'cents'],
  ],
  USD: [
    ['US dollar', 'US dollars'],
    ['cent', 'cents'],
  ],
};

/** One hundred and eighty-six pounds and forty pence: British "and", a hyphen from twenty-one to ninety-nine. */
export function englishAmount({ minor, currency }: Money): string {
  const [whole, hundredths] = [Math.floor(minor / 100), minor % 100];
  const [main, hundredth] = UNITS[currency];
  const parts = [
    ...(whole > 0 || hundredths === 0 ? [counted(whole, main)] : []),
    ...(hundredths > 0 ? [counted(hundredths, hundredth)] : []),
  ];
  return parts.join(' and ');
}

function counted(count: number, [one, many]: Unit): string {
  return `${integer(count)} ${count === 1 ? one : many}`;
}

function integer(value: number): string {
  if (value < 100) return belowHundred(value);
  if (value < 1000) return joined(`${belowHundred(Math.floor(value / 100))} hundred`, value % 100);
  const [size, name] = value < 1_000_000 ? [1000, 'thousand'] : [1_000_000, 'million'];
  return joined(`${integer(Math.floor(value / size))} ${name}`, value % size);
}

/** "and" stands before what is less than a hundred: two thousand and five, two thousand five hundred. */
function joined(head: string, rest: number): string {
  if (rest === 0) return head;
  return `${head}${rest < 100 ? ' and ' : ' '}${integer(rest)}`;
}

function belowHundred(value: number): string {
  if (value < 20) return ONES[value] ?? '';
  const tens = TENS[Math.floor(value / 10)] ?? '';
  return value % 10 === 0 ? tens : `${tens}-${ONES[value % 10] ?? ''}`;
}
