import { run } from '../database.ts';
import { caseOf, changedOne } from './projection.ts';
import type { Projections } from './projection.ts';

type ImprovementKind =
  'improvement-opened' | 'improvement-changed' | 'improvement-decided' | 'case-linked-to-improvement';

export const improvementProjections: Projections<ImprovementKind> = {
  'improvement-opened': (db, event) => {
    const { id, cause, owner, dueOn } = event.payload.improvement;
    run(
      db,
      `INSERT INTO improvement (id, opened_seq, opened_at, cause, owner, due_on, state)
       VALUES (:id, :seq, :at, :cause, :owner, :dueOn, 'open')`,
      { id, seq: event.seq, at: event.at, cause, owner, dueOn },
    );
  },
  'improvement-changed': (db, event) => {
    const { id, cause, owner, dueOn } = event.payload.improvement;
    changedOne(
      run(db, `UPDATE improvement SET cause = :cause, owner = :owner, due_on = :dueOn WHERE id = :id`, {
        id,
        cause,
        owner,
        dueOn,
      }),
      event,
    );
  },
  'improvement-decided': (db, event) => {
    const { improvementId, state, decision, on } = event.payload;
    changedOne(
      run(
        db,
        `UPDATE improvement SET state = :state, decision = iif(:decision = '', decision, :decision),
           decided_on = iif(:state = 'done', coalesce(decided_on, :on), :on), done_on = iif(:state = 'done', :on, NULL)
         WHERE id = :improvementId`,
        { improvementId, state, decision, on },
      ),
      event,
    );
  },
  'case-linked-to-improvement': (db, event) => {
    run(
      db,
      `INSERT INTO improvement_case (improvement_id, case_id, linked_at) VALUES (:improvementId, :caseId, :at)
       ON CONFLICT DO NOTHING`,
      { improvementId: event.payload.improvementId, caseId: caseOf(event), at: event.at },
    );
  },
};
