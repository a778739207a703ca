import type { ChannelOutput } from '../contract/channels.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done } from '../domain/refusal.ts';
import { isKeptFrom } from './concerned.ts';
import { openIntake } from './open-intake.ts';
import type { Desk } from './ports.ts';
import { statutoryView } from './statutory.ts';

/** Everything the intake screen opens with: the draft as it was last saved, stage and cursor included. */
export function readIntake(desk: Desk, input: { caseId: CaseId }): Outcome<ChannelOutput<'intake'>> {
  const open = openIntake(desk, input.caseId);
  if (!open.ok) return open;
  const { row, branch, context, now } = open.value;
  const draft = desk.drafts.of(row.caseId);
  if (row.parkedAt !== null) {
    const stage = draft?.stage ?? 'receive';
    desk.log.append(context, [{ kind: 'intake-resumed', caseId: row.caseId, payload: { stage } }]);
  }
  const owner = desk.records.staff().find((one) => one.id === row.ownerId);
  const { staffConcerned, ...others } = draft?.fields ?? {};
  const keptFrom = isKeptFrom(desk, open.value);
  const fields = keptFrom || staffConcerned === undefined ? others : { ...others, staffConcerned };
  return done({
    caseId: row.caseId,
    number: row.number,
    ordinal: row.ordinal,
    ownerId: row.ownerId,
    ownerName: owner?.name ?? '',
    fields: structuredClone(fields),
    stage: draft?.stage ?? 'receive',
    cursor: draft?.cursor ?? '',
    revision: draft?.revision ?? 0,
    savedAt: draft?.savedAt ?? null,
    parkedAt: null,
    marks: row.marks,
    ...statutoryView(desk, branch, fields, row, now),
    nameKept: keptFrom,
    said: desk.records.saidLines(row.caseId),
  });
}
