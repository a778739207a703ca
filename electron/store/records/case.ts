import type { ApologyMode } from '../../domain/apology-mode.ts';
import type { CaseState } from '../../domain/case.ts';
import { FIRST_CLOCK_MINUTES } from '../../domain/clock-minutes.ts';
import type { ComplaintFields } from '../../domain/complaint.ts';
import type { DeadlineSnapshot } from '../../domain/deadline.ts';
import type { CaseId, CounterId } from '../../domain/ids.ts';
import type { ClockMarks } from '../../domain/service-clocks.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';
import type { CaseRow } from '../../usecases/ports.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../canonical-json.ts';
import { branchThen, RULES_AT_ARRIVAL } from './branch-then.ts';

export const MARK_COLUMNS = `complaint_case.state, complaint_case.arrived_at, complaint_case.acknowledged_at,
  complaint_case.progress_told_at, complaint_case.confirmed_at, complaint_case.resolved_at, complaint_case.letter_at,
  (SELECT json_group_array(json_object('from', from_at, 'to', to_at)) FROM case_pause WHERE case_pause.case_id = complaint_case.id) AS pauses,
  ${RULES_AT_ARRIVAL}`;

export interface MarkColumns {
  readonly state: CaseState;
  readonly arrived_at: Instant;
  readonly acknowledged_at: Instant | null;
  readonly progress_told_at: Instant | null;
  readonly confirmed_at: Instant | null;
  readonly resolved_at: Instant | null;
  readonly letter_at: Instant | null;
  /** JSON: the pauses of the case, none for most. */
  readonly pauses: string;
  /** Which rules of the branch were in force when it came in (branch-then.ts). */
  readonly rules_at: string | null;
}

/** A reopened case is not resolved, whatever it was before: its clocks run again. */
export function marksOf(db: Db, row: MarkColumns): ClockMarks {
  return {
    arrivedAt: row.arrived_at,
    acknowledgedAt: row.acknowledged_at,
    progressToldAt: row.progress_told_at,
    confirmedAt: row.confirmed_at,
    resolvedAt: row.state === 'resolved' || row.state === 'closed' ? row.resolved_at : null,
    letterAt: row.letter_at,
    waiting: row.state === 'intake',
    pauses: row.pauses === '[]' ? [] : (parsed(row.pauses) as ClockMarks['pauses']),
    minutes: branchThen(db, row.rules_at)?.clockMinutes ?? FIRST_CLOCK_MINUTES,
  };
}

export const DEADLINE_COLUMNS = `complaint_case.deadline_pack, complaint_case.deadline_version, complaint_case.deadline_rule,
  complaint_case.deadline_due_on, complaint_case.deadline_due_at, complaint_case.deadline_computed_on, complaint_case.deadline_step,
  complaint_case.deadline_extended_from`;

export interface DeadlineColumns {
  readonly deadline_pack: string | null;
  readonly deadline_version: number | null;
  readonly deadline_rule: string | null;
  readonly deadline_due_on: LocalDate | null;
  readonly deadline_due_at: Instant | null;
  readonly deadline_computed_on: LocalDate | null;
  readonly deadline_step: string | null;
  readonly deadline_extended_from: LocalDate | null;
}

export function deadlineOf(row: DeadlineColumns): DeadlineSnapshot | null {
  const { deadline_pack: packId, deadline_version: packVersion, deadline_rule: ruleId } = row;
  const { deadline_due_on: dueOn, deadline_computed_on: computedOn } = row;
  if (packId === null || packVersion === null || ruleId === null) return null;
  if (dueOn === null || computedOn === null) return null;
  const { deadline_due_at: dueAt, deadline_step: stepId, deadline_extended_from: extendedFrom } = row;
  return {
    packId,
    packVersion,
    ruleId,
    dueOn,
    computedOn,
    ...(dueAt === null ? {} : { dueAt }),
    ...(stepId === null ? {} : { stepId }),
    ...(extendedFrom === null ? {} : { extendedFrom }),
  };
}

/** When the customer first had a receipt in hand. */
export const RECEIPT_AT = `(SELECT min(coalesce(paper.handed_over_at, paper.posted_at)) FROM paper
    WHERE paper.case_id = complaint_case.id AND paper.kind = 'receipt') AS receipt_at`;

