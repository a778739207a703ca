import type { ChannelOutput } from '../contract/channels.ts';
import type { Branch } from '../domain/branch.ts';
import type { ComplaintFields } from '../domain/complaint.ts';
import type { DeadlineRule, DeadlineSnapshot } from '../domain/deadline.ts';
import { deadlineOf } from '../domain/deadlines/deadline-for.ts';
import { paperLanguageOf } from '../domain/language.ts';
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

/** The same as the screens need it, in the language of the branch. */
export function statutoryView(
  desk: Desk,
  branch: Branch,
  fields: ComplaintFields,
  row: CaseRow,
): ChannelOutput<'intake'>['statutory'] {
  const found = statutoryOf(desk, branch, fields, row);
  if (found === null || found.rule.sureness === 'NV') return null;
  const { id: ruleId, source, checkedOn, sureness, silence } = found.rule;
  const language = paperLanguageOf(branch.locale);
  return { ruleId, dueOn: found.snapshot.dueOn, source, checkedOn, sureness, silence: silence[language] };
}
