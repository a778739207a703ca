import type { GoodwillBasis } from '../../../electron/domain/goodwill/goodwill-basis.ts';
import type { AddressForm } from '../../../electron/domain/address-form.ts';
import type { ApologyMode } from '../../../electron/domain/apology-mode.ts';
import type { Branch, Sector } from '../../../electron/domain/branch.ts';
import type {
  Answer,
  ChannelOfArrival,
  ComplaintFields,
  ComplaintKind,
  ContactKind,
  Feeling,
  GoodwillKind,
  Principle,
  StepState,
  Want,
} from '../../../electron/domain/complaint.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import type { Currency } from '../../../electron/domain/money.ts';
import type { HoldingFacts } from '../../../electron/domain/papers/letter-voice.ts';
import type { PaperInput } from '../../../electron/domain/papers/paper-input.ts';
import { addDays, instantOf } from '../../../electron/domain/time.ts';
import { branchOf, signerOf, ruleOf } from './branches.ts';

/** Never stands on a paper; every case has it, so that every paper is looked through for it. */
export const STAFF_CONCERNED = 'Zenobia Quillfeather';

/** What one clerk typed about one made-up complaint, in the language of the paper. */
export interface ClerkCase {
  readonly sector: Sector;
  readonly mode: ApologyMode;
  readonly principle?: Principle;
  /** Absent: the name was withheld. */
  readonly customer?: readonly [name: string, form: AddressForm, title?: string];
  readonly address: string;
  readonly phone: string;
  readonly reference: string;
  readonly channel?: ChannelOfArrival;
  readonly actingFor?: string;
  readonly again?: boolean;
  /** A day, or a day and a minute. */
  readonly happened: string;
  readonly arrived: string;
  readonly where: string;
  readonly matter: string;
  readonly what: string;
  readonly effect: string;
  readonly kind: ComplaintKind;
  readonly feelings: readonly Feeling[];
  readonly lost?: readonly [minutes: number | null, minor: number | null];
  readonly request: string;
  readonly wants: readonly Want[];
  readonly rootCause?: string;
  readonly ourPart?: string;
  readonly toCheck?: string;
  readonly checkBy?: string;
  /** Owner `me` is who signs. */
  readonly steps: readonly (readonly [what: string, owner: string, due: string, state: StepState])[];
  readonly goodwill?: readonly [kind: GoodwillKind, minor: number, due: string];
  /** How the goodwill was worked out, where it is no fixed sum. */
  readonly basis?: GoodwillBasis;
  readonly prevention?: string;
  readonly answer?: readonly [given: Answer, basis: string];
  readonly next: readonly [at: string, kind: ContactKind];
  readonly holding: HoldingFacts;
}

/** One case as every paper is composed from it. */
export interface PaperCase {
  readonly name: string;
  readonly language: PaperLanguage;
  readonly sector: Sector;
  readonly mode: ApologyMode;
  readonly input: PaperInput;
  readonly holding: HoldingFacts;
}

const CURRENCY: Readonly<Record<PaperLanguage, Currency>> = { zh: 'CNY', en: 'GBP', pl: 'PLN' };

const MODE_FIELDS: Readonly<Record<ApologyMode, ComplaintFields>> = {
  principle: { factsState: 'established', cause: 'ours' },
  full: { factsState: 'established', cause: 'ours', principle: 'none' },
  shared: { factsState: 'established', cause: 'third-party' },
  regret: { factsState: 'established', cause: 'not-ours' },
  experience: { factsState: 'being-checked' },
};

export function paperCase(language: PaperLanguage, at: number, clerk: ClerkCase, branch?: Branch): PaperCase {
  const { sector, mode, arrived } = clerk;
  const signer = signerOf(language, sector);
  const home = branch ?? branchOf(language, sector);
  const rule = ruleOf(home);
  const day = arrived.slice(0, 10);
  const today = addDays(day, 1);
  const number = `${home.code}-${String(home.counter)}-${day.slice(2).replaceAll('-', '')}-${String(at + 1).padStart(3, '0')}-7`;
  const name = `${language} ${mode} ${sector}${at < 6 ? '' : ` ${String(at)}`}`;
  return {
    name,
    language,
    sector,
    mode,
    holding: clerk.holding,
    input: {
      facts: {
        caseId: `case-${number}`,
        number,
        arrivedAt: instantOf(arrived, home.zone),
        fields: fieldsOf(language, clerk, signer.name),
        mode,
        owner: signer.id,
        deadline:
          rule === null
            ? null
            : {
                packId: 'pack',
                packVersion: 1,
                ruleId: rule.id,
                dueOn: addDays(day, rule.amount * (rule.unit === 'weeks' ? 7 : 1)),
                computedOn: day,
              },
      },
      branch: home,
      owner: signer,
      signer,
      rule,
      today,
    },
  };
}

function fieldsOf(language: PaperLanguage, clerk: ClerkCase, signer: string): ComplaintFields {
  const { customer, lost, goodwill, answer, happened } = clerk;
  const currency = CURRENCY[language];
  const [minutes, minor] = lost ?? [null, null];
  const time = happened.slice(11);
  return {
    ...(customer === undefined
      ? { nameWithheld: true }
      : {
          customerName: customer[0],
          addressForm: customer[1],
          ...(customer[2] === undefined ? {} : { addressTitle: customer[2] }),
        }),
    phone: clerk.phone,
    postalAddress: clerk.address,
    paperLanguage: language,
    channel: clerk.channel ?? 'in-person',
    form: clerk.channel === 'letter' || clerk.channel === 'authority' ? 'written' : 'oral',
    actingFor: clerk.actingFor === undefined ? 'self' : 'other',
    ...(clerk.actingFor === undefined
      ? {}
      : { actingForName: clerk.actingFor, authority: 'power-of-attorney' as const }),
    reference: clerk.reference,
    wants: clerk.wants,
    feelings: clerk.feelings,
    effect: clerk.effect,
    ...(minutes === null ? {} : { lossMinutes: minutes }),
    ...(minor === null ? {} : { lossMoney: { minor, currency } }),
    matter: clerk.matter,
    what: clerk.what,
    happenedOn: happened.slice(0, 10),
    ...(time === '' ? {} : { happenedTime: time }),
    where: clerk.where,
    sector: clerk.sector,
    complaintKind: clerk.kind,
    ...(clerk.again === true ? { repeatOf: 'case-before' } : {}),
    request: clerk.request,
    staffConcerned: STAFF_CONCERNED,
    ...MODE_FIELDS[clerk.mode],
    ...(clerk.principle === undefined ? {} : { principle: clerk.principle }),
    ...optional({
      rootCause: clerk.rootCause,
      ourPart: clerk.ourPart,
      toCheck: clerk.toCheck,
      checkBy: clerk.checkBy,
      prevention: clerk.prevention,
    }),
    steps: clerk.steps.map(([what, owner, due, state], index) => ({
      id: String(index),
      what,
      owner: owner === 'me' ? signer : owner,
      due,
      state,
    })),
    ...(goodwill === undefined
      ? {}
      : {
          goodwillKind: goodwill[0],
          goodwillAmount: { minor: goodwill[1], currency },
          goodwillDue: goodwill[2],
          ...(clerk.basis === undefined ? {} : { goodwillBasis: clerk.basis }),
        }),
    ...(answer === undefined ? {} : { answer: answer[0], answerBasis: answer[1] }),
    nextContactAt: clerk.next[0],
    nextContactKind: clerk.next[1],
  };
}

function optional(fields: Readonly<Record<string, string | undefined>>): ComplaintFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
