import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, checkout } from './checkout.ts';
import { ensureDebianPackages } from './debian-packages.ts';
import { runTool } from './run-tool.ts';
import { SetUpFailed } from './set-up-failed.ts';

const modules = join(checkout, 'node_modules');
const sources = join(modules, 'better-sqlite3');
/** Raise it when the way of compiling changes. */
const RECIPE = '1';
const HEADER = join(import.meta.dirname, 'node-api-9.h');

/**
 * better-sqlite3 compiled for Node-API 9 (the prebuilt one needs 10 and crashes Electron 33): the absolute path of the `.node` file in the
 * cache, compiled on first use (27 s on two cores). Its defines are those of better-sqlite3's own build.
 */
export async function ensureNativeBinding(): Promise<string> {
  const place = join(cacheFolder(), `better-sqlite3-napi9-${await recipe()}.node`);
  if (existsSync(place)) return place;
  await ensureDebianPackages('compile');
  console.log('Compiling better-sqlite3 for the fallback Electron (about half a minute) …');
  await mkdir(cacheFolder(), { recursive: true });
  const work = await mkdtemp(join(cacheFolder(), 'unfinished-'));
  try {
    const defines = await sqliteDefines();
    const common = ['-O2', '-fPIC', '-fvisibility=hidden', '-DNDEBUG', '-w'];
    await Promise.all([
      compile('gcc', [
        ...common,
        ...defines,
        '-c',
        join(sources, 'deps/sqlite3/sqlite3.c'),
        '-o',
        join(work, 'sqlite3.o'),
      ]),
      compile('g++', [
        ...common,
        '-std=c++20',
        '-fvisibility-inlines-hidden',
        '-DNAPI_VERSION=9',
        '-DNAPI_DISABLE_CPP_EXCEPTIONS',
        '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
        ...defines,
        `-I${join(modules, 'node-api-headers/include')}`,
        `-I${join(modules, 'node-addon-api')}`,
        `-I${join(sources, 'deps/sqlite3')}`,
        '-include',
        HEADER,
        '-c',
        join(sources, 'src/better_sqlite3.cpp'),
        '-o',
        join(work, 'better_sqlite3.o'),
      ]),
    ]);
    const built = join(work, 'better_sqlite3.node');
    const objects = [join(work, 'better_sqlite3.o'), join(work, 'sqlite3.o')];
    await compile('g++', ['-shared', '-Wl,-Bsymbolic', '-o', built, ...objects, '-ldl', '-lm', '-lpthread']);
    await rename(built, place);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return place;
}

async function compile(compiler: string, args: readonly string[]): Promise<void> {
  const result = await runTool(compiler, args);
  if (result.code === 0) return;
  const why = result.stderr.trim().split('\n').slice(0, 3).join(' ');
  throw new SetUpFailed(
    `Amends: ${compiler} could not compile better-sqlite3 for the fallback Electron: ${why}`,
  );
}

async function sqliteDefines(): Promise<string[]> {
  const text = await readFile(join(sources, 'deps/defines.gypi'), 'utf8');
  const defines = [...text.matchAll(/'([A-Z][A-Z0-9_]*(?:=[^']*)?)'/g)].map((match) => `-D${match[1] ?? ''}`);
  if (defines.length < 20)
    throw new Error('better-sqlite3/deps/defines.gypi no longer lists its defines as expected');
  return defines;
}

async function recipe(): Promise<string> {
  const hash = createHash('sha256').update(RECIPE);
  const parts = [HEADER, join(sources, 'package.json'), join(modules, 'node-addon-api/package.json')];
  for (const part of parts) hash.update(await readFile(part));
  return hash.digest('hex').slice(0, 12);
}
