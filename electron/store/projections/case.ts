import { localDateOf } from '../../domain/time.ts';
import { run } from '../database.ts';
import { writeRecord } from './case-record.ts';
import { endPause } from './case-time.ts';
import { clocksOnceSo } from './clock-outcome.ts';
import { caseOf, changedOne } from './projection.ts';
import type { Projections } from './projection.ts';
import { deadlineColumns } from './deadline-columns.ts';

type CaseKind =
  | 'case-confirmed'
  | 'staff-concerned-noted'
  | 'case-handed-over'
  | 'case-resolved'
  | 'case-withdrawn'
  | 'case-reopened';

export const caseProjections: Projections<CaseKind> = {
  'case-confirmed': (db, event) => {
    const { record, mode, deadline, localDate } = event.payload;
    const caseId = caseOf(event);
    writeRecord(db, caseId, record);
    const become = { state: 'open', confirmed_at: event.at } as const;
    changedOne(
      run(
        db,
        `UPDATE complaint_case SET state = :state, local_date = :localDate, confirmed_at = :confirmed_at, parked_at = NULL,
           mode = :mode, acknowledge_late = :acknowledge_late, progress_late = :progress_late,
           concrete_late = :concrete_late, close_late = :close_late, letter_late = :letter_late,
           deadline_pack = :pack, deadline_version = :version, deadline_rule = :rule, deadline_due_on = :dueOn,
           deadline_computed_on = :computedOn, deadline_due_at = :dueAt, deadline_step = :step, deadline_extended_from = :extendedFrom
         WHERE id = :caseId`,
        {
          caseId,
          ...become,
          ...clocksOnceSo(db, caseId, become),
          localDate,
          mode,
          ...deadlineColumns(deadline),
        },
      ),
      event,
    );
  },
  'staff-concerned-noted': (db, event) => {
    run(
      db,
      `INSERT INTO staff_concerned (case_id, noted_seq, name, noted_at) VALUES (:caseId, :seq, :name, :at)`,
      { caseId: caseOf(event), seq: event.seq, name: event.payload.name, at: event.at },
    );
  },
  'case-handed-over': (db, event) => {
    changedOne(
      run(db, `UPDATE complaint_case SET owner = :to WHERE id = :caseId`, {
        to: event.payload.to,
        caseId: caseOf(event),
      }),
      event,
    );
  },
  'case-resolved': (db, event) => {
    changedOne(
      run(
        db,
        `UPDATE complaint_case SET state = 'resolved', resolved_at = :at, resolved_on = :localDate, resolution_basis = :basis
         WHERE id = :caseId`,
        {
          at: event.at,
          localDate: localDateOf(event.at, event.zone),
          basis: event.payload.basis,
          caseId: caseOf(event),
        },
      ),
      event,
    );
    endPause(db, caseOf(event), event.at);
  },
  'case-withdrawn': (db, event) => {
    changedOne(
      run(
        db,
        `UPDATE complaint_case SET state = 'withdrawn', withdrawn_at = :at, withdrawal_reason = :reason WHERE id = :caseId`,
        { at: event.at, reason: event.payload.reason, caseId: caseOf(event) },
      ),
      event,
    );
    endPause(db, caseOf(event), event.at);
  },
  'case-reopened': (db, event) => {
    changedOne(
      run(
        db,
        `UPDATE complaint_case SET state = 'reopened', reopened_at = :at, reopening_reason = :reason,
           reopened_times = reopened_times + 1
         WHERE id = :caseId`,
        { at: event.at, reason: event.payload.reason, caseId: caseOf(event) },
      ),
      event,
    );
    endPause(db, caseOf(event), event.at);
  },
};
