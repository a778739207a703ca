import type { AddressForm } from './address-form.ts';
import type { ApologyMode } from './apology-mode.ts';
import type { Sector } from './branch.ts';
import type { GoodwillBasis } from './goodwill/goodwill-basis.ts';
import type { CaseId } from './ids.ts';
import type { PaperLanguage } from './language.ts';
import type { Money } from './money.ts';
import type { LocalDate, LocalDateTime, LocalTime } from './time.ts';

/** Stable codes of everything a clerk can choose about a complaint. Labels live in renderer/labels, words on papers in domain/papers. */
export const CHANNELS_OF_ARRIVAL = ['in-person', 'phone', 'letter', 'paper-form', 'authority'] as const;
export const FORMS = ['oral', 'written'] as const;
export const ACTING_FOR = ['self', 'other'] as const;
export const AUTHORITIES = ['power-of-attorney', 'parent', 'guardian', 'company', 'not-shown'] as const;
export const VULNERABILITIES = [
  'age',
  'illness',
  'hearing-sight',
  'language',
  'child',
  'distress',
  'money',
] as const;
/** What the customer wants and needs to feel (seed 004, part 1, purposes of a complaint and emotional needs). */
export const WANTS = ['explanation', 'quick-fix', 'no-recurrence', 'to-vent', 'compensation'] as const;
export const NEEDS = ['valued', 'respected', 'understood', 'helped'] as const;
/** What the customer says they feel, in the customer's words; never a judgement about the person. */
export const FEELINGS = ['angry', 'worried', 'let-down', 'humiliated', 'exhausted', 'helpless'] as const;
/** Places in the hall (seed 004, part 3: four zones of a branch). */
export const PLACES = ['guidance', 'waiting', 'counter', 'self-service', 'elsewhere'] as const;
/** Four kinds of complaint (seed 004, part 8). */
export const COMPLAINT_KINDS = ['attitude', 'price', 'quality', 'after-sales'] as const;
export const SEVERITIES = ['mild', 'serious', 'severe'] as const;
export const FACTS_STATES = ['established', 'being-checked', 'disputed'] as const;
export const CAUSES = ['ours', 'shared', 'third-party', 'not-ours'] as const;
/** Failures of principle (seed 001, section 3). */
export const PRINCIPLES = ['none', 'hygiene', 'privacy', 'money'] as const;
export const STEP_STATES = ['done', 'now', 'next'] as const;
export const GOODWILL_KINDS = ['refund', 'goodwill', 'credit', 'in-kind'] as const;
export const ANSWERS = ['accepted', 'partly', 'not-accepted', 'thinking'] as const;
/** Whether the customer has said they will post about it, or has (seed 003); nothing is said about the person. */
export const PUBLIC_POSTS = ['none', 'announced', 'posted'] as const;
export const CONTACT_KINDS = ['counter', 'phone', 'visit', 'post', 'message'] as const;

export type ChannelOfArrival = (typeof CHANNELS_OF_ARRIVAL)[number];
export type Form = (typeof FORMS)[number];
export type Authority = (typeof AUTHORITIES)[number];
export type Vulnerability = (typeof VULNERABILITIES)[number];
export type Want = (typeof WANTS)[number];
export type Need = (typeof NEEDS)[number];
export type Feeling = (typeof FEELINGS)[number];
export type Place = (typeof PLACES)[number];
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];
export type Severity = (typeof SEVERITIES)[number];
export type FactsState = (typeof FACTS_STATES)[number];
export type Cause = (typeof CAUSES)[number];
export type Principle = (typeof PRINCIPLES)[number];
export type StepState = (typeof STEP_STATES)[number];
export type GoodwillKind = (typeof GOODWILL_KINDS)[number];
export type Answer = (typeof ANSWERS)[number];
export type PublicPost = (typeof PUBLIC_POSTS)[number];
export type ContactKind = (typeof CONTACT_KINDS)[number];

