import type { ChannelOutput } from '../contract/channels.ts';
import type { Branch } from '../domain/branch.ts';
import { yearOf } from '../domain/calendar/day-number.ts';
import { UNDER_WAY } from '../domain/case.ts';
import type { ComplaintFields } from '../domain/complaint.ts';
import type { DeadlineRule, DeadlineSnapshot } from '../domain/deadline.ts';
import { answeredAt } from '../domain/deadlines/answered-at.ts';
import { deadlineOf, unconfirmedRules } from '../domain/deadlines/deadline-for.ts';
import { extendedDeadline, stepsLeft } from '../domain/deadlines/extended-deadline.ts';
import { secondDays, statutoryStanding, warnsOfSilence } from '../domain/deadlines/statutory-standing.ts';
import type { StatutoryStanding } from '../domain/deadlines/statutory-standing.ts';
import { localDateOf } from '../domain/time.ts';
import type { Instant } from '../domain/time.ts';
import type { CaseRow, Desk } from './ports.ts';

export interface Statutory {
  readonly rule: DeadlineRule;
  readonly snapshot: DeadlineSnapshot;
}

/**
 * The statutory clock of a case: after Confirm the date it was given, before it the date as computed from the day of arrival.
 * null where no clock is known, or a V2 row waits for a supervisor's confirmation.
 */
export function statutoryOf(
  desk: Desk,
  branch: Branch,
  fields: ComplaintFields,
  row: CaseRow,
): Statutory | null {
  const { deadline } = row;
  if (deadline !== null) {
    const rule = ruleOfSnapshot(desk, deadline);
    return rule === undefined ? null : { rule, snapshot: deadline };
  }
  // What the receipt did not state at Confirm is not stated later because a rule was confirmed meanwhile.
  if (row.state !== 'intake') return null;
  const { country, region, zone, calendar, confirmedRules } = branch;
  const key = { country, region, sector: fields.sector ?? branch.sector, category: fields.category };
  const received = { on: row.localDate, at: row.arrivedAt, zone };
  return deadlineOf(key, desk.packs.deadlines(), confirmedRules, received, row.localDate, calendar);
}

/** The rule in the version that gave the date; where that one is not known here, the rule of the name as it stands now. */
function ruleOfSnapshot(desk: Desk, deadline: DeadlineSnapshot): DeadlineRule | undefined {
  const kept = desk.packs.version(deadline.packId, deadline.packVersion);
  const packs = [...(kept?.kind === 'deadline' ? [kept] : []), ...desk.packs.deadlines()];
  return packs.flatMap((pack) => pack.content.rules).find((one) => one.id === deadline.ruleId);
}

/** Whether the receipt keeps the day that a case was given, by the rule that gave it. */
export function isByReceipt(desk: Desk): (deadline: DeadlineSnapshot) => boolean {
  return (deadline) => ruleOfSnapshot(desk, deadline)?.answeredBy === 'receipt';
}

/** Where a case stands against its statutory day, at this moment. */
function standingOf(
  { zone, calendar }: Branch,
  row: CaseRow,
  { rule, snapshot }: { readonly rule: DeadlineRule | undefined; readonly snapshot: DeadlineSnapshot },
  now: Instant,
): StatutoryStanding {
  const answered = answeredAt(row.state, row.ends, snapshot.dueOn, zone, rule?.answeredBy);
  const days = {
    receivedOn: row.localDate,
    answeredOn: answered === null ? null : localDateOf(answered, zone),
    today: localDateOf(now, zone),
    moment: answered ?? now,
  };
  return statutoryStanding(snapshot, days, calendar);
}

/** The day has passed unanswered, or the answer came after it: either wants a reason (product A11). */
export function isLateByLaw(desk: Desk, branch: Branch, row: CaseRow, now: Instant): boolean {
  const { deadline: snapshot } = row;
  if (snapshot === null) return false;
  const { state } = standingOf(branch, row, { rule: ruleOfSnapshot(desk, snapshot), snapshot }, now);
  return state === 'overdue' || state === 'answered-late';
}

/** The same as the screens need it, with the reason where there is none. */
export function statutoryView(
  desk: Desk,
  branch: Branch,
  fields: ComplaintFields,
  row: CaseRow,
  now: Instant,
): Pick<ChannelOutput<'intake'>, 'statutory' | 'statutoryGap'> {
  const found = statutoryOf(desk, branch, fields, row);
  if (found === null || found.rule.sureness === 'NV')
    return { statutory: null, statutoryGap: gapOf(desk, branch, fields) };
  const { rule, snapshot } = found;
  const standing = standingOf(branch, row, found, now);
  const { calendar } = branch;
  return {
    statutory: {
      ruleId: rule.id,
      dueOn: snapshot.dueOn,
      dueAt: snapshot.dueAt ?? null,
      source: rule.source,
      checkedOn: rule.checkedOn,
      sureness: found.rule.sureness,
      standing: { ...standing },
      silence: silenceOf(rule, standing),
      extendedFrom: snapshot.extendedFrom ?? null,
      steps: stepsToday(branch, row, found, now),
      also: secondDays(rule, row.localDate, calendar).map((day) => ({ ...day, meaning: { ...day.meaning } })),
      uncoveredYears: uncoveredYears(branch, row, found),
    },
    statutoryGap: null,
  };
}

type View = NonNullable<ChannelOutput<'intake'>['statutory']>;

function silenceOf(rule: DeadlineRule, standing: StatutoryStanding): View['silence'] {
  const warning = warnsOfSilence(rule, standing);
  return warning === null ? null : { level: warning.level, text: { ...warning.text } };
}

/** Steps that would be taken if somebody asked for them now. */
function stepsToday(
  branch: Branch,
  row: CaseRow,
  { rule, snapshot }: Statutory,
  now: Instant,
): View['steps'] {
  if (!UNDER_WAY.includes(row.state)) return [];
  const today = localDateOf(now, branch.zone);
  return stepsLeft(rule, snapshot).flatMap(({ id, needs }) => {
    const extended = extendedDeadline(rule, snapshot, id, branch.calendar, row.localDate, today);
    return extended.ok ? [{ id, dueOn: extended.value.snapshot.dueOn, needs: [...needs] }] : [];
  });
}

/** Of a day counted in business days, from the receipt to the day in force; the lists may have come since it was computed. */
function uncoveredYears(branch: Branch, row: CaseRow, { rule, snapshot }: Statutory): number[] {
  const step = rule.steps?.find(({ id }) => id === snapshot.stepId);
  if ((step ?? rule).unit !== 'business-days') return [];
  const years: number[] = [];
  for (let year = yearOf(row.localDate); year <= yearOf(snapshot.dueOn); year += 1) {
    if (!branch.calendar.years.some((each) => each.year === year)) years.push(year);
  }
  return years;
}

function gapOf(desk: Desk, branch: Branch, fields: ComplaintFields): 'unknown' | 'unconfirmed' {
  const { country, region, confirmedRules } = branch;
  const key = { country, region, sector: fields.sector ?? branch.sector };
  const rules = desk.packs.deadlines().flatMap((pack) => pack.content.rules);
  return unconfirmedRules(key, rules, confirmedRules).length > 0 ? 'unconfirmed' : 'unknown';
}
