import type { FieldName } from '../complaint.ts';
import type { InEachLanguage } from '../language.ts';

export interface Slot {
  /** The field a blank leads to; null where the fact is not typed by the clerk. */
  readonly field: FieldName | null;
  /** What stands in the blank while the fact is missing, fit to be read inside the sentence. */
  readonly label: InEachLanguage;
}

/**
 * Every fact a line may hold, `{matter}`. Times and dates are whole adverbials ("by 16:00 tomorrow", 明天16:00之前,
 * "jutro do 16:00"), so that no language needs a preposition of its own in front.
 */
export const SLOTS = {
  /** Vocative with its comma, or nothing: 沈先生， / Mrs Okafor, / proszę pani, */
  call: { field: null, label: { zh: '', en: '', pl: '' } },
  /** The name read back, with the form of address where one is chosen. */
  customer: { field: 'customerName', label: { zh: '姓名', en: 'name', pl: 'imię i nazwisko' } },
  clerk: { field: null, label: { zh: '姓名', en: 'your name', pl: 'imię i nazwisko' } },
  caseNumber: { field: null, label: { zh: '编号', en: 'case number', pl: 'numer sprawy' } },
  reference: { field: 'reference', label: { zh: '编号', en: 'reference', pl: 'numer' } },
  matter: { field: 'matter', label: { zh: '事由', en: 'the matter', pl: 'czego dotyczy' } },
  what: { field: 'what', label: { zh: '经过', en: 'what happened', pl: 'co się stało' } },
  when: { field: 'happenedOn', label: { zh: '哪一天', en: 'which day', pl: 'którego dnia' } },
  days: { field: 'happenedOn', label: { zh: '几天', en: 'how long', pl: 'ile dni' } },
  where: { field: 'where', label: { zh: '地点', en: 'where', pl: 'gdzie' } },
  effect: { field: 'effect', label: { zh: '对客户的影响', en: 'what it did', pl: 'jaki był skutek' } },
  feeling: { field: 'feelings', label: { zh: '感受', en: 'the feeling', pl: 'uczucie' } },
  lossTime: { field: 'lossMinutes', label: { zh: '多长时间', en: 'how much time', pl: 'ile czasu' } },
  lossMoney: { field: 'lossMoney', label: { zh: '多少钱', en: 'how much', pl: 'ile pieniędzy' } },
  request: { field: 'request', label: { zh: '客户的要求', en: 'the request', pl: 'prośba' } },
  toCheck: { field: 'toCheck', label: { zh: '要核查的事', en: 'what is checked', pl: 'co sprawdzamy' } },
  checkBy: { field: 'checkBy', label: { zh: '什么时候之前', en: 'by when', pl: 'do kiedy' } },
  rootCause: { field: 'rootCause', label: { zh: '原因', en: 'the cause', pl: 'przyczyna' } },
  ourPart: { field: 'ourPart', label: { zh: '我方的部分', en: 'our part', pl: 'nasza część' } },
  step: { field: 'steps', label: { zh: '下一步', en: 'the step', pl: 'krok' } },
  owner: { field: 'steps', label: { zh: '谁负责', en: 'who', pl: 'kto' } },
  /** A whole clause, as the verb changes with the person: 我负责 / I will do it / zajmę się tym osobiście. */
  doer: { field: 'steps', label: { zh: '谁负责', en: 'who will do it', pl: 'kto się tym zajmie' } },
  stepBy: { field: 'steps', label: { zh: '什么时候之前', en: 'by when', pl: 'do kiedy' } },
  goodwill: { field: 'goodwillAmount', label: { zh: '金额', en: 'amount', pl: 'kwota' } },
  goodwillDue: { field: 'goodwillDue', label: { zh: '什么时候之前', en: 'by when', pl: 'do kiedy' } },
  prevention: { field: 'prevention', label: { zh: '改了什么', en: 'what changes', pl: 'co się zmienia' } },
  nextContact: { field: 'nextContactAt', label: { zh: '什么时候', en: 'by when', pl: 'do kiedy' } },
} as const satisfies Readonly<Record<string, Slot>>;

export type SlotName = keyof typeof SLOTS;

/** Facts that are said right in a language the clerk did not type them in: names, numbers, times, amounts. */
export const TRANSLATED_SLOTS: readonly SlotName[] = [
  'call',
  'customer',
  'clerk',
  'caseNumber',
  'reference',
  'when',
  'days',
  'lossTime',
  'lossMoney',
  'checkBy',
  'stepBy',
  'goodwill',
  'goodwillDue',
  'nextContact',
];

export function isSlotName(name: string): name is SlotName {
  return Object.hasOwn(SLOTS, name);
}
