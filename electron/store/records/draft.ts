import type { ComplaintFields } from '../../domain/complaint.ts';
import type { CaseId } from '../../domain/ids.ts';
import { done, refuse } from '../../domain/refusal.ts';
import type { Outcome } from '../../domain/refusal.ts';
import type { Stage } from '../../domain/stage.ts';
import type { Instant } from '../../domain/time.ts';
import { canonicalJson, parsed } from '../canonical-json.ts';
import { all, inTransaction, one, run } from '../database.ts';
import type { Db } from '../database.ts';

/** Where the clerk is: stage and the field the cursor stands in, empty for none. */
export interface DraftPlace {
  readonly stage: Stage;
  readonly cursor: string;
}

export interface Draft extends DraftPlace {
  readonly fields: ComplaintFields;
  /** Rises by one with each save, from 1. */
  readonly revision: number;
  readonly savedAt: Instant;
}

/**
 * Keeps the fields named (null or undefined clears one) and the place, in one transaction, durable when this returns. No event.
 * Refuses `stale-draft` when `revision` is older than the one stored: another window has saved since.
 */
export function saveDraft(
  db: Db,
  caseId: CaseId,
  revision: number,
  fields: Readonly<Record<string, unknown>>,
  place: DraftPlace,
  at: Instant,
): Outcome<{ readonly revision: number }> {
  return inTransaction(db, () => {
    const stored = revisionOf(db, caseId);
    if (revision < stored) return refuse('stale-draft');
    const next = stored + 1;
    for (const [field, value] of Object.entries(fields)) saveField(db, caseId, field, value, next, at);
    run(
      db,
      `INSERT INTO intake_place (case_id, stage, cursor, revision, updated_at) VALUES (:caseId, :stage, :cursor, :next, :at)
       ON CONFLICT (case_id) DO UPDATE SET stage = excluded.stage, cursor = excluded.cursor,
         revision = excluded.revision, updated_at = excluded.updated_at`,
      { caseId, stage: place.stage, cursor: place.cursor, next, at },
    );
    return done({ revision: next });
  });
}

function saveField(
  db: Db,
  caseId: CaseId,
  field: string,
  value: unknown,
  revision: number,
  at: Instant,
): void {
  if (value === undefined || value === null) {
    run(db, `DELETE FROM intake_draft WHERE case_id = :caseId AND field = :field`, { caseId, field });
    return;
  }
  run(
    db,
    `INSERT INTO intake_draft (case_id, field, value, revision, updated_at) VALUES (:caseId, :field, :value, :revision, :at)
     ON CONFLICT (case_id, field) DO UPDATE SET value = excluded.value, revision = excluded.revision,
       updated_at = excluded.updated_at`,
    { caseId, field, value: canonicalJson(value), revision, at },
  );
}

/** The draft as it was last saved, or null when there is none (never typed, or confirmed). */
export function draftOf(db: Db, caseId: CaseId): Draft | null {
  const place = one<{ stage: Stage; cursor: string; revision: number; updated_at: string }>(
    db,
    `SELECT stage, cursor, revision, updated_at FROM intake_place WHERE case_id = :caseId`,
    { caseId },
  );
  if (place === undefined) return null;
  const rows = all<{ field: string; value: string }>(
    db,
    `SELECT field, value FROM intake_draft WHERE case_id = :caseId`,
    { caseId },
  );
  return {
    // Each value passed the schema of its field before it was stored.
    fields: Object.fromEntries(rows.map((row) => [row.field, parsed(row.value)])),
    stage: place.stage,
    cursor: place.cursor,
    revision: place.revision,
    savedAt: place.updated_at,
  };
}

/** To be called alongside the events that confirm or end the intake: nothing of what was only typed stays. */
export function dropDraft(db: Db, caseId: CaseId): void {
  run(db, `DELETE FROM intake_draft WHERE case_id = :caseId`, { caseId });
  run(db, `DELETE FROM intake_place WHERE case_id = :caseId`, { caseId });
}

/** Another text as soon as anything typed was kept, in an intake or a letter: what events do not tell. */
export function typedSoFar(db: Db): string {
  const row = one<{ typed: string }>(
    db,
    `SELECT (SELECT count(*) || ' ' || total(revision) FROM intake_place) || ' ' ||
            (SELECT count(*) || ' ' || total(length(paragraphs)) || ' ' || coalesce(max(updated_at), '') FROM letter_draft)
       AS typed`,
  );
  return row?.typed ?? '';
}

function revisionOf(db: Db, caseId: CaseId): number {
  const row = one<{ revision: number }>(db, `SELECT revision FROM intake_place WHERE case_id = :caseId`, {
    caseId,
  });
  return row?.revision ?? 0;
}
