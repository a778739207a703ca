import { canonicalJson } from '../canonical-json.ts';
import { run } from '../database.ts';
import type { Projections } from './projection.ts';

export const staffProjections: Projections<'staff-added'> = {
  'staff-added': (db, event) => {
    const { id, name, role, jobTitle, polishForm } = event.payload.staff;
    run(
      db,
      `INSERT INTO staff (id, name, role, job_title, polish_form, added_at, added_seq)
       VALUES (:id, :name, :role, :jobTitle, :polishForm, :at, :seq)`,
      { id, name, role, jobTitle: canonicalJson(jobTitle), polishForm, at: event.at, seq: event.seq },
    );
  },
};
