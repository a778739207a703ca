import { canonicalJson, parsed } from '../canonical-json.ts';
import { all, each } from '../database.ts';
import type { Db } from '../database.ts';

/** Tables that a person can read without the desk, by the name of the file they go to. PINs and keys are not among them. */
export const READABLE_TABLES = {
  cases: 'complaint_case',
  records: 'case_record',
  promises: 'promise',
  'follow-ups': 'follow_up',
  goodwill: 'goodwill',
  papers: 'paper',
  'said-lines': 'said_line',
  'half-typed': 'intake_draft',
  improvements: 'improvement',
} as const;

export interface ReadableRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function tableRows(
  db: Db,
  table: (typeof READABLE_TABLES)[keyof typeof READABLE_TABLES],
): ReadableRows {
  const columns = (db.pragma(`table_info(${table})`) as readonly { readonly name: string }[]).map(
    ({ name }) => name,
  );
  const rows = all<Record<string, unknown>>(db, `SELECT * FROM ${table}`).map((row) =>
    columns.map((column) => textOf(row[column])),
  );
  return { columns, rows };
}

function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value
    : value === null || value === undefined
      ? ''
      : JSON.stringify(value);
}

interface LineRow {
  readonly origin_counter: string;
  readonly origin_seq: number;
  readonly at_utc: string;
  readonly kind: string;
  readonly case_id: string | null;
  readonly actor: string | null;
  readonly hash: string;
  readonly payload: string | null;
}

/** One line an event, in the order of the log. */
export function* eventLinesOf(db: Db): Generator<string, void, undefined> {
  for (const row of each<LineRow>(
    db,
    `SELECT event.origin_counter, event.origin_seq, event.at_utc, event.kind, event.case_id, event.actor,
       lower(hex(event.hash)) AS hash, event_payload.payload
     FROM event LEFT JOIN event_payload ON event_payload.event_seq = event.seq ORDER BY event.seq`,
  )) {
    yield canonicalJson({
      counter: row.origin_counter,
      number: row.origin_seq,
      at: row.at_utc,
      kind: row.kind,
      caseId: row.case_id,
      actor: row.actor,
      hash: row.hash,
      payload: row.payload === null ? null : parsed(row.payload),
    });
  }
}

/** The stored PDFs under the number of their case: no name of a person in a file's name. */
export function* papersOf(
  db: Db,
): Generator<{ readonly name: string; readonly bytes: Uint8Array }, void, undefined> {
  const seen = new Map<string, number>();
  for (const row of each<{ number: string; kind: string; version: number; bytes: Buffer }>(
    db,
    `SELECT complaint_case.number, paper.kind, paper_pdf.version, paper_pdf.bytes
     FROM paper_pdf JOIN paper ON paper.id = paper_pdf.paper_id JOIN complaint_case ON complaint_case.id = paper.case_id
     ORDER BY complaint_case.arrived_seq, paper.drafted_seq, paper_pdf.version`,
  )) {
    const name = `${row.number}_${row.kind}_v${row.version}`.replaceAll(/[^A-Za-z0-9._-]/g, '-');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    yield { name: times === 1 ? `${name}.pdf` : `${name}-${times}.pdf`, bytes: row.bytes };
  }
}
