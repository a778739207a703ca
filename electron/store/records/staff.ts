import type { CaseId, StaffId } from '../../domain/ids.ts';
import type { InEachLanguage } from '../../domain/language.ts';
import type { Role, Staff } from '../../domain/staff.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../canonical-json.ts';

interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly job_title: string;
  readonly polish_form: Staff['polishForm'];
  readonly deactivated_at: string | null;
}

/**
 * Everybody who ever acted on a case of this log, in the order they were added. Who belongs to another counter has no PIN here and
 * is as good as deactivated: their name stands under what they did, and that is all.
 */
export function staffList(db: Db): readonly Staff[] {
  return staffFrom(
    all<StaffRow>(
      db,
      `SELECT id, name, role, job_title, polish_form,
         iif(origin_counter = (SELECT origin_counter FROM event WHERE seq = 1), deactivated_at, coalesce(deactivated_at, added_at))
           AS deactivated_at
       FROM staff ORDER BY added_seq`,
    ),
  );
}

/** Everybody who ever worked at this counter, in the order they were added. */
export function ownStaff(db: Db): readonly Staff[] {
  return staffFrom(
    all<StaffRow>(
      db,
      `SELECT id, name, role, job_title, polish_form, deactivated_at FROM staff
       WHERE origin_counter = (SELECT origin_counter FROM event WHERE seq = 1) ORDER BY added_seq`,
    ),
  );
}

function staffFrom(rows: readonly StaffRow[]): readonly Staff[] {
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    role: row.role,
    jobTitle: parsed(row.job_title) as InEachLanguage,
    polishForm: row.polish_form,
    deactivatedAt: row.deactivated_at,
  }));
}

/** Empty while somebody works here. */
export function deactivationReason(db: Db, staffId: StaffId): string {
  const row = one<{ reason: string }>(
    db,
    `SELECT deactivation_reason AS reason FROM staff WHERE id = :staffId`,
    { staffId },
  );
  return row?.reason ?? '';
}

const UNDER_WAY = `state IN ('intake', 'open', 'waiting', 'reopened')`;
const LETTER_OWED = `(state = 'resolved' AND letter_at IS NULL AND erased_at IS NULL)`;

/** Each through the index of what is still open; together they would be merged over every case (measured by the plan). */
const IN_HAND = [
  `SELECT id FROM complaint_case INDEXED BY case_without_end WHERE ${UNDER_WAY} AND owner = :owner`,
  `SELECT id FROM complaint_case INDEXED BY case_without_letter WHERE ${LETTER_OWED} AND owner = :owner`,
  `SELECT complaint_case.id FROM promise JOIN complaint_case ON complaint_case.id = promise.case_id
   WHERE promise.state = 'open' AND complaint_case.owner = :owner`,
] as const;

/** The same for everybody at once, each case counted once: a page of ten people took two seconds at a million cases, now a tenth. */
const HOW_MANY = `SELECT owner, sum(n) AS n FROM (
  SELECT owner, count(*) AS n FROM complaint_case INDEXED BY case_without_end WHERE ${UNDER_WAY} GROUP BY owner
  UNION ALL
  SELECT owner, count(*) FROM complaint_case INDEXED BY case_without_letter WHERE ${LETTER_OWED} GROUP BY owner
  UNION ALL
  SELECT owner, count(*) FROM complaint_case WHERE id IN (SELECT case_id FROM promise WHERE state = 'open')
    AND NOT ${UNDER_WAY} AND NOT ${LETTER_OWED} GROUP BY owner
) GROUP BY owner`;

/** How many cases each person would leave behind; nobody who has none is in it. */
export function casesInHandByOwner(db: Db): ReadonlyMap<StaffId, number> {
  return new Map(all<{ owner: StaffId; n: number }>(db, HOW_MANY).map(({ owner, n }) => [owner, n]));
}

/** Cases that somebody would leave behind: still under way, with a letter owed, or with a promise open. */
export function casesInHand(db: Db, owner: StaffId): readonly CaseId[] {
  return [...new Set(IN_HAND.flatMap((sql) => all<{ id: CaseId }>(db, sql, { owner })).map(({ id }) => id))];
}
