import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyPackage } from '../../../electron/documents/package/copy-package.ts';
import { makeDisk } from '../../../electron/platform/disk.ts';
import { sha256Hex } from './sample-day.ts';

const root = mkdtempSync(join(tmpdir(), 'copy-'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const ports = { disk: makeDisk(), hash: sha256Hex };
const FILE = 'WTL-3_2026-06-11_0001.amends';
const bytes = Buffer.from('AMENDS-SEALED/1 the day as it was sealed');
const fileSha256 = sha256Hex(bytes);

function kept(): { readonly keepFolder: string; readonly folder: string } {
  const keepFolder = mkdtempSync(join(root, 'kept-'));
  writeFileSync(join(keepFolder, FILE), bytes);
  return { keepFolder, folder: mkdtempSync(join(root, 'stick-')) };
}

describe('exporting again', () => {
  test('copies the very same bytes, twice', async () => {
    const copy = { ...kept(), fileName: FILE, fileSha256 };
    for (let time = 1; time <= 2; time += 1) {
      const copied = await copyPackage(copy, ports);
      expect(copied).toMatchObject({
        ok: true,
        value: { sha256: fileSha256, path: join(copy.folder, FILE) },
      });
      expect(sha256Hex(readFileSync(join(copy.folder, FILE)))).toBe(fileSha256);
    }
  });

  test('refuses a kept file that is no longer the one that was signed, or that is gone', async () => {
    const copy = { ...kept(), fileName: FILE, fileSha256 };
    writeFileSync(join(copy.keepFolder, FILE), Buffer.concat([bytes, Buffer.from('x')]));
    expect(await copyPackage(copy, ports)).toEqual({ ok: false, code: 'verify-failed' });
    rmSync(join(copy.keepFolder, FILE));
    expect(await copyPackage(copy, ports)).toEqual({ ok: false, code: 'not-found' });
    expect(readdirSync(copy.folder)).toEqual([]);
    expect(await copyPackage({ ...copy, folder: join(root, 'gone') }, ports)).toEqual({
      ok: false,
      code: 'folder-missing',
    });
  });
});
