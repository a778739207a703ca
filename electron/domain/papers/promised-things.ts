import type { ContactKind, GoodwillKind } from '../complaint.ts';
import type { InEachLanguage } from '../language.ts';
import type { PromiseSource } from '../promise.ts';
import type { LocalDateTime } from '../time.ts';
import { moneyWords } from './money-words.ts';
import type { PaperInput } from './paper-input.ts';
import { languageOf } from './paper-input.ts';

/** One thing the customer was told would happen: a row of the receipt's table and a dated task for the counter. */
export interface PromisedThing {
  readonly source: Extract<PromiseSource, 'remedy' | 'follow-up'>;
  readonly what: string;
  readonly owner: string;
  /** A date alone means by the end of that day. */
  readonly due: LocalDateTime;
}

const GOODWILL: Readonly<Record<GoodwillKind, InEachLanguage>> = {
  refund: { zh: '退还', en: 'Pay back', pl: 'Zwrócić' },
  goodwill: { zh: '补偿', en: 'Pay as goodwill', pl: 'Wypłacić rekompensatę:' },
  credit: { zh: '抵扣账单', en: 'Credit to the account', pl: 'Zaliczyć na poczet rachunku' },
  'in-kind': { zh: '提供价值相当的服务', en: 'Provide a service worth', pl: 'Zapewnić usługę o wartości' },
};

const CONTACT: Readonly<Record<ContactKind, InEachLanguage>> = {
  counter: {
    zh: '到柜台当面说明进展',
    en: 'Meet at the counter and say how things stand',
    pl: 'Spotkać się przy stanowisku i powiedzieć, jak stoi sprawa',
  },
  phone: {
    zh: '打电话告知进展',
    en: 'Ring and say how things stand',
    pl: 'Zadzwonić i powiedzieć, jak stoi sprawa',
  },
  visit: {
    zh: '上门说明进展',
    en: 'Visit and say how things stand',
    pl: 'Przyjechać i powiedzieć, jak stoi sprawa',
  },
  post: { zh: '寄信告知进展', en: 'Write and say how things stand', pl: 'Napisać, jak stoi sprawa' },
  message: {
    zh: '发消息告知进展',
    en: 'Send a message saying how things stand',
    pl: 'Wysłać wiadomość, jak stoi sprawa',
  },
};

/** In the order of their times; steps already done are no promise. Words are in the customer's paper language. */
export function promisedThings(input: PaperInput): readonly PromisedThing[] {
  const { fields } = input.facts;
  const language = languageOf(input);
  const things: PromisedThing[] = (fields.steps ?? [])
    .filter((step) => step.state !== 'done')
    .map(({ what, owner, due }) => ({ source: 'remedy', what, owner, due }));
  const { goodwillAmount, goodwillKind, goodwillDue } = fields;
  if (goodwillAmount !== undefined && goodwillAmount.minor > 0 && goodwillDue !== undefined) {
    const verb = GOODWILL[goodwillKind ?? 'goodwill'][language];
    const what = `${verb}${language === 'zh' ? '' : ' '}${moneyWords(goodwillAmount, language)}`;
    things.push({ source: 'remedy', what, owner: input.owner.name, due: goodwillDue });
  }
  if (fields.nextContactAt !== undefined) {
    const what = CONTACT[fields.nextContactKind ?? 'phone'][language];
    things.push({ source: 'follow-up', what, owner: input.owner.name, due: fields.nextContactAt });
  }
  const latest = (thing: PromisedThing): string =>
    thing.due.includes('T') ? thing.due : `${thing.due}T23:59`;
  return things.sort((a, b) => latest(a).localeCompare(latest(b)));
}
