import type { ApologyMode } from '../../domain/apology-mode.ts';
import type { PackageCase } from '../../domain/day-close/package-rows.ts';
import type { CaseRecord } from '../../domain/event.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../canonical-json.ts';
import { DEADLINE_COLUMNS, deadlineOf, MARK_COLUMNS } from './case.ts';
import type { DeadlineColumns } from './case.ts';
import { CHANGED_KNOWN } from './package-changed.ts';
import { changedCourses } from './package-course.ts';
import type { CourseColumns } from './package-course.ts';

interface PackageCaseRow extends DeadlineColumns, CourseColumns {
  readonly number: string;
  readonly entered_at: Instant;
  readonly local_date: LocalDate;
  readonly owner_name: string;
  readonly record: string | null;
  readonly mode: ApologyMode | null;
  readonly linked_number: string | null;
  readonly repeat_number: string | null;
  readonly resolution_basis: string;
  readonly withdrawn_at: Instant | null;
  readonly withdrawal_reason: string;
  readonly left_at: Instant | null;
  readonly leaving_reason: string;
  readonly reopened_at: Instant | null;
  readonly reopening_reason: string;
  readonly reopened_times: number;
}

/** The rows of `cases.csv`, in the order of arrival. */
export function changedCases(db: Db, changed: string): readonly PackageCase[] {
  const courseOf = changedCourses(db, changed);
  return all<PackageCaseRow>(
    db,
    `WITH ${CHANGED_KNOWN}
     SELECT complaint_case.id, complaint_case.number, arrival.at_utc AS entered_at, complaint_case.local_date, owner.name AS owner_name,
       case_record.record, complaint_case.mode, linked.number AS linked_number,
       coalesce(repeated.number, iif(complaint_case.is_repeat = 1, 'erased', NULL)) AS repeat_number,
       complaint_case.resolution_basis, complaint_case.withdrawn_at,
       complaint_case.withdrawal_reason, complaint_case.left_at, complaint_case.leaving_reason, complaint_case.reopened_at,
       complaint_case.reopening_reason, complaint_case.reopened_times, complaint_case.closed_at,
       complaint_case.closing_reason, complaint_case.escalated_at, complaint_case.escalation_reason,
       complaint_case.escalated_times, ${MARK_COLUMNS}, ${DEADLINE_COLUMNS}
     FROM changed JOIN complaint_case ON complaint_case.id = changed.case_id
       JOIN event AS arrival ON arrival.seq = complaint_case.arrived_seq
       JOIN staff AS owner ON owner.id = complaint_case.owner
       LEFT JOIN case_record ON case_record.case_id = complaint_case.id
       LEFT JOIN complaint_case AS linked ON linked.id = complaint_case.linked_case
       LEFT JOIN complaint_case AS repeated ON repeated.id = complaint_case.repeat_of
     ORDER BY complaint_case.arrived_seq`,
    { changed },
  ).map((row) => ({
    caseId: row.id,
    number: row.number,
    state: row.state,
    arrivedAt: row.arrived_at,
    enteredAt: row.entered_at,
    confirmedAt: row.confirmed_at,
    localDate: row.local_date,
    ownerName: row.owner_name,
    record: row.record === null ? {} : (parsed(row.record) as CaseRecord),
    mode: row.mode,
    deadline: deadlineOf(row),
    linkedCaseNumber: row.linked_number,
    repeatOfNumber: row.repeat_number,
    resolvedAt: row.resolved_at,
    resolutionBasis: row.resolution_basis,
    withdrawnAt: row.withdrawn_at,
    withdrawalReason: row.withdrawal_reason,
    leftAt: row.left_at,
    leavingReason: row.leaving_reason,
    reopenedAt: row.reopened_at,
    reopeningReason: row.reopening_reason,
    reopenedTimes: row.reopened_times,
    course: courseOf(row),
  }));
}
