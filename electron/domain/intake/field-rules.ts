import { ADDRESS_FORMS } from '../address-form.ts';
import { APOLOGY_MODES } from '../apology-mode.ts';
import { SECTORS } from '../branch.ts';
import {
  ACTING_FOR,
  ANSWERS,
  AUTHORITIES,
  CAUSES,
  CHANNELS_OF_ARRIVAL,
  COMPLAINT_KINDS,
  CONTACT_KINDS,
  FACTS_STATES,
  FEELINGS,
  FORMS,
  GOODWILL_KINDS,
  NEEDS,
  PLACES,
  PRINCIPLES,
  PUBLIC_POSTS,
  SEVERITIES,
  VULNERABILITIES,
  WANTS,
} from '../complaint.ts';
import type { ComplaintFields, FieldName } from '../complaint.ts';
import { PAPER_LANGUAGES } from '../language.ts';
import type { Stage } from '../stage.ts';

/** What shape a field's value has, and the most it takes. Text is counted in UTF-16 units, minutes in whole minutes. */
export type FieldKind =
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'phone'; readonly max: number }
  | { readonly kind: 'option'; readonly options: readonly string[] }
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | { readonly kind: 'flag' }
  | { readonly kind: 'money' }
  | { readonly kind: 'minutes'; readonly max: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  | { readonly kind: 'date-time' }
  | { readonly kind: 'case' }
  | { readonly kind: 'goodwill-basis' }
  | { readonly kind: 'steps'; readonly max: number };

/** Whether an honest receipt and letter need the field; a predicate says when. Nothing of this blocks saving. */
export type Needed = 'always' | 'optional' | ((fields: ComplaintFields) => boolean);

export interface FieldRule {
  readonly stage: Stage;
  readonly value: FieldKind;
  readonly needed: Needed;
  /** Kept apart from the record, out of papers and exports (architecture: staff concerned). */
  readonly restricted?: true;
}

const text = (max: number): FieldKind => ({ kind: 'text', max });
const oneOf = (options: readonly string[]): FieldKind => ({ kind: 'option', options });
const someOf = (options: readonly string[]): FieldKind => ({ kind: 'options', options });

const named = (fields: ComplaintFields): boolean => fields.nameWithheld !== true;
const forAnother = (fields: ComplaintFields): boolean => fields.actingFor === 'other';
const established = (fields: ComplaintFields): boolean => fields.factsState === 'established';
const factsOpen = (fields: ComplaintFields): boolean =>
  fields.factsState === 'being-checked' || fields.factsState === 'disputed';
const causedByUs = (fields: ComplaintFields): boolean => established(fields) && fields.cause === 'ours';
const partlyOurs = (fields: ComplaintFields): boolean =>
  established(fields) && (fields.cause === 'shared' || fields.cause === 'third-party');
const unresolved = (fields: ComplaintFields): boolean => fields.resolved !== true;

/**
 * One row a field: the stage it stands in, what it takes, and when a receipt or letter would be untrue or empty without it
 * (spec: "Record, the safe minimum"; wording: elements of a letter). Lengths equal those of the channel schema; a test compares.
 */
export const FIELD_RULES: Readonly<Record<FieldName, FieldRule>> = {
  customerName: { stage: 'receive', value: text(80), needed: named },
  nameWithheld: { stage: 'receive', value: { kind: 'flag' }, needed: 'optional' },
  addressForm: { stage: 'receive', value: oneOf(ADDRESS_FORMS), needed: named },
  addressTitle: {
    stage: 'receive',
    value: text(20),
    needed: (fields) => fields.addressForm === 'zh-title',
  },
  phone: {
    stage: 'receive',
    value: { kind: 'phone', max: 40 },
    needed: (fields) => named(fields) && isBlank(fields.postalAddress),
  },
  postalAddress: { stage: 'receive', value: text(300), needed: 'optional' },
  paperLanguage: { stage: 'receive', value: oneOf(PAPER_LANGUAGES), needed: 'always' },
  channel: { stage: 'receive', value: oneOf(CHANNELS_OF_ARRIVAL), needed: 'optional' },
  form: { stage: 'receive', value: oneOf(FORMS), needed: 'always' },
  actingFor: { stage: 'receive', value: oneOf(ACTING_FOR), needed: 'optional' },
  actingForName: { stage: 'receive', value: text(80), needed: forAnother },
  authority: { stage: 'receive', value: oneOf(AUTHORITIES), needed: forAnother },
  vulnerable: { stage: 'receive', value: someOf(VULNERABILITIES), needed: 'optional' },
  reference: { stage: 'receive', value: text(60), needed: 'optional' },

  customerWords: { stage: 'listen', value: text(6000), needed: 'always' },
  wants: { stage: 'listen', value: someOf(WANTS), needed: 'always' },
  needs: { stage: 'listen', value: someOf(NEEDS), needed: 'optional' },

  feelings: { stage: 'feelings', value: someOf(FEELINGS), needed: 'optional' },
  effect: { stage: 'feelings', value: text(1000), needed: 'always' },
  lossMinutes: { stage: 'feelings', value: { kind: 'minutes', max: 100_000 }, needed: 'optional' },
  lossMoney: { stage: 'feelings', value: { kind: 'money' }, needed: 'optional' },

  matter: { stage: 'facts', value: text(60), needed: 'always' },
  what: { stage: 'facts', value: text(4000), needed: 'always' },
  happenedOn: { stage: 'facts', value: { kind: 'date' }, needed: 'always' },
  happenedTime: { stage: 'facts', value: { kind: 'time' }, needed: 'optional' },
  where: { stage: 'facts', value: text(120), needed: 'optional' },
  place: { stage: 'facts', value: oneOf(PLACES), needed: 'optional' },
  sector: { stage: 'facts', value: oneOf(SECTORS), needed: 'optional' },
  category: { stage: 'facts', value: text(40), needed: 'optional' },
  product: { stage: 'facts', value: text(80), needed: 'optional' },
  complaintKind: { stage: 'facts', value: oneOf(COMPLAINT_KINDS), needed: 'always' },
  severity: { stage: 'facts', value: oneOf(SEVERITIES), needed: 'always' },
  safety: { stage: 'facts', value: { kind: 'flag' }, needed: 'optional' },
  publicPost: { stage: 'facts', value: oneOf(PUBLIC_POSTS), needed: 'optional' },
  request: { stage: 'facts', value: text(1000), needed: 'always' },
  requestAmount: { stage: 'facts', value: { kind: 'money' }, needed: 'optional' },
  staffConcerned: { stage: 'facts', value: text(80), needed: 'optional', restricted: true },
  factsState: { stage: 'facts', value: oneOf(FACTS_STATES), needed: 'always' },
  cause: { stage: 'facts', value: oneOf(CAUSES), needed: established },
  principle: { stage: 'facts', value: oneOf(PRINCIPLES), needed: causedByUs },
  toCheck: { stage: 'facts', value: text(500), needed: factsOpen },
  checkBy: { stage: 'facts', value: { kind: 'date-time' }, needed: factsOpen },
  rootCause: {
    stage: 'facts',
    value: text(1000),
    needed: (fields) => causedByUs(fields) || partlyOurs(fields),
  },
  ourPart: { stage: 'facts', value: text(500), needed: partlyOurs },
  linkedCase: { stage: 'facts', value: { kind: 'case' }, needed: 'optional' },
  repeatOf: { stage: 'facts', value: { kind: 'case' }, needed: 'optional' },

  steps: { stage: 'remedy', value: { kind: 'steps', max: 20 }, needed: 'always' },
  goodwillKind: {
    stage: 'remedy',
    value: oneOf(GOODWILL_KINDS),
    needed: (fields) => fields.goodwillAmount !== undefined,
  },
  goodwillBasis: { stage: 'remedy', value: { kind: 'goodwill-basis' }, needed: 'optional' },
  goodwillAmount: {
    stage: 'remedy',
    value: { kind: 'money' },
    needed: (fields) => fields.goodwillKind !== undefined && fields.goodwillKind !== 'in-kind',
  },
  goodwillDue: {
    stage: 'remedy',
    value: { kind: 'date' },
    needed: (fields) => fields.goodwillKind !== undefined || fields.goodwillAmount !== undefined,
  },
  prevention: { stage: 'remedy', value: text(1000), needed: causedByUs },
  answer: { stage: 'remedy', value: oneOf(ANSWERS), needed: 'always' },
  answerBasis: {
    stage: 'remedy',
    value: text(300),
    needed: (fields) => fields.answer === 'partly' || fields.answer === 'not-accepted',
  },
  nextContactAt: { stage: 'remedy', value: { kind: 'date-time' }, needed: unresolved },
  nextContactKind: { stage: 'remedy', value: oneOf(CONTACT_KINDS), needed: unresolved },
  resolved: { stage: 'remedy', value: { kind: 'flag' }, needed: 'optional' },
  resolutionBasis: { stage: 'remedy', value: text(300), needed: (fields) => fields.resolved === true },

  spokenApology: { stage: 'apologise', value: text(1500), needed: 'always' },
  modeChosen: { stage: 'apologise', value: oneOf(APOLOGY_MODES), needed: 'optional' },

  customerRemarks: { stage: 'confirm', value: text(1000), needed: 'optional' },
};

/** Every field in the order of the stages and, within a stage, of the form. */
export const FIELD_NAMES: readonly FieldName[] = Object.keys(FIELD_RULES).filter(isFieldName);

export function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(FIELD_RULES, name);
}

/** A text that says nothing: absent, empty or blanks only. */
export function isBlank(value: string | undefined): boolean {
  return value === undefined || value.trim() === '';
}
