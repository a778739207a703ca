import { localDateOf } from '../../domain/time.ts';
import { run } from '../database.ts';
import { caseOf, changedOne } from './projection.ts';
import type { Projections } from './projection.ts';

export const promiseProjections: Projections<'promise-made' | 'promise-moved' | 'promise-settled'> = {
  'promise-made': (db, event) => {
    const { id, source, what, owner, dueAt, stepId } = event.payload.promise;
    run(
      db,
      `INSERT INTO promise (id, case_id, made_seq, source, what, owner, due_at, made_at, state, step_id, first_due_at)
       VALUES (:id, :caseId, :seq, :source, :what, :owner, :dueAt, :at, 'open', :stepId, :dueAt)`,
      {
        id,
        caseId: caseOf(event),
        seq: event.seq,
        source,
        what,
        owner,
        dueAt,
        at: event.at,
        stepId: stepId ?? null,
      },
    );
  },
  'promise-moved': (db, event) => {
    const { promiseId, dueAt } = event.payload;
    changedOne(
      run(
        db,
        `UPDATE promise SET due_at = :dueAt, moved_times = moved_times + 1
         WHERE id = :promiseId AND case_id = :caseId AND state = 'open'`,
        { promiseId, dueAt, caseId: caseOf(event) },
      ),
      event,
    );
  },
  'promise-settled': (db, event) => {
    const { promiseId, state, reason } = event.payload;
    changedOne(
      run(
        db,
        `UPDATE promise SET state = :state, settled_at = :at, settled_on = :localDate, reason = :reason
         WHERE id = :promiseId AND case_id = :caseId`,
        {
          state,
          reason,
          promiseId,
          at: event.at,
          localDate: localDateOf(event.at, event.zone),
          caseId: caseOf(event),
        },
      ),
      event,
    );
  },
};
