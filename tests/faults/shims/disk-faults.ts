import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { compiledShim } from './compile.ts';

/** What happens at the k-th disk call below a folder; see disk-faults.c, whose control file this writes. */
export interface DiskFault {
  /** from 1; 0 hits nothing and only counts */
  readonly at: number;
  readonly what: 'EIO' | 'ENOSPC' | 'EROFS' | 'EDQUOT' | 'kill' | 'kill-half-written';
  /** only the k-th, or every one from it on (a stick that is gone stays gone) */
  readonly once: boolean;
  /** which calls are counted and hit; those that only read can be left out */
  readonly calls: 'changes' | 'all';
}

export interface DiskFaults {
  /** to start a process with */
  readonly env: Readonly<Record<string, string>>;
  /** counts from zero again, and hits as told from now on */
  readonly arm: (fault: DiskFault) => void;
  /** nothing is hit any more; calls and syncs are counted on */
  readonly disarm: () => void;
  /** adds this to every sync from now on */
  readonly slowDown: (microseconds: number) => void;
  /** calls since the last `arm` */
  readonly calls: () => number;
  /** syncs since the start */
  readonly syncs: () => number;
  readonly close: () => void;
}

// The order of `struct control`.
const FIELDS = ['calls', 'syncs', 'first', 'last', 'error', 'action', 'kinds', 'slow'] as const;
const FOLDER_BYTES = 1024;
const FOR_EVER = (1n << 62n) - 1n;

/** A control file for calls below `folder` (absolute). The process must be started with `env`; it may then be steered from anywhere. */
export async function diskFaults(controlFile: string, folder: string): Promise<DiskFaults> {
  const bytes = Buffer.alloc(FIELDS.length * 8 + FOLDER_BYTES);
  if (Buffer.byteLength(folder) >= FOLDER_BYTES) throw new RangeError('the folder’s path is too long');
  bytes.write(folder, FIELDS.length * 8);
  writeFileSync(controlFile, bytes, { mode: 0o666 });
  const env = { LD_PRELOAD: await compiledShim('disk-faults'), AMENDS_DISK_FAULTS: controlFile };
  return { env, ...controlIn(controlFile) };
}

/** The control of a process that was started with it: lets a process arm its own disk. */
export function ownDiskFaults(): Omit<DiskFaults, 'env'> {
  const file = process.env['AMENDS_DISK_FAULTS'];
  if (file === undefined) throw new Error('this process was not started with a control file');
  return controlIn(file);
}

function controlIn(file: string): Omit<DiskFaults, 'env'> {
  const handle = openSync(file, 'r+');
  const place = (field: (typeof FIELDS)[number]): number => FIELDS.indexOf(field) * 8;
  const set = (field: (typeof FIELDS)[number], value: bigint): void => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(value);
    writeSync(handle, bytes, 0, 8, place(field));
  };
  const get = (field: (typeof FIELDS)[number]): number => {
    const bytes = Buffer.alloc(8);
    readSync(handle, bytes, 0, 8, place(field));
    return Number(bytes.readBigInt64LE());
  };
  return {
    arm: ({ at, what, once, calls }) => {
      set('first', 0n);
      set('calls', 0n);
      set('kinds', calls === 'changes' ? 1n : 3n);
      set('action', what === 'kill' ? 1n : what === 'kill-half-written' ? 2n : 0n);
      set('error', what === 'kill' || what === 'kill-half-written' ? 0n : BigInt(constants.errno[what]));
      set('last', once ? BigInt(at) : FOR_EVER);
      set('first', BigInt(at));
    },
    disarm: () => set('first', 0n),
    slowDown: (microseconds) => set('slow', BigInt(microseconds)),
    calls: () => get('calls'),
    syncs: () => get('syncs'),
    close: () => closeSync(handle),
  };
}
