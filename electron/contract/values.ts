import { z } from 'zod';
import { ADDRESS_FORMS } from '../domain/address-form.ts';
import { APOLOGY_MODES } from '../domain/apology-mode.ts';
import { COUNTRIES, LETTER_APPROVERS, SECTORS } from '../domain/branch.ts';
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
  STEP_STATES,
  VULNERABILITIES,
  WANTS,
} from '../domain/complaint.ts';
import { CLOCK_LIMITS } from '../domain/clock-minutes.ts';
import { cleanText } from '../domain/intake/at-the-door.ts';
import { PAPER_LANGUAGES, SCREEN_LOCALES } from '../domain/language.ts';
import { CURRENCIES, LARGEST_MINOR } from '../domain/money.ts';
import { MOST_MONTHS } from '../domain/retention/retention-class.ts';
import type { ServiceClockCode } from '../domain/service-clocks.ts';
import { ROLES } from '../domain/staff.ts';
import { STAGES } from '../domain/stage.ts';
import {
  LARGEST_LOGO,
  LOGO_TYPES,
  MOST_HAND_LINES,
  RECEIPT_PAPERS,
  WINDOW_PLACES,
} from '../domain/stationery.ts';

/** Shapes that several channels share. Lengths are in UTF-16 units; text is refused when ill-formed (lone surrogates). */
export const id = z.string().min(1).max(64);
export const instant = z.iso.datetime();
export const localDate = z.iso.date();
/** A day and minute that exist: a 31 February would only be found where it is turned into an instant, as a bug. */
export const localDateTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d$/)
  .refine((value) => localDate.safeParse(value.slice(0, 10)).success);
export const localTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
export const screenLocale = z.enum(SCREEN_LOCALES);
export const paperLanguage = z.enum(PAPER_LANGUAGES);
export const stage = z.enum(STAGES);
export const role = z.enum(ROLES);
export const sector = z.enum(SECTORS);
export const country = z.enum(COUNTRIES);
export const apologyMode = z.enum(APOLOGY_MODES);

/** Refuses lone surrogates: SQLite would store something else than was typed. NUL falls out, letters are composed (see `cleanText`). */
export function text(max: number): z.ZodString {
  return z
    .string()
    .overwrite(cleanText)
    .max(max)
    .refine((value) => value.isWellFormed());
}
/** A folder as the system's dialog gave it: taken as it is, since a disk may tell composed letters from others. */
export const folderPath = z
  .string()
  .min(1)
  .max(1000)
  .refine((value) => value.isWellFormed() && !value.includes('\u0000'));

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

/** Far beyond what any rule allows: the rule itself says what is too much, in words of its own. */
const READABLE = 1_000_000;

/** How a goodwill amount was worked out; whether it is possible is said by domain/goodwill. */
export const goodwillBasis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('days'), days: z.int().min(0).max(READABLE), daily: money }),
  z.strictObject({ kind: z.literal('overcharge'), paid: money, due: money }),
  z.strictObject({
    kind: z.literal('percentage'),
    of: money,
    basisPoints: z.int().min(0).max(READABLE),
  }),
  z.strictObject({ kind: z.literal('fixed'), amount: money }),
  z.strictObject({ kind: z.literal('in-kind'), what: text(200), worth: money.nullable() }),
]);

/** One schema for form, channel and importer. Order follows the stages. */
export const complaintFields = z.strictObject({
  customerName: text(80).exactOptional(),
  nameWithheld: z.boolean().exactOptional(),
  addressForm: z.enum(ADDRESS_FORMS).exactOptional(),
  addressTitle: text(20).exactOptional(),
  phone: text(40).exactOptional(),
  postalAddress: text(300).exactOptional(),
  paperLanguage: paperLanguage.exactOptional(),
  channel: z.enum(CHANNELS_OF_ARRIVAL).exactOptional(),
  form: z.enum(FORMS).exactOptional(),
  actingFor: z.enum(ACTING_FOR).exactOptional(),
  actingForName: text(80).exactOptional(),
  authority: z.enum(AUTHORITIES).exactOptional(),
  vulnerable: z.array(z.enum(VULNERABILITIES)).max(VULNERABILITIES.length).readonly().exactOptional(),
  reference: text(60).exactOptional(),
  customerWords: text(6000).exactOptional(),
  wants: z.array(z.enum(WANTS)).max(WANTS.length).readonly().exactOptional(),
  needs: z.array(z.enum(NEEDS)).max(NEEDS.length).readonly().exactOptional(),
  feelings: z.array(z.enum(FEELINGS)).max(FEELINGS.length).readonly().exactOptional(),
  effect: text(1000).exactOptional(),
  lossMinutes: z.int().min(0).max(100_000).exactOptional(),
  lossMoney: money.exactOptional(),
  matter: text(60).exactOptional(),
  what: text(4000).exactOptional(),
  happenedOn: localDate.exactOptional(),
  happenedTime: localTime.exactOptional(),
  where: text(120).exactOptional(),
  place: z.enum(PLACES).exactOptional(),
  sector: sector.exactOptional(),
  category: text(40).exactOptional(),
  product: text(80).exactOptional(),
  complaintKind: z.enum(COMPLAINT_KINDS).exactOptional(),
  severity: z.enum(SEVERITIES).exactOptional(),
  safety: z.boolean().exactOptional(),
  publicPost: z.enum(PUBLIC_POSTS).exactOptional(),
  request: text(1000).exactOptional(),
  requestAmount: money.exactOptional(),
  staffConcerned: text(80).exactOptional(),
  factsState: z.enum(FACTS_STATES).exactOptional(),
  cause: z.enum(CAUSES).exactOptional(),
  principle: z.enum(PRINCIPLES).exactOptional(),
  toCheck: text(500).exactOptional(),
  checkBy: localDateTime.exactOptional(),
  rootCause: text(1000).exactOptional(),
  ourPart: text(500).exactOptional(),
  linkedCase: id.exactOptional(),
  repeatOf: id.exactOptional(),
  steps: z.array(remedyStep).max(20).readonly().exactOptional(),
  goodwillKind: z.enum(GOODWILL_KINDS).exactOptional(),
  goodwillBasis: goodwillBasis.exactOptional(),
  goodwillAmount: money.exactOptional(),
  goodwillDue: localDate.exactOptional(),
  prevention: text(1000).exactOptional(),
  answer: z.enum(ANSWERS).exactOptional(),
  answerBasis: text(300).exactOptional(),
  nextContactAt: localDateTime.exactOptional(),
  nextContactKind: z.enum(CONTACT_KINDS).exactOptional(),
  resolved: z.boolean().exactOptional(),
  resolutionBasis: text(300).exactOptional(),
  spokenApology: text(1500).exactOptional(),
  modeChosen: apologyMode.exactOptional(),
  customerRemarks: text(1000).exactOptional(),
});

