import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore } from '../../electron/store/open-store.ts';
import { append } from '../../electron/store/log/append.ts';
import { markOf } from '../../electron/store/recovery/high-water.ts';
import type { HighWater } from '../../electron/store/recovery/high-water.ts';
import { standingOf } from '../../electron/store/recovery/log-standing.ts';
import type { Fault, Scale, Survival } from './fault.ts';
import { aCase, AT, BY_ANNA, firstEvents } from './operations/small-log.ts';

const WAL_HEADER = 32;
const FRAME = 24 + 4096;

/** The WAL cut off, and a byte of it flipped, at each of its frames: SQLite drops what follows and says nothing. */
export const fault: Fault = {
  id: 'F7',
  name: 'truncated WAL',
  goal: 'the log opens with what is left, and the mark beside it names exactly the numbers that are missing',
  run: (scale) => Promise.resolve(cutOff(scale)),
};

interface Saved {
  /** Bytes of the WAL when the save was acknowledged. */
  readonly walBytes: number;
  readonly originSeq: number;
}

function cutOff(scale: Scale): Survival {
  const cases = scale.kind === 'full' ? 60 : 4;
  const { file, wal, saves, mark } = busyDay(scale.workFolder, cases);
  const frames = Math.floor((wal.length - WAL_HEADER) / FRAME);
  const place = join(scale.workFolder, 'cut');
  let tries = 0;
  let survived = 0;
  let silent = 0;
  for (let frame = 0; frame <= frames; frame += 1) {
    const end = WAL_HEADER + frame * FRAME;
    const cut = wal.subarray(0, end);
    const flipped = Buffer.from(wal);
    const at = Math.min(end + 24 + (frame % 4096), wal.length - 1);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    // A torn end: half of the next frame is there.
    const torn = wal.subarray(0, Math.min(wal.length, end + FRAME / 2));
    for (const [how, bytes] of [
      ['cut', cut],
      ['flipped', flipped],
      ['torn', torn],
    ] as const) {
      if (frame === frames && how !== 'cut') continue;
      const left = saves.filter(({ walBytes }) => walBytes <= end).at(-1)?.originSeq ?? 0;
      const complaint = openedAfter(place, file, bytes, { left, mark });
      tries += 1;
      if (complaint === null) survived += 1;
      else scale.say(`${how} at frame ${String(frame)} of ${String(frames)}: ${complaint}`);
      if (left < mark.originSeq) silent += 1;
    }
  }
  return {
    tries,
    survived,
    notes: [`${String(frames)} frames; events were gone in ${String(silent)} tries, named in each`],
  };
}

/** A log whose decisions are all still in the WAL, one transaction each. */
function busyDay(
  folder: string,
  cases: number,
): {
  readonly file: string;
  readonly wal: Buffer;
  readonly saves: readonly Saved[];
  readonly mark: HighWater;
} {
  const live = join(folder, 'live');
  mkdirSync(live, { recursive: true });
  const log = join(live, 'amends.db');
  const opened = openStore(log);
  if (!opened.ok) throw new Error(opened.code);
  const { db, close } = opened.value;
  append(db, BY_ANNA, firstEvents());
  db.pragma('wal_checkpoint(TRUNCATE)');
  const file = join(folder, 'main.db');
  copyFileSync(log, file);
  const saves: Saved[] = [{ walBytes: 0, originSeq: markOf(db, AT)?.originSeq ?? 0 }];
  for (let n = 1; n <= cases; n += 1) {
    for (const draft of aCase(n)) {
      append(db, BY_ANNA, [draft]);
      saves.push({ walBytes: statSync(`${log}-wal`).size, originSeq: markOf(db, AT)?.originSeq ?? 0 });
    }
  }
  const mark = markOf(db, AT);
  const wal = readFileSync(`${log}-wal`);
  close();
  if (mark === null) throw new Error('no mark');
  return { file, wal, saves, mark };
}

function openedAfter(
  place: string,
  file: string,
  wal: Buffer,
  { left, mark }: { readonly left: number; readonly mark: HighWater },
): string | null {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  const log = join(place, 'amends.db');
  copyFileSync(file, log);
  writeFileSync(`${log}-wal`, wal);
  const opened = openStore(log);
  if (!opened.ok) return `does not open: ${opened.code}`;
  const { db, close } = opened.value;
  try {
    const standing = standingOf(db, { mark, keptPackages: [] });
    if (left === mark.originSeq)
      return standing.is === 'level' ? null : `nothing is missing, yet ${standing.is}`;
    if (standing.is !== 'behind')
      return `${String(mark.originSeq - left)} events are gone and it is ${standing.is}`;
    const { fromSeq, toSeq, lastHash } = standing.hole;
    const right = fromSeq === left + 1 && toSeq === mark.originSeq && lastHash === mark.hash;
    return right
      ? null
      : `names ${String(fromSeq)} to ${String(toSeq)}, ${String(left + 1)} to ${String(mark.originSeq)} are gone`;
  } finally {
    close();
  }
}
