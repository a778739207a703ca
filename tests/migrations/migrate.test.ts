import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Migration } from '../../electron/store/migrate.ts';
import { MIGRATIONS } from '../../electron/store/migrations/all.ts';
import { openStore } from '../../electron/store/open-store.ts';
import type { Store } from '../../electron/store/open-store.ts';

const FOLDER = resolve(import.meta.dirname, '../../electron/store/migrations');

/** SHA-256 of each merged migration's SQL. A line here is added, never changed: logs out there were made with these bytes. */
const FROZEN: Readonly<Record<string, string>> = {
  '0001-first': 'de2719d9f90c808c3c71ed93b7dd39995eabe69f7fe0c990f7a00f39d8447667',
  '0002-imported-packs': '003c26b9c2c9aac2d7c26e821778e08800203da29f85e9f82343eac4eca430bf',
  '0003-every-promise-kept': '3e045270db7b11f335e2c96892f19f66764506b40e6a18820aa88381db786108',
  '0004-sealed-packages': 'a8348c25729bb4b6b768b220955a1a244f7d10838fcbc7133583d5432562d89e',
  '0005-coming-together': '325a18f2dcbf0dc3b3d227e9b5a23c8d72ae465dfedc116e05d860a4110d30a8',
  '0006-branch-key': '5d2dd4bb1d6c2283d63f32e3a80e45eef2eb6b4e089d9da48ec65179dcdb4329',
  '0007-privacy': 'f4d332f489e33f48c6a53d00ac70a3e1dc04ac787e4cc8027cdfb1ce1781f652',
  '0008-search': '98379bca9a7bd5627b7903079e8b7ab516a3815825eb973f614c634183276154',
  '0009-reports': '88e34ce162732023f6d463905b19cd48bef1b5eff0a3c70e212eb38b054ad7b1',
};

const NEWEST = MIGRATIONS.length;
/** What a later version of Amends might do. */
const NEXT: Migration = {
  version: NEWEST + 1,
  name: 'next',
  sql: `ALTER TABLE setting ADD COLUMN source TEXT NOT NULL DEFAULT 'clerk';
        CREATE TABLE later (id TEXT PRIMARY KEY, cause TEXT NOT NULL) STRICT;`,
};
const BROKEN: Migration = { ...NEXT, sql: `${NEXT.sql} INSERT INTO later VALUES ('1', NULL);` };

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amends-migration-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'amends.sqlite');
}

/** The copy of the file that is kept before the next migration. */
function keptBefore(file: string): string {
  return `${file}.before-${String(NEXT.version)}`;
}

function opened(file: string, migrations?: readonly Migration[]): Store {
  const store = openStore(file, {}, migrations);
  if (!store.ok) throw new Error(store.code);
  return store.value;
}

/** A log of the newest real version with one setting in it. */
function newestLog(): string {
  const file = temporaryFile();
  const store = opened(file);
  store.db.exec(
    `INSERT INTO setting (name, value, updated_at) VALUES ('theme', '"dark"', '2026-06-11T08:00:00.000Z')`,
  );
  store.close();
  return file;
}

