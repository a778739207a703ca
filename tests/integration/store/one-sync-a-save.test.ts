import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { configure } from '../../../electron/store/connection.ts';
import type { SyncsCounted } from '../../faults/operations/count-syncs.ts';
import { diskFaults } from '../../faults/shims/disk-faults.ts';
import { temporaryFolder } from './temporary-store.ts';

const SAVES = 200;
const SCRIPT = join(import.meta.dirname, '../../faults/operations/count-syncs.ts');

describe('what a save costs the disk', () => {
  it('is exactly one sync for a decision and one for a draft', async () => {
    const folder = join(temporaryFolder(), 'disk');
    mkdirSync(folder);
    const disk = await diskFaults(join(folder, '..', 'control'), `${folder}/`);
    const { VITEST: _vitest, ...inherited } = process.env;
    const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, folder, String(SAVES)], {
      env: { ...inherited, ...disk.env },
    });
    disk.close();
    const line = stdout.split('\n').find((one) => one.startsWith('{')) ?? '{}';
    const { decisions, drafts } = JSON.parse(line) as SyncsCounted;
    console.log(
      `syncs in ${String(SAVES)} decisions: ${String(sum(decisions))}, in ${String(SAVES)} drafts: ${String(sum(drafts))}`,
    );
    expect(decisions).toEqual(Array.from({ length: SAVES }, () => 1));
    expect(drafts).toEqual(Array.from({ length: SAVES }, () => 1));
  });
});

function sum(counts: readonly number[]): number {
  return counts.reduce((total, one) => total + one, 0);
}

describe('a connection', () => {
  it('that cannot be given WAL and FULL is not used', () => {
    // A database in memory has no WAL: the setting is answered with another one, as a file system without shared memory would.
    const memory = new Database(':memory:');
    expect(() => {
      configure(memory, 'write');
    }).toThrow(/journal_mode = memory, wal was set/);
    memory.close();
  });

  it('reads each setting back: one that SQLite keeps otherwise throws', () => {
    const file = join(temporaryFolder(), 'log.db');
    const db = new Database(file);
    const pragma = db.pragma.bind(db);
    // What a build of SQLite that ignores the setting would answer.
    db.pragma = (source, options) => (source === 'synchronous' ? 1 : pragma(source, options));
    expect(() => {
      configure(db, 'write');
    }).toThrow(/synchronous = 1, 2 was set/);
    db.close();
  });
});
