import type { Money } from '../money.ts';
import type { PaperLanguage } from '../language.ts';
import { moneyWords } from '../papers/money-words.ts';

/** An amount as it is spoken at the counter: as on paper, and never broken over two lines. */
export function sayMoney(money: Money, language: PaperLanguage): string {
  return moneyWords(money, language).replaceAll(' ', '\u00a0');
}

/** Minutes as hours and minutes, Polish in the accusative: 2小时15分钟, 2 hours 15 minutes, 2 godziny 15 minut. */
export function sayDuration(minutes: number, language: PaperLanguage): string {
  const hours = Math.trunc(minutes / 60);
  const rest = minutes % 60;
  if (language === 'zh') return `${hours > 0 ? `${hours}小时` : ''}${rest > 0 ? `${rest}分钟` : ''}`;
  const units = language === 'en' ? ENGLISH_DURATION : POLISH_DURATION;
  const parts = [hours > 0 ? counted(hours, units.hour) : '', rest > 0 ? counted(rest, units.minute) : ''];
  return parts.filter((part) => part !== '').join(' ');
}

/** A number of days: 9天, 9 days, 9 dni. */
export function sayDays(days: number, language: PaperLanguage): string {
  if (language === 'zh') return `${days}天`;
  return counted(days, language === 'en' ? ['day', 'days', 'days'] : ['dzień', 'dni', 'dni']);
}

type Counted = readonly [one: string, few: string, many: string];
const ENGLISH_DURATION: Readonly<Record<'hour' | 'minute', Counted>> = {
  hour: ['hour', 'hours', 'hours'],
  minute: ['minute', 'minutes', 'minutes'],
};
const POLISH_DURATION: Readonly<Record<'hour' | 'minute', Counted>> = {
  hour: ['godzinę', 'godziny', 'godzin'],
  minute: ['minutę', 'minuty', 'minut'],
};

/** Polish counts 2 to 4 (not 12 to 14) with another form; in English `few` and `many` are the same word. */
function counted(count: number, [one, few, many]: Counted): string {
  const ones = count % 10;
  const teens = count % 100;
  const few4 = ones >= 2 && ones <= 4 && (teens < 12 || teens > 14);
  return `${count}\u00a0${count === 1 ? one : few4 ? few : many}`;
}
