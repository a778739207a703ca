import type { CaseId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { all, run } from '../database.ts';
import type { Db } from '../database.ts';

/** What happenings begin with. */
const KINDS = ['escalation', 'promise', 'clock', 'deadline', 'goodwill', 'letter'] as const;

/** What was shown as a desktop notification: no decision, so no event, and it stays with this machine. */
export function remindersShown(db: Db, happenings: readonly string[]): readonly string[] {
  return all<{ happening: string }>(
    db,
    `SELECT reminder.happening FROM json_each(:happenings) AS asked JOIN reminder ON reminder.happening = asked.value`,
    { happenings: JSON.stringify(happenings) },
  ).map(({ happening }) => happening);
}

/**
 * What was told of a case, its promises, papers and goodwill. A happening is `kind:id:…` (usecases/remind.ts), so each is found by its
 * beginning; `;` is the character behind `:`.
 */
export function forgetReminders(db: Db, caseId: CaseId): void {
  run(
    db,
    `WITH about(id) AS (
       VALUES (:caseId)
       UNION ALL SELECT id FROM promise WHERE case_id = :caseId
       UNION ALL SELECT id FROM paper WHERE case_id = :caseId
       UNION ALL SELECT id FROM goodwill WHERE case_id = :caseId)
     DELETE FROM reminder WHERE rowid IN (
       SELECT reminder.rowid FROM about JOIN json_each(:kinds) AS kind
         JOIN reminder ON reminder.happening >= kind.value || ':' || about.id AND reminder.happening < kind.value || ':' || about.id || ';')`,
    { caseId, kinds: JSON.stringify(KINDS) },
  );
}

export function noteRemindersShown(db: Db, happenings: readonly string[], at: Instant): void {
  run(
    db,
    `INSERT INTO reminder (happening, shown_at) SELECT asked.value, :at FROM json_each(:happenings) AS asked WHERE true
     ON CONFLICT (happening) DO NOTHING`,
    { happenings: JSON.stringify(happenings), at },
  );
}
