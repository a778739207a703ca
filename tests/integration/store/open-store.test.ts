import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkpointWhenIdle, openReader, openStore } from '../../../electron/store/open-store.ts';
import { MIGRATIONS } from '../../../electron/store/migrations/all.ts';
import { arrived, at, deskStore, temporaryFolder, temporaryStore, write } from './temporary-store.ts';

const STORE = resolve(import.meta.dirname, '../../../electron/store/open-store.ts');
const FULL = 2;
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

describe('opening the log', () => {
  it('makes a 0600 file in a 0700 folder with every table in place', () => {
    const store = temporaryStore();
    expect(statSync(store.file).mode & 0o777).toBe(0o600);
    expect(statSync(join(store.file, '..')).mode & 0o777).toBe(0o700);
    expect(statSync(`${store.file}-wal`).mode & 0o777).toBe(0o600);
    expect(store.db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
  });

  it('takes other users their rights to a folder and file they could read', () => {
    const file = join(temporaryFolder(), 'amends.sqlite');
    writeFileSync(file, '', { mode: 0o644 });
    chmodSync(join(file, '..'), 0o755);
    const store = openStore(file);
    expect(store.ok).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
    if (store.ok) store.value.close();
  });

  it('keeps what was written, and opens a file whose creation was cut off before its first table', () => {
    const file = join(temporaryFolder(), 'amends.sqlite');
    const cutOff = new Database(file);
    cutOff.pragma('journal_mode = WAL');
    cutOff.close();
    const first = openStore(file);
    if (!first.ok) throw new Error(first.code);
    first.value.db.prepare(`INSERT INTO setting VALUES ('theme', '"dark"', '')`).run();
    first.value.close();
    const again = openStore(file);
    if (!again.ok) throw new Error(again.code);
    expect(again.value.db.prepare('SELECT value FROM setting').pluck().get()).toBe('"dark"');
    again.value.close();
  });

  it('refuses a database of a newer version and leaves its bytes alone', () => {
    const file = join(temporaryFolder(), 'amends.sqlite');
    const made = openStore(file);
    if (!made.ok) throw new Error(made.code);
    made.value.db.pragma('user_version = 999');
    made.value.close();
    const before = readFileSync(file);
    expect(openStore(file)).toEqual({ ok: false, code: 'newer-database' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('refuses a file that is no database, and a database that is not ours, as damaged', () => {
    const folder = temporaryFolder();
    const text = join(folder, 'text.sqlite');
    writeFileSync(text, 'Dear customer, '.repeat(500));
    expect(openStore(text)).toEqual({ ok: false, code: 'damaged' });
    const foreign = join(folder, 'foreign.sqlite');
    const other = new Database(foreign);
    other.exec('CREATE TABLE recipe (name TEXT)');
    other.close();
    const before = readFileSync(foreign);
    expect(openStore(foreign)).toEqual({ ok: false, code: 'damaged' });
    expect(readFileSync(foreign).equals(before)).toBe(true);
  });

  it('refuses a log another process holds for writing as locked', () => {
    const store = temporaryStore();
    store.db.exec('BEGIN EXCLUSIVE');
    const migrations = [...MIGRATIONS, { version: MIGRATIONS.length + 1, name: 'next', sql: 'SELECT 1' }];
    const answer = openStore(store.file, { waitMs: 1 }, migrations);
    store.db.exec('ROLLBACK');
    expect(answer).toEqual({ ok: false, code: 'locked' });
  });

  it.each([
    ['a folder that may only be read', 0o500, 0o600],
    ['a file that may only be read', 0o700, 0o400],
  ])('refuses %s as read-only and creates nothing', (_what, folderMode, fileMode) => {
    const folder = join(temporaryFolder(), 'desk');
    mkdirSync(folder);
    const file = join(folder, 'amends.sqlite');
    const made = openStore(file);
    if (!made.ok) throw new Error(made.code);
    made.value.close();
    chmodSync(file, fileMode);
    chmodSync(folder, folderMode);
    chmodSync(join(folder, '..'), 0o755);
    if (isRoot) for (const path of [file, folder]) chownSync(path, NOBODY, NOBODY);
    expect(openAsOrdinaryPerson(file)).toBe('read-only');
    expect(existsSync(`${file}-wal`)).toBe(false);
    chmodSync(folder, 0o700);
  });
});

/** File modes mean nothing to root: there another process opens the log as the user "nobody". */
function openAsOrdinaryPerson(file: string): string {
  const script = `const { openStore } = await import(${JSON.stringify(STORE)});
    const opened = openStore(${JSON.stringify(file)}); console.log(opened.ok ? 'opened' : opened.code);`;
  const asNobody = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    ...asNobody,
    encoding: 'utf8',
  });
  return run.stdout.trim() === '' ? run.stderr : run.stdout.trim();
}

describe('every connection', () => {
  it('writes through to the disk: the writer', () => {
    const { db } = temporaryStore();
    expect(db.pragma('synchronous', { simple: true })).toBe(FULL);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('wal_autocheckpoint', { simple: true })).toBe(0);
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('so does the writer of a log that was opened before', () => {
    const file = join(temporaryFolder(), 'amends.sqlite');
    for (let time = 0; time < 2; time += 1) {
      const opened = openStore(file);
      if (!opened.ok) throw new Error(opened.code);
      expect(opened.value.db.pragma('synchronous', { simple: true })).toBe(FULL);
      opened.value.close();
    }
  });

  it('a reader has the same settings, sees the writer and cannot write', () => {
    const store = deskStore();
    const reader = openReader(store.file);
    expect(reader.pragma('synchronous', { simple: true })).toBe(FULL);
    expect(reader.pragma('foreign_keys', { simple: true })).toBe(1);
    write(store, at('09:00'), arrived('case-1', 1));
    expect(reader.prepare('SELECT count(*) FROM event').pluck().get()).toBe(3);
    expect(() => reader.exec('DELETE FROM setting')).toThrow(/readonly/);
    reader.close();
  });

  it('a reader in a worker thread has them too', async () => {
    const store = deskStore();
    const script = `const { parentPort } = require('node:worker_threads');
      import(${JSON.stringify(STORE)}).then(({ openReader }) => {
        const db = openReader(${JSON.stringify(store.file)});
        parentPort.postMessage([db.pragma('synchronous', { simple: true }), db.prepare('SELECT count(*) FROM event').pluck().get()]);
        db.close();
      });`;
    const worker = new Worker(script, { eval: true });
    const answer = await new Promise((answered, failed) => {
      worker.once('message', answered);
      worker.once('error', failed);
    });
    await worker.terminate();
    expect(answer).toEqual([FULL, 2]);
  });
});

describe('checkpointing when idle', () => {
  it('moves the log into the file; saves alone never do', () => {
    const store = deskStore();
    checkpointWhenIdle(store.db);
    const size = statSync(store.file).size;
    for (let ordinal = 1; ordinal <= 300; ordinal += 1)
      write(store, at('09:00'), arrived(`case-${ordinal}`, ordinal));
    expect(statSync(store.file).size).toBe(size);
    checkpointWhenIdle(store.db);
    expect(statSync(store.file).size).toBeGreaterThan(size);
  });

  it('leaves nothing in the WAL when the log is closed', () => {
    const store = deskStore();
    store.close();
    expect(existsSync(`${store.file}-wal`)).toBe(false);
  });
});

describe('a garbled log', () => {
  /** Byte 44 is the schema format: SQLite answers "unsupported file format", which has no code of damage. */
  it.each([
    ['a bit of its header', 47, 0x40],
    ['a bit of its magic words', 3, 0x01],
  ])('with %s turned over is damaged, not a bug', (_what, byte, bit) => {
    const store = deskStore();
    store.close();
    const bytes = readFileSync(store.file);
    bytes[byte] = (bytes[byte] ?? 0) ^ bit;
    writeFileSync(store.file, bytes);
    expect(openStore(store.file)).toEqual({ ok: false, code: 'damaged' });
  });
});
