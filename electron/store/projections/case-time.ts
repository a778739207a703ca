import type { CaseId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { run } from '../database.ts';
import type { Db } from '../database.ts';
import { changeRecord } from './case-record.ts';
import { caseOf, changedOne } from './projection.ts';
import type { Projections } from './projection.ts';

type CaseTimeKind =
  | 'case-set-waiting'
  | 'case-taken-up'
  | 'case-closed'
  | 'problem-added'
  | 'deadline-extended'
  | 'lateness-explained'
  | 'steps-changed'
  | 'answer-noted';

/** What moves a case's clocks and its plan after Confirm. */
export const caseTimeProjections: Projections<CaseTimeKind> = {
  'case-set-waiting': (db, event) => {
    const caseId = caseOf(event);
    changedOne(run(db, `UPDATE complaint_case SET state = 'waiting' WHERE id = :caseId`, { caseId }), event);
    run(
      db,
      `INSERT INTO case_pause (case_id, from_seq, from_at, reason) VALUES (:caseId, :seq, :at, :reason)`,
      { caseId, seq: event.seq, at: event.at, reason: event.payload.reason },
    );
  },
  'case-taken-up': (db, event) => {
    const caseId = caseOf(event);
    changedOne(
      run(
        db,
        `UPDATE complaint_case SET state = iif(reopened_at IS NULL, 'open', 'reopened')
         WHERE id = :caseId AND state = 'waiting'`,
        { caseId },
      ),
      event,
    );
    endPause(db, caseId, event.at);
  },
  'case-closed': (db, event) => {
    changedOne(
      run(
        db,
        `UPDATE complaint_case SET state = 'closed', closed_at = :at, closing_reason = :reason WHERE id = :caseId`,
        { at: event.at, reason: event.payload.reason, caseId: caseOf(event) },
      ),
      event,
    );
  },
  'problem-added': (db, event) => {
    const { id, matter, what } = event.payload.problem;
    run(
      db,
      `INSERT INTO case_problem (id, case_id, added_seq, added_at, matter, what)
       VALUES (:id, :caseId, :seq, :at, :matter, :what)`,
      { id, caseId: caseOf(event), seq: event.seq, at: event.at, matter, what },
    );
  },
  'deadline-extended': (db, event) => {
    const { dueOn, dueAt, stepId, extendedFrom, computedOn } = event.payload.deadline;
    changedOne(
      run(
        db,
        `UPDATE complaint_case SET deadline_due_on = :dueOn, deadline_step = :stepId,
           deadline_extended_from = :extendedFrom, deadline_computed_on = :computedOn,
           deadline_due_at = :dueAt
         WHERE id = :caseId AND deadline_rule IS NOT NULL`,
        {
          dueOn,
          computedOn,
          dueAt: dueAt ?? null,
          stepId: stepId ?? null,
          extendedFrom: extendedFrom ?? null,
          caseId: caseOf(event),
        },
      ),
      event,
    );
  },
  'lateness-explained': (db, event) => {
    const { clock, reason } = event.payload;
    run(
      db,
      `INSERT INTO lateness (case_id, clock, reason, noted_at) VALUES (:caseId, :clock, :reason, :at)
       ON CONFLICT (case_id, clock) DO UPDATE SET reason = excluded.reason, noted_at = excluded.noted_at`,
      { caseId: caseOf(event), clock, reason, at: event.at },
    );
  },
  'steps-changed': (db, event) => {
    changeRecord(db, caseOf(event), { steps: event.payload.steps });
  },
  'answer-noted': (db, event) => {
    const { answer, basis } = event.payload;
    changeRecord(db, caseOf(event), { answer, answerBasis: basis });
  },
};

/** A resolved, withdrawn or taken-up case waits for nobody any more. */
export function endPause(db: Db, caseId: CaseId, at: Instant): void {
  run(db, `UPDATE case_pause SET to_at = :at WHERE case_id = :caseId AND to_at IS NULL`, { caseId, at });
}
