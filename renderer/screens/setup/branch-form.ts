import type { ChannelInput } from '../../bridge/shapes.ts';
import { firstRules } from '../../../electron/domain/branch.ts';
import type { Country, Sector } from '../../../electron/domain/branch.ts';
import { firstCalendar } from '../../../electron/domain/calendar/business-calendar.ts';
import type { ScreenLocale } from '../../../electron/domain/language.ts';
import type { Currency } from '../../../electron/domain/money.ts';
import type { Zone } from '../../../electron/domain/time.ts';

/** What is typed at first start. What is undefined follows the suggestion; texts stay as typed until they are sent. */
export interface SetupForm {
  readonly code: string;
  readonly counter: string;
  readonly sector: Sector | undefined;
  readonly organisation: string;
  readonly branchName: string;
  readonly address: string;
  readonly openingHours: string;
  readonly phone: string;
  readonly country: Country | undefined;
  readonly region: string;
  readonly zone: Zone | undefined;
  readonly currency: Currency | undefined;
  readonly confirmedRules: readonly string[];
  readonly name: string;
  readonly jobTitle: string | undefined;
  readonly polishForm: 'feminine' | 'masculine' | undefined;
  readonly pin: string;
  readonly pinAgain: string;
}

export const EMPTY_FORM: SetupForm = {
  code: '',
  counter: '1',
  sector: undefined,
  organisation: '',
  branchName: '',
  address: '',
  openingHours: '',
  phone: '',
  country: undefined,
  region: '',
  zone: undefined,
  currency: undefined,
  confirmedRules: [],
  name: '',
  jobTitle: undefined,
  polishForm: undefined,
  pin: '',
  pinAgain: '',
};

const COUNTRY: Readonly<Record<ScreenLocale, Country>> = { 'zh-CN': 'CN', 'en-GB': 'GB', 'pl-PL': 'PL' };
const ZONE: Readonly<Record<Exclude<Country, 'other'>, Zone>> = {
  CN: 'Asia/Shanghai',
  GB: 'Europe/London',
  PL: 'Europe/Warsaw',
};
const CURRENCY: Readonly<Record<Country, Currency>> = { CN: 'CNY', GB: 'GBP', PL: 'PLN', other: 'EUR' };

export interface Place {
  readonly country: Country;
  readonly region: string;
  readonly zone: Zone;
  readonly currency: Currency;
}

/** Country from the language, zone and currency from the country, unless chosen. `machineZone` serves where no country does. */
export function placeOf(form: SetupForm, locale: ScreenLocale, machineZone: Zone): Place {
  const country = form.country ?? COUNTRY[locale];
  return {
    country,
    region: form.region,
    zone: form.zone ?? (country === 'other' ? machineZone : ZONE[country]),
    currency: form.currency ?? CURRENCY[country],
  };
}

export const SETUP_FIELDS = ['code', 'counter', 'sector', 'name', 'polishForm', 'pin', 'pinAgain'] as const;
export type SetupField = (typeof SETUP_FIELDS)[number];

/** Fewest digits of a PIN (contract: 4 to 12). */
export const SHORTEST_PIN = 4;

/** Fields that still keep the desk from opening, in the order of the page. */
export function missingInSetup(form: SetupForm, locale: ScreenLocale): readonly SetupField[] {
  const wanting: Readonly<Record<SetupField, boolean>> = {
    code: !/^[A-Z0-9]{2,6}$/.test(form.code),
    counter: !/^[1-9]\d?$/.test(form.counter.trim()),
    sector: form.sector === undefined,
    name: form.name.trim() === '',
    polishForm: locale === 'pl-PL' && form.polishForm === undefined,
    pin: form.pin.length < SHORTEST_PIN,
    pinAgain: form.pin !== form.pinAgain || form.pinAgain === '',
  };
  return SETUP_FIELDS.filter((field) => wanting[field]);
}

/** Two counters of one number would give out the same case numbers. */
export function isCounterTaken({ counter }: SetupForm, fromCounter: number | null): boolean {
  return fromCounter !== null && Number(counter.trim()) === fromCounter;
}

/** The same job title for papers in each language; the usual ones are known in all three. */
const USUAL_TITLES: readonly {
  readonly zh: string;
  readonly en: string;
  readonly pl: string;
}[] = [
  { zh: '值班主任', en: 'Duty Manager', pl: 'kierowniczka zmiany' },
  { zh: '值班主任', en: 'Duty Manager', pl: 'kierownik zmiany' },
  { zh: '客户经理', en: 'Customer Adviser', pl: 'doradczyni klienta' },
  { zh: '客户经理', en: 'Customer Adviser', pl: 'doradca klienta' },
];

export function titleInEach(
  title: string,
  polishForm: 'feminine' | 'masculine',
): ChannelInput<'add-staff'>['jobTitle'] {
  const usual = USUAL_TITLES.filter((each) => Object.values(each).includes(title));
  const { zh, en, pl } = usual[polishForm === 'masculine' ? usual.length - 1 : 0] ?? {
    zh: title,
    en: title,
    pl: title,
  };
  return { zh, en, pl };
}

/** The whole input of `set-up-branch`; null while anything is missing. */
export function setupInput(
  form: SetupForm,
  locale: ScreenLocale,
  place: Place,
  jobTitle: string,
): ChannelInput<'set-up-branch'> | null {
  if (missingInSetup(form, locale).length > 0 || form.sector === undefined) return null;
  const polishForm = form.polishForm ?? 'feminine';
  const head = {
    organisation: form.organisation.trim(),
    branchName: form.branchName.trim(),
    address: form.address.trim(),
    openingHours: form.openingHours.trim(),
    phone: form.phone.trim(),
  };
  return {
    branch: {
      code: form.code,
      counter: Number(form.counter),
      sector: form.sector,
      ...place,
      calendar: firstCalendar(form.sector),
      locale,
      letterhead: { zh: head, en: head, pl: head },
      confirmedRules: [...form.confirmedRules],
      ...firstRules(place.currency, place.country),
    },
    supervisor: {
      name: form.name.trim(),
      role: 'supervisor',
      jobTitle: titleInEach(jobTitle.trim(), polishForm),
      polishForm,
      pin: form.pin,
    },
  };
}
