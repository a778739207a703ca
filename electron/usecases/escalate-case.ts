import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import { escalationReasons } from '../domain/escalation/escalation-reasons.ts';
import type { EscalationReason } from '../domain/escalation/escalation-reasons.ts';
import type { EventDraft } from '../domain/event.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { localDateOf } from '../domain/time.ts';
import { isAbout } from '../domain/staff-concerned.ts';
import { acting, actingFor } from './acting.ts';
import { concernedOf, isConcerned } from './concerned.ts';
import type { CaseInTrouble, Desk } from './ports.ts';
import { isByReceipt } from './statutory.ts';

type Escalated = ChannelOutput<'escalations'>['cases'][number];
type ReasonShown = Escalated['reasons'][number];

/** As many as a supervisor reads on one morning and far more; the others come up as these are taken note of. */
const MOST_SHOWN = 200;

/** The supervisor's list, the gravest first, then the oldest (product E4), and how many there are in all. */
export function listEscalations(desk: Desk): Outcome<ChannelOutput<'escalations'>> {
  const who = actingFor(desk, 'escalations');
  if (!who.ok) return who;
  const { now, branch, staff } = who.value;
  const found = desk.records
    .casesInTrouble(localDateOf(now, branch.zone), now, isByReceipt(desk))
    .map((one) => ({ one, reasons: escalationReasons(one.facts) }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((a, b) => rankOf(a.reasons) - rankOf(b.reasons));
  const cases = found.slice(0, MOST_SHOWN).map(({ one, reasons }): Escalated => ({
    caseId: one.caseId,
    number: one.number,
    state: one.state,
    customer: one.customer,
    matter: one.matter,
    ownerId: one.ownerId,
    ownerName: one.ownerName,
    aboutYou: isAbout(staff, concernedOf(desk, one.caseId)),
    reasons: reasons.map((reason) => shown(reason, one)),
  }));
  return done({ cases, total: found.length });
}

/** Any clerk, also while the customer is here: the customer has asked for the manager, or it is too much for one. */
export function escalateCase(desk: Desk, input: ChannelInput<'escalate-case'>): Outcome<Nothing> {
  const who = acting(desk);
  if (!who.ok) return who;
  const row = desk.records.caseRow(input.caseId);
  if (row === null) return refuse('not-found');
  if (row.state === 'left') return refuse('already-settled');
  const reason = input.reason.trim();
  if (reason === '') return refuse('reason-missing', { field: 'reason' });
  desk.log.append(who.value.context, [{ kind: 'case-escalated', caseId: row.caseId, payload: { reason } }]);
  return done(NOTHING);
}

/**
 * A supervisor has seen what happened and says what follows. Taking the case over hands it over in the same decision. Refuses
 * happenings that are not on the list any more, and a case about this supervisor.
 */
export function noteEscalation(desk: Desk, input: ChannelInput<'note-escalation'>): Outcome<Nothing> {
  const who = actingFor(desk, 'note-escalation');
  if (!who.ok) return who;
  const { staff, now, context } = who.value;
  const { caseId, decision } = input;
  const found = desk.records.caseInTrouble(caseId, now, isByReceipt(desk));
  if (found === null) return refuse('not-found');
  if (isConcerned(desk, who.value, caseId)) return refuse('own-complaint');
  const open = new Set(escalationReasons(found.facts).flatMap(({ happenings }) => happenings));
  const happenings = [...new Set(input.happenings)];
  if (!happenings.every((happening) => open.has(happening))) return refuse('already-settled');
  const note = input.note.trim();
  if (note === '' && decision !== 'seen') return refuse('reason-missing', { field: 'note' });
  const handOver: readonly EventDraft[] =
    decision === 'taken-over' && found.ownerId !== staff.id
      ? [{ kind: 'case-handed-over', caseId, payload: { to: staff.id, reason: note } }]
      : [];
  desk.log.append(context, [
    { kind: 'escalation-noted', caseId, payload: { happenings, decision, note } },
    ...handOver,
  ]);
  return done(NOTHING);
}

function shown({ code, weight, happenings }: EscalationReason, one: CaseInTrouble): ReasonShown {
  const { facts } = one;
  const plain = { code, weight, happenings, words: [], on: null, clocks: [], count: null };
  switch (code) {
    case 'statutory-overdue':
    case 'statutory-soon':
      return { ...plain, on: facts.statutory?.dueOn ?? null };
    case 'asked-for-manager':
      return { ...plain, words: [one.askedWhy] };
    case 'promise-broken':
      return {
        ...plain,
        words: one.broken
          .filter(({ id, what }) => what !== '' && happenings.some((key) => key.endsWith(id)))
          .map(({ what }) => what),
      };
    case 'service-late':
      return {
        ...plain,
        clocks: facts.lateServiceClocks
          .map((clock) => clock.code)
          .filter((clock) => happenings.some((key) => key.includes(`:${clock}:`))),
      };
    case 'reopened':
      return { ...plain, count: facts.reopenedTimes };
    case 'satisfaction-low':
      return { ...plain, count: facts.lastSatisfaction?.score ?? null };
    case 'safety':
    case 'severe':
    case 'public-post':
    case 'repeat':
      return plain;
  }
}

const RANK = { 'at-once': 0, today: 1, note: 2 } as const;

/** The list of reasons is itself in order of weight. */
function rankOf(reasons: readonly EscalationReason[]): number {
  return RANK[reasons[0]?.weight ?? 'note'];
}
