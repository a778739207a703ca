import { readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all } from '../../../electron/store/database.ts';
import { MIGRATIONS } from '../../../electron/store/migrations/all.ts';
import { needsPreparing, openStore } from '../../../electron/store/open-store.ts';
import type { PreparingStep } from '../../../electron/store/preparing.ts';
import { confirmed, arrived, at, deskStore, temporaryFolder, write } from './temporary-store.ts';

type Said = readonly [step: PreparingStep, done: number, of: number];

/** A log whose index was made by another Amends, closed; three cases. */
function logOfBefore(): string {
  const store = deskStore();
  for (const n of [1, 2, 3])
    write(
      store,
      at(`09:0${String(n)}`),
      arrived(`case-${String(n)}`, n),
      confirmed(`case-${String(n)}`, { matter: '电费' }),
    );
  store.db.exec('UPDATE search_form SET form = 1');
  store.close();
  return store.file;
}

/** A log that lacks the last migration, closed. */
function logOfOldVersion(): string {
  const file = `${temporaryFolder()}/amends.db`;
  const old = openStore(file, {}, MIGRATIONS.slice(0, -1));
  if (!old.ok) throw new Error(old.code);
  old.value.close();
  return file;
}

/** Opens it and says what was said; a word that is `cutAt` ends it there, as a power cut would. */
function prepare(file: string, cutAt?: PreparingStep): readonly Said[] {
  const said: Said[] = [];
  const open = (): void => {
    const opened = openStore(file, {}, MIGRATIONS, (step, done, of) => {
      said.push([step, done, of]);
      if (step === cutAt) throw new Error('the power is gone');
    });
    if (opened.ok) opened.value.close();
  };
  if (cutAt === undefined) open();
  else expect(open).toThrow('the power is gone');
  return said;
}

describe('a log of an older Amends', () => {
  it('is known before it is opened; one of now, an empty place and a foreign file are not', () => {
    const file = logOfBefore();
    expect(needsPreparing(file)).toBe(true);
    prepare(file);
    expect(needsPreparing(file)).toBe(false);
    expect(needsPreparing(`${temporaryFolder()}/amends.db`)).toBe(false);
    expect(needsPreparing(import.meta.filename)).toBe(false);
  });

  it('is indexed in steps: what was done before a power cut is not done again, and every case is found once', () => {
    const file = logOfBefore();
    expect(prepare(file, 'merge')).toContainEqual(['index', 0, 3]);
    expect(needsPreparing(file)).toBe(true);
    expect(prepare(file).at(0)).toEqual(['index', 3, 3]);
    const opened = openStore(file);
    if (!opened.ok) throw new Error(opened.code);
    expect(all(opened.value.db, `SELECT arrived_seq FROM search_text ORDER BY 1`)).toEqual(
      all(opened.value.db, `SELECT arrived_seq FROM complaint_case ORDER BY 1`),
    );
    expect(
      opened.value.db
        .prepare(`SELECT count(*) FROM search_index WHERE search_index MATCH '"电费"'`)
        .pluck()
        .get(),
    ).toBe(3);
    opened.value.close();
  });

  it('keeps no half of a copy that the disk did not take, nor one that a power cut left', () => {
    const file = logOfOldVersion();
    const full = openStore(file, {}, MIGRATIONS, (step) => {
      if (step === 'copy') throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    });
    expect(full).toEqual({ ok: false, code: 'disk-full' });
    const beside = (): readonly string[] =>
      readdirSync(dirname(file)).filter((name) => name.includes('.before-'));
    expect(beside()).toEqual([]);
    // Left by another version, whose copy nobody makes again.
    const left = `${file}.before-2.half`;
    writeFileSync(left, 'half of it');
    expect(needsPreparing(file)).toBe(true);
    expect(beside()).toEqual([]);
    writeFileSync(left, 'half of it');
    prepare(file);
    expect(beside()).toEqual([`amends.db.before-${String(MIGRATIONS.length)}`]);
  });

  it('says how far the copy before a change is', () => {
    const file = logOfOldVersion();
    const said = prepare(file);
    expect(said[0]?.[0]).toBe('copy');
    expect(said).toContainEqual(['change', 0, 1]);
  });
});
