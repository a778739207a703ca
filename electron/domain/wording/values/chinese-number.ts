const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** The forms that sums are written with so that they cannot be altered. */
const FORMAL = '零壹贰叁肆伍陆柒捌玖拾佰仟';
const PLAIN = '〇一二三四五六七八九十百千';

/** Characters a number is written with in folded Chinese text. */
export const CHINESE_NUMBER = '[〇零一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]';

/**
 * A whole number below one hundred million written in Chinese: 十二 → 12, 一百二十 → 120, 两万五千 → 25000, 二〇二六 → 2026.
 * Null when it is none.
 */
export function chineseNumber(text: string): number | null {
  const plain = [...text.replaceAll('两', '二')].map((one) => PLAIN[FORMAL.indexOf(one)] ?? one).join('');
  if (plain === '') return null;
  if ([...plain].every((one) => DIGITS.includes(one)))
    return Number([...plain].map((one) => String(DIGITS.indexOf(one))).join(''));
  const [head, tail] = plain.includes('万') ? plain.split('万') : ['', plain];
  const low = belowTenThousand(tail ?? '');
  if (head === '' || head === undefined) return low;
  const high = belowTenThousand(head);
  // 一万二 is 12,000.
  if (high !== null && tail !== undefined && tail.length === 1 && DIGITS.includes(tail) && tail !== '〇')
    return high * 10_000 + DIGITS.indexOf(tail) * 1000;
  return high === null || low === null ? null : high * 10_000 + low;
}

function belowTenThousand(text: string): number | null {
  let sum = 0;
  let digit: number | null = null;
  let last = 10;
  for (const one of text) {
    const unit = UNITS[one];
    if (unit !== undefined) {
      sum += (digit ?? 1) * unit;
      digit = null;
      last = unit;
      continue;
    }
    if (one === '〇') {
      last = 10;
      continue;
    }
    const value = DIGITS.indexOf(one);
    if (value < 0 || digit !== null) return null;
    digit = value;
  }
  // 三百八 is 380: without a 零 the last figure counts the next smaller unit.
  return sum + (digit ?? 0) * (last / 10);
}
