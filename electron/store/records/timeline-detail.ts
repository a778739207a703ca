import type { LogHole } from '../../domain/log-holes.ts';
import type { EventKind, EventPayloads, StoredEvent } from '../../domain/event.ts';

export type TimelineDetail = Record<string, string | number | boolean | null>;

/**
 * The parts of a payload that one sentence of the timeline needs, under the payload's own names. The name of a staff member
 * concerned is not among them (architecture, decision 10).
 */
const DETAILS: { readonly [K in EventKind]: (payload: EventPayloads[K]) => TimelineDetail } = {
  'branch-set-up': () => ({}),
  'branch-changed': () => ({}),
  'staff-added': ({ staff }) => ({ name: staff.name, role: staff.role }),
  'staff-changed': ({ staff }) => ({ name: staff.name, role: staff.role }),
  'staff-deactivated': ({ reason }) => ({ reason }),
  'staff-reactivated': () => ({}),
  'pin-changed': () => ({}),
  'customer-arrived': ({ number, ordinal }) => ({ number, ordinal }),
  'customer-acknowledged': () => ({}),
  'progress-told': ({ words }) => ({ words }),
  'stage-left': ({ stage, to, missing }) => ({ stage, to, missing }),
  'intake-parked': ({ stage }) => ({ stage }),
  'intake-resumed': ({ stage }) => ({ stage }),
  'intake-left': ({ reason }) => ({ reason }),
  'line-said': ({ saidId, stage, lineId, words }) => ({ saidId, stage, lineId, words }),
  'line-taken-back': ({ saidId }) => ({ saidId }),
  'case-confirmed': ({ mode, deadline, record }) => ({
    mode,
    dueOn: deadline?.dueOn ?? null,
    answer: record.answer ?? null,
    goodwillMinor: record.goodwillAmount?.minor ?? null,
    goodwillCurrency: record.goodwillAmount?.currency ?? null,
  }),
  'staff-concerned-noted': () => ({}),
  'case-handed-over': ({ to, reason }) => ({ to, reason }),
  'case-resolved': ({ basis }) => ({ basis }),
  'case-withdrawn': ({ reason }) => ({ reason }),
  'case-reopened': ({ reason }) => ({ reason }),
  'case-set-waiting': ({ reason }) => ({ reason }),
  'case-taken-up': () => ({}),
  'case-closed': ({ reason }) => ({ reason }),
  'problem-added': ({ problem }) => ({ matter: problem.matter, what: problem.what }),
  'deadline-extended': ({ deadline, reason, circumstances }) => ({
    dueOn: deadline.dueOn,
    from: deadline.extendedFrom ?? null,
    reason,
    circumstances,
  }),
  'lateness-explained': ({ clock, reason }) => ({ clock, reason }),
  'steps-changed': ({ steps, customerTold }) => ({
    steps: steps.length,
    done: steps.filter((step) => step.state === 'done').length,
    customerTold,
  }),
  'answer-noted': ({ answer, basis }) => ({ answer, basis }),
  'goodwill-asked': ({ goodwill }) => ({
    goodwillMinor: goodwill.amount?.minor ?? null,
    goodwillCurrency: goodwill.amount?.currency ?? null,
    why: goodwill.why,
  }),
  'goodwill-decided': ({ approved, reason }) => ({ approved, reason }),
  'goodwill-withdrawn': () => ({}),
  'case-escalated': ({ reason }) => ({ reason }),
  'escalation-noted': ({ decision, note }) => ({ decision, note }),
  'improvement-opened': ({ improvement }) => ({ cause: improvement.cause, owner: improvement.owner }),
  'improvement-changed': ({ improvement }) => ({ cause: improvement.cause, owner: improvement.owner }),
  'improvement-decided': ({ state, decision, on }) => ({ state, decision, on }),
  'case-linked-to-improvement': ({ improvementId }) => ({ improvementId }),
  'promise-made': ({ promise }) => ({
    source: promise.source,
    what: promise.what,
    owner: promise.owner,
    dueAt: promise.dueAt,
  }),
  'promise-moved': ({ promiseId, dueAt, reason }) => ({ promiseId, dueAt, reason }),
  'promise-settled': ({ promiseId, state, reason }) => ({ promiseId, state, reason }),
  'follow-up-added': ({ followUp }) => ({
    contact: followUp.kind,
    outcome: followUp.outcome,
    said: followUp.said,
    satisfaction: followUp.satisfaction ?? null,
    nextContactAt: followUp.nextContactAt ?? null,
  }),
  'paper-drafted': ({ paperId, kind, language, version, title }) => ({
    paperId,
    paper: kind,
    language,
    version,
    title,
  }),
  'approval-asked': ({ paperId, version }) => ({ paperId, version }),
  'paper-returned': ({ paperId, version, reason }) => ({ paperId, version, reason }),
  'paper-approved': ({ paperId, version, openErrors, overrideReason }) => ({
    paperId,
    version,
    openErrors,
    overrideReason,
  }),
  'paper-printed': ({ paperId, version, copy }) => ({ paperId, version, copy }),
  'paper-handed-over': ({ paperId }) => ({ paperId }),
  'paper-posted': ({ paperId }) => ({ paperId }),
  'paper-signed': ({ paperId }) => ({ paperId }),
  'day-closed': ({ localDate }) => ({ localDate }),
  'package-made': ({ sequence, fileName }) => ({ sequence, fileName }),
  'package-copied': ({ sequence }) => ({ sequence }),
  'key-made': () => ({}),
  'pack-imported': ({ pack }) => ({ packId: pack.id, version: pack.version }),
  'pack-put-back': ({ packId }) => ({ packId }),
  'counter-trusted': ({ counter, fromSequence }) => ({ counter, fromSequence }),
  'package-imported': ({ counter, sequence, events }) => ({ counter, sequence, events }),
  'conflict-decided': ({ subject, about, keep, note }) => ({
    subject,
    about,
    counter: keep.originCounter,
    note,
  }),
  'gap-noted': ({ missing, reason }) => ({ missing: missingOf(missing), reason }),
  'log-salvaged': ({ missing, how, lostBeside }) => ({ missing: missingOf(missing), how, lostBeside }),
  'log-restored': ({ backupAt, missing, reason }) => ({ backupAt, missing: missingOf(missing), reason }),
  'restore-undone': ({ restoredAt, missing, reason }) => ({
    restoredAt,
    missing: missingOf(missing),
    reason,
  }),
  'case-registered': ({ row, oldNumber, state, receivedOn }) => ({ row, oldNumber, state, receivedOn }),
  'register-imported': ({ fileName, rows }) => ({ fileName, rows }),
  'register-undone': ({ reason }) => ({ reason }),
  'payload-erased': ({ retentionClass, months }) => ({ retentionClass, months }),
  'case-held': ({ reason }) => ({ reason }),
  'case-hold-lifted': ({ reason }) => ({ reason }),
  'package-erased': ({ sequence }) => ({ sequence }),
  'case-file-printed': ({ staffConcerned }) => ({ staffConcerned }),
  'copies-dropped': ({ copies, reason }) => ({ copies: copies.length, reason }),
  'log-exported': ({ cases, format }) => ({ cases, format }),
  'person-file-made': ({ cases, purpose }) => ({ cases: cases.length, purpose }),
  'customer-corrected': ({ customerName, phone, reason }) => ({
    name: customerName !== null,
    phone: phone !== null,
    reason,
  }),
};

function missingOf(holes: readonly LogHole[]): number {
  return holes.reduce((sum, { fromSeq, toSeq }) => sum + toSeq - fromSeq + 1, 0);
}

/** Empty for an erased payload. */
export function timelineDetail<K extends EventKind>(event: StoredEvent<K>): TimelineDetail {
  return event.payload === null ? {} : DETAILS[event.kind](event.payload);
}
