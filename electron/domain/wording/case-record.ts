import type { AddressForm } from '../address-form.ts';
import type { ComplaintFields } from '../complaint.ts';
import type { PaperLanguage } from '../language.ts';
import type { Currency, Money } from '../money.ts';
import type { LocalDate } from '../time.ts';
import { fold } from './folded-text.ts';
import { amountsIn } from './values/amounts.ts';
import { datesIn } from './values/dates.ts';
import type { LetterGrams } from './values/letter-grams.ts';
import { plainReference, referencesIn } from './values/references.ts';
import { timesIn } from './values/times.ts';

/** A day without its year where a letter names none. */
export interface KnownDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}
export interface KnownMoment {
  readonly date: KnownDate;
  /** Minutes after midnight; null while only the day is known. */
  readonly minutes: number | null;
}

/** What a case holds in raw values, for the rules that compare a text with it. */
export interface CaseRecord {
  readonly customerName: string | null;
  readonly addressForm: AddressForm | null;
  readonly addressTitle: string | null;
  /** Everybody else the text may name: who answers for a step, who signs, on whose behalf. */
  readonly people: readonly string[];
  readonly happened: KnownMoment | null;
  /** Days and times of steps, of the next contact, of a check and of goodwill. */
  readonly promised: readonly KnownMoment[];
  /** Values that stand in the clerk's own words about the case: they may be repeated. */
  readonly told: {
    readonly dates: readonly KnownDate[];
    readonly minutes: readonly number[];
    readonly amounts: readonly { readonly minor: number; readonly currency: Currency }[];
    readonly references: readonly string[];
  };
  readonly amounts: readonly Money[];
  /** The one of `amounts` that is promised beyond the loss. */
  readonly goodwill: Money | null;
  readonly references: readonly string[];
  /** Where it happened and who writes, as far as they are named. */
  readonly places: readonly string[];
  readonly today: LocalDate | null;
  readonly earlierLetters: readonly LetterGrams[];
  /** Lines that are the same for everybody: a mass letter is not told by them. */
  readonly fixedLines: readonly string[];
}

/** What is known besides the complaint's own fields. */
export interface RecordSurroundings {
  readonly number?: string;
  readonly today?: LocalDate;
  readonly people?: readonly string[];
  readonly earlierLetters?: readonly LetterGrams[];
  readonly fixedLines?: readonly string[];
  /** Places besides that of the matter: the branch that writes. */
  readonly places?: readonly string[];
  /** Words from outside the fields that a letter may repeat: the letterhead, the branch's telephone. */
  readonly words?: readonly string[];
}

/** The raw values of a complaint. Free text is read in the language of the paper it was written in. */
export function caseRecord(
  fields: ComplaintFields,
  lang: PaperLanguage,
  around: RecordSurroundings = {},
): CaseRecord {
  const steps = fields.steps ?? [];
  const told = toldBy([...freeTexts(fields), ...(around.words ?? [])], lang);
  const moments = [
    ...steps.map(({ due }) => due),
    ...[fields.nextContactAt, fields.checkBy, fields.goodwillDue].filter((at) => at !== undefined),
  ];
  return {
    customerName: fields.nameWithheld === true ? null : (fields.customerName?.trim() ?? null) || null,
    addressForm: fields.addressForm ?? null,
    addressTitle: fields.addressTitle ?? null,
    people: [...steps.map(({ owner }) => owner), ...(around.people ?? []), fields.actingForName ?? '']
      // An owner may be a team and a person: Accounts, Rhys Bevan.
      .flatMap((name) => name.split(/[,，、;；()（）/]/u))
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    happened:
      fields.happenedOn === undefined
        ? null
        : momentOf(
            fields.happenedTime === undefined
              ? fields.happenedOn
              : `${fields.happenedOn}T${fields.happenedTime}`,
          ),
    promised: moments.flatMap((at) => {
      const moment = momentOf(at);
      return moment === null ? [] : [moment];
    }),
    get told() {
      return told();
    },
    amounts: [fields.lossMoney, fields.requestAmount, fields.goodwillAmount].filter(
      (sum) => sum !== undefined,
    ),
    goodwill: fields.goodwillAmount ?? null,
    references: [fields.reference, fields.phone, around.number]
      .filter((one) => one !== undefined)
      .map(plainReference)
      .filter((one) => one !== ''),
    places: [fields.where ?? '', ...(around.places ?? [])].filter((place) => place.trim() !== ''),
    today: around.today ?? null,
    earlierLetters: around.earlierLetters ?? [],
    fixedLines: around.fixedLines ?? [],
  };
}

function freeTexts(fields: ComplaintFields): readonly string[] {
  return [
    fields.what,
    fields.effect,
    fields.rootCause,
    fields.ourPart,
    fields.prevention,
    fields.customerWords,
    fields.request,
    fields.matter,
    fields.where,
    fields.product,
    fields.toCheck,
    fields.answerBasis,
    fields.resolutionBasis,
    fields.customerRemarks,
    ...(fields.steps ?? []).map(({ what }) => what),
  ].filter((text) => text !== undefined);
}

/** Read when it is asked for: the rules' examples have a case each, and reading all of them was a third of main's start. */
function toldBy(texts: readonly string[], lang: PaperLanguage): () => CaseRecord['told'] {
  let known: CaseRecord['told'] | undefined;
  return () => (known ??= valuesIn(texts, lang));
}

function valuesIn(texts: readonly string[], lang: PaperLanguage): CaseRecord['told'] {
  const all = fold(texts.join('\n'), lang).folded;
  return {
    dates: datesIn(all, lang),
    minutes: timesIn(all, lang).flatMap(({ minutes }) => minutes),
    amounts: amountsIn(all, lang),
    references: referencesIn(all).map(({ plain }) => plain),
  };
}

/** 2026-05-12 or 2026-05-12T17:00; anything else is passed over, because a command line may give anything. */
function momentOf(at: string): KnownMoment | null {
  const read = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(at);
  if (read === null) return null;
  const [year, month, day] = [Number(read[1]), Number(read[2]), Number(read[3])];
  const timed = read[4] !== undefined && `${read[4]}:${read[5] ?? ''}` !== '23:59';
  return {
    date: { year, month, day },
    minutes: timed ? Number(read[4]) * 60 + Number(read[5]) : null,
  };
}
