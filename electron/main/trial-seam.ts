import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '../usecases/ports.ts';
import type { RandomSource } from '../platform/ids.ts';

/**
 * What the tour and the tests may put in the place of the real thing. Read from the environment, and only when the app is not
 * packaged (architecture, decision 15; tests/e2e proves that a packaged one ignores it).
 */
export interface TrialSeam {
  readonly dataFolder: string | null;
  readonly nativeBinding: string | null;
  readonly clock: Clock | null;
  readonly random: RandomSource | null;
  /** "Printed" papers land here, and a folder dialog answers with it. */
  readonly outFolder: string | null;
}

export const NO_SEAM: TrialSeam = {
  dataFolder: null,
  nativeBinding: null,
  clock: null,
  random: null,
  outFolder: null,
};

export function trialSeam(packaged: boolean, environment: NodeJS.ProcessEnv): TrialSeam {
  if (packaged) return NO_SEAM;
  const start = environment['AMENDS_TRIAL_CLOCK'];
  const seed = environment['AMENDS_TRIAL_SEED'];
  return {
    dataFolder: environment['AMENDS_DATA_DIR'] ?? null,
    nativeBinding: environment['AMENDS_NATIVE_BINDING'] ?? null,
    clock: start === undefined ? null : clockFrom(start),
    random: seed === undefined ? null : randomFrom(seed),
    outFolder: environment['AMENDS_TRIAL_OUT'] ?? null,
  };
}

/** Starts at the instant given and then runs at the machine's pace. */
function clockFrom(start: string): Clock {
  const began = Date.now();
  const from = Date.parse(start);
  return { now: () => new Date(from + Date.now() - began).toISOString() };
}

/** Repeatable bytes for ids and salts; keys and PIN salts stay random. */
function randomFrom(seed: string): RandomSource {
  let count = 0;
  return (length) => {
    const chunks: Buffer[] = [];
    for (let have = 0; have < length; have += 32) {
      count += 1;
      chunks.push(
        createHash('sha256')
          .update(`${seed}:${String(count)}`)
          .digest(),
      );
    }
    return Buffer.concat(chunks).subarray(0, length);
  };
}

/** False: the folder did not take it, as a printer would not. */
export function printInto(folder: string, fileName: string, bytes: Uint8Array): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, fileName), bytes);
    return true;
  } catch {
    return false;
  }
}
