import type { CaseState } from '../../domain/case.ts';
import type { CaseRecord } from '../../domain/event.ts';
import type { FollowUp } from '../../domain/follow-up.ts';
import type { CaseId } from '../../domain/ids.ts';
import { textOf } from '../../domain/papers/edited-letter.ts';
import type { PersonCase } from '../../domain/person-file/person-file.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../canonical-json.ts';
import { eventsOf } from './event.ts';
import { goodwillsOf } from './goodwill.ts';
import { papersOf } from './paper.ts';
import { promisesOf } from './promise.ts';
import { timelineDetail } from './timeline-detail.ts';

interface PersonRow {
  readonly number: string;
  readonly arrivedAt: Instant;
  readonly localDate: LocalDate;
  readonly state: CaseState;
  readonly ownerName: string;
  readonly record: string | null;
  readonly dueOn: LocalDate | null;
  readonly customer: string;
}

/** One case with everything that is kept of it, or null where there is none or nothing is left of it. */
export function personCase(db: Db, caseId: CaseId): PersonCase | null {
  const row = one<PersonRow>(
    db,
    `SELECT complaint_case.number, complaint_case.arrived_at AS "arrivedAt", complaint_case.local_date AS "localDate",
       complaint_case.state, owner.name AS "ownerName", case_record.record, complaint_case.deadline_due_on AS "dueOn",
       complaint_case.customer_folded AS customer
     FROM complaint_case JOIN staff AS owner ON owner.id = complaint_case.owner
       LEFT JOIN case_record ON case_record.case_id = complaint_case.id
     WHERE complaint_case.id = :caseId AND complaint_case.erased_at IS NULL`,
    { caseId },
  );
  if (row === undefined) return null;
  const { customer, record, ...head } = row;
  return {
    caseId,
    ...head,
    record: record === null ? {} : (parsed(record) as CaseRecord),
    staffConcerned: namesOf(
      db,
      `SELECT name FROM staff_concerned WHERE case_id = :caseId ORDER BY noted_seq`,
      caseId,
    ),
    others: namesOf(
      db,
      `SELECT DISTINCT other.customer_name AS name
       FROM complaint_case AS mine JOIN complaint_case AS other
         ON other.id IN (mine.linked_case, mine.repeat_of) OR other.linked_case = mine.id
         OR (other.linked_case = mine.linked_case AND other.id <> mine.id)
       WHERE mine.id = :caseId AND other.customer_name <> '' AND other.customer_folded <> :customer`,
      caseId,
      customer,
    ),
    said: all<PersonCase['said'][number]>(
      db,
      `SELECT at, words FROM said_line WHERE case_id = :caseId AND taken_back_at IS NULL ORDER BY said_seq`,
      { caseId },
    ),
    timeline: eventsOf(db, caseId).map((event) => ({
      at: event.at,
      kind: event.kind,
      detail: timelineDetail(event),
    })),
    promises: promisesOf(db, caseId),
    contacts: contactsOf(db, caseId),
    papers: papersOf(db, caseId).map(
      ({ id, kind, language, state, version, title, printedAt, handedOverAt, blocks }) => ({
        id,
        kind,
        language,
        state,
        version,
        title,
        printedAt,
        handedOverAt,
        text: textOf(blocks),
      }),
    ),
    goodwills: goodwillsOf(db, caseId),
    problems: all<PersonCase['problems'][number]>(
      db,
      `SELECT added_at AS at, matter, what FROM case_problem WHERE case_id = :caseId ORDER BY added_seq`,
      { caseId },
    ),
  };
}

function namesOf(db: Db, sql: string, caseId: CaseId, customer?: string): readonly string[] {
  return all<{ name: string }>(db, sql, customer === undefined ? { caseId } : { caseId, customer }).map(
    ({ name }) => name,
  );
}

interface ContactRow {
  readonly id: string;
  readonly kind: FollowUp['kind'];
  readonly at: Instant;
  readonly said: string;
  readonly outcome: FollowUp['outcome'];
  readonly satisfaction: 1 | 2 | 3 | 4 | 5 | null;
}

function contactsOf(db: Db, caseId: CaseId): readonly FollowUp[] {
  return all<ContactRow>(
    db,
    `SELECT id, kind, at, said, outcome, satisfaction FROM follow_up WHERE case_id = :caseId ORDER BY entered_seq`,
    { caseId },
  ).map(({ satisfaction, ...contact }) => ({
    ...contact,
    caseId,
    ...(satisfaction === null ? {} : { satisfaction }),
  }));
}

/** Who did each event of a case, in the order of `eventsOf`; empty for the desk itself. */
export function actorsOf(db: Db, caseId: CaseId): readonly string[] {
  return namesOf(
    db,
    `SELECT coalesce(staff.name, '') AS name FROM event LEFT JOIN staff ON staff.id = event.actor
     WHERE event.case_id = :caseId ORDER BY event.seq`,
    caseId,
  );
}

export interface StoredPaper {
  readonly paperId: string;
  readonly kind: string;
  readonly version: number;
  readonly bytes: Uint8Array;
}

/** The PDFs of a case as they were printed, in the order in which the papers were drafted. */
export function storedPapers(db: Db, caseId: CaseId): readonly StoredPaper[] {
  return all<StoredPaper>(
    db,
    `SELECT paper_pdf.paper_id AS "paperId", paper.kind, paper_pdf.version, paper_pdf.bytes
     FROM paper JOIN paper_pdf ON paper_pdf.paper_id = paper.id
     WHERE paper.case_id = :caseId ORDER BY paper.drafted_seq, paper_pdf.version`,
    { caseId },
  );
}
