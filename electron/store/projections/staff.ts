import { canonicalJson } from '../canonical-json.ts';
import { run } from '../database.ts';
import { changedOne } from './projection.ts';
import type { Projections } from './projection.ts';

type StaffKind = 'staff-added' | 'staff-changed' | 'staff-deactivated' | 'staff-reactivated' | 'pin-changed';

/** Nobody is changed from another counter: a package must not make somebody here a supervisor. */
export const staffProjections: Projections<StaffKind> = {
  'staff-added': (db, event) => {
    const { id, name, role, jobTitle, polishForm } = event.payload.staff;
    run(
      db,
      `INSERT INTO staff (id, name, role, job_title, polish_form, added_at, added_seq, origin_counter)
       VALUES (:id, :name, :role, :jobTitle, :polishForm, :at, :seq, :originCounter)`,
      {
        id,
        name,
        role,
        jobTitle: canonicalJson(jobTitle),
        polishForm,
        at: event.at,
        seq: event.seq,
        originCounter: event.originCounter,
      },
    );
  },
  'staff-changed': (db, event) => {
    const { id, name, role, jobTitle, polishForm } = event.payload.staff;
    changedOne(
      run(
        db,
        `UPDATE staff SET name = :name, role = :role, job_title = :jobTitle, polish_form = :polishForm
         WHERE id = :id AND origin_counter = :originCounter`,
        {
          id,
          name,
          role,
          jobTitle: canonicalJson(jobTitle),
          polishForm,
          originCounter: event.originCounter,
        },
      ),
      event,
    );
  },
  /** Who left stays in the table: their name stands under what they did. */
  'staff-deactivated': (db, event) => {
    changedOne(
      run(
        db,
        `UPDATE staff SET deactivated_at = :at, deactivation_reason = :reason
         WHERE id = :staffId AND origin_counter = :originCounter`,
        {
          staffId: event.payload.staffId,
          at: event.at,
          reason: event.payload.reason,
          originCounter: event.originCounter,
        },
      ),
      event,
    );
  },
  'staff-reactivated': (db, event) => {
    changedOne(
      run(
        db,
        `UPDATE staff SET deactivated_at = NULL, deactivation_reason = ''
         WHERE id = :staffId AND origin_counter = :originCounter`,
        { staffId: event.payload.staffId, originCounter: event.originCounter },
      ),
      event,
    );
  },
  /** The PIN stands beside the fold; the log only knows that it changed. */
  'pin-changed': () => undefined,
};
