import { one, run } from '../database.ts';
import type { Db } from '../database.ts';
import type { CaseId } from '../../domain/ids.ts';
import { changeRecord } from './case-record.ts';
import { dropCase, dropUndone, isUntouched, writeErasedCase } from './erased-case.ts';
import { caseOf, changedOne } from './projection.ts';
import type { Projections } from './projection.ts';

type PrivacyKind =
  | 'payload-erased'
  | 'case-held'
  | 'case-hold-lifted'
  | 'package-erased'
  | 'person-file-made'
  | 'case-file-printed'
  | 'log-exported'
  | 'customer-corrected'
  | 'copies-dropped';

export const privacyProjections: Projections<PrivacyKind> = {
  'payload-erased': (db, event) => {
    const caseId = caseOf(event);
    if (!isErased(db, caseId)) return;
    if (event.payload.undone === true && isUntouched(db, caseId)) {
      dropUndone(db, caseId, event);
      return;
    }
    dropCase(db, caseId);
    writeErasedCase(db, caseId, event);
  },
  'case-held': (db, event) => {
    run(
      db,
      `INSERT INTO legal_hold (case_id, reason, held_at, held_by) VALUES (:caseId, :reason, :at, :actor)
       ON CONFLICT (case_id) DO UPDATE SET reason = excluded.reason, held_at = excluded.held_at, held_by = excluded.held_by`,
      { caseId: caseOf(event), reason: event.payload.reason, at: event.at, actor: event.actor },
    );
  },
  'case-hold-lifted': (db, event) => {
    changedOne(run(db, `DELETE FROM legal_hold WHERE case_id = :caseId`, { caseId: caseOf(event) }), event);
  },
  'package-erased': (db, event) => {
    changedOne(
      run(
        db,
        `UPDATE package SET erased_at = :at
         WHERE origin_counter = :originCounter AND sequence = :sequence AND erased_at IS NULL`,
        { at: event.at, originCounter: event.originCounter, sequence: event.payload.sequence },
      ),
      event,
    );
  },
  'person-file-made': () => undefined,
  'case-file-printed': () => undefined,
  'log-exported': () => undefined,
  'copies-dropped': () => undefined,
  'customer-corrected': (db, event) => {
    const { customerName, phone } = event.payload;
    changeRecord(db, caseOf(event), {
      ...(customerName === null ? {} : { customerName }),
      ...(phone === null ? {} : { phone }),
    });
  },
};

/**
 * Whether the words of a case are gone from this log. What another counter erased stays here while the case is held or under way here:
 * then its event stands in the timeline and changes nothing.
 */
export function isErased(db: Db, caseId: CaseId): boolean {
  const told = one<{ seq: number }>(
    db,
    `SELECT event.seq FROM event JOIN event_payload ON event_payload.event_seq = event.seq
     WHERE event.case_id = :caseId AND event.kind <> 'payload-erased' AND event_payload.payload IS NOT NULL LIMIT 1`,
    { caseId },
  );
  return told === undefined;
}
