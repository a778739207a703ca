import { DEFAULT_CALENDAR } from '../../domain/calendar/business-calendar.ts';
import { FIRST_CLOCK_MINUTES } from '../../domain/clock-minutes.ts';
import type { EventKind } from '../../domain/event.ts';
import type { CaseId } from '../../domain/ids.ts';
import { wasLate } from '../../domain/service-clocks.ts';
import type { ClockTime, ServiceClockCode } from '../../domain/service-clocks.ts';
import type { Instant, Zone } from '../../domain/time.ts';
import { all, one, run } from '../database.ts';
import type { Db } from '../database.ts';
import { branchThen, rulesAt } from '../records/branch-then.ts';
import { MARK_COLUMNS, marksOf } from '../records/case.ts';
import type { MarkColumns } from '../records/case.ts';

/** What starts, ends or takes back a service clock of a case; Confirm, which does too, judges while it writes the case. */
const ENDING: ReadonlySet<EventKind> = new Set<EventKind>([
  'customer-acknowledged',
  'intake-left',
  'case-resolved',
  'case-withdrawn',
  'case-closed',
  'case-set-waiting',
  'case-taken-up',
  'case-reopened',
  'paper-printed',
  'paper-handed-over',
  'paper-posted',
  'payload-erased',
]);

export function endsClocks(kind: EventKind): boolean {
  return ENDING.has(kind);
}

interface Outcomes {
  readonly acknowledge_late: number | null;
  readonly progress_late: number | null;
  readonly concrete_late: number | null;
  readonly close_late: number | null;
  readonly letter_late: number | null;
}

interface JudgedRow extends MarkColumns, Outcomes {
  readonly id: CaseId;
  readonly zone: Zone;
  readonly left_at: Instant | null;
}

const NOTHING_JUDGED: Outcomes = {
  acknowledge_late: null,
  progress_late: null,
  concrete_late: null,
  close_late: null,
  letter_late: null,
};

/**
 * Writes how the clocks of a case ended: 1 late, 0 kept, null while one runs, and where nobody noted the hour (a register of paper). Told
 * by the times of the case, by the minutes that held at its counter when it came in and by the opening hours that held there when the
 * clock ended; all outlive the words of a case: a rebuilt log, another counter's and an anonymised case say the same.
 */
export function judgeClocks(db: Db, caseId: CaseId): void {
  const row = judgedRow(db, caseId);
  if (row === undefined) return;
  const now = outcomesOf(db, row);
  if (
    now.acknowledge_late === row.acknowledge_late &&
    now.progress_late === row.progress_late &&
    now.concrete_late === row.concrete_late &&
    now.close_late === row.close_late &&
    now.letter_late === row.letter_late
  )
    return;
  run(
    db,
    `UPDATE complaint_case SET acknowledge_late = :acknowledge_late, progress_late = :progress_late,
       concrete_late = :concrete_late, close_late = :close_late, letter_late = :letter_late WHERE id = :caseId`,
    { ...now, caseId },
  );
}

/** How they ended for a case that is about to become so; its row then changes once, and what the reports count of it is counted once. */
export function clocksOnceSo(
  db: Db,
  caseId: CaseId,
  become: Pick<JudgedRow, 'state' | 'confirmed_at'>,
): Outcomes {
  const row = judgedRow(db, caseId);
  return row === undefined ? NOTHING_JUDGED : outcomesOf(db, { ...row, ...become });
}

function judgedRow(db: Db, caseId: CaseId): JudgedRow | undefined {
  return one<JudgedRow>(
    db,
    `SELECT complaint_case.id, complaint_case.zone, complaint_case.left_at, complaint_case.acknowledge_late,
       complaint_case.progress_late, complaint_case.concrete_late, complaint_case.close_late, complaint_case.letter_late,
       ${MARK_COLUMNS}
     FROM complaint_case WHERE complaint_case.id = :caseId AND complaint_case.register_batch IS NULL`,
    { caseId },
  );
}

const ENDED_AT = `iif(state IN ('resolved', 'closed'), resolved_at, NULL)`;
/** From when to when each clock ran, as `marksOf` says it of a case. */
const STRETCHES: Readonly<Record<ServiceClockCode, readonly [from: string, to: string]>> = {
  acknowledge: ['arrived_at', 'acknowledged_at'],
  progress: ['arrived_at', 'coalesce(confirmed_at, left_at)'],
  concrete: ['arrived_at', `coalesce(min(confirmed_at, ${ENDED_AT}), confirmed_at, ${ENDED_AT})`],
  close: ['arrived_at', ENDED_AT],
  letter: [ENDED_AT, 'letter_at'],
};

