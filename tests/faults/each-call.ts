import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../electron/runtime/checkout.ts';
import type { FailedCall } from './operations/fail-each-call.ts';
import { loadOperation } from './operations/load.ts';
import type { Ending } from './operations/operation.ts';
import type { DiskFault } from './shims/disk-faults.ts';
import { diskFaults } from './shims/disk-faults.ts';

/** One for each core. */
const LANES = 2;

export interface EachCall {
  readonly operation: string;
  /** a folder as the operation's `prepare` made it */
  readonly prepared: string;
  readonly work: string;
  readonly what: DiskFault['what'];
  readonly once: boolean;
  /** every so many calls only; 1 for each */
  readonly step?: number;
}

export interface Tried {
  readonly tries: number;
  readonly survived: number;
  /** the first few, with the call that failed */
  readonly complaints: readonly string[];
  /** how the tries ended: `done`, or the code of the refusal, with how often */
  readonly endings: Readonly<Record<string, number>>;
}

export const NOTHING_TRIED: Tried = { tries: 0, survived: 0, complaints: [], endings: {} };

export function together(...all: readonly Tried[]): Tried {
  const endings: Record<string, number> = {};
  for (const one of all) {
    for (const [code, count] of Object.entries(one.endings)) endings[code] = (endings[code] ?? 0) + count;
  }
  const sum = (figure: (one: Tried) => number): number => all.reduce((total, one) => total + figure(one), 0);
  return {
    tries: sum(({ tries }) => tries),
    survived: sum(({ survived }) => survived),
    complaints: all.flatMap(({ complaints }) => complaints),
    endings,
  };
}

export function spoken(endings: Tried['endings']): string {
  return Object.entries(endings)
    .toSorted(([, a], [, b]) => b - a)
    .map(([code, count]) => `${code} ${String(count)}`)
    .join(', ');
}

/** The operation with its first disk call failing, then its second, until it has none left to fail; two processes share the calls. */
export async function failEachCall(order: EachCall): Promise<Tried> {
  const step = order.step ?? 1;
  const lanes = Array.from({ length: LANES }, (_, lane) =>
    failingLane(order, lane, 1 + lane * step, LANES * step),
  );
  return together(...(await Promise.all(lanes)));
}

async function failingLane(order: EachCall, lane: number, from: number, step: number): Promise<Tried> {
  const { operation, prepared, what, once } = order;
  const work = join(order.work, `lane-${String(lane)}`, 'disk');
  mkdirSync(work, { recursive: true });
  const disk = await diskFaults(join(order.work, `control-${String(lane)}`), `${work}/`);
  const script = join(import.meta.dirname, 'operations/fail-each-call.ts');
  const words = [script, operation, prepared, work, what, once ? 'once' : 'on', String(from), String(step)];
  const { code, stdout, stderr } = await ended(words, childEnvironment(order.work, disk.env));
  disk.close();
  if (code !== 0)
    throw new Error(`${operation}: the process of failing calls ended with ${String(code)}: ${stderr}`);
  const tried = stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as FailedCall);
  return counted(
    tried.map(({ call, ending, hit, complaints }) => ({
      complaints: complaints.map(
        (one) => `${operation}, ${what} at call ${String(call)}${once ? '' : ' and after'}: ${one}`,
      ),
      // A failing read of something that was not needed, or of what was only to be tidied away, may pass.
      how: !hit ? 'done without it' : ending.how === 'refused' ? ending.code : ending.how,
    })),
  );
}

/** The operation ended at its first disk call, then at its second …: a process for each. */
export async function killEachCall(order: EachCall): Promise<Tried> {
  const step = order.step ?? 1;
  const lanes = Array.from({ length: LANES }, (_, lane) =>
    killingLane(order, lane, 1 + lane * step, LANES * step),
  );
  return together(...(await Promise.all(lanes)));
}

async function killingLane(order: EachCall, lane: number, from: number, step: number): Promise<Tried> {
  const operation = await loadOperation(order.operation);
  const work = join(order.work, `killed-${String(lane)}`, 'disk');
  mkdirSync(work, { recursive: true });
  const control = join(order.work, `control-killed-${String(lane)}`);
  const disk = await diskFaults(control, `${work}/`);
  const tried: { complaints: readonly string[]; how: string }[] = [];
  for (let call = from; ; call += step) {
    const folder = join(work, String(call));
    cpSync(order.prepared, folder, { recursive: true, preserveTimestamps: true });
    disk.arm({ at: call, what: order.what, once: true, calls: 'changes' });
    const child = [join(import.meta.dirname, 'operations/child.ts'), order.operation, folder];
    const { signal, stdout, stderr, code } = await ended(child, childEnvironment(order.work, disk.env));
    disk.disarm();
    if (signal === null && code !== 0)
      throw new Error(`${order.operation} ended with ${String(code)}: ${stderr}`);
    const ending: Ending = signal === null ? lastEnding(stdout) : { how: 'ended' };
    const complaints = await operation.check(folder, ending);
    tried.push({
      complaints: complaints.map(
        (one) => `${order.operation}, ${order.what} at call ${String(call)}: ${one}`,
      ),
      how: signal === null ? 'done without it' : 'ended',
    });
    rmSync(folder, { recursive: true, force: true });
    if (signal === null) break;
  }
  disk.close();
  return counted(tried);
}

function counted(tried: readonly { readonly complaints: readonly string[]; readonly how: string }[]): Tried {
  return together(
    ...tried.map(({ complaints, how }) => ({
      tries: 1,
      survived: complaints.length === 0 ? 1 : 0,
      complaints: complaints.slice(0, 2),
      endings: { [how]: 1 },
    })),
  );
}

export function lastEnding(stdout: string): Ending {
  const line = stdout.split('\n').findLast((one) => one.startsWith('{'));
  if (line === undefined) throw new Error(`no ending in: ${stdout}`);
  return JSON.parse(line) as Ending;
}

/** What a child leaves in the folder for temporary files goes with the work folder, however it ends. */
export function childEnvironment(
  work: string,
  more: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv {
  const temporary = join(work, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const { VITEST: _vitest, ...inherited } = process.env;
  // Thousands of children load the same modules.
  const NODE_COMPILE_CACHE = join(cacheFolder(), 'compiled');
  return { ...inherited, NODE_COMPILE_CACHE, TMPDIR: temporary, ...more };
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

function ended(words: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}