export interface RemedyStep {
  readonly id: string;
  /** What will be done, in the customer's language, verb first: 上门更换电表. */
  readonly what: string;
  /** Name of the person or team answerable. */
  readonly owner: string;
  readonly due: LocalDateTime;
  readonly state: StepState;
}

/**
 * Everything an intake can hold, all optional while the customer is speaking. Draft rows store one field each; at Confirm the
 * fields become the case's record. Free text is in the customer's paper language. Temperament, difficult pattern and situation
 * are not here on purpose: they live in memory only (product A6).
 */
export interface ComplaintFields {
  // Receive
  readonly customerName?: string;
  readonly nameWithheld?: boolean;
  readonly addressForm?: AddressForm;
  /** With `zh-title`: the title itself, 王经理 → 经理. */
  readonly addressTitle?: string;
  readonly phone?: string;
  readonly postalAddress?: string;
  readonly paperLanguage?: PaperLanguage;
  readonly channel?: ChannelOfArrival;
  readonly form?: Form;
  readonly actingFor?: (typeof ACTING_FOR)[number];
  readonly actingForName?: string;
  readonly authority?: Authority;
  readonly vulnerable?: readonly Vulnerability[];
  /** Account, contract, meter, room or patient reference; never an identity number. */
  readonly reference?: string;
  // Listen
  readonly customerWords?: string;
  readonly wants?: readonly Want[];
  readonly needs?: readonly Need[];
  // Feelings: mirror, affirm, count the loss (seed 001, section 2, step 2)
  readonly feelings?: readonly Feeling[];
  /** Effect on the customer, a full sentence in the paper language. */
  readonly effect?: string;
  readonly lossMinutes?: number;
  readonly lossMoney?: Money;
  // Facts
  /** The matter in a few words: 电费多收, line cut off by mistake. Used in headings and subject lines. */
  readonly matter?: string;
  /** What happened, full sentences in the paper language. */
  readonly what?: string;
  readonly happenedOn?: LocalDate;
  readonly happenedTime?: LocalTime;
  readonly where?: string;
  readonly place?: Place;
  readonly sector?: Sector;
  /** Code of the sector pack. */
  readonly category?: string;
  readonly product?: string;
  readonly complaintKind?: ComplaintKind;
  readonly severity?: Severity;
  readonly safety?: boolean;
  readonly publicPost?: PublicPost;
  /** What the customer asks for, in their words. */
  readonly request?: string;
  readonly requestAmount?: Money;
  /** Restricted: kept in its own table and event, out of CSV and papers. */
  readonly staffConcerned?: string;
  readonly factsState?: FactsState;
  readonly cause?: Cause;
  readonly principle?: Principle;
  /** What is still to be established and by when, when facts are open. */
  readonly toCheck?: string;
  readonly checkBy?: LocalDateTime;
  readonly rootCause?: string;
  /** With a shared, third-party or weather cause: the part that is ours (seed 001, section 3). */
  readonly ourPart?: string;
  readonly linkedCase?: CaseId;
  readonly repeatOf?: CaseId;
  // Remedy
  readonly steps?: readonly RemedyStep[];
  readonly goodwillKind?: GoodwillKind;
  /** How the amount was worked out; the amount itself stands beside it. */
  readonly goodwillBasis?: GoodwillBasis;
  readonly goodwillAmount?: Money;
  readonly goodwillDue?: LocalDate;
  readonly prevention?: string;
  readonly answer?: Answer;
  readonly answerBasis?: string;
  readonly nextContactAt?: LocalDateTime;
  readonly nextContactKind?: ContactKind;
  readonly resolved?: boolean;
  readonly resolutionBasis?: string;
  // Apologise
  readonly spokenApology?: string;
  /** A clerk may step down to a mode that admits less, a supervisor up (product A7). */
  readonly modeChosen?: ApologyMode;
  // Confirm
  readonly customerRemarks?: string;
}
export type FieldName = keyof ComplaintFields;
