import type { CaseId } from '../../domain/ids.ts';
import type { Records } from '../../usecases/ports.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { ownCounter } from '../log/append.ts';
import { eventsOf } from './event.ts';
import { goodwillsOf } from './goodwill.ts';
import { improvementsOfCase } from './improvement.ts';
import { promisesOf } from './promise.ts';
import { timelineDetail } from './timeline-detail.ts';

type CasePage = ReturnType<Records['casePage']>;

/** What a case page shows below its head: everything that happened, first thing first, and what hangs on the case. */
export function casePage(db: Db, caseId: CaseId): CasePage {
  const nameOf = namesOfStaff(db);
  return {
    timeline: timeline(db, caseId, nameOf),
    promises: promisesOf(db, caseId).map(({ caseId: _case, madeAt: _made, ...promise }) => promise),
    papers: paperSummaries(db, caseId),
    followUps: followUpsOf(db, caseId),
    waitingFor: waitingFor(db, caseId),
    goodwills: goodwillsOf(db, caseId).map(({ caseId: _case, askedBy, decidedBy, ...goodwill }) => ({
      ...goodwill,
      basis: structuredClone(goodwill.basis),
      askedByName: nameOf(askedBy),
      decidedByName: nameOf(decidedBy),
    })),
    problems: [
      ...all<CasePage['problems'][number]>(
        db,
        `SELECT id, added_at AS "addedAt", matter, what FROM case_problem WHERE case_id = :caseId ORDER BY added_seq`,
        { caseId },
      ),
    ],
    lateness: [
      ...all<CasePage['lateness'][number]>(
        db,
        `SELECT clock, reason, noted_at AS "notedAt" FROM lateness WHERE case_id = :caseId ORDER BY noted_at, clock`,
        { caseId },
      ),
    ],
    improvements: [...improvementsOfCase(db, caseId)],
    ...originOf(db, caseId),
  };
}

/** Where a case came from: another counter, an old register; and what counters decided differently about it. */
function originOf(db: Db, caseId: CaseId): Pick<CasePage, 'counter' | 'registered' | 'conflicts'> {
  const row = one<{ counter: string | null; batch: string | null; number: string; at: string; open: number }>(
    db,
    `SELECT nullif(complaint_case.origin_counter, (SELECT origin_counter FROM event WHERE seq = 1)) AS counter,
       complaint_case.register_batch AS batch, complaint_case.register_number AS number, arrival.at_utc AS at,
       (SELECT count(*) FROM conflict WHERE conflict.case_id = complaint_case.id AND conflict.decided = 0) AS open
     FROM complaint_case JOIN event AS arrival ON arrival.seq = complaint_case.arrived_seq
     WHERE complaint_case.id = :caseId`,
    { caseId },
  );
  return {
    counter: row?.counter ?? null,
    registered: row === undefined || row.batch === null ? null : { number: row.number, enteredAt: row.at },
    conflicts: row?.open ?? 0,
  };
}

type NameOf = (id: string | null) => string;

function namesOfStaff(db: Db): NameOf {
  const names = new Map(
    all<{ id: string; name: string }>(db, `SELECT id, name FROM staff`).map(({ id, name }) => [id, name]),
  );
  return (id) => (id === null ? '' : (names.get(id) ?? ''));
}

/** The pause that has not ended; a case that waits has exactly one. */
function waitingFor(db: Db, caseId: CaseId): CasePage['waitingFor'] {
  const row = one<{ since: string; reason: string }>(
    db,
    `SELECT from_at AS since, reason FROM case_pause WHERE case_id = :caseId AND to_at IS NULL`,
    { caseId },
  );
  return row ?? null;
}

function paperSummaries(db: Db, caseId: CaseId): CasePage['papers'] {
  return [
    ...all<CasePage['papers'][number]>(
      db,
      `SELECT id, kind, language, state, version, title, created_at AS "createdAt", asked_at AS "askedAt",
         returned_at AS "returnedAt", return_reason AS "returnReason", printed_at AS "printedAt",
         handed_over_at AS "handedOverAt"
       FROM paper WHERE case_id = :caseId ORDER BY drafted_seq`,
      { caseId },
    ),
  ];
}

function timeline(db: Db, caseId: CaseId, nameOf: NameOf): CasePage['timeline'] {
  const own = ownCounter(db);
  return eventsOf(db, caseId).map((event) => {
    const detail = timelineDetail(event);
    return {
      seq: event.seq,
      counter: event.originCounter === own ? null : event.originCounter,
      at: event.at,
      actorName: nameOf(event.actor),
      secondActorName: nameOf(event.secondActor),
      kind: event.kind,
      detail: event.kind === 'case-handed-over' ? { ...detail, to: nameOf(String(detail['to'])) } : detail,
    };
  });
}

interface FollowUpRow {
  readonly id: string;
  readonly kind: CasePage['followUps'][number]['kind'];
  readonly at: string;
  readonly by_name: string | null;
  readonly said: string;
  readonly outcome: CasePage['followUps'][number]['outcome'];
  readonly satisfaction: number | null;
  readonly next_contact_at: string | null;
}

function followUpsOf(db: Db, caseId: CaseId): CasePage['followUps'] {
  return all<FollowUpRow>(
    db,
    `SELECT follow_up.id, follow_up.kind, follow_up.at, staff.name AS by_name, follow_up.said, follow_up.outcome,
       follow_up.satisfaction, follow_up.next_contact_at
     FROM follow_up LEFT JOIN staff ON staff.id = follow_up.by_staff
     WHERE follow_up.case_id = :caseId ORDER BY follow_up.entered_seq`,
    { caseId },
  ).map((row) => ({
    id: row.id,
    kind: row.kind,
    at: row.at,
    byName: row.by_name ?? '',
    said: row.said,
    outcome: row.outcome,
    satisfaction: row.satisfaction,
    nextContactAt: row.next_contact_at,
  }));
}

/** The lines a clerk marked as said and did not take back, first said first. */
export function saidLines(db: Db, caseId: CaseId): ReturnType<Records['saidLines']> {
  return [
    ...all<ReturnType<Records['saidLines']>[number]>(
      db,
      `SELECT id AS "saidId", stage, line_id AS "lineId", words, at FROM said_line
       WHERE case_id = :caseId AND taken_back_at IS NULL ORDER BY said_seq`,
      { caseId },
    ),
  ];
}
