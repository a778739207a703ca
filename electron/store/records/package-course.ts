import type { CaseCourse, DeadlineExtension } from '../../domain/day-close/package-rows.ts';
import type { EventPayloads } from '../../domain/event.ts';
import type { GoodwillNow } from '../../domain/goodwill/goodwill-asked.ts';
import { clockStates } from '../../domain/service-clocks.ts';
import type { Instant } from '../../domain/time.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../canonical-json.ts';
import { ownBranch } from './branch.ts';
import { marksOf } from './case.ts';
import type { MarkColumns } from './case.ts';
import { latestEventAt } from './event.ts';
import { goodwillsOf } from './goodwill.ts';
import { CHANGED_KNOWN } from './package-changed.ts';

/** What the course of a case is read from beside its own tables. */
export interface CourseColumns extends MarkColumns {
  readonly id: string;
  readonly closed_at: Instant | null;
  readonly closing_reason: string;
  readonly escalated_at: Instant | null;
  readonly escalation_reason: string;
  readonly escalated_times: number;
}

/**
 * The course of each case in `changed`. Its tables are read once for all cases: most have no row in
 * them. The clocks are read at the time of the last event, so that the same log gives the same package.
 */
export function changedCourses(db: Db, changed: string): (row: CourseColumns) => CaseCourse {
  const branch = ownBranch(db);
  const now = latestEventAt(db);
  const pauses = perCase<CaseCourse['pauses'][number]>(
    db,
    changed,
    `SELECT case_id, json_object('from', from_at, 'to', to_at, 'reason', reason) AS value
     FROM changed JOIN case_pause USING (case_id) ORDER BY from_seq`,
  );
  const lateness = perCase<CaseCourse['lateness'][number]>(
    db,
    changed,
    `SELECT case_id, json_object('clock', clock, 'reason', reason) AS value
     FROM changed JOIN lateness USING (case_id) ORDER BY noted_at, clock`,
  );
  const notes = perCase<CaseCourse['escalationNotes'][number]>(
    db,
    changed,
    `SELECT case_id, json_object('happening', happening, 'decision', decision, 'note', note) AS value
     FROM changed JOIN escalation_note USING (case_id) ORDER BY noted_at, happening`,
  );
  const problems = perCase<CaseCourse['problems'][number]>(
    db,
    changed,
    `SELECT case_id, json_object('id', id, 'matter', matter, 'what', what) AS value
     FROM changed JOIN case_problem USING (case_id) ORDER BY added_seq`,
  );
  const improvements = perCase<string>(
    db,
    changed,
    `SELECT case_id, json_quote(improvement_id) AS value
     FROM changed JOIN improvement_case USING (case_id) ORDER BY linked_at, improvement_id`,
  );
  const extensions = perCase<EventPayloads['deadline-extended']>(
    db,
    changed,
    `SELECT event.case_id, event_payload.payload AS value
     FROM changed JOIN event ON event.case_id = changed.case_id JOIN event_payload ON event_payload.event_seq = event.seq
     WHERE event.kind = 'deadline-extended' AND event_payload.payload IS NOT NULL ORDER BY event.seq`,
  );
  const figures = perCase<EventPayloads['payload-erased']>(
    db,
    changed,
    `SELECT event.case_id, event_payload.payload AS value
     FROM changed JOIN event ON event.case_id = changed.case_id JOIN event_payload ON event_payload.event_seq = event.seq
     WHERE event.kind = 'payload-erased' ORDER BY event.seq`,
  );
  const asked = perCase<GoodwillNow['id']>(
    db,
    changed,
    `SELECT case_id, json_quote(id) AS value FROM changed JOIN goodwill USING (case_id) ORDER BY asked_seq`,
  );
  return (row) => ({
    acknowledgedAt: row.acknowledged_at,
    progressToldAt: row.progress_told_at,
    firstLetterAt: row.letter_at,
    clocks: branch === null || now === null ? [] : clockStates(marksOf(db, row), now, branch),
    pauses: pauses.get(row.id) ?? [],
    closedAt: row.closed_at,
    closingReason: row.closing_reason,
    extensions: [
      ...(extensions.get(row.id) ?? []),
      // Of an anonymised case the days alone are left.
      ...(figures.get(row.id)?.at(-1)?.extensions ?? []).map((deadline) => ({
        deadline,
        reason: '',
        circumstances: '',
      })),
    ].map(extensionOf),
    lateness: lateness.get(row.id) ?? [],
    goodwill: asked.has(row.id) ? goodwillsOf(db, row.id) : [],
    escalatedAt: row.escalated_at,
    escalationReason: row.escalation_reason,
    escalatedTimes: row.escalated_times,
    escalationNotes: notes.get(row.id) ?? [],
    problems: problems.get(row.id) ?? [],
    improvements: improvements.get(row.id) ?? [],
  });
}

function extensionOf({
  deadline,
  reason,
  circumstances,
}: EventPayloads['deadline-extended']): DeadlineExtension {
  return {
    from: deadline.extendedFrom ?? deadline.dueOn,
    to: deadline.dueOn,
    stepId: deadline.stepId ?? '',
    reason,
    circumstances,
  };
}

/** The values of each case, in the order of the query: `case_id` and `value` as JSON. */
function perCase<T>(db: Db, changed: string, select: string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  const rows = all<{ case_id: string; value: string }>(db, `WITH ${CHANGED_KNOWN} ${select}`, { changed });
  for (const { case_id: caseId, value } of rows) {
    const values = found.get(caseId) ?? [];
    // The projections wrote these rows from events of the same types.
    values.push(parsed(value) as T);
    found.set(caseId, values);
  }
  return found;
}
