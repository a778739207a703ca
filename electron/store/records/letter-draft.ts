import type { PaperId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { canonicalJson, parsed } from '../canonical-json.ts';
import { one, run } from '../database.ts';
import type { Db } from '../database.ts';

export interface TypedParagraph {
  readonly part: string;
  readonly text: string;
}

/** The words of a letter while it is edited; they become a version of the paper at approval. */
export function saveLetterDraft(
  db: Db,
  paperId: PaperId,
  paragraphs: readonly TypedParagraph[],
  at: Instant,
): void {
  run(
    db,
    `INSERT INTO letter_draft (paper_id, paragraphs, updated_at) VALUES (:paperId, :paragraphs, :at)
     ON CONFLICT (paper_id) DO UPDATE SET paragraphs = excluded.paragraphs, updated_at = excluded.updated_at`,
    { paperId, paragraphs: canonicalJson(paragraphs), at },
  );
}

export function letterDraftOf(db: Db, paperId: PaperId): readonly TypedParagraph[] {
  const row = one<{ paragraphs: string }>(
    db,
    `SELECT paragraphs FROM letter_draft WHERE paper_id = :paperId`,
    { paperId },
  );
  return row === undefined ? [] : (parsed(row.paragraphs) as readonly TypedParagraph[]);
}

export function dropLetterDraft(db: Db, paperId: PaperId): void {
  run(db, `DELETE FROM letter_draft WHERE paper_id = :paperId`, { paperId });
}
