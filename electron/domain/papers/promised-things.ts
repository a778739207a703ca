import { GOODWILL_STEP, offeredGoodwill } from '../goodwill/granted-goodwill.ts';
import type { PromiseSource } from '../promise.ts';
import type { LocalDateTime } from '../time.ts';
import type { PaperInput } from './paper-input.ts';
import { languageOf, ownAnswerDate, printableRule } from './paper-input.ts';
import { maskedPhone } from './person.ts';
import { goodwillWords } from './goodwill-words.ts';
import { receiptVoice } from './receipt-voices.ts';
import { oneLineOf } from './sentence.ts';

/** One thing the customer was told would happen: a row of the receipt's table and a dated task for the counter. */
export interface PromisedThing {
  readonly source: Extract<PromiseSource, 'remedy' | 'follow-up'>;
  readonly what: string;
  readonly owner: string;
  /** A date alone means by the end of that day. */
  readonly due: LocalDateTime;
  /** The step it is promised for. */
  readonly stepId?: string;
}

/**
 * Everything the receipt gives a time for, in the order of the times and in the customer's paper language: steps not done yet,
 * goodwill, the result of a check, the next contact and, without a statutory clock, the day of the answer promised instead
 * (product E1). Words are those of the receipt.
 */
export function promisedThings(input: PaperInput): readonly PromisedThing[] {
  const { fields } = input.facts;
  const language = languageOf(input);
  const voice = receiptVoice(language);
  const sector = fields.sector ?? input.branch.sector;
  const owner = input.owner.name;
  const phone = fields.phone === undefined || fields.phone === '' ? '' : maskedPhone(fields.phone);
  const things: PromisedThing[] = (fields.steps ?? [])
    .filter((step) => step.state !== 'done')
    .map((step) => ({
      source: 'remedy',
      what: oneLineOf(step.what),
      owner: step.owner,
      due: step.due,
      stepId: step.id,
    }));
  const offer = offeredGoodwill(fields);
  if (offer !== null && offer.dueOn !== null) {
    const what = goodwillWords(offer, language);
    things.push({ source: 'remedy', what, owner, due: offer.dueOn, stepId: GOODWILL_STEP });
  }
  if (fields.factsState !== 'established' && fields.checkBy !== undefined) {
    things.push({ source: 'remedy', what: voice.checkResult, owner, due: fields.checkBy });
  }
  if (fields.nextContactAt !== undefined) {
    const what = voice.nextContact[fields.nextContactKind ?? 'phone'](phone, sector);
    things.push({ source: 'follow-up', what, owner, due: fields.nextContactAt });
  }
  const answerOn = ownAnswerDate(input);
  if (printableRule(input) === null && !things.some((thing) => thing.due.startsWith(answerOn))) {
    things.push({ source: 'follow-up', what: voice.answer(sector), owner, due: answerOn });
  }
  const latest = (thing: PromisedThing): string =>
    thing.due.includes('T') ? thing.due : `${thing.due}T23:59`;
  return things.toSorted((a, b) => latest(a).localeCompare(latest(b)));
}
