import type { Currency, Money } from '../../money.ts';

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const PLACES = ['', '拾', '佰', '仟'];

/** Main unit and hundredth; renminbi alone counts in tenths and is named in front. */
const UNITS: Readonly<Record<Exclude<Currency, 'CNY'>, readonly [main: string, hundredth: string]>> = {
  GBP: ['英镑', '便士'],
  PLN: ['兹罗提', '格罗希'],
  EUR: ['欧元', '欧分'],
  USD: ['美元', '美分'],
};

/**
 * 人民币壹佰捌拾陆元肆角整, as bills and vouchers write it (正确填写票据和结算凭证的基本规定: 整 after 元 and 角, none after 分; one 零 for
 * zeros in a row). Other currencies: 肆拾伍英镑整.
 */
export function chineseAmount({ minor, currency }: Money): string {
  const whole = Math.floor(minor / 100);
  const hundredths = minor % 100;
  if (currency !== 'CNY') {
    const [main, hundredth] = UNITS[currency];
    return `${integer(whole)}${main}${hundredths === 0 ? '整' : `${integer(hundredths)}${hundredth}`}`;
  }
  const [jiao, fen] = [Math.floor(hundredths / 10), hundredths % 10];
  const yuan = whole === 0 && hundredths > 0 ? '' : `${integer(whole)}元`;
  if (hundredths === 0) return `人民币${yuan}整`;
  const gap = jiao === 0 && yuan !== '' ? '零' : '';
  const tenths = jiao === 0 ? gap : `${digit(jiao)}角`;
  return `人民币${yuan}${tenths}${fen === 0 ? '整' : `${digit(fen)}分`}`;
}

function digit(value: number): string {
  return DIGITS[value] ?? '';
}

/** Up to 9999万: more than a counter may enter (money: LARGEST_MINOR). */
function integer(value: number): string {
  if (value === 0) return '零';
  const [upper, lower] = [Math.floor(value / 10_000), value % 10_000];
  if (upper === 0) return group(lower);
  const gap = lower > 0 && lower < 1000 ? '零' : '';
  return `${group(upper)}万${gap}${group(lower)}`;
}

/** One to four digits: 1005 → 壹仟零伍, 10 → 壹拾. */
function group(value: number): string {
  let words = '';
  let zeros = false;
  const digits = [...String(value)].map(Number);
  for (const [at, one] of digits.entries()) {
    if (one === 0) zeros = words !== '';
    else {
      words += `${zeros ? '零' : ''}${digit(one)}${PLACES[digits.length - 1 - at] ?? ''}`;
      zeros = false;
    }
  }
  return words;
}
