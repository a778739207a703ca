import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../../electron/runtime/run-tool.ts';
import type { Acknowledged } from './acknowledged.ts';
import { heard, missingFrom, NOTHING_ACKNOWLEDGED } from './acknowledged.ts';
import { childEnvironment } from './each-call.ts';
import type { Killed } from './killed.ts';
import { logComplaints } from './log-check.ts';
import type { Random } from './random.ts';
import { seeded } from './random.ts';

export interface KilledWritersOrder {
  readonly kills: number;
  /** kills an interrupted run survived */
  readonly from: number;
  /** a process is killed after at most twice as many acknowledgements: so many in the mean */
  readonly acknowledgements: number;
  readonly seed: number;
  readonly workFolder: string;
  readonly keep: (survived: number) => void;
}

const LANES = 2;
/** After so many kills over one log a new one is begun: the chain of a log is proved as a whole after each. */
const KILLS_A_LOG = 8;
const MODES = ['save', 'draft', 'edit', 'mixed'] as const;

/** Processes that save as fast as they can, each killed somewhere in the middle of it, over the log the one before left. */
export async function killedWriters(order: KilledWritersOrder): Promise<Killed> {
  let done = order.from;
  let said = 0;
  let survived = order.from;
  const complaints: string[] = [];
  const lane = async (number: number): Promise<void> => {
    const random = seeded(order.seed + number + order.from);
    let folder = '';
    let before = NOTHING_ACKNOWLEDGED;
    for (let round = 0; done < order.kills; round += 1) {
      done += 1;
      if (round % KILLS_A_LOG === 0) {
        if (folder !== '') rmSync(folder, { recursive: true, force: true });
        folder = join(order.workFolder, `${String(number)}-${String(round)}`);
        mkdirSync(folder, { recursive: true });
        before = NOTHING_ACKNOWLEDGED;
      }
      const file = join(folder, 'amends.db');
      const mode = random.pick(MODES);
      const after = await killedWriter(
        file,
        mode,
        1 + random.below(order.acknowledgements * 2),
        before,
        random,
        order,
      );
      const rebuilt = round % KILLS_A_LOG === KILLS_A_LOG - 1;
      const found = logComplaints(file, (db) => missingFrom(db, after), { rebuilt });
      said += after.count - before.count;
      before = after;
      if (found.length === 0) survived += 1;
      complaints.push(...found.slice(0, 2).map((one) => `${mode}, killed: ${one}`));
      // What is kept counts as survived when it is resumed: a loss must not be left behind by it.
      if (done % 100 === 0 && complaints.length === 0) order.keep(survived);
    }
  };
  await warmUp(order.workFolder);
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  return {
    tries: order.kills,
    survived,
    complaints,
    note: `save, draft, edit: ${String(order.kills)} kills, ${String(said)} acknowledgements`,
  };
}

const WRITER = join(import.meta.dirname, 'operations/keep-saving.ts');

/** One that may end: only then Node keeps what it has compiled, and the thousands that are killed start in a third of the time. */
async function warmUp(workFolder: string): Promise<void> {
  mkdirSync(workFolder, { recursive: true });
  const file = join(workFolder, 'warm', 'amends.db');
  const { code, stderr } = await runTool(process.execPath, [WRITER, file, 'mixed', '1'], {
    env: childEnvironment(workFolder),
  });
  if (code !== 0) throw new Error(`the writer failed: ${stderr}`);
}

/** Kills a writer after so many acknowledgements and a moment more; gives everything it had said by then. */
function killedWriter(
  file: string,
  mode: string,
  acknowledgements: number,
  before: Acknowledged,
  random: Random,
  order: KilledWritersOrder,
): Promise<Acknowledged> {
  const writer = spawn(process.execPath, [WRITER, file, mode, '0'], {
    env: childEnvironment(order.workFolder),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pause = random.real() * 2;
  let output = '';
  let errors = '';
  let lines = 0;
  let killing = false;
  writer.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    lines += text.split('\n').length - 1;
    if (killing || lines < acknowledgements) return;
    killing = true;
    setTimeout(() => writer.kill('SIGKILL'), pause);
  });
  return new Promise((resolve, reject) => {
    writer.once('error', reject);
    writer.once('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`the writer ended by itself: ${errors}`));
      else resolve(heard(before, output.slice(0, output.lastIndexOf('\n') + 1)));
    });
  });
}
