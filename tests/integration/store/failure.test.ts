import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../electron/store/failure.ts';
import { append } from '../../../electron/store/log/append.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { draftOf, dropDraft, saveDraft } from '../../../electron/store/records/draft.ts';
import { ANNA, arrived, at, by, confirmed, deskStore, write } from './temporary-store.ts';

function failing(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail');
}

describe('a failure of the disk', () => {
  it('that is full refuses the save, changes nothing, and the next one works when there is room', () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1));
    const pages = Number(store.db.pragma('page_count', { simple: true }));
    store.db.pragma(`max_page_count = ${pages}`);
    const what = 'The bill was three times that of last year. '.repeat(5_000);
    const error = failing(() => write(store, at('09:10'), confirmed('case-1', { what })));
    expect(refusalOf(error)).toEqual({ ok: false, code: 'disk-full' });
    expect(store.db.prepare('SELECT state FROM complaint_case').pluck().get()).toBe('intake');
    store.db.pragma('max_page_count = 1000000');
    write(store, at('09:11'), confirmed('case-1', { what }));
    expect(verifyChain(store.db)).toEqual({ ok: true, events: 4 });
  });

  it.each([
    ['SQLITE_READONLY_DBMOVED', 'read-only'],
    ['SQLITE_CANTOPEN_ISDIR', 'read-only'],
    ['SQLITE_IOERR_FSYNC', 'disk-failed'],
    ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
    ['SQLITE_CORRUPT_INDEX', 'damaged'],
    ['SQLITE_BUSY_SNAPSHOT', 'locked'],
  ])('%s is told as %s', (code, told) => {
    expect(refusalOf(new Database.SqliteError('no', code))).toEqual({ ok: false, code: told });
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EIO', 'disk-failed'],
    ['ENOTDIR', 'folder-missing'],
  ])('%s is told as %s', (code, told) => {
    expect(refusalOf(Object.assign(new Error('no'), { code }))).toEqual({ ok: false, code: told });
  });

  it('is not what a bug is', () => {
    const store = deskStore();
    expect(
      refusalOf(failing(() => write(store, at('09:00'), arrived('case-1', 1), arrived('case-1', 1)))),
    ).toBeNull();
    expect(refusalOf(new TypeError('undefined is not a function'))).toBeNull();
    expect(refusalOf('no')).toBeNull();
  });

  it('is said when the data folder is a file', () => {
    const { file } = deskStore();
    expect(openStore(`${file}/desk/amends.sqlite`)).toEqual({ ok: false, code: 'folder-missing' });
  });
});

describe('what was typed and thrown away', () => {
  it('is in none of the file\u2019s bytes once the intake is confirmed and the log closed', () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1));
    const place = { stage: 'receive', cursor: 'phone' } as const;
    saveDraft(
      store.db,
      'case-1',
      0,
      { phone: '0155 MISTYPED-7731', effect: 'MISTYPED'.repeat(2_000) },
      place,
      at('09:01'),
    );
    saveDraft(store.db, 'case-1', 1, { phone: '0155 900', customerName: 'MISTYPED too' }, place, at('09:02'));
    append(store.db, by(ANNA, at('09:10')), [confirmed('case-1', { phone: '0155 900' })], {
      alongside: () => dropDraft(store.db, 'case-1'),
    });
    expect(draftOf(store.db, 'case-1')).toBeNull();
    store.close();
    expect(readFileSync(store.file).includes('0155 900')).toBe(true);
    expect(readFileSync(store.file).includes('MISTYPED')).toBe(false);
  });
});
