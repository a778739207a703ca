import type { CaseId, PaperId } from '../../domain/ids.ts';
import type { PaperLanguage } from '../../domain/language.ts';
import type { Paper, PaperBlock, PaperKind, PaperState } from '../../domain/paper.ts';
import { all, one, run } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../canonical-json.ts';

export interface PaperColumns {
  readonly id: string;
  readonly case_id: string;
  readonly kind: PaperKind;
  readonly language: PaperLanguage;
  readonly state: PaperState;
  readonly version: number;
  readonly template_version: number;
  readonly title: string;
  readonly content_hash: string;
  readonly signer_name: string;
  readonly signer_title: string;
  readonly created_at: string;
  readonly printed_at: string | null;
  readonly handed_over_at: string | null;
  readonly pdf_sha256: string | null;
}

export const PAPER_COLUMNS = `paper.id, paper.case_id, paper.kind, paper.language, paper.state, paper.version,
  paper.template_version, paper.title, paper.content_hash, paper.signer_name, paper.signer_title, paper.created_at,
  paper.printed_at, paper.handed_over_at, paper.pdf_sha256`;

/** A paper as lists and packages need it: without its blocks, which are long. */
export function paperHead(row: PaperColumns): Omit<Paper, 'blocks'> {
  return {
    id: row.id,
    caseId: row.case_id,
    kind: row.kind,
    language: row.language,
    state: row.state,
    version: row.version,
    templateVersion: row.template_version,
    title: row.title,
    contentHash: row.content_hash,
    signerName: row.signer_name,
    signerTitle: row.signer_title,
    createdAt: row.created_at,
    printedAt: row.printed_at,
    handedOverAt: row.handed_over_at,
    pdfSha256: row.pdf_sha256,
  };
}

interface PaperRow extends PaperColumns {
  readonly blocks: string;
}

function paperFrom(row: PaperRow): Paper {
  return { ...paperHead(row), blocks: parsed(row.blocks) as readonly PaperBlock[] };
}

export function paperOf(db: Db, id: PaperId): Paper | null {
  const row = one<PaperRow>(db, `SELECT ${PAPER_COLUMNS}, paper.blocks FROM paper WHERE id = :id`, { id });
  return row === undefined ? null : paperFrom(row);
}

/** In the order in which they were first drafted. */
export function papersOf(db: Db, caseId: CaseId): readonly Paper[] {
  return all<PaperRow>(
    db,
    `SELECT ${PAPER_COLUMNS}, paper.blocks FROM paper WHERE case_id = :caseId ORDER BY drafted_seq`,
    { caseId },
  ).map(paperFrom);
}

/** So far back, in papers of every kind: a letter is copied from one the writer remembers. */
const LOOKED_BACK = 2000;

/** The blocks of the latest letters of other cases in one language, the newest first: what a mass letter would be copied from. */
export function lettersOfOthers(
  db: Db,
  letter: { readonly caseId: CaseId; readonly language: PaperLanguage; readonly most: number },
): readonly (readonly PaperBlock[])[] {
  return all<{ blocks: string }>(
    db,
    `SELECT blocks FROM paper
     WHERE rowid > (SELECT coalesce(max(rowid), 0) FROM paper) - ${String(LOOKED_BACK)}
       AND kind IN ('apology', 'holding') AND language = :language AND case_id <> :caseId
     ORDER BY rowid DESC LIMIT :most`,
    letter,
  ).map((row) => parsed(row.blocks) as readonly PaperBlock[]);
}

/** Keeps the bytes of a paper's version as they went to the printer: once, never rendered again for export. */
export function storePdf(db: Db, paperId: PaperId, bytes: Uint8Array, sha256: string): void {
  const changes = run(
    db,
    `INSERT INTO paper_pdf (paper_id, version, sha256, stored_at, bytes)
     SELECT id, version, :sha256, printed_at, :bytes FROM paper WHERE id = :paperId AND pdf_sha256 = :sha256`,
    { paperId, sha256, bytes },
  );
  if (changes !== 1) throw new Error('A PDF is stored with the event that prints it');
}

/** The bytes of the last version that was printed, or null. */
export function pdfOf(db: Db, paperId: PaperId): Uint8Array | null {
  const row = one<{ bytes: Buffer }>(
    db,
    `SELECT bytes FROM paper_pdf WHERE paper_id = :paperId ORDER BY version DESC LIMIT 1`,
    { paperId },
  );
  return row?.bytes ?? null;
}

/** The bytes with this hash (hexadecimal), as a package names them. */
export function pdfWithHash(db: Db, paperId: PaperId, sha256: string): Uint8Array | null {
  const row = one<{ bytes: Buffer }>(
    db,
    `SELECT bytes FROM paper_pdf WHERE paper_id = :paperId AND sha256 = :sha256`,
    { paperId, sha256 },
  );
  return row?.bytes ?? null;
}
