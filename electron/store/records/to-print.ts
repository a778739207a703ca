import type { Instant } from '../../domain/time.ts';
import type { PaperId } from '../../domain/ids.ts';
import type { Records } from '../../usecases/ports.ts';
import type { PaperKind } from '../../domain/paper.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';
import { CUSTOMER_COLUMNS, customerOf } from './customer.ts';
import type { CustomerColumns } from './customer.ts';
import { LAST_OF_ITS_KIND } from './duty.ts';

/** So far back, in papers of every kind: a letter is owed within a day, and what is older waits at its case. */
const LOOKED_BACK = 4000;
const MOST_TO_PRINT = 300;

interface ToPrintRow extends CustomerColumns {
  readonly id: PaperId;
  readonly kind: PaperKind;
  readonly case_id: string;
  readonly number: string;
  readonly ready_at: Instant;
  readonly owner: string;
  readonly owner_name: string;
}

/**
 * Papers of this counter that could go to a printer now and never did, those ready longest first: approved letters, and forms, which
 * need no approval. A public reply is never printed. No index has them: the newest papers are read by their row,
 * and CROSS holds the planner to them: it went through every case of the counter instead (a second at a million).
 */
export function papersToPrint(db: Db): ReturnType<Records['papersToPrint']> {
  return all<ToPrintRow>(
    db,
    `SELECT paper.id, paper.kind, paper.case_id, coalesce(paper.approved_at, paper.drafted_at) AS ready_at,
       complaint_case.number, complaint_case.owner, owner.name AS owner_name, ${CUSTOMER_COLUMNS}
     FROM paper CROSS JOIN complaint_case ON complaint_case.id = paper.case_id JOIN staff AS owner ON owner.id = complaint_case.owner
     WHERE paper.rowid > (SELECT coalesce(max(rowid), 0) FROM paper) - ${String(LOOKED_BACK)}
       AND paper.printed_at IS NULL
       AND ((paper.state = 'approved' AND paper.kind IN ('apology', 'holding'))
         OR (paper.state = 'draft' AND paper.kind IN ('receipt', 'resolution')))
       AND complaint_case.state NOT IN ('intake', 'left', 'withdrawn')
       AND complaint_case.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1) AND ${LAST_OF_ITS_KIND}
     ORDER BY ready_at, paper.rowid LIMIT ${String(MOST_TO_PRINT)}`,
  ).map((row) => ({
    paperId: row.id,
    kind: row.kind,
    caseId: row.case_id,
    number: row.number,
    customer: customerOf(row),
    readyAt: row.ready_at,
    ownerId: row.owner,
    ownerName: row.owner_name,
  }));
}
