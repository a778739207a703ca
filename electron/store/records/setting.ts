import type { Instant } from '../../domain/time.ts';
import { canonicalJson, parsed } from '../canonical-json.ts';
import { one, run } from '../database.ts';
import type { Db } from '../database.ts';

/** How the screen looks and where the last package went: no decision, so no event. */
export function settingOf(db: Db, name: string): unknown {
  const row = one<{ value: string }>(db, `SELECT value FROM setting WHERE name = :name`, { name });
  return row === undefined ? undefined : parsed(row.value);
}

export function saveSetting(db: Db, name: string, value: unknown, at: Instant): void {
  run(
    db,
    `INSERT INTO setting (name, value, updated_at) VALUES (:name, :value, :at)
     ON CONFLICT (name) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at`,
    { name, value: canonicalJson(value), at },
  );
}
