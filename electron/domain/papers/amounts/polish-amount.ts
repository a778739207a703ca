import type { Currency, Money } from '../../money.ts';

const ONES = [
  'zero',
  'jeden',
  'dwa',
  'trzy',
  'cztery',
  'pięć',
  'sześć',
  'siedem',
  'osiem',
  'dziewięć',
  'dziesięć',
  'jedenaście',
  'dwanaście',
  'trzynaście',
  'czternaście',
  'piętnaście',
  'szesnaście',
  'siedemnaście',
  'osiemnaście',
  'dziewiętnaście',
];
const TENS = [
  '',
  '',
  'dwadzieścia',
  'trzydzieści',
  'czterdzieści',
  'pięćdziesiąt',
  'sześćdziesiąt',
  'siedemdziesiąt',
  'osiemdziesiąt',
  'dziewięćdziesiąt',
];
const HUNDREDS = [
  '',
  'sto',
  'dwieście',
  'trzysta',
  'czterysta',
  'pięćset',
  'sześćset',
  'siedemset',
  'osiemset',
  'dziewięćset',
];

/** One, two to four, and all others: złoty, złote, złotych. */
type Forms = readonly [one: string, few: string, many: string];
const UNITS: Readonly<Record<Currency, readonly [main: Forms, hundredth: Forms]>> = {
  CNY: [
    ['juan', 'juany', 'juanów'],
    ['fen', 'feny', 'fenów'],
  ],
  GBP: [
    ['funt', 'funty', 'funtów'],
    ['pens', 'pensy', 'pensów'],
  ],
  PLN: [
    ['złoty', 'złote', 'złotych'],
    ['grosz', 'grosze', 'groszy'],
  ],
  EUR: [
    ['euro', 'euro', 'euro'],
    ['cent', 'centy', 'centów'],
  ],
  USD: [
    ['dolar', 'dolary', 'dolarów'],
    ['cent', 'centy', 'centów'],
  ],
};
const THOUSANDS: Forms = ['tysiąc', 'tysiące', 'tysięcy'];
const MILLIONS: Forms = ['milion', 'miliony', 'milionów'];

/** Słownie: sto osiemdziesiąt sześć złotych czterdzieści groszy. */
export function polishAmount({ minor, currency }: Money): string {
  const [whole, hundredths] = [Math.floor(minor / 100), minor % 100];
  const [main, hundredth] = UNITS[currency];
  const neuter = currency === 'EUR' && whole === 1 ? 'jedno euro' : '';
  const parts = [
    ...(whole > 0 || hundredths === 0
      ? [neuter === '' ? `${integer(whole)} ${form(whole, main)}` : neuter]
      : []),
    ...(hundredths > 0 ? [`${integer(hundredths)} ${form(hundredths, hundredth)}`] : []),
  ];
  return parts.join(' ');
}

function form(count: number, [one, few, many]: Forms): string {
  if (count === 1) return one;
  const [ones, teens] = [count % 10, count % 100];
  return ones >= 2 && ones <= 4 && (teens < 12 || teens > 14) ? few : many;
}

function integer(value: number): string {
  if (value === 0) return ONES[0] ?? '';
  const millions = Math.floor(value / 1_000_000);
  const thousands = Math.floor((value % 1_000_000) / 1000);
  return [grouped(millions, MILLIONS), grouped(thousands, THOUSANDS), belowThousand(value % 1000)]
    .filter((part) => part !== '')
    .join(' ');
}

/** A single thousand is said without its one: tysiąc dwieście. */
function grouped(count: number, forms: Forms): string {
  if (count === 0) return '';
  return count === 1 ? forms[0] : `${belowThousand(count)} ${form(count, forms)}`;
}

function belowThousand(value: number): string {
  const rest = value % 100;
  return [
    HUNDREDS[Math.floor(value / 100)],
    rest < 20 ? (rest === 0 ? '' : ONES[rest]) : TENS[Math.floor(rest / 10)],
    rest < 20 || rest % 10 === 0 ? '' : ONES[rest % 10],
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}
