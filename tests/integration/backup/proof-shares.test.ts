import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { LogFigures } from '../../../electron/domain/backups/backup.ts';
import { provingBeside } from '../../../electron/main/workers/prove-beside.ts';
import { firstPlace } from '../../../electron/platform/backup-place.ts';
import { copyFault, firstShareFault, proofSplit, secondShareFault } from '../../../electron/store/backup.ts';
import { atTheDesk, customers, dataFolder, mustBackUp } from './backup-bench.ts';

const WORKER = resolve(import.meta.dirname, '../../../electron/main/workers/backup-worker.ts');

interface Made {
  readonly whole: string;
  readonly figures: LogFigures;
}

async function backedUp(): Promise<Made> {
  const folder = await dataFolder();
  return atTheDesk(folder, async (one) => {
    await customers(one, 2);
    const { backup } = await mustBackUp(folder);
    return { whole: join(firstPlace(folder), backup.fileName), figures: backup };
  });
}

let copies = 0;

/** A copy of the backup, changed by somebody who knows where the triggers are. */
function tampered(whole: string, sql: string): string {
  copies += 1;
  const file = `${whole}.${String(copies)}`;
  cpSync(whole, file);
  const db = new Database(file);
  const triggers = db.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).pluck().all();
  for (const name of triggers) db.exec(`DROP TRIGGER "${String(name)}"`);
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
  return file;
}

describe('a proof on two threads', () => {
  it('finds nothing in a copy that is whole, wherever its chain is parted', async () => {
    const { whole, figures } = await backedUp();
    for (let splitSeq = 1; splitSeq < figures.lastSeq; splitSeq += 1) {
      const split = { provedSeq: 0, splitSeq };
      expect([firstShareFault(whole, {}, figures, split), secondShareFault(whole, {}, split)]).toEqual([
        null,
        null,
      ]);
    }
  });

  it('finds what one thread finds: every event is in one of the shares', async () => {
    const { whole, figures } = await backedUp();
    const split = { provedSeq: 0, splitSeq: Math.floor(figures.lastSeq / 2) };
    for (let seq = 1; seq <= figures.lastSeq; seq += 1) {
      for (const sql of [
        `UPDATE event SET at_utc = '2020-01-01T00:00:00.000Z' WHERE seq = ${String(seq)}`,
        `UPDATE event_payload SET payload = payload || ' ' WHERE event_seq = ${String(seq)}`,
        `DELETE FROM event WHERE seq = ${String(seq)}`,
      ]) {
        const file = tampered(whole, sql);
        expect(copyFault(file, {}, figures), sql).not.toBeNull();
        const shares = [firstShareFault(file, {}, figures, split), secondShareFault(file, {}, split)];
        expect(
          shares.some((fault) => fault !== null),
          sql,
        ).toBe(true);
      }
    }
  });

  it('is the answer of a worker of its own; one that cannot answer is no proof', async () => {
    const { whole } = await backedUp();
    const split = { provedSeq: 0, splitSeq: 3 };
    const beside = provingBeside(WORKER, null);
    expect(await beside(whole, split)).toBeNull();
    expect(await beside(tampered(whole, `UPDATE event SET kind_version = 9 WHERE seq = 5`), split)).toBe(
      'chain',
    );
    expect(await beside(`${whole}.gone`, split)).toBe('unreadable');
    await expect(provingBeside(`${WORKER}.gone`, null)(whole, split)).rejects.toThrow();
  });

  it('is for a long chain only', async () => {
    const { whole, figures } = await backedUp();
    expect(proofSplit(whole, {}, figures, null)).toBeNull();
    const long = { ...figures, lastSeq: 100_000 };
    expect(proofSplit(whole, {}, long, null)).toEqual({ provedSeq: 0, splitSeq: 65_000 });
    expect(proofSplit(whole, {}, long, { lastSeq: 60_000, lastHash: '' })).toMatchObject({ provedSeq: 0 });
    expect(proofSplit(whole, {}, { ...figures, lastSeq: 50_000 + figures.lastSeq }, figures)).toEqual({
      provedSeq: figures.lastSeq,
      splitSeq: figures.lastSeq + 32_500,
    });
  });
});
