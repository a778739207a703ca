import type { CaseId } from '../../domain/ids.ts';
import { instantOf } from '../../domain/time.ts';
import { all, run } from '../database.ts';
import type { Db } from '../database.ts';
import { dropFromSearch } from '../search/search-index.ts';
import { writeRecord } from './case-record.ts';
import { caseOf, changedOne } from './projection.ts';
import type { Projections } from './projection.ts';

export const registerProjections: Projections<'case-registered' | 'register-imported' | 'register-undone'> = {
  'register-imported': (db, event) => {
    const { batch, fileName, fileSha256, rows } = event.payload;
    run(
      db,
      `INSERT INTO register_batch (batch, origin_counter, file_name, file_sha256, row_count, imported_at, imported_by)
       VALUES (:batch, :originCounter, :fileName, :fileSha256, :rows, :at, :actor)`,
      {
        batch,
        originCounter: event.originCounter,
        fileName,
        fileSha256,
        rows,
        at: event.at,
        actor: event.actor,
      },
    );
  },
  'case-registered': (db, event) => {
    const { batch, number, ordinal, oldNumber, owner, receivedOn, state, endedOn, basis, record } =
      event.payload;
    const caseId = caseOf(event);
    // Nobody wrote down the hour; noon is on the same day in whatever zone the case is looked at from.
    const receivedAt = instantOf(`${receivedOn}T12:00`, event.zone);
    run(
      db,
      `INSERT INTO complaint_case (id, number, origin_counter, state, owner, arrived_at, arrived_seq, zone, local_date,
         numbered_on, ordinal, stage, acknowledged_at, confirmed_at, resolved_at, resolved_on, resolution_basis, closed_at,
         mode, register_batch, register_number)
       VALUES (:caseId, :number, :originCounter, :state, :owner, :receivedAt, :seq, :zone, :receivedOn,
         :receivedOn, :ordinal, 'confirm', :receivedAt, :receivedAt, :endedAt, :endedOn, :basis,
         iif(:state = 'closed', :endedAt, NULL), 'experience', :batch, :oldNumber)`,
      {
        caseId,
        number,
        originCounter: event.originCounter,
        state,
        owner,
        receivedAt,
        seq: event.seq,
        zone: event.zone,
        receivedOn,
        ordinal,
        endedAt: endedOn === null ? null : instantOf(`${endedOn}T12:00`, event.zone),
        endedOn,
        basis,
        batch,
        oldNumber,
      },
    );
    writeRecord(db, caseId, record);
    run(
      db,
      `INSERT INTO ordinal_used (origin_counter, local_date, highest) VALUES (:originCounter, :receivedOn, :ordinal)
       ON CONFLICT (origin_counter, local_date) DO UPDATE SET highest = max(highest, excluded.highest)`,
      { originCounter: event.originCounter, receivedOn, ordinal },
    );
  },
  /** Cases that were worked on since stay: what was promised to somebody cannot be undone. */
  'register-undone': (db, event) => {
    const { batch, reason } = event.payload;
    changedOne(
      run(
        db,
        `UPDATE register_batch SET undone_at = :at, undo_reason = :reason
         WHERE batch = :batch AND origin_counter = :originCounter AND undone_at IS NULL`,
        { batch, reason, at: event.at, originCounter: event.originCounter },
      ),
      event,
    );
    dropUntouched(db, batch);
  },
};

/**
 * Takes what is left of a batch out of every list and count, less the cases with an event beside the one that registered them. Nothing is
 * left where each case went with its words before (`dropUndone`); a log of an older Amends told of the undoing alone.
 */
function dropUntouched(db: Db, batch: string): void {
  const untouched = `SELECT id FROM complaint_case WHERE register_batch = :batch
    AND NOT EXISTS (SELECT 1 FROM event WHERE event.case_id = complaint_case.id AND event.kind <> 'case-registered')`;
  for (const { id } of all<{ id: CaseId }>(db, untouched, { batch })) dropFromSearch(db, id);
  run(
    db,
    `DELETE FROM name_word WHERE arrived_seq IN (SELECT arrived_seq FROM complaint_case WHERE id IN (${untouched}))`,
    { batch },
  );
  run(db, `DELETE FROM case_record WHERE case_id IN (${untouched})`, { batch });
  run(db, `DELETE FROM complaint_case WHERE id IN (${untouched})`, { batch });
}
