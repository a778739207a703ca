import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkout } from '../../electron/runtime/checkout.ts';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { sourceFiles } from '../support/source-files.ts';
import { TEST_KINDS } from '../support/test-kinds.ts';

const TOP_LEVEL = new Set([
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'electron.vite.config.ts',
  'electron',
  'renderer',
  'tests',
  'README.md',
]);
const MAX_BYTES = 100_000;
const MAY_BE_LARGE =
  /^package-lock\.json$|\.(woff2|ttf|otf|png|pdf)$|^(electron\/packs|renderer\/styles\/fonts|tests\/golden|tests\/wording)\//;

async function committedFiles(): Promise<string[]> {
  const listed = await runTool('git', ['ls-files', '-z'], { cwd: checkout });
  return listed.stdout.split('\0').filter((name) => name !== '' && existsSync(join(checkout, name)));
}

async function foldersOf(side: 'electron' | 'renderer'): Promise<string[]> {
  const entries = await readdir(join(checkout, side), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => `${side}/${entry.name}`);
}

describe('the house', () => {
  it('has exactly the agreed top level, beside dot-files', async () => {
    const committed = new Set((await committedFiles()).map((file) => file.split('/')[0] ?? ''));
    const odd = [...committed].filter((name) => !TOP_LEVEL.has(name) && !name.startsWith('.'));
    expect(odd).toEqual([]);
    expect([...TOP_LEVEL].filter((name) => !committed.has(name))).toEqual([]);
  });

  it('has a README of at most 30 lines in each second-level folder', async () => {
    const folders = [...(await foldersOf('electron')), ...(await foldersOf('renderer'))];
    const wrong: string[] = [];
    for (const folder of folders) {
      const file = join(checkout, folder, 'README.md');
      const lines = existsSync(file) ? (await readFile(file, 'utf8')).trimEnd().split('\n').length : 0;
      if (lines === 0 || lines > 30) wrong.push(`${folder}/README.md: ${String(lines)} lines`);
    }
    expect(folders.length).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  it('runs every test file: each lies below a kind that is run', async () => {
    const tests = (await sourceFiles('tests')).filter((file) => /\.test\.tsx?$/.test(file));
    expect(tests.filter((file) => !TEST_KINDS.some((kind) => file.startsWith(`tests/${kind}/`)))).toEqual([]);
    expect(tests.length).toBeGreaterThan(5);
  });

  it('names no path or host of the machine it was written on', async () => {
    // Written so that no line here is itself one of what it looks for.
    const telling = /\/[w]ork\/|\/[r]oot\/|\/[h]ome\/[a-z]|registry\.[n]pmjs|\/[t]mp\/[a-z]/;
    const wrong: string[] = [];
    const files = (await committedFiles()).filter((file) => !/\.(woff2|ttf|otf|png|pdf|db|zip)$/.test(file));
    for (const file of files) {
      const found = telling.exec(await readFile(join(checkout, file), 'utf8'));
      if (found !== null) wrong.push(`${file}: ${found[0]}`);
    }
    expect(files.length).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });

  it('keeps its files small', async () => {
    const wrong: string[] = [];
    for (const file of await committedFiles()) {
      const { size } = await stat(join(checkout, file));
      if (size > MAX_BYTES && !MAY_BE_LARGE.test(file)) wrong.push(`${file}: ${String(size)} bytes`);
    }
    expect(wrong).toEqual([]);
  });

  it('pins every dependency to one version', async () => {
    const about = JSON.parse(await readFile(join(checkout, 'package.json'), 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const asked = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
      Object.entries(about[kind] ?? {}),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});
