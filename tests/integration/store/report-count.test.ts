import { describe, expect, it } from 'vitest';
import type { Db } from '../../../electron/store/database.ts';
import { append } from '../../../electron/store/log/append.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { legalLog } from './legal-day.ts';
import { temporaryStore } from './temporary-store.ts';

/** What the rows of now come to, day by day, without the figures that were kept. */
function recounted(db: Db): readonly unknown[] {
  return db
    .prepare(
      `SELECT substr(day, 1, width) AS period, measure, value, count(*) AS n, sum(amount) AS amount
       FROM report_part, report_width GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    )
    .all();
}

function kept(db: Db): readonly unknown[] {
  return db
    .prepare(`SELECT period, measure, value, n, amount FROM report_count ORDER BY period, measure, value`)
    .all();
}

function logOf(seed: number, decisions: number): Db {
  const { db } = temporaryStore();
  for (const { context, drafts } of legalLog(seed, decisions)) append(db, context, drafts);
  return db;
}

describe('the figures of the reports', () => {
  it('are the sum of the rows after every kind of event, and every measure was in it', () => {
    const db = logOf(20_260_611, 1_500);
    expect(kept(db)).toEqual(recounted(db));
    const measures = db.prepare(`SELECT DISTINCT measure FROM report_count ORDER BY 1`).pluck().all();
    expect(measures).toEqual([
      'acknowledge',
      'category',
      'cause',
      'close',
      'concrete',
      'counter',
      'goodwill',
      'improvement',
      'letter',
      'place',
      'progress',
      'promise',
      'received',
      'repeat',
      'satisfaction',
      'statutory',
    ]);
    rebuildState(db);
    expect(kept(db)).toEqual(recounted(db));
  });

  it.each([1, 2, 3, 4, 5, 6])('so after each single decision (log %i)', (seed) => {
    const { db } = temporaryStore();
    for (const { context, drafts } of legalLog(seed, 60)) {
      append(db, context, drafts);
      expect(kept(db)).toEqual(recounted(db));
    }
  });
});
