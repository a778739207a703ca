import type { PackageImprovement } from '../../domain/day-close/package-rows.ts';
import type { ImprovementState } from '../../domain/improvement.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../canonical-json.ts';

interface Row {
  readonly id: string;
  readonly cause: string;
  readonly owner: string;
  readonly due_on: LocalDate | null;
  readonly decision: string;
  readonly decided_on: LocalDate | null;
  readonly state: ImprovementState;
  readonly done_on: LocalDate | null;
  readonly opened_at: Instant;
  /** JSON: case numbers. */
  readonly numbers: string;
}

/** Lines of the improvement list with an event of this counter after `after`; whatever they are now, and every case of theirs. */
export function changedImprovements(db: Db, after: number): readonly PackageImprovement[] {
  return all<Row>(
    db,
    `WITH changed AS MATERIALIZED (
       SELECT DISTINCT coalesce(json_extract(event_payload.payload, '$.improvement.id'),
         json_extract(event_payload.payload, '$.improvementId')) AS id
       FROM event JOIN event_payload ON event_payload.event_seq = event.seq
       WHERE event.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1) AND event.origin_seq > :after
         AND event.kind IN ('improvement-opened', 'improvement-changed', 'improvement-decided', 'case-linked-to-improvement'))
     SELECT improvement.id, improvement.cause, improvement.owner, improvement.due_on, improvement.decision,
       improvement.decided_on, improvement.state, improvement.done_on, improvement.opened_at,
       (SELECT json_group_array(number) FROM (SELECT complaint_case.number FROM improvement_case AS link
          JOIN complaint_case ON complaint_case.id = link.case_id WHERE link.improvement_id = improvement.id
          ORDER BY link.linked_at, complaint_case.arrived_seq)) AS numbers
     FROM changed JOIN improvement ON improvement.id = changed.id
     ORDER BY improvement.opened_seq`,
    { after },
  ).map((row) => ({
    improvement: {
      id: row.id,
      cause: row.cause,
      owner: row.owner,
      dueOn: row.due_on,
      decision: row.decision,
      decidedOn: row.decided_on,
      state: row.state,
      doneOn: row.done_on,
    },
    openedAt: row.opened_at,
    caseNumbers: parsed(row.numbers) as readonly string[],
  }));
}
