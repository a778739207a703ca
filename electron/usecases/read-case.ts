import type { ChannelOutput } from '../contract/channels.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import { acting } from './acting.ts';
import type { Desk } from './ports.ts';
import { statutoryView } from './statutory.ts';

/** The case page. Who the complaint is about is told only to a supervisor who is not that person (architecture, decision 10). */
export function readCase(desk: Desk, input: { caseId: CaseId }): Outcome<ChannelOutput<'case-page'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const row = desk.records.caseRow(input.caseId);
  if (row === null) return refuse('not-found');
  const draft = row.state === 'intake' ? desk.drafts.of(row.caseId) : null;
  const { staffConcerned: _restricted, ...fields } = draft?.fields ?? row.fields;
  const concerned = desk.records.staffConcerned(row.caseId);
  const maySee = who.value.staff.role === 'supervisor' && !isAbout(who.value.staff, concerned);
  return done({
    caseId: row.caseId,
    number: row.number,
    state: row.state,
    ownerId: row.ownerId,
    ownerName: desk.records.staff().find((one) => one.id === row.ownerId)?.name ?? '',
    arrivedAt: row.arrivedAt,
    localDate: row.localDate,
    fields: structuredClone(fields),
    mode: row.mode,
    staffConcerned: maySee ? concerned : null,
    marks: row.marks,
    ...desk.records.keptCase(row.caseId),
    ...statutoryView(desk, who.value.branch, fields, row, who.value.now),
    ...desk.records.casePage(row.caseId),
  });
}
