import { run } from '../database.ts';
import { caseOf, changedOne } from './projection.ts';
import type { Projections } from './projection.ts';

export const escalationProjections: Projections<'case-escalated' | 'escalation-noted'> = {
  'case-escalated': (db, event) => {
    changedOne(
      run(
        db,
        `UPDATE complaint_case SET escalated_at = :at, escalation_reason = :reason,
           escalated_times = escalated_times + 1 WHERE id = :caseId`,
        {
          at: event.at,
          reason: event.payload.reason,
          caseId: caseOf(event),
        },
      ),
      event,
    );
  },
  'escalation-noted': (db, event) => {
    const { happenings, decision, note } = event.payload;
    for (const happening of happenings) {
      run(
        db,
        `INSERT INTO escalation_note (case_id, happening, decision, note, noted_at, noted_by)
         VALUES (:caseId, :happening, :decision, :note, :at, :by)
         ON CONFLICT (case_id, happening) DO UPDATE SET decision = excluded.decision, note = excluded.note,
           noted_at = excluded.noted_at, noted_by = excluded.noted_by`,
        {
          caseId: caseOf(event),
          happening,
          decision,
          note,
          at: event.at,
          by: event.secondActor ?? event.actor,
        },
      );
    }
  },
};
