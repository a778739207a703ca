import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment, lastEnding } from './each-call.ts';
import type { Killed } from './killed.ts';
import { loadOperation, OPERATIONS } from './operations/load.ts';
import type { Ending } from './operations/operation.ts';
import { seeded } from './random.ts';

export interface KilledOperationsOrder {
  readonly kills: number;
  readonly seed: number;
  readonly workFolder: string;
}

const LANES = 2;

/** Each operation ended at moments spread over the time it takes. */
export async function killedOperations(order: KilledOperationsOrder): Promise<Killed> {
  const names = OPERATIONS.filter((name) => name !== 'save');
  const each = Math.ceil(order.kills / names.length);
  const complaints: string[] = [];
  const counts: string[] = [];
  let tries = 0;
  let survived = 0;
  for (const name of names) {
    const operation = await loadOperation(name);
    const work = join(order.workFolder, name);
    mkdirSync(work, { recursive: true });
    const prepared = join(work, 'prepared');
    await operation.prepare(prepared);
    const whole = await runChild(name, copied(prepared, join(work, 'whole')), work, null);
    if (whole.ending.how !== 'done')
      throw new Error(`${name} unkilled ends with ${JSON.stringify(whole.ending)}`);
    let next = 0;
    let ended = 0;
    const lane = async (number: number): Promise<void> => {
      const random = seeded(order.seed + number);
      while (next < each) {
        next += 1;
        const folder = copied(prepared, join(work, `try-${String(next)}`));
        const { ending } = await runChild(name, folder, work, random.real() * whole.milliseconds);
        const found = await operation.check(folder, ending);
        tries += 1;
        if (ending.how === 'ended') ended += 1;
        if (found.length === 0) survived += 1;
        complaints.push(...found.slice(0, 2).map((one) => `${name}, killed: ${one}`));
        rmSync(folder, { recursive: true, force: true });
      }
    };
    await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
    counts.push(`${name} ${String(ended)} of ${String(each)}`);
  }
  return { tries, survived, complaints, note: `killed before their end: ${counts.join(', ')}` };
}

function copied(prepared: string, folder: string): string {
  cpSync(prepared, folder, { recursive: true, preserveTimestamps: true });
  return folder;
}

/** Kills so many milliseconds after the operation began; null lets it end. */
function runChild(
  name: string,
  folder: string,
  work: string,
  killAfter: number | null,
): Promise<{ readonly ending: Ending; readonly milliseconds: number }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'operations/child.ts'), name, folder], {
    env: childEnvironment(work),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  let began = 0;
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    if (began !== 0) return;
    began = performance.now();
    if (killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const milliseconds = performance.now() - began;
      if (signal === 'SIGKILL')
        resolve({ ending: stdout.includes('{') ? lastEnding(stdout) : { how: 'ended' }, milliseconds });
      else if (code === 0) resolve({ ending: lastEnding(stdout), milliseconds });
      else reject(new Error(`${name} ended with ${String(code)}: ${stderr}`));
    });
  });
}
