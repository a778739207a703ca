import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isWhole, mendCopy, tablesThatDiffer } from '../../../electron/store/recovery/mend-copy.ts';
import { salvage } from '../../../electron/store/recovery/salvage.ts';
import { openReader, openStore } from '../../../electron/store/open-store.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import type { Db } from '../../../electron/store/database.ts';
import { damagedCopy, pageOwners, soundLog } from './damaged-log.ts';
import { temporaryFolder } from './temporary-store.ts';

const AT = '2027-02-01T09:00:00.000Z';

function counts(db: Db): Readonly<Record<string, number>> {
  const names = [
    'event',
    'event_payload',
    'staff_secret',
    'intake_draft',
    'intake_place',
    'paper_pdf',
    'setting',
  ];
  return Object.fromEntries(
    names.map((name) => [name, Number(db.prepare(`SELECT count(*) FROM ${name}`).pluck().get())]),
  );
}

describe('salvage', () => {
  it('of a sound log leaves nothing out', () => {
    const folder = temporaryFolder();
    const log = soundLog(folder, 200);
    const before = openReader(log.file);
    const wanted = counts(before);
    before.close();
    const into = join(temporaryFolder(), 'new.db');
    const made = salvage({ damaged: log.file, into, mark: log.mark, at: AT, keptAs: 'kept' });
    expect(made).toMatchObject({ ok: true, value: { missing: [], lostBeside: 0, changedCases: [] } });
    const opened = openStore(into);
    if (!opened.ok) throw new Error(opened.code);
    const { db } = opened.value;
    const found = counts(db);
    expect(found).toEqual({
      ...wanted,
      event: (wanted['event'] ?? 0) + 1,
      event_payload: (wanted['event_payload'] ?? 0) + 1,
    });
    expect(isWhole(db)).toBe(true);
    expect(verifyChain(db).ok).toBe(true);
    expect(tablesThatDiffer(db)).toEqual([]);
    opened.value.close();
  });

  it('carries what other pages hold, names what is missing and goes on after it', () => {
    const folder = temporaryFolder();
    const log = soundLog(folder, 400);
    const owners = pageOwners(log.file);
    const page = [...owners].filter(([, name]) => name === 'event_payload').map(([number]) => number)[4] ?? 0;
    const file = damagedCopy(log, temporaryFolder(), page, 'zeroed', Math.random);
    const into = join(temporaryFolder(), 'new.db');
    const made = salvage({ damaged: file, into, mark: log.mark, at: AT, keptAs: 'kept' });
    if (!made.ok) throw new Error(made.code);
    expect(made.value.missing.length).toBeGreaterThan(0);
    const opened = openStore(into);
    if (!opened.ok) throw new Error(opened.code);
    const { db } = opened.value;
    expect(verifyChain(db).ok).toBe(true);
    expect(isWhole(db)).toBe(true);
    expect(tablesThatDiffer(db)).toEqual([]);
    expect(mendCopy(db)).toBe('nothing');
    opened.value.close();
  });
});

describe('mending a copy', () => {
  it('finds nothing wrong with a log as people left it', () => {
    const log = soundLog(temporaryFolder(), 300);
    const opened = openStore(log.file);
    if (!opened.ok) throw new Error(opened.code);
    expect(tablesThatDiffer(opened.value.db)).toEqual([]);
    expect(mendCopy(opened.value.db)).toBe('nothing');
    opened.value.close();
  });

  it.each([
    ['when it was printed', `stored_at = '2027-01-04T19:00:00.000Z'`],
    ['of which version it is', 'version = 9'],
  ])(
    'finds a PDF that says otherwise %s than the event of its printing, and puts it right',
    (_what, change) => {
      const log = soundLog(temporaryFolder(), 300);
      const opened = openStore(log.file);
      if (!opened.ok) throw new Error(opened.code);
      const { db } = opened.value;
      const papers = (of: Db) =>
        of.prepare('SELECT paper_id, version, sha256, stored_at FROM paper_pdf ORDER BY paper_id').all();
      const wanted = papers(db);
      // A page that was damaged asks no trigger.
      db.exec('DROP TRIGGER paper_pdf_never_changed');
      const one = `(SELECT min(rowid) FROM paper_pdf)`;
      expect(db.prepare(`UPDATE paper_pdf SET ${change} WHERE rowid = ${one}`).run().changes).toBe(1);
      expect(papers(db)).not.toEqual(wanted);
      expect(mendCopy(db)).toBeNull();
      opened.value.close();
      const into = join(temporaryFolder(), 'new.db');
      expect(salvage({ damaged: log.file, into, mark: log.mark, at: AT, keptAs: 'kept' })).toMatchObject({
        ok: true,
        value: { missing: [], lostBeside: 0 },
      });
      const mended = openReader(into);
      expect(papers(mended)).toEqual(wanted);
      mended.close();
    },
  );

  it.each([
    [
      'a row of state that says something else',
      `UPDATE complaint_case SET state = 'withdrawn' WHERE state = 'open'`,
    ],
    ['a row of state that is gone', `DELETE FROM promise`],
    [
      'a case that is not found any more',
      `DELETE FROM search_index WHERE rowid IN (SELECT arrived_seq FROM search_text)`,
    ],
  ])('mends %s from the events', (_what, sql) => {
    const log = soundLog(temporaryFolder(), 300);
    const opened = openStore(log.file);
    if (!opened.ok) throw new Error(opened.code);
    const { db } = opened.value;
    expect(db.prepare(sql).run().changes).toBeGreaterThan(0);
    expect(mendCopy(db)).toBe('state');
    expect(tablesThatDiffer(db)).toEqual([]);
    opened.value.close();
  });
});
