import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkout } from './checkout.ts';
import { runTool } from './run-tool.ts';
import { SetUpFailed } from './set-up-failed.ts';

const STAMP = join(checkout, 'out/built-from.txt');
const SOURCES = ['electron', 'renderer', 'electron.vite.config.ts', 'package.json', 'package-lock.json'];

/**
 * Builds the app into out/ when its sources are not those it was last built from (names, sizes and times compared, not contents).
 *
 * @throws SetUpFailed with the builder's last words
 */
export async function ensureBuilt(): Promise<void> {
  const now = await fingerprint();
  const before = existsSync(STAMP) ? await readFile(STAMP, 'utf8') : '';
  if (before === now) return;
  console.log('Building the app …');
  const builder = join(checkout, 'node_modules/electron-vite/bin/electron-vite.js');
  const result = await runTool(process.execPath, [builder, 'build'], { cwd: checkout });
  if (result.code !== 0) {
    throw new SetUpFailed(`Amends could not be built; type: npm run build\n${result.stdout}${result.stderr}`);
  }
  await mkdir(join(checkout, 'out'), { recursive: true });
  await writeFile(STAMP, now);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const root = join(checkout, source);
    if (!existsSync(root)) continue;
    const below = (await stat(root)).isDirectory() ? await readdir(root, { recursive: true }) : [''];
    for (const name of below.sort()) {
      const found = await stat(join(root, name));
      if (found.isFile()) hash.update(`${source}/${name} ${String(found.size)} ${String(found.mtimeMs)}\n`);
    }
  }
  return hash.digest('hex');
}
