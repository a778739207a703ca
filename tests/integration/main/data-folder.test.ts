import { chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openDataFolder } from '../../../electron/main/data-folder.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder of somebody else: root gives one away, anybody else looks at root's own. */
function folderOfAnother(): { readonly folder: string; readonly account: string } {
  if (process.getuid?.() !== 0) return { folder: '/usr', account: 'root' };
  const parent = mkdtempSync(join(tmpdir(), 'amends-other-'));
  made.push(parent);
  const folder = join(parent, 'data');
  mkdirSync(folder);
  chownSync(folder, 1, 1);
  return { folder, account: 'daemon' };
}

test('a folder of another account is refused with whose it is, and nothing is made in it', () => {
  const { folder, account } = folderOfAnother();
  const before = readdirSync(folder);
  expect(openDataFolder(folder)).toMatchObject({ ok: false, code: 'other-account', folder, owner: account });
  expect(readdirSync(folder)).toEqual(before);
});

test('a folder that is not there yet is made for its owner alone', () => {
  const parent = mkdtempSync(join(tmpdir(), 'amends-own-'));
  made.push(parent);
  const folder = join(parent, 'deep', 'data');
  expect(openDataFolder(folder)).toEqual({ ok: true, value: folder, folder, owner: '' });
  expect(statSync(folder).mode & 0o777).toBe(0o700);
});
