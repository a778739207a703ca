import type { CaseId } from '../../domain/ids.ts';
import type { GoodwillBasis } from '../../domain/goodwill/goodwill-basis.ts';
import { caseFigures } from '../../domain/retention/case-statistics.ts';
import type { CaseStatistics } from '../../domain/retention/case-statistics.ts';
import { canonicalJson } from '../canonical-json.ts';
import { one, run } from '../database.ts';
import type { Db } from '../database.ts';
import type { FoldedEvent } from './projection.ts';
import { dropUnanswered, viewsAnsweredBy } from '../search/forget-views.ts';
import { dropFromSearch } from '../search/search-index.ts';
import { writeRecord } from './case-record.ts';
import { CASE_TABLES } from './case-tables.ts';
import { deadlineColumns } from './deadline-columns.ts';

/** Stands where a column must not be empty and the word that stood there is gone. */
const GONE = '—';
const NO_CONTENT_HASH = '0'.repeat(64);

/** Takes every row that hangs on a case out of the state tables, and the case itself. */
export function dropCase(db: Db, caseId: CaseId): void {
  run(
    db,
    `DELETE FROM name_word WHERE arrived_seq = (SELECT arrived_seq FROM complaint_case WHERE id = :caseId)`,
    { caseId },
  );
  for (const table of CASE_TABLES) run(db, `DELETE FROM ${table} WHERE case_id = :caseId`, { caseId });
  run(db, `DELETE FROM complaint_case WHERE id = :caseId`, { caseId });
}

/**
 * The rows of an anonymised case, made from its figures alone: the same while it happens, in a rebuilt log and in that of another
 * counter. What reports count is as before; what a person could be known by is empty.
 */
export function writeErasedCase(db: Db, caseId: CaseId, event: FoldedEvent<'payload-erased'>): void {
  const kept = event.payload;
  const arrival = one<{ seq: number }>(
    db,
    `SELECT min(seq) AS seq FROM event WHERE case_id = :caseId AND kind IN ('customer-arrived', 'case-registered')`,
    { caseId },
  );
  const { deadline } = kept;
  run(
    db,
    `INSERT INTO complaint_case (id, number, origin_counter, state, owner, arrived_at, arrived_seq, zone, local_date,
       numbered_on, ordinal, stage, missing, acknowledged_at, progress_told_at, confirmed_at, letter_at, resolved_at,
       resolved_on, withdrawn_at, left_at, closed_at, reopened_at, reopened_times, escalated_at, escalated_times, mode,
       deadline_pack, deadline_version, deadline_rule, deadline_due_on, deadline_computed_on, deadline_due_at,
       deadline_step, deadline_extended_from, register_batch, erased_at)
     VALUES (:caseId, :number, :counter, :state, :owner, :arrivedAt, :arrivedSeq, :zone, :localDate,
       :numberedOn, :ordinal, :stage, :missing, :acknowledgedAt, :progressToldAt, :confirmedAt, :letterAt, :resolvedAt,
       :resolvedOn, :withdrawnAt, :leftAt, :closedAt, :reopenedAt, :reopenedTimes, :escalatedAt, :escalatedTimes, :mode,
       :pack, :version, :rule, :dueOn, :computedOn, :dueAt, :step, :extendedFrom, :registerBatch, :erasedAt)`,
    {
      caseId,
      ...caseFigures(kept),
      arrivedSeq: arrival?.seq ?? event.seq,
      ...deadlineColumns(deadline),
      erasedAt: event.at,
    },
  );
  if (kept.confirmedAt !== null || kept.leftAt !== null || Object.keys(kept.fields).length > 0)
    writeRecord(db, caseId, kept.fields);
  run(db, `UPDATE complaint_case SET is_repeat = :repeat WHERE id = :caseId`, {
    repeat: kept.repeat ? 1 : 0,
    caseId,
  });
  if (kept.registerBatch !== null) noteOrdinal(db, kept);
  writeHanging(db, caseId, kept, event.seq);
}

/** Nobody did anything about it since it was taken in with its register. */
export function isUntouched(db: Db, caseId: CaseId): boolean {
  const other = one(
    db,
    `SELECT 1 FROM event WHERE case_id = :caseId AND kind NOT IN ('case-registered', 'payload-erased') LIMIT 1`,
    { caseId },
  );
  return other === undefined;
}

/** A case of a register that was undone: in no list and no count, and its number is never given again. */
export function dropUndone(db: Db, caseId: CaseId, event: FoldedEvent<'payload-erased'>): void {
  const views = viewsAnsweredBy(db, caseId);
  dropFromSearch(db, caseId);
  dropCase(db, caseId);
  dropUnanswered(db, views, event.at);
  noteOrdinal(db, event.payload);
}

