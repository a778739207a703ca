import { offeredGoodwill } from '../goodwill/granted-goodwill.ts';
import type { PaperLanguage } from '../language.ts';
import { appointmentWords, momentCell } from './date-words.ts';
import { goodwillWords } from './goodwill-words.ts';
import { jobTitleOf, letterheadOf } from './letterhead-of.ts';
import { languageOf } from './paper-input.ts';
import type { PaperInput } from './paper-input.ts';
import { genderOf, maskedPhone } from './person.ts';
import { promisedThings } from './promised-things.ts';
import type { ReceiptVoice, Who } from './receipt-voice.ts';
import { receiptVoice } from './receipt-voices.ts';
import { capitalised, oneLineOf } from './sentence.ts';

/** What receipt and resolution sheet, the two forms, are both made of. */
export interface FormContext {
  readonly input: PaperInput;
  readonly language: PaperLanguage;
  readonly voice: ReceiptVoice;
  readonly who: Who;
  /** Masked; empty while unknown. */
  readonly phone: string;
}

export function formContext(input: PaperInput): FormContext {
  const language = languageOf(input);
  const { fields } = input.facts;
  return {
    input,
    language,
    voice: receiptVoice(language),
    who: whoOf(input),
    phone: fields.phone === undefined || fields.phone === '' ? '' : maskedPhone(fields.phone),
  };
}

function whoOf({ facts, branch }: PaperInput): Who {
  const { fields } = facts;
  return {
    gender: genderOf(fields),
    sector: fields.sector ?? branch.sector,
    forOther: fields.actingFor === 'other',
  };
}

/**
 * Who looks after it, with the job title. Facts stand two on a line: where the name would end one, the title goes with it into
 * one cell, as at the beginning of the next line, below the customer, it would read as the customer's.
 */
export function ownerRows(
  { input, language, voice }: FormContext,
  before: number,
): readonly (readonly [string, string])[] {
  const { name } = input.owner;
  const title = jobTitleOf(input.owner, input.branch, language);
  return before % 2 === 0
    ? [
        [voice.rows.owner, name],
        [voice.rows.jobTitle, title],
      ]
    : [[voice.rows.owner, `${name}${language === 'zh' ? '　' : ', '}${title}`]];
}

/** What is done already, then everything still promised with its time; goodwill without a day stands last. */
export function promiseRows({
  input,
  language,
  voice,
}: FormContext): readonly (readonly [string, string, string])[] {
  const { fields } = input.facts;
  const steps = fields.steps ?? [];
  const cell = (due: string): string => momentCell(due, language, input.today);
  const row = (what: string, owner: string, by: string): [string, string, string] => [what, owner, by];
  const done = steps
    .filter((step) => step.state === 'done')
    .map((step) => row(voice.stepState.done(oneLineOf(step.what)), step.owner, cell(step.due)));
  const promised = promisedThings(input).map(({ what, owner, due }) => {
    const underWay = steps.some(
      (step) => step.state === 'now' && oneLineOf(step.what) === what && step.due === due,
    );
    return row(underWay ? voice.stepState.now(what) : what, owner, cell(due));
  });
  const offer = offeredGoodwill(fields);
  const undated =
    offer === null || offer.dueOn !== null
      ? []
      : [row(goodwillWords(offer, language), input.owner.name, voice.noTime)];
  const rows = [...done, ...promised, ...undated];
  return rows.length > 0 ? rows : [row(voice.noPromise, input.owner.name, voice.noTime)];
}

export function callWords({ input, language, voice, phone, who }: FormContext): string {
  const { nextContactAt, nextContactKind } = input.facts.fields;
  const when =
    nextContactAt === undefined ? undefined : appointmentWords(nextContactAt, language, input.today);
  return voice.call(nextContactKind, when, phone, who.sector);
}

/** Whom to ask, and when: name, telephone and opening hours. */
export function contactWords({ input, language }: FormContext): {
  readonly contact: string;
  readonly hours: string;
} {
  const head = letterheadOf(input.branch, language);
  return {
    contact: [input.owner.name, head.phone]
      .filter((part) => part !== '')
      .join(language === 'zh' ? ' ' : ', '),
    hours: head.openingHours,
  };
}

/** Stands as a sentence where the customer is still speaking about it. */
export function stillOpen({ language, voice }: FormContext): string {
  return language === 'zh' ? `${voice.open}。` : `${capitalised(voice.open)}.`;
}

/** Between two sentences. */
export function gapOf(language: PaperLanguage): string {
  return language === 'zh' ? '' : ' ';
}
