import type { ApologyMode } from '../apology-mode.ts';
import type { ChannelOfArrival, ComplaintFields, RemedyStep } from '../complaint.ts';
import type { PaperLanguage } from '../language.ts';
import type { Money } from '../money.ts';
import { localDateOf } from '../time.ts';
import type { LocalDate } from '../time.ts';
import { nearDateWords, dateWords, momentWords } from './date-words.ts';
import { fieldLabel } from './field-labels.ts';
import { moneyWords } from './money-words.ts';
import { languageOf } from './paper-input.ts';
import type { PaperInput } from './paper-input.ts';
import { genderOf, maskedPhone } from './person.ts';
import type { Gender } from './person.ts';
import { asPhrase, asSentences } from './sentence.ts';
import type { Piece } from './sentence.ts';

/** One case as the sentences of a letter need it. */
export interface LetterContext {
  readonly language: PaperLanguage;
  readonly mode: ApologyMode;
  /** Whether this mode of apology takes the responsibility (knowledge: modes of apology). */
  readonly admits: boolean;
  readonly fields: ComplaintFields;
  readonly today: LocalDate;
  readonly gender: Gender;
  readonly channel: ChannelOfArrival;
  /** 2026年6月11日 */
  readonly arrivedOn: string;
  /** 6月3日9:40, undefined while the day is unknown. */
  readonly happened: string | undefined;
  readonly organisation: string;
  readonly branchName: string;
  readonly phone: string;
  readonly openingHours: string;
  readonly customerPhone: string | undefined;
  readonly signerName: string;
  readonly signerFeminine: boolean;
  readonly steps: readonly RemedyStep[];
  /** The field as whole sentences, or a blank that leads to it. */
  readonly sentences: (field: TextField) => Piece;
  /** The words, or a blank that leads to the field. */
  readonly known: (field: keyof ComplaintFields, words: string | undefined) => Piece;
  readonly money: (amount: Money) => string;
  readonly phrase: (text: string) => string;
}

export type TextField = 'what' | 'effect' | 'rootCause' | 'ourPart' | 'prevention';

export function letterContext(input: PaperInput): LetterContext {
  const language = languageOf(input);
  const { facts, branch, today, signer } = input;
  const { fields, mode } = facts;
  const head = branch.letterhead[language];
  const names = [fields.customerName, fields.actingForName, signer.name, input.owner.name, head.organisation]
    .filter((name) => name !== undefined)
    .concat((fields.steps ?? []).map((step) => step.owner));
  const known = (field: keyof ComplaintFields, words: string | undefined): Piece =>
    words === undefined || words === '' ? { blank: field, label: fieldLabel(field, language) } : words;
  return {
    language,
    mode,
    admits: mode === 'principle' || mode === 'full' || mode === 'shared',
    fields,
    today,
    gender: genderOf(fields),
    channel: fields.channel ?? 'in-person',
    arrivedOn: dateWords(localDateOf(facts.arrivedAt, branch.zone), language),
    happened: happenedWords(fields, language, today),
    organisation: head.organisation,
    branchName: head.branchName,
    phone: head.phone,
    openingHours: head.openingHours,
    customerPhone: fields.phone === undefined ? undefined : maskedPhone(fields.phone),
    signerName: signer.name,
    signerFeminine: signer.polishForm === 'feminine',
    steps: fields.steps ?? [],
    sentences: (field) => known(field, asSentences(fields[field] ?? '', language)),
    known,
    money: (amount) => moneyWords(amount, language),
    phrase: (text) => asPhrase(text, language, names),
  };
}

function happenedWords(
  fields: ComplaintFields,
  language: PaperLanguage,
  today: LocalDate,
): string | undefined {
  if (fields.happenedOn === undefined) return undefined;
  if (fields.happenedTime === undefined) return nearDateWords(fields.happenedOn, language, today);
  return momentWords(`${fields.happenedOn}T${fields.happenedTime}`, language, today);
}