/** Whether the bytes are the picture they are called is said by domain/stationery. */
const stationery = z.strictObject({
  logo: z
    .strictObject({
      type: z.enum(LOGO_TYPES),
      base64: z.string().max(Math.ceil(LARGEST_LOGO / 3) * 4),
    })
    .nullable(),
  window: z.enum(WINDOW_PLACES),
  handLines: z.int().min(0).max(MOST_HAND_LINES),
  receipt: z.enum(RECEIPT_PAPERS),
});

export const letterhead = z.strictObject({
  organisation: text(80),
  branchName: text(80),
  address: text(160),
  openingHours: text(120),
  phone: text(40),
});

/** `24:00` ends a day. Whether the times are possible and in order is said by domain/calendar, with the place of each fault. */
const openingPeriods = z
  .array(
    z.strictObject({
      opens: localTime,
      closes: z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/),
    }),
  )
  .max(6)
  .readonly();
const listedDays = z.array(localDate).max(366).readonly();
export const businessCalendar = z.strictObject({
  week: z.strictObject({
    1: openingPeriods,
    2: openingPeriods,
    3: openingPeriods,
    4: openingPeriods,
    5: openingPeriods,
    6: openingPeriods,
    7: openingPeriods,
  }),
  onHolidays: openingPeriods,
  onMakeUpDays: openingPeriods.exactOptional(),
  years: z
    .array(
      z.strictObject({
        year: z.int().min(2000).max(2100),
        holidays: listedDays,
        makeUpDays: listedDays,
      }),
    )
    .max(40)
    .readonly(),
});

/** X25519 as SubjectPublicKeyInfo, the one spelling Node and OpenSSL write: what stands before the 32 bytes is always the same (RFC 8410). */
const sealKeyPem = z
  .string()
  .regex(/^-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VuAyEA[A-Za-z0-9+/]{43}=\n-----END PUBLIC KEY-----\n$/);
export const branchSealing = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('undecided') }),
  z.strictObject({ to: z.literal('passphrase') }),
  z.strictObject({ to: z.literal('key'), publicKeyPem: sealKeyPem, branchKey: sealKeyPem.nullable() }),
]);

const months = z.int().min(0).max(MOST_MONTHS);
/** Months each kind of case is kept with its words; 0 is for ever. */
export const retention = z.strictObject({
  authority: months,
  safety: months,
  money: months,
  left: months,
  ordinary: months,
});

const minutesOf = (code: ServiceClockCode): z.ZodInt =>
  z.int().min(CLOCK_LIMITS[code].least).max(CLOCK_LIMITS[code].most);
/** What each service clock gives; their order among each other is looked at by the use case. */
export const clockMinutes = z.strictObject({
  acknowledge: minutesOf('acknowledge'),
  progress: minutesOf('progress'),
  concrete: minutesOf('concrete'),
  close: minutesOf('close'),
  letter: minutesOf('letter'),
});

export const branch = z.strictObject({
  code: z.string().regex(/^[A-Z0-9]{2,6}$/),
  counter: z.int().min(1).max(99),
  sector,
  country,
  region: text(40),
  zone: text(60),
  calendar: businessCalendar,
  clockMinutes,
  currency: z.enum(CURRENCIES),
  locale: screenLocale,
  letterhead: z.strictObject({ zh: letterhead, en: letterhead, pl: letterhead }),
  confirmedRules: z.array(text(60)).max(50),
  goodwillLimits: z.strictObject({ clerk: money, supervisor: money.nullable() }),
  lettersApprovedBy: z.enum(LETTER_APPROVERS),
  autoLockMinutes: z.int().min(1).max(60),
  sealing: branchSealing,
  retention,
  stationery,
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
