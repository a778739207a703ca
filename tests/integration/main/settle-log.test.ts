import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settleLog } from '../../../electron/main/settle-log.ts';
import { temporaryFolder } from '../store/temporary-store.ts';

it('a start takes away what a check or a restore left that was killed', () => {
  const folder = temporaryFolder();
  for (const left of ['check-part', 'restore-part']) {
    mkdirSync(join(folder, left));
    writeFileSync(join(folder, left, 'copy.db'), 'every word of the log');
  }
  expect(settleLog(folder, join(folder, 'amends.db'))).toMatchObject({ ok: true });
  expect(existsSync(join(folder, 'check-part'))).toBe(false);
  expect(existsSync(join(folder, 'restore-part'))).toBe(false);
});

it('a log that is gone while its mark is there is not taken for a first start', () => {
  const folder = temporaryFolder();
  const mark = {
    counter: 'LDN-1',
    seq: 4,
    originSeq: 4,
    hash: '0'.repeat(64),
    at: '2026-06-11T09:00:00.000Z',
  };
  writeFileSync(join(folder, 'high-water.json'), JSON.stringify(mark));
  expect(settleLog(folder, join(folder, 'amends.db'))).toMatchObject({ ok: false, code: 'log-missing' });
});
