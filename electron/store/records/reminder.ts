import type { Instant } from '../../domain/time.ts';
import { all, run } from '../database.ts';
import type { Db } from '../database.ts';

/** What was shown as a desktop notification: no decision, so no event, and it stays with this machine. */
export function remindersShown(db: Db, happenings: readonly string[]): readonly string[] {
  return all<{ happening: string }>(
    db,
    `SELECT reminder.happening FROM json_each(:happenings) AS asked JOIN reminder ON reminder.happening = asked.value`,
    { happenings: JSON.stringify(happenings) },
  ).map(({ happening }) => happening);
}

export function noteRemindersShown(db: Db, happenings: readonly string[], at: Instant): void {
  run(
    db,
    `INSERT INTO reminder (happening, shown_at) SELECT asked.value, :at FROM json_each(:happenings) AS asked WHERE true
     ON CONFLICT (happening) DO NOTHING`,
    { happenings: JSON.stringify(happenings), at },
  );
}
