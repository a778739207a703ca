import type { CaseId, ImprovementId } from '../../domain/ids.ts';
import type { ImprovementNow, ImprovementState } from '../../domain/improvement.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import type { Records } from '../../usecases/ports.ts';
import { CUSTOMER_COLUMNS, customerOf } from './customer.ts';
import type { CustomerColumns } from './customer.ts';

interface ImprovementRow {
  readonly id: string;
  readonly cause: string;
  readonly owner: string;
  readonly due_on: string | null;
  readonly decision: string;
  readonly decided_on: string | null;
  readonly state: ImprovementState;
  readonly done_on: string | null;
  readonly cases: number;
}

const COLUMNS = `improvement.id, improvement.cause, improvement.owner, improvement.due_on, improvement.decision,
  improvement.decided_on, improvement.state, improvement.done_on,
  (SELECT count(*) FROM improvement_case WHERE improvement_case.improvement_id = improvement.id) AS cases`;

function improvementNow(row: ImprovementRow): ImprovementNow {
  const { id, cause, owner, decision, state, cases } = row;
  return {
    id,
    cause,
    owner,
    dueOn: row.due_on,
    state,
    decision,
    decidedOn: row.decided_on,
    doneOn: row.done_on,
    cases,
  };
}

/** What is still open first, then by age: the list a supervisor walks through (product E5). */
export function improvements(db: Db): readonly ImprovementNow[] {
  return all<ImprovementRow>(
    db,
    `SELECT ${COLUMNS} FROM improvement
     ORDER BY CASE state WHEN 'open' THEN 0 WHEN 'decided' THEN 1 WHEN 'done' THEN 2 ELSE 3 END, opened_seq`,
  ).map(improvementNow);
}

export function improvementOf(db: Db, id: ImprovementId): ImprovementNow | null {
  const row = one<ImprovementRow>(db, `SELECT ${COLUMNS} FROM improvement WHERE id = :id`, { id });
  return row === undefined ? null : improvementNow(row);
}

export function improvementsOfCase(db: Db, caseId: CaseId): readonly ImprovementNow[] {
  return all<ImprovementRow>(
    db,
    `SELECT ${COLUMNS} FROM improvement
     JOIN improvement_case AS link ON link.improvement_id = improvement.id WHERE link.case_id = :caseId
     ORDER BY improvement.opened_seq`,
    { caseId },
  ).map(improvementNow);
}

interface LinkedCaseRow extends CustomerColumns {
  readonly improvement_id: ImprovementId;
  readonly case_id: CaseId;
  readonly number: string;
  readonly matter: string;
}

/** The complaints behind the lines of the list, in the order they were linked. */
export function casesOfImprovements(db: Db): ReturnType<Records['casesOfImprovements']> {
  return all<LinkedCaseRow>(
    db,
    `SELECT link.improvement_id, complaint_case.id AS case_id, complaint_case.number, complaint_case.matter, ${CUSTOMER_COLUMNS}
     FROM improvement_case AS link JOIN complaint_case ON complaint_case.id = link.case_id
     ORDER BY link.linked_at, complaint_case.arrived_seq`,
  ).map((row) => ({
    improvementId: row.improvement_id,
    caseId: row.case_id,
    number: row.number,
    matter: row.matter,
    customer: customerOf(row),
  }));
}
