import type { Records } from '../../usecases/ports.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { foldReference, foldText, phoneDigits } from '../../domain/search/fold-text.ts';
import { CUSTOMER_COLUMNS, customerOf, phoneTail } from './customer.ts';
import type { CustomerColumns } from './customer.ts';

type Found = ReturnType<Records['searchLog']>;

const PAGE = 50;

interface LogRow extends CustomerColumns {
  readonly id: string;
  readonly arrived_seq: number;
  readonly number: string;
  readonly local_date: string;
  readonly phone_digits: string;
  readonly matter: string;
  readonly category: string | null;
  readonly sector: string | null;
  readonly state: Found['rows'][number]['state'];
  readonly owner_name: string;
  readonly open_promises: number;
  readonly elsewhere: string | null;
}

/** A text that is in none of the columns matches nothing; an empty one matches everything, so each is guarded. */
const MATCHES = `(:text = '' OR instr(complaint_case.customer_folded, :text) > 0
  OR instr(complaint_case.matter_folded, :text) > 0 OR instr(lower(complaint_case.number), :text) > 0
  OR (:digits <> '' AND instr(complaint_case.phone_digits, :digits) > 0)
  OR (:reference <> '' AND instr(complaint_case.reference_folded, :reference) > 0)
  OR (complaint_case.register_number <> '' AND instr(lower(complaint_case.register_number), :text) > 0))`;

/**
 * The newest cases whose name, phone, reference, number or matter contains the query, 50 a page. `before` is the `next` of the
 * page before. The order is that of arrival in this log, so a page stays the same while new customers come in.
 */
export function searchLog(db: Db, query: string, before: string | null): Found {
  const text = foldText(query);
  const isPhone = /^[\d\s()+./-]+$/u.test(text);
  const parameters = { text, digits: isPhone ? phoneDigits(text) : '', reference: foldReference(text) };
  const rows = all<LogRow>(
    db,
    `SELECT complaint_case.id, complaint_case.arrived_seq, complaint_case.number, complaint_case.local_date,
       complaint_case.phone_digits, complaint_case.matter, complaint_case.category, complaint_case.sector,
       complaint_case.state, owner.name AS owner_name, ${CUSTOMER_COLUMNS},
       nullif(complaint_case.origin_counter, (SELECT origin_counter FROM event WHERE seq = 1)) AS elsewhere,
       (SELECT count(*) FROM promise WHERE promise.case_id = complaint_case.id AND promise.state = 'open') AS open_promises
     FROM complaint_case JOIN staff AS owner ON owner.id = complaint_case.owner
     WHERE complaint_case.arrived_seq < :before AND ${MATCHES}
     ORDER BY complaint_case.arrived_seq DESC LIMIT ${PAGE + 1}`,
    { ...parameters, before: beforeSeq(before) },
  );
  const total = one<{ total: number }>(
    db,
    `SELECT count(*) AS total FROM complaint_case WHERE ${MATCHES}`,
    parameters,
  );
  const page = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? page.at(-1) : undefined;
  return {
    rows: page.map((row) => ({
      caseId: row.id,
      number: row.number,
      localDate: row.local_date,
      customer: customerOf(row),
      phoneTail: phoneTail(row.phone_digits),
      matter: row.matter,
      category: row.category ?? '',
      sector: row.sector ?? '',
      state: row.state,
      ownerName: row.owner_name,
      openPromises: row.open_promises,
      counter: row.elsewhere,
    })),
    next: last === undefined ? null : String(last.arrived_seq),
    total: total?.total ?? 0,
  };
}

/** A cursor we did not write starts again at the newest. */
function beforeSeq(before: string | null): number {
  return before !== null && /^\d{1,15}$/u.test(before) ? Number(before) : Number.MAX_SAFE_INTEGER;
}
