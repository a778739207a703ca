import { canonicalJson } from '../canonical-json.ts';
import { run } from '../database.ts';
import { caseOf, changedOne } from './projection.ts';
import type { Projections } from './projection.ts';

type GoodwillKindOfEvent = 'goodwill-asked' | 'goodwill-decided' | 'goodwill-withdrawn';

/** What was asked of a supervisor; at most one waits in a case, so that nobody decides twice about one sum. */
export const goodwillProjections: Projections<GoodwillKindOfEvent> = {
  'goodwill-asked': (db, event) => {
    const { id, kind, basis, amount, dueOn, why } = event.payload.goodwill;
    const caseId = caseOf(event);
    run(
      db,
      `UPDATE goodwill SET state = 'withdrawn', decided_at = :at WHERE case_id = :caseId AND state = 'waiting'`,
      {
        caseId,
        at: event.at,
      },
    );
    run(
      db,
      `INSERT INTO goodwill (id, case_id, asked_seq, asked_at, asked_by, kind, basis, minor, currency, due_on, why, state)
       VALUES (:id, :caseId, :seq, :at, :actor, :kind, :basis, :minor, :currency, :dueOn, :why, 'waiting')`,
      {
        id,
        caseId,
        seq: event.seq,
        at: event.at,
        actor: event.actor,
        kind,
        basis: canonicalJson(basis),
        minor: amount?.minor ?? null,
        currency: amount?.currency ?? null,
        dueOn,
        why,
      },
    );
  },
  'goodwill-decided': (db, event) => {
    const { goodwillId, approved, reason, dueOn } = event.payload;
    changedOne(
      run(
        db,
        `UPDATE goodwill SET state = :state, decided_at = :at, decided_by = :by, decision = :reason,
           due_on = coalesce(:dueOn, due_on)
         WHERE id = :goodwillId AND case_id = :caseId AND state = 'waiting'`,
        {
          goodwillId,
          state: approved ? 'approved' : 'refused',
          reason,
          dueOn,
          at: event.at,
          by: event.secondActor ?? event.actor,
          caseId: caseOf(event),
        },
      ),
      event,
    );
  },
  'goodwill-withdrawn': (db, event) => {
    changedOne(
      run(
        db,
        `UPDATE goodwill SET state = 'withdrawn', decided_at = :at WHERE id = :goodwillId AND state = 'waiting'`,
        { goodwillId: event.payload.goodwillId, at: event.at },
      ),
      event,
    );
  },
};