function noteOrdinal(db: Db, { counter, numberedOn, ordinal }: CaseStatistics): void {
  run(
    db,
    `INSERT INTO ordinal_used (origin_counter, local_date, highest) VALUES (:counter, :numberedOn, :ordinal)
     ON CONFLICT (origin_counter, local_date) DO UPDATE SET highest = max(highest, excluded.highest)`,
    { counter, numberedOn, ordinal },
  );
}

/** Rows hang on the number of the erasing event, in the order they had: their own events have nothing to say any more. */
function writeHanging(db: Db, caseId: CaseId, kept: CaseStatistics, seq: number): void {
  kept.pauses.forEach(({ from, to }, index) =>
    run(
      db,
      `INSERT INTO case_pause (case_id, from_seq, from_at, to_at, reason) VALUES (:caseId, :index, :from, :to, :gone)`,
      { caseId, index, from, to, gone: GONE },
    ),
  );
  for (const { clock, notedAt } of kept.lateness) {
    run(
      db,
      `INSERT INTO lateness (case_id, clock, reason, noted_at) VALUES (:caseId, :clock, :gone, :notedAt)`,
      { caseId, clock, notedAt, gone: GONE },
    );
  }
  for (const { amount, ...goodwill } of kept.goodwills) {
    const basis: GoodwillBasis =
      amount === null ? { kind: 'in-kind', what: '', worth: null } : { kind: 'fixed', amount };
    run(
      db,
      `INSERT INTO goodwill (id, case_id, asked_seq, asked_at, asked_by, kind, basis, minor, currency, due_on, why, state,
         decided_at, decided_by)
       VALUES (:id, :caseId, :seq, :askedAt, :askedBy, :kind, :basis, :minor, :currency, :dueOn, '', :state,
         :decidedAt, :decidedBy)`,
      {
        ...goodwill,
        caseId,
        seq,
        basis: canonicalJson(basis),
        minor: amount?.minor ?? null,
        currency: amount?.currency ?? null,
      },
    );
  }
  for (const promise of kept.promises) {
    run(
      db,
      `INSERT INTO promise (id, case_id, made_seq, source, what, owner, due_at, first_due_at, moved_times, made_at, state,
         settled_at, settled_on)
       VALUES (:id, :caseId, :seq, :source, '', '', :dueAt, :firstDueAt, :movedTimes, :madeAt, :state,
         :settledAt, :settledOn)`,
      { ...promise, caseId, seq },
    );
  }
  for (const contact of kept.followUps) {
    run(
      db,
      `INSERT INTO follow_up (id, case_id, entered_seq, kind, at, local_date, by_staff, said, outcome, satisfaction)
       VALUES (:id, :caseId, :seq, :kind, :at, :localDate, :by, '', :outcome, :satisfaction)`,
      { ...contact, caseId, seq },
    );
  }
  for (const paper of kept.papers) {
    run(
      db,
      `INSERT INTO paper (id, case_id, drafted_seq, kind, language, state, version, template_version, title, content_hash,
         signer_name, signer_title, created_at, drafted_at, approved_at, approved_by, printed_at, copies, handed_over_at,
         posted_at, signed_at, blocks)
       VALUES (:id, :caseId, :seq, :kind, :language, :state, :version, :templateVersion, '', :contentHash,
         '', '', :createdAt, :draftedAt, :approvedAt, :approvedBy, :printedAt, :copies, :handedOverAt,
         :postedAt, :signedAt, '[]')`,
      { ...paper, caseId, seq, contentHash: NO_CONTENT_HASH },
    );
  }
  for (const { id, addedAt } of kept.problems) {
    run(
      db,
      `INSERT INTO case_problem (id, case_id, added_seq, added_at, matter, what)
       VALUES (:id, :caseId, :seq, :addedAt, :gone, '')`,
      { id, caseId, seq, addedAt, gone: GONE },
    );
  }
  for (const note of kept.escalationNotes) {
    run(
      db,
      `INSERT INTO escalation_note (case_id, happening, decision, note, noted_at, noted_by)
       VALUES (:caseId, :happening, :decision, '', :notedAt, :notedBy)`,
      { ...note, caseId },
    );
  }
  for (const { id, linkedAt } of kept.improvements) {
    // An improvement of another counter may not have come in yet.
    run(
      db,
      `INSERT INTO improvement_case (improvement_id, case_id, linked_at) VALUES (:id, :caseId, :linkedAt)
       ON CONFLICT DO NOTHING`,
      { id, caseId, linkedAt },
    );
  }
}
