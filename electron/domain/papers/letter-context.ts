import type { ApologyMode } from '../apology-mode.ts';
import type { Sector } from '../branch.ts';
import type { ChannelOfArrival, ComplaintFields, RemedyStep } from '../complaint.ts';
import type { PaperLanguage } from '../language.ts';
import type { Money } from '../money.ts';
import { localDateOf } from '../time.ts';
import type { LocalDate } from '../time.ts';
import { nearDateWords, momentWords, timeWords } from './date-words.ts';
import { fieldLabel } from './field-labels.ts';
import type { BlankField } from './field-labels.ts';
import { letterheadOf } from './letterhead-of.ts';
import { moneyWords } from './money-words.ts';
import { languageOf } from './paper-input.ts';
import type { PaperInput } from './paper-input.ts';
import { genderOf, maskedPhone } from './person.ts';
import type { Gender } from './person.ts';
import { asPhrase, asSentences, isOneSentence, oneLineOf } from './sentence.ts';
import type { Piece, Sentence } from './sentence.ts';

/** One case as the sentences of a letter need it. */
export interface LetterContext {
  readonly language: PaperLanguage;
  readonly mode: ApologyMode;
  readonly sector: Sector;
  /** Whether this mode of apology takes the responsibility (knowledge: modes of apology). */
  readonly admits: boolean;
  readonly fields: ComplaintFields;
  readonly today: LocalDate;
  readonly gender: Gender;
  readonly channel: ChannelOfArrival;
  /** 6月11日 */
  readonly arrivedOn: string;
  /** 6月3日9:40, undefined while the day is unknown. */
  readonly happened: string | undefined;
  /** 9:40, empty when no time is known. */
  readonly happenedTime: string;
  /** It happened on the day the customer came: that day is not named twice. */
  readonly sameDay: boolean;
  /** In the clerk's words, empty when unknown or the branch itself. */
  readonly where: string;
  /** What the customer asked for, in their own words and short enough to be quoted; empty otherwise. */
  readonly request: string;
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
  readonly known: (field: BlankField, words: string | undefined) => Piece;
  /** Words of ours and the field after a colon where it is one sentence, else as sentences of its own: both, or a blank. */
  readonly told: (opening: string, field: TextField) => Sentence;
  readonly money: (amount: Money) => string;
  /** What is given in kind, by its own name; empty where it is a sum. */
  readonly gift: string;
  /** The customer has the goodwill already. */
  readonly goodwillGiven: boolean;
  /** Refused, or not decided yet: a letter says nothing about it, also where a principle was broken. */
  readonly goodwillWithheld: boolean;
  readonly phrase: (text: string) => string;
}

/** A longer wish is a story: it stands on the receipt, a letter answers it. */
const LONGEST_QUOTE: Readonly<Record<PaperLanguage, number>> = { zh: 60, en: 140, pl: 140 };

export type TextField = 'what' | 'effect' | 'rootCause' | 'ourPart' | 'prevention';

export function letterContext(input: PaperInput): LetterContext {
  const language = languageOf(input);
  const { facts, branch, today, signer } = input;
  const { fields, mode } = facts;
  const head = letterheadOf(branch, language);
  const arrived = localDateOf(facts.arrivedAt, branch.zone);
  const names = [fields.customerName, fields.actingForName, signer.name, input.owner.name, head.organisation]
    .filter((name) => name !== undefined)
    .concat((fields.steps ?? []).map((step) => step.owner));
  const known = (field: BlankField, words: string | undefined): Piece =>
    words === undefined || words === '' ? { blank: field, label: fieldLabel(field, language) } : words;
  return {
    language,
    mode,
    sector: fields.sector ?? branch.sector,
    admits: mode === 'principle' || mode === 'full' || mode === 'shared',
    fields,
    today,
    gender: genderOf(fields),
    channel: fields.channel ?? 'in-person',
    arrivedOn: nearDateWords(arrived, language, today),
    happened: happenedWords(fields, language, today),
    happenedTime: fields.happenedTime === undefined ? '' : timeWords(fields.happenedTime),
    sameDay: fields.happenedOn === arrived,
    where: elsewhere(fields.where ?? '', head.branchName),
    request: quotable(fields.request ?? '', language),
    organisation: head.organisation,
    branchName: head.branchName,
    phone: head.phone,
    openingHours: head.openingHours,
    customerPhone: fields.phone === undefined ? undefined : maskedPhone(fields.phone),
    signerName: signer.name,
    signerFeminine: signer.polishForm === 'feminine',
    steps: fields.steps ?? [],
    sentences: (field) => known(field, asSentences(fields[field] ?? '', language)),
    told: (opening, field) => {
      const words = asSentences(fields[field] ?? '', language);
      if (language === 'zh') return [`${opening}：`, known(field, words)];
      if (words === '') return [`${opening}: `, known(field, ''), '.'];
      return isOneSentence(words)
        ? [`${opening}: ${asPhrase(words, language, names)}.`]
        : [`${opening}. ${words}`];
    },
    known,
    money: (amount) => moneyWords(amount, language),
    gift: giftOf(fields),
    goodwillGiven: input.goodwillGiven === true,
    goodwillWithheld: input.goodwillWithheld === true,
    phrase: (text) => asPhrase(text, language, names),
  };
}

function giftOf({ goodwillKind, goodwillBasis }: ComplaintFields): string {
  return goodwillKind === 'in-kind' && goodwillBasis?.kind === 'in-kind' ? oneLineOf(goodwillBasis.what) : '';
}

/** The branch stands in the same sentence already. */
function elsewhere(where: string, branchName: string): string {
  const words = oneLineOf(where);
  return words === branchName ? '' : words;
}

/** Quotation marks of its own would end ours early. */
function quotable(request: string, language: PaperLanguage): string {
  const words = oneLineOf(request);
  return words.length > LONGEST_QUOTE[language] || /[“”„"«»「」]/u.test(words) ? '' : words;
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
