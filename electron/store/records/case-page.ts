import type { CaseId } from '../../domain/ids.ts';
import type { Records } from '../../usecases/ports.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';
import { eventsOf } from './event.ts';
import { papersOf } from './paper.ts';
import { promisesOf } from './promise.ts';
import { timelineDetail } from './timeline-detail.ts';

type CasePage = ReturnType<Records['casePage']>;

/** What a case page shows below its head: everything that happened, first thing first, and what hangs on the case. */
export function casePage(db: Db, caseId: CaseId): CasePage {
  return {
    timeline: timeline(db, caseId),
    promises: promisesOf(db, caseId).map(({ id, source, what, owner, dueAt, state, settledAt, reason }) => ({
      id,
      source,
      what,
      owner,
      dueAt,
      state,
      settledAt,
      reason,
    })),
    papers: papersOf(db, caseId).map((paper) => {
      const { id, kind, language, state, version, title, createdAt, printedAt, handedOverAt } = paper;
      return { id, kind, language, state, version, title, createdAt, printedAt, handedOverAt };
    }),
    followUps: followUpsOf(db, caseId),
  };
}

function timeline(db: Db, caseId: CaseId): CasePage['timeline'] {
  const names = new Map(
    all<{ id: string; name: string }>(db, `SELECT id, name FROM staff`).map(({ id, name }) => [id, name]),
  );
  const nameOf = (id: string | null): string => (id === null ? '' : (names.get(id) ?? ''));
  return eventsOf(db, caseId).map((event) => {
    const detail = timelineDetail(event);
    return {
      seq: event.seq,
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
