import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, checkout } from './checkout.ts';
import { runTool } from './run-tool.ts';

const FETCH_MS = 15_000;
const REMEMBERED_MS = 7 * 24 * 3_600_000;
const electronPackage = join(checkout, 'node_modules/electron');

export interface OfficialElectron {
  readonly dist: string;
  readonly executable: string;
  readonly version: string;
}

interface Refusal {
  readonly version: string;
  readonly at: number;
  readonly reason: string;
}

/** The version of the `electron` package that npm installed. */
export function officialVersion(): string {
  const about: unknown = JSON.parse(readFileSync(join(electronPackage, 'package.json'), 'utf8'));
  if (
    typeof about === 'object' &&
    about !== null &&
    'version' in about &&
    typeof about.version === 'string'
  ) {
    return about.version;
  }
  throw new Error('node_modules/electron/package.json names no version');
}

/**
 * The official binary, fetched by the `electron` package itself (which checks its SHA-256) within 15 seconds, or the reason why
 * there is none. A refusal is remembered for a week, so that a sealed machine does not wait at every start.
 */
export async function findOfficialElectron(): Promise<OfficialElectron | { readonly reason: string }> {
  const version = officialVersion();
  const installed = installedElectron(version);
  if (installed !== null) return installed;
  const memory = join(cacheFolder(), 'official-electron.json');
  const refusal = rememberedRefusal(memory);
  if (refusal?.version === version && Date.now() - refusal.at < REMEMBERED_MS)
    return { reason: refusal.reason };
  console.log(`Fetching the official Electron ${version} (at most ${String(FETCH_MS / 1000)} s) …`);
  const result = await runTool(process.execPath, [join(electronPackage, 'install.js')], {
    cwd: checkout,
    timeoutMs: FETCH_MS,
  });
  const fetched = result.code === 0 ? installedElectron(version) : null;
  if (fetched !== null) return fetched;
  rmSync(join(electronPackage, 'dist'), { recursive: true, force: true });
  const reason =
    result.code === 124
      ? 'its download did not finish in time'
      : 'its download host cannot be reached from here';
  mkdirSync(cacheFolder(), { recursive: true });
  writeFileSync(memory, JSON.stringify({ version, at: Date.now(), reason } satisfies Refusal));
  return { reason };
}

function installedElectron(version: string): OfficialElectron | null {
  const dist = join(electronPackage, 'dist');
  try {
    const path = readFileSync(join(electronPackage, 'path.txt'), 'utf8');
    const unpacked = readFileSync(join(dist, 'version'), 'utf8').replace(/^v/, '').trim();
    const executable = join(dist, path);
    return unpacked === version && existsSync(executable) ? { dist, executable, version } : null;
  } catch {
    return null;
  }
}

function rememberedRefusal(file: string): Refusal | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null) return null;
    const { version, at, reason } = value as Partial<Refusal>;
    return version !== undefined && at !== undefined && reason !== undefined ? { version, at, reason } : null;
  } catch {
    return null;
  }
}
