import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { ComplaintFields } from '../domain/complaint.ts';
import type { EventDraft } from '../domain/event.ts';
import { goodwillAmount } from '../domain/goodwill/goodwill-amount.ts';
import { limitsFor, standingOf } from '../domain/goodwill/goodwill-limits.ts';
import { offeredGoodwill, promisableFields, standingOfOffer } from '../domain/goodwill/granted-goodwill.ts';
import type { OfferedGoodwill } from '../domain/goodwill/granted-goodwill.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { localDateOf } from '../domain/time.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import { acting } from './acting.ts';
import type { Acting } from './acting.ts';
import { isConcerned } from './concerned.ts';
import { grantedPromise } from './granted-promise.ts';
import { fieldsToPromise } from './paper-input.ts';
import type { CaseRow, Desk } from './ports.ts';

/**
 * Lays a goodwill before a supervisor, at the counter or later. What the asker may grant alone in a confirmed case that has none yet
 * is granted at once. Refuses what no role of the branch may grant, another currency than the branch's, and a day gone by.
 */
export function askGoodwill(
  desk: Desk,
  input: ChannelInput<'ask-goodwill'>,
): Outcome<ChannelOutput<'ask-goodwill'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { staff, branch, now, context } = who.value;
  const row = desk.records.caseRow(input.caseId);
  if (row === null) return refuse('not-found');
  const amount = goodwillAmount(input.basis);
  if (!amount.ok) return amount;
  if (input.basis.kind === 'in-kind' && input.kind !== 'in-kind')
    return refuse('not-an-option', { field: 'kind' });
  const standing = standingOf(amount.value, staff.role, branch.goodwillLimits);
  if (!standing.ok) return standing;
  if (standing.value === 'above-every-limit') return refuse('above-every-limit', { field: 'goodwillAmount' });
  if (input.dueOn !== null && input.dueOn < localDateOf(now, branch.zone))
    return refuse('due-in-the-past', { field: 'dueOn' });
  const { caseId, kind, basis, dueOn, why } = input;
  const goodwill = { id: desk.ids.next(), caseId, kind, basis, amount: amount.value, dueOn, why };
  const events: EventDraft[] = [{ kind: 'goodwill-asked', caseId, payload: { goodwill } }];
  const confirmed = row.state !== 'intake' && row.state !== 'left';
  const alone = standing.value === 'within' && !isConcerned(desk, who.value, input.caseId);
  // A clerk's own limit is for the case, not for every sum in it: a further one is a supervisor's.
  const first =
    staff.role === 'supervisor' || offeredGoodwill(fieldsToPromise(desk, who.value, row)) === null;
  const granted = confirmed ? alone && first : alone && staff.role === 'supervisor';
  if (granted) {
    if (confirmed && dueOn === null) return refuse('required', { field: 'dueOn' });
    const payload = { goodwillId: goodwill.id, approved: true, reason: '', dueOn: null };
    events.push({ kind: 'goodwill-decided', caseId, payload });
    if (confirmed && dueOn !== null)
      events.push(...grantedPromise(desk, branch, row, { ...goodwill, dueOn }, why));
  }
  desk.log.append(context, events);
  return done({ goodwillId: goodwill.id, granted });
}

export function withdrawGoodwill(desk: Desk, input: { goodwillId: string }): Outcome<Nothing> {
  const who = acting(desk);
  if (!who.ok) return who;
  const goodwill = desk.records.goodwill(input.goodwillId);
  if (goodwill === null) return refuse('not-found');
  if (goodwill.state !== 'waiting') return refuse('already-decided');
  // What a colleague laid before a supervisor is not the concern of whoever it is about (product A10).
  if (isConcerned(desk, who.value, goodwill.caseId)) return refuse('own-complaint');
  desk.log.append(who.value.context, [
    { kind: 'goodwill-withdrawn', caseId: goodwill.caseId, payload: { goodwillId: goodwill.id } },
  ]);
  return done(NOTHING);
}

/**
 * What Confirm makes of the goodwill: within the limit it is promised, above it is asked for and promised nowhere; a supervisor's
 * own sum above the clerk's limit is granted by that supervisor. Whoever the complaint is about grants nothing. A
 * request that the customer no longer wants is taken back.
 */
export function goodwillAtConfirm(
  desk: Desk,
  who: Acting & { readonly row: CaseRow },
  fields: ComplaintFields,
): Outcome<{ readonly promised: ComplaintFields; readonly events: readonly EventDraft[] }> {
  const { row, staff, branch } = who;
  const concerned = isAbout(staff, fields.staffConcerned ?? '');
  const limits = limitsFor(branch.goodwillLimits, concerned);
  const { caseId } = row;
  const asked = desk.records.goodwillsOf(caseId);
  const waiting = asked.find(({ state }) => state === 'waiting');
  const back: EventDraft[] =
    waiting === undefined
      ? []
      : [{ kind: 'goodwill-withdrawn', caseId, payload: { goodwillId: waiting.id } }];
  const offer = offeredGoodwill(fields);
  const standing = standingOfOffer(fields, asked, 'clerk', limits);
  if (!standing.ok) return { ...standing, field: 'goodwillAmount' };
  if (standing.value === 'above-every-limit') return refuse('above-every-limit', { field: 'goodwillAmount' });
  const promised = promisableFields(fields, asked, 'clerk', limits);
  if (offer === null || standing.value !== 'needs-supervisor') {
    return done({ promised, events: standing.value === 'waiting' ? [] : back });
  }
  const goodwill = { ...asking(offer), id: desk.ids.next(), caseId };
  const ask: EventDraft = { kind: 'goodwill-asked', caseId, payload: { goodwill } };
  const own = staff.role === 'supervisor' && !concerned;
  if (!own) return done({ promised, events: [ask] });
  const payload = { goodwillId: goodwill.id, approved: true, reason: '', dueOn: null };
  return done({ promised: fields, events: [ask, { kind: 'goodwill-decided', caseId, payload }] });
}

function asking(offer: OfferedGoodwill): OfferedGoodwill & { readonly why: string } {
  const { kind, basis, amount, dueOn } = offer;
  return { kind, basis, amount, dueOn, why: '' };
}

/** Every request of a case, for the intake. */
export function readGoodwills(desk: Desk, input: { caseId: CaseId }): Outcome<ChannelOutput<'goodwill-of'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  if (desk.records.caseRow(input.caseId) === null) return refuse('not-found');
  return done({ goodwills: desk.records.casePage(input.caseId).goodwills });
}
