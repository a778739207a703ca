import type { ChannelOutput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import type { CaseId } from '../domain/ids.ts';
import { mayConfirm, withoutEmptySteps } from '../domain/intake/missing.ts';
import { composeReceipt } from '../domain/papers/compose-receipt.ts';
import { promisedThings } from '../domain/papers/promised-things.ts';
import { saidAgain } from '../domain/promises/said-again.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { endOfDay, instantOf } from '../domain/time.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import { goodwillAtConfirm } from './ask-goodwill.ts';
import { paperEvent } from './draft-paper.ts';
import { openIntake } from './open-intake.ts';
import { paperInputOf } from './paper-input.ts';
import type { Desk } from './ports.ts';

/**
 * The customer has read it back and agrees. In one transaction: the record, the mode with its inputs, the deadline snapshot, a
 * dated promise for everything said, once also where it was said and typed, the receipt, and the end of the draft. Goodwill above the limit is asked for with it and
 * promised nowhere until a supervisor has decided.
 */
export function confirmCase(desk: Desk, input: { caseId: CaseId }): Outcome<ChannelOutput<'confirm-case'>> {
  const open = openIntake(desk, input.caseId);
  if (!open.ok) return open;
  const { row, staff, branch, context, now } = open.value;
  const fields = withoutEmptySteps(desk.drafts.of(row.caseId)?.fields ?? {});
  const refused = mayConfirm(fields);
  if (refused !== null) return refused;
  const { staffConcerned, ...record } = fields;
  // Taking it down is allowed to anybody at the counter; calling it resolved is a decision.
  if (fields.resolved === true && isAbout(staff, staffConcerned ?? ''))
    return refuse('own-complaint', { field: 'resolved' });
  const basis = fields.resolutionBasis?.trim() ?? '';
  if (fields.resolved === true && basis === '') return refuse('required', { field: 'resolutionBasis' });
  const goodwill = goodwillAtConfirm(desk, open.value, fields);
  if (!goodwill.ok) return goodwill;
  const paperInput = paperInputOf(desk, branch, row, goodwill.value.promised, staff, now);
  const { caseId, facts } = { caseId: row.caseId, facts: paperInput.facts };
  const events: EventDraft[] = [
    {
      kind: 'case-confirmed',
      caseId,
      payload: { record, mode: facts.mode, deadline: facts.deadline, localDate: row.localDate },
    },
  ];
  if (row.marks.acknowledgedAt === null)
    events.unshift({ kind: 'customer-acknowledged', caseId, payload: {} });
  if (staffConcerned !== undefined && staffConcerned.trim() !== '') {
    events.push({ kind: 'staff-concerned-noted', caseId, payload: { name: staffConcerned } });
  }
  events.push(...goodwill.value.events);
  const typed = promisedThings(paperInput).map(({ due, ...promised }) => {
    const dueAt = due.includes('T') ? instantOf(due, branch.zone) : endOfDay(due, branch.zone);
    return { id: desk.ids.next(), caseId, ...promised, dueAt };
  });
  for (const promise of typed) events.push({ kind: 'promise-made', caseId, payload: { promise } });
  for (const { promiseId, as } of saidAgain(desk.records.casePage(caseId).promises, typed)) {
    const payload = { promiseId, state: 'withdrawn' as const, reason: as };
    events.push({ kind: 'promise-settled', caseId, payload });
  }
  if (fields.resolved === true) events.push({ kind: 'case-resolved', caseId, payload: { basis } });
  const earlier = desk.records.papersOf(caseId).filter((paper) => paper.kind === 'receipt');
  const composed = composeReceipt(paperInput);
  const receipt = paperEvent(desk, paperInput, composed, 'receipt', earlier.length + 1);
  const same = earlier.find((paper) => paper.contentHash === receipt.contentHash);
  if (!same) events.push(receipt.event);
  desk.log.append(context, events, { dropDraftOf: caseId });
  return done({ caseId, receiptId: same?.id ?? receipt.paperId });
}
