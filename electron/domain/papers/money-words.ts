import type { PaperLanguage } from '../language.ts';
import type { Currency, Money } from '../money.ts';

const ZH_UNITS: Readonly<Record<Currency, string>> = {
  CNY: '元',
  GBP: '英镑',
  PLN: '兹罗提',
  EUR: '欧元',
  USD: '美元',
};
const EN_SIGNS: Readonly<Record<Currency, string>> = {
  CNY: 'CNY ',
  GBP: '£',
  PLN: 'PLN ',
  EUR: '€',
  USD: 'US$',
};
const PL_UNITS: Readonly<Record<Currency, string>> = {
  CNY: 'CNY',
  GBP: 'GBP',
  PLN: 'zł',
  EUR: 'euro',
  USD: 'USD',
};

/** 1,234; in Polish 1 234. */
export function countWords(count: number, language: PaperLanguage): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, language === 'pl' ? ' ' : ',');
}

/** 1,234.56元, £1,234.56, 1 234,56 zł; the currency is always named, also where it is not the language's own. */
export function moneyWords(money: Money, language: PaperLanguage): string {
  const minor = Math.abs(money.minor);
  const sign = money.minor < 0 ? '−' : '';
  const cents = String(minor % 100).padStart(2, '0');
  const whole = countWords(Math.floor(minor / 100), language);
  switch (language) {
    case 'zh':
      return `${sign}${whole}.${cents}${ZH_UNITS[money.currency]}`;
    case 'en':
      return `${sign}${EN_SIGNS[money.currency]}${whole}.${cents}`;
    case 'pl':
      return `${sign}${whole},${cents} ${PL_UNITS[money.currency]}`;
  }
}
