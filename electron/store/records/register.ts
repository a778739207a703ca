import type { CaseId } from '../../domain/ids.ts';
import type { RegisterBatch } from '../../usecases/ports.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';

/** Registers that were taken in at this counter, the newest first, with what is left of each. */
export function registerBatches(db: Db): RegisterBatch[] {
  return [
    ...all<RegisterBatch>(
      db,
      `SELECT register_batch.batch, register_batch.file_name AS "fileName", register_batch.file_sha256 AS "fileSha256",
         register_batch.row_count AS "rows", register_batch.imported_at AS "importedAt",
         coalesce(staff.name, '') AS "importedByName", register_batch.undone_at AS "undoneAt",
         register_batch.undo_reason AS "undoReason",
         (SELECT count(*) FROM complaint_case WHERE complaint_case.register_batch = register_batch.batch) AS cases,
         (SELECT count(*) FROM complaint_case WHERE complaint_case.register_batch = register_batch.batch
           AND EXISTS (SELECT 1 FROM event WHERE event.case_id = complaint_case.id AND event.kind <> 'case-registered'))
           AS "workedOn"
       FROM register_batch LEFT JOIN staff ON staff.id = register_batch.imported_by
       WHERE register_batch.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1)
       ORDER BY register_batch.imported_at DESC, register_batch.batch DESC`,
    ),
  ];
}

/** Cases of a batch with no event beside the one that registered them, the first of them. */
export function untouchedCases(db: Db, batch: string, most: number): readonly CaseId[] {
  return all<{ id: CaseId }>(
    db,
    `SELECT id FROM complaint_case WHERE register_batch = :batch
       AND NOT EXISTS (SELECT 1 FROM event WHERE event.case_id = complaint_case.id AND event.kind <> 'case-registered')
     LIMIT :most`,
    { batch, most },
  ).map(({ id }) => id);
}
