import type { GoodwillKind } from '../../domain/complaint.ts';
import type { GoodwillBasis } from '../../domain/goodwill/goodwill-basis.ts';
import type { GoodwillNow, GoodwillState } from '../../domain/goodwill/goodwill-asked.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Currency } from '../../domain/money.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../canonical-json.ts';

interface GoodwillRow {
  readonly id: string;
  readonly case_id: string;
  readonly kind: GoodwillKind;
  readonly basis: string;
  readonly minor: number | null;
  readonly currency: Currency | null;
  readonly due_on: string | null;
  readonly why: string;
  readonly state: GoodwillState;
  readonly asked_at: string;
  readonly asked_by: string | null;
  readonly decided_at: string | null;
  readonly decided_by: string | null;
  readonly decision: string;
}

const COLUMNS = `goodwill.id, goodwill.case_id, goodwill.kind, goodwill.basis, goodwill.minor, goodwill.currency, goodwill.due_on,
  goodwill.why, goodwill.state, goodwill.asked_at, goodwill.asked_by, goodwill.decided_at, goodwill.decided_by, goodwill.decision`;

function goodwillNow(row: GoodwillRow): GoodwillNow {
  return {
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    basis: parsed(row.basis) as GoodwillBasis,
    amount: row.minor === null || row.currency === null ? null : { minor: row.minor, currency: row.currency },
    dueOn: row.due_on,
    why: row.why,
    state: row.state,
    askedAt: row.asked_at,
    askedBy: row.asked_by,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    decision: row.decision,
  };
}

/** Everything that was asked of a supervisor in a case, first asked first. */
export function goodwillsOf(db: Db, caseId: CaseId): readonly GoodwillNow[] {
  return all<GoodwillRow>(db, `SELECT ${COLUMNS} FROM goodwill WHERE case_id = :caseId ORDER BY asked_seq`, {
    caseId,
  }).map(goodwillNow);
}

export function goodwillOf(db: Db, id: string): GoodwillNow | null {
  const row = one<GoodwillRow>(db, `SELECT ${COLUMNS} FROM goodwill WHERE id = :id`, { id });
  return row === undefined ? null : goodwillNow(row);
}
