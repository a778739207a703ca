import { z } from 'zod';
import { ADDRESS_FORMS } from '../domain/address-form.ts';
import { APOLOGY_MODES } from '../domain/apology-mode.ts';
import { COUNTRIES, SECTORS } from '../domain/branch.ts';
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
  SEVERITIES,
  STEP_STATES,
  VULNERABILITIES,
  WANTS,
} from '../domain/complaint.ts';
import { PAPER_LANGUAGES, SCREEN_LOCALES } from '../domain/language.ts';
import { CURRENCIES, LARGEST_MINOR } from '../domain/money.ts';
import { ROLES } from '../domain/staff.ts';
import { STAGES } from '../domain/stage.ts';

/** Shapes that several channels share. Lengths are in UTF-16 units; text is refused when ill-formed (lone surrogates). */
export const id = z.string().min(1).max(64);
export const instant = z.iso.datetime();
export const localDate = z.iso.date();
export const localDateTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
export const localTime = z.string().regex(/^\d{2}:\d{2}$/);
export const screenLocale = z.enum(SCREEN_LOCALES);
export const paperLanguage = z.enum(PAPER_LANGUAGES);
export const stage = z.enum(STAGES);
export const role = z.enum(ROLES);
export const sector = z.enum(SECTORS);
export const country = z.enum(COUNTRIES);
export const apologyMode = z.enum(APOLOGY_MODES);

/** Refuses lone surrogates: SQLite would store something else than was typed. */
export function text(max: number): z.ZodString {
  return z
    .string()
    .max(max)
    .refine((value) => value.isWellFormed());
}

export const money = z.strictObject({
  minor: z.int().min(0).max(LARGEST_MINOR),
  currency: z.enum(CURRENCIES),
});

export const pin = z.string().regex(/^\d{4,12}$/);

export const remedyStep = z.strictObject({
  id,
  what: text(200),
  owner: text(80),
  due: localDateTime,
  state: z.enum(STEP_STATES),
});

/** One schema for form, channel and importer. Order follows the stages. */
export const complaintFields = z.strictObject({
  customerName: text(80).optional(),
  nameWithheld: z.boolean().optional(),
  addressForm: z.enum(ADDRESS_FORMS).optional(),
  addressTitle: text(20).optional(),
  phone: text(40).optional(),
  postalAddress: text(300).optional(),
  paperLanguage: paperLanguage.optional(),
  channel: z.enum(CHANNELS_OF_ARRIVAL).optional(),
  form: z.enum(FORMS).optional(),
  actingFor: z.enum(ACTING_FOR).optional(),
  actingForName: text(80).optional(),
  authority: z.enum(AUTHORITIES).optional(),
  vulnerable: z.array(z.enum(VULNERABILITIES)).max(VULNERABILITIES.length).optional(),
  reference: text(60).optional(),
  customerWords: text(6000).optional(),
  wants: z.array(z.enum(WANTS)).max(WANTS.length).optional(),
  needs: z.array(z.enum(NEEDS)).max(NEEDS.length).optional(),
  feelings: z.array(z.enum(FEELINGS)).max(FEELINGS.length).optional(),
  effect: text(1000).optional(),
  lossMinutes: z.int().min(0).max(100_000).optional(),
  lossMoney: money.optional(),
  matter: text(60).optional(),
  what: text(4000).optional(),
  happenedOn: localDate.optional(),
  happenedTime: localTime.optional(),
  where: text(120).optional(),
  place: z.enum(PLACES).optional(),
  sector: sector.optional(),
  category: text(40).optional(),
  product: text(80).optional(),
  complaintKind: z.enum(COMPLAINT_KINDS).optional(),
  severity: z.enum(SEVERITIES).optional(),
  safety: z.boolean().optional(),
  request: text(1000).optional(),
  requestAmount: money.optional(),
  staffConcerned: text(80).optional(),
  factsState: z.enum(FACTS_STATES).optional(),
  cause: z.enum(CAUSES).optional(),
  principle: z.enum(PRINCIPLES).optional(),
  toCheck: text(500).optional(),
  checkBy: localDateTime.optional(),
  rootCause: text(1000).optional(),
  ourPart: text(500).optional(),
  linkedCase: id.optional(),
  repeatOf: id.optional(),
  steps: z.array(remedyStep).max(20).optional(),
  goodwillKind: z.enum(GOODWILL_KINDS).optional(),
  goodwillAmount: money.optional(),
  goodwillDue: localDate.optional(),
  prevention: text(1000).optional(),
  answer: z.enum(ANSWERS).optional(),
  answerBasis: text(300).optional(),
  nextContactAt: localDateTime.optional(),
  nextContactKind: z.enum(CONTACT_KINDS).optional(),
  resolved: z.boolean().optional(),
  resolutionBasis: text(300).optional(),
  spokenApology: text(1500).optional(),
  modeChosen: apologyMode.optional(),
  customerRemarks: text(1000).optional(),
});

export const letterhead = z.strictObject({
  organisation: text(80),
  branchName: text(80),
  address: text(160),
  openingHours: text(120),
  phone: text(40),
});

export const branch = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]{2,6}$/),
  counter: z.int().min(1).max(99),
  sector,
  country,
  region: text(40),
  zone: text(60),
  currency: z.enum(CURRENCIES),
  locale: screenLocale,
  letterhead: z.strictObject({ zh: letterhead, en: letterhead, pl: letterhead }),
  confirmedRules: z.array(text(60)).max(50),
});

const jobTitle = z.strictObject({ zh: text(60), en: text(60), pl: text(60) });
export const newStaff = z.strictObject({
  name: text(60).min(1),
  role,
  jobTitle,
  polishForm: z.enum(['feminine', 'masculine']),
  pin,
});
export const staffMember = z.strictObject({
  id,
  name: z.string(),
  role,
  jobTitle,
  polishForm: z.enum(['feminine', 'masculine']),
  deactivatedAt: instant.nullable(),
});