interface CaseColumns extends MarkColumns, DeadlineColumns {
  readonly id: string;
  readonly elsewhere: CounterId | null;
  readonly number: string;
  readonly ordinal: number;
  readonly owner: string;
  readonly local_date: LocalDate;
  readonly mode: ApologyMode | null;
  readonly parked_at: Instant | null;
  readonly withdrawn_at: Instant | null;
  readonly reopened_at: Instant | null;
  readonly receipt_at: Instant | null;
  readonly record: string | null;
}

const CASE_SELECT = `SELECT complaint_case.id,
    nullif(complaint_case.origin_counter, (SELECT origin_counter FROM event WHERE seq = 1)) AS elsewhere, complaint_case.number, complaint_case.ordinal, complaint_case.owner,
    complaint_case.local_date, complaint_case.mode, complaint_case.parked_at, complaint_case.withdrawn_at, complaint_case.reopened_at,
    case_record.record, ${RECEIPT_AT},
    ${MARK_COLUMNS}, ${DEADLINE_COLUMNS}
  FROM complaint_case LEFT JOIN case_record ON case_record.case_id = complaint_case.id`;

function caseRowOf(db: Db, row: CaseColumns): CaseRow {
  return {
    caseId: row.id,
    counter: row.elsewhere,
    number: row.number,
    ordinal: row.ordinal,
    state: row.state,
    ownerId: row.owner,
    arrivedAt: row.arrived_at,
    localDate: row.local_date,
    fields: row.record === null ? {} : (parsed(row.record) as ComplaintFields),
    mode: row.mode,
    deadline: deadlineOf(row),
    marks: marksOf(db, row),
    ends: {
      receiptAt: row.receipt_at,
      resolvedAt: row.resolved_at,
      withdrawnAt: row.withdrawn_at,
      reopenedAt: row.reopened_at,
    },
    parkedAt: row.parked_at,
  };
}

export function caseRow(db: Db, caseId: CaseId): CaseRow | null {
  const row = one<CaseColumns>(db, `${CASE_SELECT} WHERE complaint_case.id = :caseId`, { caseId });
  return row === undefined ? null : caseRowOf(db, row);
}

/** Customers who are still here, at this counter, first come first. Their fields are in the drafts. */
export function openIntakes(db: Db): readonly CaseRow[] {
  return all<CaseColumns>(
    db,
    `${CASE_SELECT} WHERE complaint_case.state = 'intake'
       AND complaint_case.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1)
     ORDER BY complaint_case.arrived_seq`,
  ).map((row) => caseRowOf(db, row));
}

/** The highest number given out for a day at this counter, also to a case of a register that was undone; 0 for none. */
export function ordinalsUsed(db: Db, localDate: LocalDate): number {
  const row = one<{ used: number | null }>(
    db,
    `SELECT max(used) AS used FROM (
       SELECT max(complaint_case.ordinal) AS used FROM complaint_case
       WHERE origin_counter = (SELECT origin_counter FROM event WHERE seq = 1) AND numbered_on = :localDate
       UNION ALL SELECT highest FROM ordinal_used
       WHERE origin_counter = (SELECT origin_counter FROM event WHERE seq = 1) AND local_date = :localDate)`,
    { localDate },
  );
  return row?.used ?? 0;
}

/** Restricted (architecture, decision 10): the last name noted, empty for none. Only these two select this table. */
export function staffConcerned(db: Db, caseId: CaseId): string {
  const row = one<{ name: string }>(
    db,
    `SELECT name FROM staff_concerned WHERE case_id = :caseId ORDER BY noted_seq DESC LIMIT 1`,
    { caseId },
  );
  return row?.name ?? '';
}

/** For a colleague who gets another name, and for cases handed over: seldom asked, never shown. */
export function everyoneConcerned(db: Db): readonly { readonly caseId: CaseId; readonly name: string }[] {
  return all<{ case_id: CaseId; name: string }>(
    db,
    `SELECT case_id, name FROM staff_concerned AS noted
     WHERE noted_seq = (SELECT max(noted_seq) FROM staff_concerned WHERE case_id = noted.case_id)
     ORDER BY noted_seq`,
  ).map((row) => ({ caseId: row.case_id, name: row.name }));
}
