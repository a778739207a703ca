import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../../electron/runtime/checkout.ts';
import { runTool } from '../../../electron/runtime/run-tool.ts';
import { SetUpFailed } from '../../../electron/runtime/set-up-failed.ts';

export type Shim = 'disk-faults' | 'disk-record';

/** The shared object of a C source of this folder for LD_PRELOAD, compiled once a version of the source into the cache. */
export async function compiledShim(name: Shim): Promise<string> {
  const source = join(import.meta.dirname, `${name}.c`);
  const version = createHash('sha256')
    .update(await readFile(source))
    .digest('hex')
    .slice(0, 12);
  const place = join(cacheFolder(), `shim-${name}-${version}.so`);
  if (existsSync(place)) return place;
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(join(cacheFolder(), 'unfinished-'));
  try {
    const built = join(work, 'shim.so');
    const words = ['-O2', '-Wall', '-Werror', '-shared', '-fPIC', '-o', built, source, '-ldl', '-lpthread'];
    const { code, stderr } = await runTool('gcc', words);
    if (code !== 0) throw new SetUpFailed(`gcc could not compile ${name}.c: ${stderr.trim()}`);
    await rename(built, place);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return place;
}
