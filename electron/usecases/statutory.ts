import type { ChannelOutput } from '../contract/channels.ts';
import { deadlineFor } from '../domain/deadlines/deadline-for.ts';
import { dueOn } from '../domain/deadlines/due-on.ts';
import type { Branch } from '../domain/branch.ts';
import type { ComplaintFields } from '../domain/complaint.ts';
import type { DeadlineRule, DeadlineSnapshot } from '../domain/deadline.ts';
import { paperLanguageOf } from '../domain/language.ts';
import type { CaseRow, Desk } from './ports.ts';

/** The rule that holds for a case: the one its snapshot names, else the one in force for its sector today. */
export function ruleOf(
  desk: Desk,
  branch: Branch,
  fields: ComplaintFields,
  snapshot: DeadlineSnapshot | null,
): DeadlineRule | null {
  const { rules } = desk.packs.deadlineRules();
  if (snapshot !== null) return rules.find((rule) => rule.id === snapshot.ruleId) ?? null;
  const sector = fields.sector ?? branch.sector;
  return deadlineFor(
    { country: branch.country, region: branch.region, sector },
    rules,
    branch.confirmedRules,
  );
}

/** A case keeps the date it was given; before Confirm the date is computed from the day of arrival. */
export function snapshotOf(
  desk: Desk,
  branch: Branch,
  fields: ComplaintFields,
  row: CaseRow,
): DeadlineSnapshot | null {
  if (row.deadline !== null) return row.deadline;
  const rule = ruleOf(desk, branch, fields, null);
  if (rule === null) return null;
  const { packId, packVersion } = desk.packs.deadlineRules();
  return {
    packId,
    packVersion,
    ruleId: rule.id,
    dueOn: dueOn(rule, row.localDate),
    computedOn: row.localDate,
  };
}

export function statutoryNow(
  desk: Desk,
  branch: Branch,
  fields: ComplaintFields,
  row: CaseRow,
): ChannelOutput<'intake'>['statutory'] {
  const snapshot = snapshotOf(desk, branch, fields, row);
  const rule = snapshot && ruleOf(desk, branch, fields, snapshot);
  if (!snapshot || !rule || rule.sureness === 'NV') return null;
  const { source, checkedOn, sureness, silence } = rule;
  const language = paperLanguageOf(branch.locale);
  return { ruleId: rule.id, dueOn: snapshot.dueOn, source, checkedOn, sureness, silence: silence[language] };
}
