import type { InEachLanguage, PaperLanguage } from '../language.ts';
import type { Money } from '../money.ts';
import { amountInWords } from '../papers/amount-in-words.ts';
import { moneyWords } from '../papers/money-words.ts';
import { oneLineOf } from '../papers/sentence.ts';
import { goodwillAmount } from './goodwill-amount.ts';
import type { GoodwillBasis } from './goodwill-basis.ts';

type Figure = (money: Money) => string;

interface BasisVoice {
  readonly days: (days: number, daily: string, amount: string) => string;
  readonly overcharge: (paid: string, due: string, amount: string) => string;
  readonly percentage: (percent: string, of: string, amount: string, rounded: boolean) => string;
  readonly fixed: (amount: string) => string;
  readonly inKind: (what: string, worth: string | null) => string;
  readonly inWords: (sentence: string, words: string) => string;
}

const VOICES: InEachLanguage<BasisVoice> = {
  zh: {
    days: (days, daily, amount) => `${String(days)}天 × 每天${daily} = ${amount}`,
    overcharge: (paid, due, amount) => `实收${paid}，应收${due}，多收${amount}`,
    percentage: (percent, of, amount, rounded) =>
      `${of} × ${percent}% = ${amount}${rounded ? '（四舍五入到分）' : ''}`,
    fixed: (amount) => `一次性补偿${amount}`,
    inKind: (what, worth) => `${what}，${worth === null ? '未折算金额' : `折合${worth}`}`,
    inWords: (sentence, words) => `${sentence}（大写：${words}）`,
  },
  en: {
    days: (days, daily, amount) =>
      `${String(days)} ${days === 1 ? 'day' : 'days'} × ${daily} a day = ${amount}`,
    overcharge: (paid, due, amount) => `${paid} paid, ${due} due: ${amount} too much`,
    percentage: (percent, of, amount, rounded) =>
      `${percent}% of ${of} = ${amount}${rounded ? ' (rounded)' : ''}`,
    fixed: (amount) => `One payment of ${amount}`,
    inKind: (what, worth) => `${what}, ${worth === null ? 'not valued in money' : `worth ${worth}`}`,
    inWords: (sentence, words) => `${sentence} (${words})`,
  },
  pl: {
    days: (days, daily, amount) => `${String(days)} ${days === 1 ? 'dzień' : 'dni'} × ${daily} = ${amount}`,
    overcharge: (paid, due, amount) => `zapłacono ${paid}, należało się ${due}: nadpłata ${amount}`,
    percentage: (percent, of, amount, rounded) =>
      `${percent.replace('.', ',')}% kwoty ${of} = ${amount}${rounded ? ' (po zaokrągleniu)' : ''}`,
    fixed: (amount) => `jednorazowo ${amount}`,
    inKind: (what, worth) => `${what}, ${worth === null ? 'bez wyceny' : `wartość: ${worth}`}`,
    inWords: (sentence, words) => `${sentence} (słownie: ${words})`,
  },
};

/**
 * How the amount was worked out, in one line without a full stop, for the resolution sheet and the supervisor who approves: „3 dni ×
 * 4,20 zł = 12,60 zł”. Empty for a basis that `goodwillAmount` refuses.
 */
export function basisWords(basis: GoodwillBasis, language: PaperLanguage): string {
  const amount = goodwillAmount(basis);
  if (!amount.ok) return '';
  const voice = VOICES[language];
  const figure: Figure = (money) => moneyWords(money, language);
  if (amount.value === null) return basis.kind === 'in-kind' ? voice.inKind(oneLineOf(basis.what), null) : '';
  const total = figure(amount.value);
  switch (basis.kind) {
    case 'days':
      return voice.days(basis.days, figure(basis.daily), total);
    case 'overcharge':
      return voice.overcharge(figure(basis.paid), figure(basis.due), total);
    case 'percentage':
      return voice.percentage(
        percentOf(basis.basisPoints),
        figure(basis.of),
        total,
        (basis.of.minor * basis.basisPoints) % 10_000 !== 0,
      );
    case 'fixed':
      return voice.fixed(total);
    case 'in-kind':
      return voice.inKind(oneLineOf(basis.what), total);
  }
}

/** The same line with the amount written out behind it, where a paper is signed for it; as it is where there is no amount. */
export function basisInFull(basis: GoodwillBasis, language: PaperLanguage): string {
  const amount = goodwillAmount(basis);
  const line = basisWords(basis, language);
  if (!amount.ok || amount.value === null) return line;
  return VOICES[language].inWords(line, amountInWords(amount.value, language));
}

/** 1250 → 12.5, 1200 → 12, 25 → 0.25. */
function percentOf(basisPoints: number): string {
  const hundredths = String(basisPoints % 100).padStart(2, '0');
  const whole = String(Math.floor(basisPoints / 100));
  return hundredths === '00' ? whole : `${whole}.${hundredths.replace(/0$/, '')}`;
}
