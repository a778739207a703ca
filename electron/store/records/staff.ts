import type { InEachLanguage } from '../../domain/language.ts';
import type { Role, Staff } from '../../domain/staff.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../log/event-row.ts';

interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly job_title: string;
  readonly polish_form: Staff['polishForm'];
  readonly deactivated_at: string | null;
}

/** Everybody who ever worked here, in the order they were added. */
export function staffList(db: Db): readonly Staff[] {
  return all<StaffRow>(
    db,
    `SELECT id, name, role, job_title, polish_form, deactivated_at FROM staff ORDER BY added_seq`,
  ).map((row) => ({
    id: row.id,
    name: row.name,
    role: row.role,
    jobTitle: parsed(row.job_title) as InEachLanguage,
    polishForm: row.polish_form,
    deactivatedAt: row.deactivated_at,
  }));
}
