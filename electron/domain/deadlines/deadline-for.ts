import type { Country, Sector } from '../branch.ts';
import type { BusinessCalendar } from '../calendar/business-calendar.ts';
import type { DeadlineRule, DeadlineSnapshot } from '../deadline.ts';
import type { DeadlinePack } from '../packs/envelope.ts';
import { addMinutes, localDateOf } from '../time.ts';
import type { Instant, LocalDate, Zone } from '../time.ts';
import { dueOn } from './due-on.ts';

export interface DeadlineKey {
  readonly country: Country;
  readonly region: string;
  readonly sector: Sector;
  /** Category code of the sector pack, where a law has different days for different matters. */
  readonly category?: string | undefined;
}

/**
 * The rule that may print for this branch and matter, the narrowest first: region and category, region, category, country.
 * V1 rows count at once, V2 rows once a supervisor confirmed them, NV rows and the authority's own clocks never. null: no
 * statutory clock known here.
 */
export function deadlineFor(
  key: DeadlineKey,
  rules: readonly DeadlineRule[],
  confirmedRules: readonly string[],
): DeadlineRule | null {
  const usable = candidates(key, rules).filter(
    (rule) => rule.sureness === 'V1' || (rule.sureness === 'V2' && confirmedRules.includes(rule.id)),
  );
  return usable[0] ?? null;
}

/** V2 rows that would apply here and still wait for a supervisor's confirmation, with any category. */
export function unconfirmedRules(
  key: Omit<DeadlineKey, 'category'>,
  rules: readonly DeadlineRule[],
  confirmedRules: readonly string[],
): readonly DeadlineRule[] {
  return rules.filter(
    (rule) => inPlace(key, rule) && rule.sureness === 'V2' && !confirmedRules.includes(rule.id),
  );
}

/** When and where the complaint was received: the branch's date, and the minute for a rule in hours. */
export interface Receipt {
  readonly on: LocalDate;
  readonly at: Instant;
  readonly zone: Zone;
}

/** The rule with the snapshot a case keeps, from the pack that holds it. */
export interface ComputedDeadline {
  readonly rule: DeadlineRule;
  readonly snapshot: DeadlineSnapshot;
  /** Years without a list: holidays not known make the day too early, make-up days not known (China) too late. */
  readonly uncoveredYears: readonly number[];
}

/** null where no clock is known. */
export function deadlineOf(
  key: DeadlineKey,
  packs: readonly DeadlinePack[],
  confirmedRules: readonly string[],
  received: Receipt,
  computedOn: LocalDate,
  calendar: BusinessCalendar,
): ComputedDeadline | null {
  const rules = packs.flatMap((pack) => pack.content.rules);
  const rule = deadlineFor(key, rules, confirmedRules);
  const pack = packs.find((each) => rule !== null && each.content.rules.includes(rule));
  if (rule === null || pack === undefined) return null;
  const { uncoveredYears, ...due } = dueOf(rule, received, calendar);
  return {
    rule,
    snapshot: { packId: pack.id, packVersion: pack.version, ruleId: rule.id, ...due, computedOn },
    uncoveredYears,
  };
}

function dueOf(
  { amount, unit }: DeadlineRule,
  received: Receipt,
  calendar: BusinessCalendar,
): Pick<DeadlineSnapshot, 'dueOn' | 'dueAt'> & { readonly uncoveredYears: readonly number[] } {
  if (unit === 'hours') {
    const dueAt = addMinutes(received.at, amount * 60);
    return { dueOn: localDateOf(dueAt, received.zone), dueAt, uncoveredYears: [] };
  }
  const { date, uncoveredYears } = dueOn({ amount, unit }, received.on, calendar);
  return { dueOn: date, uncoveredYears };
}

function candidates(key: DeadlineKey, rules: readonly DeadlineRule[]): readonly DeadlineRule[] {
  return rules
    .filter((rule) => inPlace(key, rule) && coversCategory(rule, key.category))
    .toSorted((a, b) => narrowness(b) - narrowness(a));
}

function inPlace(key: Omit<DeadlineKey, 'category'>, rule: DeadlineRule): boolean {
  const place = rule.region === '' || rule.region === key.region;
  return rule.country === key.country && rule.sector === key.sector && place && rule.startsAt !== 'authority';
}

function coversCategory(rule: DeadlineRule, category: string | undefined): boolean {
  return rule.categories === undefined || (category !== undefined && rule.categories.includes(category));
}

function narrowness(rule: DeadlineRule): number {
  return (rule.region === '' ? 0 : 2) + (rule.categories === undefined ? 0 : 1);
}
