import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAbout } from '../../../electron/main/about.ts';
import { licencesPlugin, packageFolder } from '../../../electron/runtime/package/ship-licences.ts';
import { checkout } from '../../../electron/runtime/checkout.ts';

const modules = join(checkout, 'node_modules');

describe('what the desk is made of', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'amends-about-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('lists each package a bundle took something from, once, with its licence, and what travels beside the bundle', async () => {
    const list = join(folder, 'deep/licences.json');
    const plugin = licencesPlugin(modules, list);
    const bundle = (...ids: readonly string[]) => ({
      'main.cjs': { type: 'chunk', modules: Object.fromEntries(ids.map((id) => [id, {}])) },
      'icon.png': { type: 'asset' },
    });
    plugin.generateBundle(
      {},
      bundle(join(modules, 'zod/v4/index.js'), join(checkout, 'electron/main/main.ts')),
    );
    plugin.generateBundle(
      {},
      bundle(`\0${join(modules, 'react/index.js')}?commonjs`, join(modules, 'zod/a.js')),
    );
    const { runtime, licences } = await readAbout(list);
    const names = licences.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].toSorted());
    expect(names).toEqual(
      expect.arrayContaining(['react', 'zod', 'better-sqlite3', 'SQLite', '@fontsource/noto-serif-sc']),
    );
    expect(licences.find(({ name }) => name === 'zod')).toMatchObject({ licence: 'MIT' });
    expect(licences.find(({ name }) => name === '@fontsource/noto-serif-sc')?.text).toMatch(
      /open font license/i,
    );
    expect(licences.filter(({ licence, version }) => licence === '' || version === '')).toEqual([]);
    expect(runtime.node).toBe(process.versions.node);
  });

  it('says of a desk without that list what it stands on, and no licence', async () => {
    expect((await readAbout(join(folder, 'none.json'))).licences).toEqual([]);
    writeFileSync(join(folder, 'broken.json'), '{');
    await expect(readAbout(join(folder, 'broken.json'))).rejects.toThrow();
  });

  it('knows the package of a module in a scope, in a package, and of none', () => {
    expect(packageFolder(join(modules, '@codemirror/view/dist/index.js'))).toBe(
      join(modules, '@codemirror/view'),
    );
    expect(packageFolder(join(checkout, 'renderer/app/main.tsx'))).toBeNull();
    expect(packageFolder('\0rolldown/runtime.js')).toBeNull();
  });
});
