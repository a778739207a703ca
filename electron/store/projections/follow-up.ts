import { localDateOf } from '../../domain/time.ts';
import { run } from '../database.ts';
import { caseOf } from './projection.ts';
import type { Projections } from './projection.ts';

export const followUpProjections: Projections<'follow-up-added'> = {
  'follow-up-added': (db, event) => {
    const { followUp } = event.payload;
    const caseId = caseOf(event);
    const nextContactAt = followUp.nextContactAt ?? null;
    run(
      db,
      `INSERT INTO follow_up (id, case_id, entered_seq, kind, at, local_date, by_staff, said, outcome, satisfaction,
         next_contact_at, settles)
       VALUES (:id, :caseId, :seq, :kind, :at, :localDate, :actor, :said, :outcome, :satisfaction, :nextContactAt, :settles)`,
      {
        id: followUp.id,
        caseId,
        seq: event.seq,
        kind: followUp.kind,
        at: followUp.at,
        localDate: localDateOf(followUp.at, event.zone),
        actor: event.actor,
        said: followUp.said,
        outcome: followUp.outcome,
        satisfaction: followUp.satisfaction ?? null,
        nextContactAt,
        settles: followUp.settles ?? null,
      },
    );
    // The contact that was agreed has now taken place; the next one is the one agreed here, if any.
    run(
      db,
      `UPDATE complaint_case SET next_contact_at = :nextContactAt, next_contact_kind = coalesce(:kind, next_contact_kind)
       WHERE id = :caseId`,
      { nextContactAt, kind: followUp.nextContactKind ?? null, caseId },
    );
  },
};
