import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import { grantedFields } from '../domain/goodwill/granted-goodwill.ts';
import { standingOf } from '../domain/goodwill/goodwill-limits.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { localDateOf } from '../domain/time.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import { acting } from './acting.ts';
import { concernedOf } from './concerned.ts';
import { customerLabel } from './customer-label.ts';
import { grantedPromise } from './granted-promise.ts';
import { fieldsOf } from './paper-input.ts';
import type { Desk } from './ports.ts';
import { supervisorBeside } from './step-up.ts';

/**
 * A supervisor grants a goodwill or refuses it with a reason, at their own desk or by PIN beside the clerk (product A8). In a
 * confirmed case a granted one becomes a promise with its day in the same transaction. Refuses `already-decided`, also where
 * somebody decided while the PIN was checked, `above-every-limit`, `own-complaint`, and a day that has passed.
 */
export async function decideGoodwill(
  desk: Desk,
  input: ChannelInput<'decide-goodwill'>,
): Promise<Outcome<Nothing>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { staff, branch } = who.value;
  const asked = desk.records.goodwill(input.goodwillId);
  if (asked === null) return refuse('not-found');
  if (asked.state !== 'waiting') return refuse('already-decided');
  const reason = input.reason.trim();
  if (!input.approve && reason === '') return refuse('reason-missing', { field: 'reason' });
  const second = await supervisorBeside(desk, staff, input.stepUp);
  if (!second.ok) return second;
  const decider = desk.records.staff().find((one) => one.id === (second.value ?? staff.id));
  const { caseId } = asked;
  if (decider === undefined || isAbout(decider, concernedOf(desk, caseId))) return refuse('own-complaint');
  // Read again: the PIN took its time.
  const goodwill = desk.records.goodwill(input.goodwillId);
  const row = desk.records.caseRow(caseId);
  if (goodwill === null || row === null) return refuse('not-found');
  if (goodwill.state !== 'waiting') return refuse('already-decided');
  const now = desk.clock.now();
  const events: EventDraft[] = [];
  const confirmed = row.state !== 'intake' && row.state !== 'left';
  // In the intake the day is the draft's, which Confirm reads.
  const dueOn = confirmed && input.approve && input.dueOn !== goodwill.dueOn ? input.dueOn : null;
  events.push({
    kind: 'goodwill-decided',
    caseId,
    payload: { goodwillId: goodwill.id, approved: input.approve, reason, dueOn },
  });
  if (input.approve) {
    const standing = standingOf(goodwill.amount, 'supervisor', branch.goodwillLimits);
    if (!standing.ok) return standing;
    if (standing.value === 'above-every-limit')
      return refuse('above-every-limit', { field: 'goodwillAmount' });
    if (confirmed) {
      const day = dueOn ?? goodwill.dueOn;
      if (day === null) return refuse('required', { field: 'dueOn' });
      if (day < localDateOf(now, branch.zone)) return refuse('due-in-the-past', { field: 'dueOn' });
      events.push(...grantedPromise(desk, branch, row, { ...goodwill, dueOn: day }, reason || goodwill.why));
    }
  }
  desk.log.append({ ...who.value.context, at: now, secondActor: second.value }, events);
  return done(NOTHING);
}

/** The case in short, how the sum was worked out, the limits, and what this customer was given before. */
export function readGoodwillDecision(
  desk: Desk,
  input: { goodwillId: string },
): Outcome<ChannelOutput<'goodwill-decision'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const asked = desk.records.goodwill(input.goodwillId);
  const row = asked && desk.records.caseRow(asked.caseId);
  const goodwill = asked && desk.records.casePage(asked.caseId).goodwills.find(({ id }) => id === asked.id);
  if (!asked || !row || !goodwill) return refuse('not-found');
  const { staffConcerned: _restricted, ...fields } = fieldsOf(desk, row);
  const { goodwillLimits: limits } = who.value.branch;
  const standing = standingOf(asked.amount, 'supervisor', limits);
  const { phone = '', reference = '', customerName = '', nameWithheld } = fields;
  const name = nameWithheld === true ? '' : customerName;
  return done({
    goodwill,
    caseId: row.caseId,
    number: row.number,
    confirmed: row.state !== 'intake' && row.state !== 'left',
    customer: customerLabel(fields),
    ownerName: desk.records.staff().find((one) => one.id === row.ownerId)?.name ?? '',
    fields: structuredClone(fields),
    limits: { clerk: limits.clerk, supervisor: limits.supervisor },
    grantable: standing.ok && standing.value === 'within',
    earlier: desk.records.findReturning({ phone, name, reference, except: row.caseId }).map((earlier) => {
      const record = desk.records.caseRow(earlier.caseId)?.fields ?? {};
      const granted = grantedFields(record, desk.records.goodwillsOf(earlier.caseId));
      return { ...earlier, goodwill: granted.goodwillAmount ?? null };
    }),
  });
}