describe('migrations', () => {
  it('are numbered from 1 without a gap, one file each', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
    const files = readdirSync(FOLDER).filter((name) => /^\d/.test(name));
    const names = MIGRATIONS.map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`);
    expect(files.toSorted()).toEqual(names);
  });

  it('are frozen once merged', () => {
    const found = MIGRATIONS.map(({ version, name, sql, afterFill = '' }) => [
      `${String(version).padStart(4, '0')}-${name}`,
      createHash('sha256').update(sql).update(afterFill).digest('hex'),
    ]);
    expect(Object.fromEntries(found)).toEqual(FROZEN);
  });

  it('make only STRICT tables, but for those FTS5 makes itself, each with a primary key', () => {
    const store = opened(temporaryFile());
    const tables = store.db
      .prepare(
        `SELECT name, "strict" AS strictly FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
      )
      .all();
    store.close();
    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter((table) => (table as { strictly: number }).strictly !== 1)).toEqual([]);
  });

  it('keep the rows put in at the version before, and a copy of the file as it was', () => {
    const file = newestLog();
    const store = opened(file, [...MIGRATIONS, NEXT]);
    expect(store.db.prepare('SELECT value, source FROM setting').all()).toEqual([
      { value: '"dark"', source: 'clerk' },
    ]);
    expect(store.db.pragma('user_version', { simple: true })).toBe(NEXT.version);
    store.close();
    const copy = new Database(keptBefore(file), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(NEWEST);
    expect(copy.prepare('SELECT name, value FROM setting').all()).toEqual([
      { name: 'theme', value: '"dark"' },
    ]);
    copy.close();
    expect(statSync(keptBefore(file)).mode & 0o077).toBe(0);
  });

  it('put what stands only in the WAL into the copy too', () => {
    const file = newestLog();
    // A desk that was killed: its last save is in the WAL and nowhere else.
    const killed = new Database(file);
    killed.pragma('wal_autocheckpoint = 0');
    killed.exec(`UPDATE setting SET value = '"light"'`);
    const store = opened(file, [...MIGRATIONS, NEXT]);
    killed.close();
    store.close();
    const copy = new Database(keptBefore(file), { readonly: true });
    expect(copy.prepare('SELECT value FROM setting').pluck().get()).toBe('"light"');
    copy.close();
  });

  it('that fail leave the version before, whole', () => {
    const file = newestLog();
    expect(() => openStore(file, {}, [...MIGRATIONS, BROKEN])).toThrow(/NOT NULL/);
    const store = opened(file, MIGRATIONS);
    expect(store.db.pragma('user_version', { simple: true })).toBe(NEWEST);
    expect(store.db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'later'`).pluck().get()).toBe(0);
    expect(store.db.prepare('SELECT value FROM setting').pluck().get()).toBe('"dark"');
    store.close();
  });

  it('are not run twice, and a fresh log needs no copy', () => {
    const file = temporaryFile();
    opened(file, [...MIGRATIONS, NEXT]).close();
    opened(file, [...MIGRATIONS, NEXT]).close();
    expect(existsSync(keptBefore(file))).toBe(false);
  });

  it('of a fresh log are one transaction: a failure leaves a file with nothing in it', () => {
    const file = temporaryFile();
    expect(() => openStore(file, {}, [...MIGRATIONS, BROKEN])).toThrow(/NOT NULL/);
    const bare = new Database(file);
    expect(bare.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(0);
    expect(bare.pragma('user_version', { simple: true })).toBe(0);
    bare.close();
    opened(file).close();
  });

  it('of a newer Amends are refused and not undone', () => {
    const file = temporaryFile();
    opened(file, [...MIGRATIONS, NEXT]).close();
    const before = readFileSync(file);
    expect(openStore(file, {}, MIGRATIONS)).toEqual({ ok: false, code: 'newer-database' });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('0002, imported packs', () => {
  it('keeps a log of version 1 with its rows, and takes a pack afterwards', () => {
    const file = temporaryFile();
    const before = opened(file, MIGRATIONS.slice(0, 1));
    const table = `INSERT INTO setting (name, value, updated_at) VALUES ('theme', '"dark"', '2026-06-11T08:00:00.000Z');
      INSERT INTO staff (id, name, role, job_title, polish_form, added_at, added_seq)
      VALUES ('anna', 'Anna Nowak', 'supervisor', '{}', 'feminine', '2026-06-11T08:00:00.000Z', 2)`;
    before.db.exec(table);
    before.close();
    const store = opened(file, MIGRATIONS.slice(0, 2));
    expect(store.db.prepare('SELECT name, value FROM setting').all()).toEqual([
      { name: 'theme', value: '"dark"' },
    ]);
    expect(store.db.prepare('SELECT id, name FROM staff').all()).toEqual([
      { id: 'anna', name: 'Anna Nowak' },
    ]);
    const put = (version: number, inUse: number): unknown =>
      store.db
        .prepare(
          `INSERT INTO imported_pack (origin_counter, pack_id, version, kind, imported_at, imported_seq, in_use, pack)
           VALUES ('BTH-1', 'prompts-stages', ?, 'prompt', '2026-06-11T09:00:00.000Z', 3, ?, '{}')`,
        )
        .run(version, inUse);
    put(2, 1);
    put(3, 0);
    expect(() => put(3, 0)).toThrow(/UNIQUE/);
    expect(() => put(4, 1)).toThrow(/UNIQUE/);
    store.close();
  });
});

describe('0007, privacy', () => {
  it('keeps the cases of before, counts their repeats, and opens erasing only to an event of the same case', () => {
    const file = temporaryFile();
    const before = opened(file, MIGRATIONS.slice(0, 6));
    const event = (seq: number, kind: string, caseId: string): string =>
      `INSERT INTO event SELECT ${String(seq)}, 'BTH-1', ${String(seq)}, '2026-06-11T08:00:00.000Z', 'Europe/London', NULL, NULL,
         '${kind}', 1, '${caseId}', zeroblob(32), zeroblob(32), zeroblob(32);`;
    const row = (id: string, ordinal: number, repeatOf: string): string =>
      `INSERT INTO complaint_case (id, number, origin_counter, state, owner, arrived_at, arrived_seq, zone, local_date, numbered_on,
         ordinal, stage, repeat_of)
       VALUES ('${id}', '${id}', 'BTH-1', 'resolved', 'anna', '2026-06-11T08:00:00.000Z', ${String(ordinal)}, 'Europe/London',
         '2026-06-11', '2026-06-11', ${String(ordinal)}, 'confirm', ${repeatOf});`;
    before.db.exec(
      `INSERT INTO staff (id, name, role, job_title, polish_form, added_at, added_seq)
       VALUES ('anna', 'Anna Nowak', 'supervisor', '{}', 'feminine', '2026-06-11T08:00:00.000Z', 1);
       ${event(1, 'customer-arrived', 'one')} ${event(2, 'customer-arrived', 'two')}
       INSERT INTO event_payload (event_seq, payload, salt) VALUES (1, '{}', zeroblob(16)), (2, '{}', zeroblob(16));
       ${row('one', 1, 'NULL')} ${row('two', 2, "'one'")}`,
    );
    before.close();
    const store = opened(file, MIGRATIONS.slice(0, 7));
    expect(store.db.prepare('SELECT id, is_repeat, erased_at FROM complaint_case ORDER BY id').all()).toEqual(
      [
        { id: 'one', is_repeat: 0, erased_at: null },
        { id: 'two', is_repeat: 1, erased_at: null },
      ],
    );
    store.db.exec(event(3, 'payload-erased', 'one'));
    const erase = (seq: number): unknown =>
      store.db.exec(
        `UPDATE event_payload SET payload = NULL, salt = NULL, erased_by = 3 WHERE event_seq = ${String(seq)}`,
      );
    expect(() => erase(2)).toThrow(/of its case/);
    erase(1);
    expect(() => store.db.exec(`DELETE FROM event_payload WHERE event_seq = 2`)).toThrow(/never deleted/);
    expect(() => store.db.exec(`UPDATE event_payload SET payload = '{}' WHERE event_seq = 2`)).toThrow();
    store.close();
  });
});
