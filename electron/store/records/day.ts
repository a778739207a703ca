import type { ChecklistFindings } from '../../domain/day-close/day-checklist.ts';
import type { CaseRecord } from '../../domain/event.ts';
import { missingOf } from '../../domain/intake/missing.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../canonical-json.ts';
import { ownBranch } from './branch.ts';
import { clockDuties, LAST_OF_ITS_KIND, WAITS_FOR_APPROVAL } from './duty.ts';

/**
 * Days but today on which something happened to a case and that were never closed, the oldest first. Where the clock was set back
 * a day may lie ahead of today: it was worked, so it wants closing like any other.
 */
export function unclosedDays(db: Db, today: LocalDate): LocalDate[] {
  return all<{ local_date: LocalDate }>(
    db,
    `SELECT working_day.local_date FROM working_day
       LEFT JOIN day_close ON day_close.origin_counter = working_day.origin_counter
         AND day_close.local_date = working_day.local_date
     WHERE working_day.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1)
       AND working_day.local_date <> :today AND day_close.local_date IS NULL
     ORDER BY working_day.local_date`,
    { today },
  ).map((row) => row.local_date);
}

export function isDayClosed(db: Db, localDate: LocalDate): boolean {
  const row = one<{ local_date: string }>(
    db,
    `SELECT local_date FROM day_close
     WHERE origin_counter = (SELECT origin_counter FROM event WHERE seq = 1) AND local_date = :localDate`,
    { localDate },
  );
  return row !== undefined;
}

/** What came from another counter is closed there. The plus keeps SQLite from going through every case of this one (measured: 0.2 s of 90,000). */
const AT_THIS_COUNTER = `+complaint_case.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1)`;

/**
 * Case numbers for each question of the checklist (product F1): intakes of this day and before, missing facts of this day's cases,
 * and promises, service clocks, papers and letters of any day that are open now. `any`: one for each question is enough, which is all that
 * closing wants to know; to put the 20,000 papers of a year in order holds main for 60 ms (measured).
 */
export function checklistFindings(
  db: Db,
  localDate: LocalDate,
  now: Instant,
  wanted: 'all' | 'any' = 'all',
): ChecklistFindings {
  const numbers = (
    sql: string,
    order: string,
    parameters: Readonly<Record<string, string>>,
  ): readonly string[] =>
    all<{ number: string }>(
      db,
      `${sql} ${wanted === 'all' ? `ORDER BY ${order}` : 'LIMIT 1'}`,
      parameters,
    ).map((row) => row.number);
  return {
    'open-drafts': numbers(
      `SELECT number FROM complaint_case WHERE state = 'intake' AND local_date <= :localDate AND ${AT_THIS_COUNTER}`,
      'arrived_seq',
      { localDate },
    ),
    'papers-not-handed-over': numbers(
      `SELECT complaint_case.number FROM paper JOIN complaint_case ON complaint_case.id = paper.case_id
       WHERE paper.state = 'printed' AND ${LAST_OF_ITS_KIND} AND ${AT_THIS_COUNTER}`,
      'paper.printed_at',
      {},
    ),
    'overdue-promises': numbers(
      `SELECT complaint_case.number FROM promise JOIN complaint_case ON complaint_case.id = promise.case_id
       WHERE promise.state = 'open' AND promise.due_at < :now AND ${AT_THIS_COUNTER}`,
      'promise.due_at',
      { now },
    ),
    'late-clocks': casesWithLateClock(db, now),
    'missing-facts': casesWithMissingFacts(db, localDate),
    'letters-waiting': numbers(
      `SELECT complaint_case.number FROM paper JOIN complaint_case ON complaint_case.id = paper.case_id
       WHERE ${WAITS_FOR_APPROVAL} AND ${LAST_OF_ITS_KIND} AND ${AT_THIS_COUNTER}`,
      'paper.drafted_at',
      {},
    ),
  };
}

/** One a case, as on Today: the clock that ran out first, and nobody has stopped since. */
function casesWithLateClock(db: Db, now: Instant): readonly string[] {
  const branch = ownBranch(db);
  if (branch === null) return [];
  const late = clockDuties(db, now, branch).filter(({ dueAt }) => dueAt !== null && dueAt < now);
  return all<{ number: string }>(
    db,
    `SELECT complaint_case.number FROM json_each(:late) AS asked JOIN complaint_case ON complaint_case.number = asked.value
     WHERE ${AT_THIS_COUNTER} ORDER BY asked.key`,
    { late: JSON.stringify(late.map(({ number }) => number)) },
  ).map(({ number }) => number);
}

/** Customers who left or withdrew owe nobody more facts. */
function casesWithMissingFacts(db: Db, localDate: LocalDate): readonly string[] {
  return all<{ number: string; record: string }>(
    db,
    `SELECT complaint_case.number, case_record.record
     FROM complaint_case JOIN case_record ON case_record.case_id = complaint_case.id
     WHERE complaint_case.local_date = :localDate AND complaint_case.state IN ('open', 'waiting', 'resolved', 'closed', 'reopened')
       AND complaint_case.register_batch IS NULL AND complaint_case.erased_at IS NULL AND ${AT_THIS_COUNTER}
     ORDER BY complaint_case.arrived_seq`,
    { localDate },
  )
    .filter((row) => missingOf(parsed(row.record) as CaseRecord).length > 0)
    .map((row) => row.number);
}
