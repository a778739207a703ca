import type { ComplaintFields } from '../complaint.ts';
import type { InEachLanguage, PaperLanguage } from '../language.ts';

/** Fields of a case, and what a holding letter alone asks. */
export type BlankField = keyof ComplaintFields | 'holdingReason';

/** What stands in a blank: the name of the fact that is still missing, in the language of the paper. */
const LABELS: Readonly<Partial<Record<BlankField, InEachLanguage>>> = {
  customerName: { zh: '姓名', en: 'name', pl: 'imię i nazwisko' },
  happenedOn: { zh: '发生日期', en: 'day it happened', pl: 'dzień zdarzenia' },
  what: { zh: '发生了什么', en: 'what happened', pl: 'co się stało' },
  effect: { zh: '对您的影响', en: 'effect on the customer', pl: 'skutek dla klienta' },
  rootCause: { zh: '原因', en: 'cause', pl: 'przyczyna' },
  ourPart: { zh: '我方责任', en: 'our part', pl: 'nasza część' },
  toCheck: { zh: '待核实事项', en: 'what is to be checked', pl: 'co trzeba ustalić' },
  checkBy: { zh: '核实期限', en: 'when the check ends', pl: 'termin ustaleń' },
  steps: { zh: '处理步骤', en: 'remedy steps', pl: 'kroki naprawy' },
  goodwillAmount: { zh: '补偿金额', en: 'goodwill amount', pl: 'kwota zadośćuczynienia' },
  goodwillDue: { zh: '补偿到账日', en: 'day of payment', pl: 'dzień wypłaty' },
  prevention: { zh: '改进措施', en: 'what changes', pl: 'co zmieniamy' },
  holdingReason: {
    zh: '暂时不能答复的原因',
    en: 'why there is no answer yet',
    pl: 'dlaczego nie ma jeszcze odpowiedzi',
  },
  nextContactAt: { zh: '下次联系时间', en: 'time of the next contact', pl: 'termin kontaktu' },
};

export function fieldLabel(field: BlankField, language: PaperLanguage): string {
  return LABELS[field]?.[language] ?? field;
}
