import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Db } from '../../electron/store/database.ts';
import { append } from '../../electron/store/log/append.ts';
import { migrate } from '../../electron/store/migrate.ts';
import { reports } from '../../electron/store/migrations/0009-reports.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { legalLog } from '../integration/store/legal-day.ts';

const CLOCKS = ['acknowledge_late', 'progress_late', 'concrete_late', 'close_late', 'letter_late'];

function figures(db: Db): readonly unknown[] {
  return [
    db.prepare(`SELECT * FROM report_count ORDER BY 1, 2, 3`).all(),
    db.prepare(`SELECT id, ${CLOCKS.join(', ')} FROM complaint_case ORDER BY id`).all(),
  ];
}

/** What migration 9 brought is taken out again: what is left is the log as version 8 had it. */
function back(db: Db): void {
  const made = db
    .prepare(
      `SELECT type, name FROM sqlite_schema
       WHERE (type = 'trigger' AND sql LIKE '%report_count%') OR (type = 'view' AND name LIKE 'report_%')`,
    )
    .all() as readonly { type: string; name: string }[];
  for (const { type, name } of made) db.exec(`DROP ${type} ${name}`);
  db.exec(`DROP TABLE report_count; DROP INDEX event_of_branch`);
  for (const clock of CLOCKS) db.exec(`ALTER TABLE complaint_case DROP COLUMN ${clock}`);
  db.pragma('user_version = 8');
}

describe('migration 9 over a log that is years old', () => {
  it.each([1, 20_260_611])('counts and judges what the fold would have (log %i)', (seed) => {
    const folder = mkdtempSync(join(tmpdir(), 'amends-migration-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const file = join(folder, 'amends.db');
    const opened = openStore(file);
    if (!opened.ok) throw new Error(opened.code);
    const { db, close } = opened.value;
    for (const { context, drafts } of legalLog(seed, 500)) append(db, context, drafts);
    const folded = figures(db);
    expect(JSON.stringify(folded)).toContain('"concrete_late":1');
    back(db);
    migrate(db, file, 8, [reports]);
    expect(figures(db)).toEqual(folded);
    close();
  });
});