/**
 * What was done within the plain minutes of its clock was done in time, by whatever hours; most of a log is. No branch of a log from
 * before the outcomes were kept has set minutes of its own.
 */
const PLAINLY_KEPT = (['acknowledge', 'progress', 'concrete', 'close', 'letter'] as const)
  .map((code) => {
    const [from, to] = STRETCHES[code];
    const seconds = FIRST_CLOCK_MINUTES[code] * 60;
    return `${code}_late = iif(unixepoch(${to}, 'subsec') - unixepoch(${from}, 'subsec') <= ${String(seconds)}, 0, NULL)`;
  })
  .join(', ');

/** For a log from before the outcomes were kept. Reads no column that a migration after 9 brings. */
export function judgeEveryClock(db: Db): void {
  run(db, `UPDATE complaint_case SET ${PLAINLY_KEPT} WHERE register_batch IS NULL`);
  const unjudged = Object.entries(STRETCHES).map(
    ([code, [from, to]]) => `(${code}_late IS NULL AND ${to} IS NOT NULL AND ${from} IS NOT NULL)`,
  );
  const rows = all<{ id: CaseId }>(
    db,
    `SELECT id FROM complaint_case WHERE register_batch IS NULL AND (${unjudged.join(' OR ')})`,
  );
  for (const { id } of rows) judgeClocks(db, id);
}

function outcomesOf(db: Db, row: JudgedRow): Outcomes {
  const { arrivedAt, acknowledgedAt, confirmedAt, resolvedAt, letterAt, pauses, minutes } = marksOf(db, row);
  const judge = (
    code: ServiceClockCode,
    startedAt: Instant | null,
    doneAt: Instant | null,
  ): number | null => {
    if (startedAt === null || doneAt === null) return null;
    const stopped = { code, startedAt, doneAt, pauses: pauses.filter(({ from }) => from < doneAt), minutes };
    return Number(wasLate(stopped, () => timeAt(db, row, doneAt)));
  };
  const told = (): readonly Instant[] =>
    all<{ at: Instant }>(
      db,
      `SELECT at_utc AS at FROM event WHERE case_id = :caseId AND kind = 'progress-told' ORDER BY at_utc`,
      { caseId: row.id },
    ).map(({ at }) => at);
  const waitedUntil = confirmedAt ?? row.left_at;
  return {
    acknowledge_late: judge('acknowledge', arrivedAt, acknowledgedAt),
    progress_late:
      waitedUntil === null
        ? null
        : judge('progress', arrivedAt, waitedUntil) === 0
          ? 0
          : Number(
              isGapTooLong(
                [arrivedAt, ...told().filter((at) => at < waitedUntil), waitedUntil],
                minutes.progress,
              ),
            ),
    concrete_late: judge('concrete', arrivedAt, earlier(confirmedAt, resolvedAt)),
    close_late: judge('close', arrivedAt, resolvedAt),
    letter_late: judge('letter', resolvedAt, letterAt),
  };
}

/** Progress is told again and again: every stretch of waiting is a clock of its own. */
function isGapTooLong(moments: readonly Instant[], minutes: number): boolean {
  const most = minutes * 60_000;
  return moments.some(
    (at, index) => index > 0 && Date.parse(at) - Date.parse(moments[index - 1] ?? at) > most,
  );
}

function earlier(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** The hours that held at the counter where something happened to a case. In a log with holes they may be gone: then day and night count. */
function timeAt(db: Db, row: JudgedRow, at: Instant): ClockTime {
  const then = one<{ rules_at: string | null }>(
    db,
    `SELECT ${rulesAt('done.origin_counter', 'done.origin_seq')} AS rules_at FROM event AS done
     WHERE done.case_id = :caseId AND done.at_utc = :at ORDER BY done.origin_counter, done.origin_seq LIMIT 1`,
    { caseId: row.id, at },
  );
  return branchThen(db, then?.rules_at ?? null) ?? { calendar: DEFAULT_CALENDAR, zone: row.zone };
}
