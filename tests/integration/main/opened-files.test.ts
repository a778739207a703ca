import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOpenedFiles, packagesAmong, withoutPackages } from '../../../electron/main/opened-files.ts';

describe('packages opened with the desk', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'amends-opened-'));
    for (const name of ['WTL-3_2026-06-11_0001.amends', 'plain.ZIP', 'letter.pdf', '--switch.amends']) {
      writeFileSync(join(folder, name), 'x');
    }
    mkdirSync(join(folder, 'folder.zip'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.amends'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are plain files with the ending of a package, once each, made absolute', () => {
    const found = packagesAmong(
      [
        'amends',
        '--lang=pl',
        'WTL-3_2026-06-11_0001.amends',
        join(folder, 'WTL-3_2026-06-11_0001.amends'),
        './plain.ZIP',
      ],
      folder,
    );
    expect(found).toEqual([join(folder, 'WTL-3_2026-06-11_0001.amends'), join(folder, 'plain.ZIP')]);
  });

  it('are nothing else: no other file, folder, link to nowhere, switch, control character or program itself', () => {
    const words = [
      'letter.pdf',
      'folder.zip',
      'gone.amends',
      'missing.zip',
      '--switch.amends',
      'a\0.zip',
      '',
    ];
    expect(packagesAmong(['plain.ZIP', ...words], folder)).toEqual([]);
  });

  it('of a start before are not given to a desk that starts anew; every other word is', () => {
    const words = ['amends', '--lang=pl', 'plain.ZIP', '.', '--switch.amends', 'gone.amends'];
    expect(withoutPackages(words)).toEqual(['--lang=pl', '.', '--switch.amends']);
  });

  it('wait until they are taken, once; a later start without files changes nothing', () => {
    const opened = makeOpenedFiles();
    expect(opened.offer(['amends'], folder)).toBe(false);
    expect(opened.waiting()).toBe(false);
    expect(opened.offer(['amends', 'plain.ZIP'], folder)).toBe(true);
    expect(opened.offer(['amends'], folder)).toBe(false);
    expect(opened.waiting()).toBe(true);
    expect(opened.take()).toEqual([join(folder, 'plain.ZIP')]);
    expect(opened.take()).toEqual([]);
    opened.offer(['amends', 'plain.ZIP'], folder);
    opened.drop();
    expect(opened.waiting()).toBe(false);
  });
});
