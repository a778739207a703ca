import type { CaseId } from '../../domain/ids.ts';
import type { CaseRecord } from '../../domain/event.ts';
import type { DeadlineSnapshot } from '../../domain/deadline.ts';
import { caseFigures, STATISTIC_FIELDS } from '../../domain/retention/case-statistics.ts';
import type { CaseFigures, CaseStatistics, StatisticFields } from '../../domain/retention/case-statistics.ts';
import type { RetentionClass } from '../../domain/retention/retention-class.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../canonical-json.ts';
import { deadlineOf, DEADLINE_COLUMNS } from './case.ts';
import type { DeadlineColumns } from './case.ts';

interface HeadRow extends CaseFigures, DeadlineColumns {
  readonly record: string | null;
  readonly repeat: number;
  readonly linesSaid: number;
}

/** What may stay of a case, read from its state: the codes and figures, and not a word that somebody typed. */
export function caseStatistics(
  db: Db,
  caseId: CaseId,
  kept: { readonly retentionClass: RetentionClass; readonly months: number },
): CaseStatistics {
  const row = one<HeadRow>(
    db,
    `SELECT complaint_case.number, complaint_case.origin_counter AS counter, complaint_case.owner,
       complaint_case.arrived_at AS "arrivedAt", complaint_case.zone, complaint_case.local_date AS "localDate",
       complaint_case.numbered_on AS "numberedOn", complaint_case.ordinal, complaint_case.state, complaint_case.stage,
       complaint_case.missing, complaint_case.acknowledged_at AS "acknowledgedAt",
       complaint_case.progress_told_at AS "progressToldAt", complaint_case.confirmed_at AS "confirmedAt",
       complaint_case.letter_at AS "letterAt", complaint_case.resolved_at AS "resolvedAt",
       complaint_case.resolved_on AS "resolvedOn", complaint_case.withdrawn_at AS "withdrawnAt",
       complaint_case.left_at AS "leftAt", complaint_case.closed_at AS "closedAt", complaint_case.reopened_at AS "reopenedAt",
       complaint_case.reopened_times AS "reopenedTimes", complaint_case.escalated_at AS "escalatedAt",
       complaint_case.escalated_times AS "escalatedTimes", complaint_case.mode,
       complaint_case.register_batch AS "registerBatch", complaint_case.is_repeat AS repeat, case_record.record,
       (SELECT count(*) FROM said_line WHERE said_line.case_id = complaint_case.id AND taken_back_at IS NULL) AS "linesSaid",
       ${DEADLINE_COLUMNS}
     FROM complaint_case LEFT JOIN case_record ON case_record.case_id = complaint_case.id
     WHERE complaint_case.id = :caseId`,
    { caseId },
  );
  if (row === undefined) throw new Error('Only a case that is there can be anonymised');
  const { record } = row;
  return {
    ...caseFigures(row),
    deadline: deadlineOf(row),
    extensions: extensionsOf(db, caseId),
    fields: statisticFields(record === null ? {} : (parsed(record) as CaseRecord)),
    repeat: row.repeat === 1,
    ...hangingOn(db, caseId),
    linesSaid: row.linesSaid,
    ...kept,
  };
}

export function statisticFields(record: CaseRecord): StatisticFields {
  const kept: [string, unknown][] = [];
  for (const name of STATISTIC_FIELDS) if (record[name] !== undefined) kept.push([name, record[name]]);
  // Every entry is a member of the record under its own name.
  const fields: StatisticFields = Object.fromEntries(kept);
  return fields;
}

function extensionsOf(db: Db, caseId: CaseId): readonly DeadlineSnapshot[] {
  return all<{ deadline: string }>(
    db,
    `SELECT json_extract(event_payload.payload, '$.deadline') AS deadline
     FROM event JOIN event_payload ON event_payload.event_seq = event.seq
     WHERE event.case_id = :caseId AND event.kind = 'deadline-extended' AND event_payload.payload IS NOT NULL
     ORDER BY event.seq`,
    { caseId },
  ).map((row) => parsed(row.deadline) as DeadlineSnapshot);
}

interface GoodwillRow extends Omit<CaseStatistics['goodwills'][number], 'amount'> {
  readonly amount: string | null;
}
interface NoteRow extends Omit<CaseStatistics['escalationNotes'][number], 'happening'> {
  readonly happening: string;
}

function hangingOn(
  db: Db,
  caseId: CaseId,
): Pick<
  CaseStatistics,
  | 'pauses'
  | 'lateness'
  | 'goodwills'
  | 'promises'
  | 'followUps'
  | 'papers'
  | 'problems'
  | 'escalationNotes'
  | 'improvements'
> {
  const rows = <Row>(sql: string): readonly Row[] => all<Row>(db, sql, { caseId });
  return {
    pauses: rows(
      `SELECT from_at AS "from", to_at AS "to" FROM case_pause WHERE case_id = :caseId ORDER BY from_seq`,
    ),
    lateness: rows(
      `SELECT clock, noted_at AS "notedAt" FROM lateness WHERE case_id = :caseId ORDER BY noted_at, clock`,
    ),
    goodwills: rows<GoodwillRow>(
      `SELECT id, kind, iif(minor IS NULL, NULL, json_object('minor', minor, 'currency', currency)) AS amount,
         due_on AS "dueOn", state, asked_at AS "askedAt", asked_by AS "askedBy", decided_at AS "decidedAt",
         decided_by AS "decidedBy"
       FROM goodwill WHERE case_id = :caseId ORDER BY asked_seq`,
    ).map((row) => ({
      ...row,
      amount:
        row.amount === null ? null : (parsed(row.amount) as CaseStatistics['goodwills'][number]['amount']),
    })),
    promises: rows(
      `SELECT id, source, due_at AS "dueAt", coalesce(first_due_at, due_at) AS "firstDueAt", moved_times AS "movedTimes",
         made_at AS "madeAt", state, settled_at AS "settledAt", settled_on AS "settledOn"
       FROM promise WHERE case_id = :caseId ORDER BY made_seq, id`,
    ),
    followUps: rows(
      `SELECT id, kind, at, local_date AS "localDate", by_staff AS "by", outcome, satisfaction
       FROM follow_up WHERE case_id = :caseId ORDER BY entered_seq`,
    ),
    papers: rows(
      `SELECT id, kind, language, state, version, template_version AS "templateVersion", created_at AS "createdAt",
         drafted_at AS "draftedAt", approved_at AS "approvedAt", approved_by AS "approvedBy", printed_at AS "printedAt", copies,
         handed_over_at AS "handedOverAt", posted_at AS "postedAt", signed_at AS "signedAt"
       FROM paper WHERE case_id = :caseId ORDER BY drafted_seq`,
    ),
    problems: rows(
      `SELECT id, added_at AS "addedAt" FROM case_problem WHERE case_id = :caseId ORDER BY added_seq`,
    ),
    // A happening may name another case; its code is enough, with its place to tell it from the next.
    escalationNotes: rows<NoteRow>(
      `SELECT happening, decision, noted_at AS "notedAt", noted_by AS "notedBy"
       FROM escalation_note WHERE case_id = :caseId ORDER BY noted_at, happening`,
    ).map((row, index) => ({
      ...row,
      happening: `${row.happening.split(':')[0] ?? ''}:${String(index + 1)}`,
    })),
    improvements: rows(
      `SELECT improvement_id AS id, linked_at AS "linkedAt" FROM improvement_case WHERE case_id = :caseId
       ORDER BY linked_at, improvement_id`,
    ),
  };
}
