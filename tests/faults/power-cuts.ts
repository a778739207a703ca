import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { heard, missingFrom, NOTHING_ACKNOWLEDGED } from './acknowledged.ts';
import type { Db } from '../../electron/store/database.ts';
import { HIGH_WATER, readHighWater } from '../../electron/store/recovery/high-water.ts';
import { standingOf } from '../../electron/store/recovery/log-standing.ts';
import { lastSeq, logComplaints } from './log-check.ts';
import { seeded } from './random.ts';
import { compiledShim } from './shims/compile.ts';
import type { Unsynced } from './shims/disk-model.ts';
import { DiskModel, readRecording } from './shims/disk-model.ts';

export interface PowerCutsOrder {
  readonly states: number;
  /** rounds of operations/keep-saving.ts */
  readonly rounds: number;
  /** the writer weakens its connection to synchronous=NORMAL */
  readonly weaker: boolean;
  readonly seed: number;
  readonly workFolder: string;
}

export interface PowerCuts {
  readonly states: number;
  /** states in which something acknowledged was missing */
  readonly lost: number;
  /** states in which the log did not open, verify or agree with itself */
  readonly damaged: number;
  /** states in which the mark beside the log remembers more than the log, or other things, or cannot be read */
  readonly ahead: number;
  /** states in which there was a mark to hold against the log */
  readonly marked: number;
  readonly mostLost: number;
  readonly acknowledgements: number;
  readonly calls: number;
  /** the first few, with what is needed to see them again */
  readonly complaints: readonly string[];
}

const KINDS: readonly Unsynced[] = ['dropped', 'partial', 'torn'];
/** The state tables are folded again in every so many states: it costs ten times the other checks. */
const REBUILT_EACH = 50;

/**
 * Records every disk call of a counter that sets up its log and saves, then cuts the power after calls all over the recording and opens what
 * the disk would hold.
 */
export async function powerCuts(order: PowerCutsOrder): Promise<PowerCuts> {
  const work = mkdtempSync(join(order.workFolder, 'power-'));
  const folder = join(work, 'desk');
  mkdirSync(folder, { recursive: true });
  const recording = join(work, 'calls');
  const writer = join(import.meta.dirname, 'operations/keep-saving.ts');
  const words = [
    writer,
    join(folder, 'amends.db'),
    'mixed',
    String(order.rounds),
    order.weaker ? 'NORMAL' : '',
  ];
  const wrote = await runTool(process.execPath, words, {
    env: {
      ...process.env,
      LD_PRELOAD: await compiledShim('disk-record'),
      AMENDS_DISK_RECORD: recording,
      AMENDS_DISK_FOLDER: folder,
    },
  });
  if (wrote.code !== 0) throw new Error(`the writer failed: ${wrote.stderr}`);
  const calls = readRecording(recording);
  const random = seeded(order.seed);
  const cuts = Array.from({ length: order.states }, () => 1 + random.below(calls.length)).sort(
    (a, b) => a - b,
  );
  const disk = new DiskModel();
  const found = { lost: 0, damaged: 0, ahead: 0, marked: 0, mostLost: 0, complaints: [] as string[] };
  let said = NOTHING_ACKNOWLEDGED;
  let applied = 0;
  for (const [index, cut] of cuts.entries()) {
    for (; applied < cut; applied += 1) {
      const call = calls[applied];
      if (call === undefined) break;
      disk.apply(call);
      if (call.kind === 'A') said = heard(said, call.bytes.toString());
    }
    const unsynced = KINDS[index % KINDS.length] ?? 'torn';
    const state = join(work, 'state');
    rmSync(state, { recursive: true, force: true });
    mkdirSync(state);
    for (const [path, bytes] of disk.afterPowerCut(unsynced, random))
      writeFileSync(join(state, basename(path)), bytes);
    let missing: readonly string[] = [];
    let ahead: readonly string[] = [];
    const isMarked = existsSync(join(state, HIGH_WATER));
    if (isMarked) found.marked += 1;
    const complaints = logComplaints(
      join(state, 'amends.db'),
      (db) => {
        missing = missingFrom(db, said);
        found.mostLost = Math.max(found.mostLost, said.seq - lastSeq(db));
        if (isMarked) ahead = markComplaints(db, state);
        return [];
      },
      { rebuilt: index % REBUILT_EACH === 0 },
    );
    if (missing.length > 0) found.lost += 1;
    else if (complaints.length > 0) found.damaged += 1;
    if (ahead.length > 0) found.ahead += 1;
    const first = [...complaints, ...missing, ...ahead][0];
    if (first !== undefined && found.complaints.length < 10)
      found.complaints.push(`${unsynced} after call ${String(cut)} of ${String(calls.length)}: ${first}`);
  }
  rmSync(work, { recursive: true, force: true });
  return { states: order.states, acknowledgements: said.count, calls: calls.length, ...found };
}

/** A mark that is ahead would make the next start ask for numbers that were never given out; one that is torn is no mark. */
function markComplaints(db: Db, folder: string): readonly string[] {
  const mark = readHighWater(folder);
  if (mark === null) return ['the mark beside the log cannot be read'];
  const { is } = standingOf(db, { mark, keptPackages: [] });
  return is === 'level'
    ? []
    : [`the mark of ${String(mark.seq)} finds the log ${is} at ${String(lastSeq(db))}`];
}
