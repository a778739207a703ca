import { join } from 'node:path';
import { done, refuse, type Outcome } from '../domain/refusal.ts';
import { sha256Hex } from './digest.ts';
import { errorCode, REFUSAL_BY_ERRNO, systemDiskCalls, type DiskCalls } from './disk-calls.ts';

export type WriteStep = 'write' | 'sync' | 'read-back' | 'rename';
export interface WriteTarget {
  readonly folder: string;
  /** Letters, digits, dots, hyphens and underscores; never built from what somebody typed. */
  readonly name: string;
  /** Told apart where two files of one name are under way at once, perhaps in one folder; `.<name>.part` if not given. */
  readonly temporary?: string;
  /** Of the bytes, where the caller has it already; what is read back must have it. */
  readonly sha256?: string;
}
export interface SafeFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}
/** A file written, synced and read back under its temporary name. */
export interface StagedFile {
  /** Gives it its name and syncs the folder. After a refusal nothing of it is left. */
  finish(): Promise<Outcome<SafeFile>>;
  /** Takes the temporary file away. */
  discard(): Promise<void>;
}

/**
 * Files that are either whole under their name or not there. Refusals: `folder-missing`, `folder-read-only`, `disk-full`,
 * `disk-failed`, `verify-failed` (spec: nothing lost, F3 to F5).
 */
export interface Disk {
  checkFolder(folder: string, bytesWanted?: number): Promise<Outcome<{ readonly freeBytes: number }>>;
  stage(
    target: WriteTarget,
    bytes: Uint8Array,
    onStep?: (step: WriteStep) => void,
  ): Promise<Outcome<StagedFile>>;
  write(
    target: WriteTarget,
    bytes: Uint8Array,
    onStep?: (step: WriteStep) => void,
  ): Promise<Outcome<SafeFile>>;
  read(path: string): Promise<Outcome<Uint8Array>>;
  /** SHA-256 of the file, null where there is none. */
  hashIfThere(path: string): Promise<Outcome<string | null>>;
  /** Takes a file away; one that cannot be is left to the next start. */
  remove(path: string): Promise<void>;
  /** Takes away temporary files that a crash left behind and whose names begin with `prefix`; gives their number. */
  sweep(folder: string, prefix: string): Promise<number>;
}

/** Left free for the folder's own growth; a disk filled to the last byte fails in stranger places than here. */
const SPARE_BYTES = 65_536;
const CHUNK_BYTES = 1 << 20;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/;

export function makeDisk(calls: DiskCalls = systemDiskCalls): Disk {
  const disk: Disk = {
    checkFolder: (folder, bytesWanted = 0) =>
      refusing(async () => {
        if (!(await calls.isFolder(folder))) return refuse('folder-missing');
        await calls.mayWrite(folder);
        const freeBytes = await calls.freeBytes(folder);
        return freeBytes < bytesWanted + SPARE_BYTES ? refuse('disk-full') : done({ freeBytes });
      }),
    stage: (target, bytes, onStep = () => undefined) => stage(calls, disk, target, bytes, onStep),
    write: async (target, bytes, onStep = () => undefined) => {
      const staged = await disk.stage(target, bytes, onStep);
      if (!staged.ok) return staged;
      onStep('rename');
      return staged.value.finish();
    },
    read: (path) => refusing(async () => done(await calls.read(path))),
    hashIfThere: (path) =>
      refusing(async () => done((await calls.isThere(path)) ? sha256Hex(await calls.read(path)) : null)),
    remove: (path) => removeQuietly(calls, path),
    sweep: (folder, prefix) => sweep(calls, folder, prefix),
  };
  return disk;
}

async function stage(
  calls: DiskCalls,
  disk: Disk,
  target: WriteTarget,
  bytes: Uint8Array,
  onStep: (step: WriteStep) => void,
): Promise<Outcome<StagedFile>> {
  if (!NAME.test(target.name)) throw new RangeError('not a name for a file of ours');
  const part = join(target.folder, target.temporary ?? `.${target.name}.part`);
  const path = join(target.folder, target.name);
  const sha256 = target.sha256 ?? sha256Hex(bytes);

  const room = await disk.checkFolder(target.folder, bytes.length);
  if (!room.ok) return room;
  const staged = await refusing(async (): Promise<Outcome<null>> => {
    await calls.remove(part);
    onStep('write');
    await writeAndSync(calls, part, bytes, onStep);
    onStep('read-back');
    return sha256Hex(await calls.read(part)) === sha256 ? done(null) : refuse('verify-failed');
  });
  if (!staged.ok) {
    await removeQuietly(calls, part);
    return staged;
  }
  return done({
    finish: () => finish(calls, target.folder, part, { path, bytes: bytes.length, sha256 }),
    discard: () => removeQuietly(calls, part),
  });
}

async function writeAndSync(
  calls: DiskCalls,
  part: string,
  bytes: Uint8Array,
  onStep: (step: WriteStep) => void,
): Promise<void> {
  const file = await calls.create(part);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      await file.write(bytes.subarray(at, at + CHUNK_BYTES));
    }
    onStep('sync');
    await file.sync();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

async function finish(
  calls: DiskCalls,
  folder: string,
  part: string,
  file: SafeFile,
): Promise<Outcome<SafeFile>> {
  let renamed = false;
  let replaced = true;
  const outcome = await refusing(async () => {
    replaced = await calls.isThere(file.path);
    await calls.rename(part, file.path);
    renamed = true;
    await calls.syncFolder(folder);
    // Another stick may stand under the same letter by now: what counts is what is found under the name.
    return sha256Hex(await calls.read(file.path)) === file.sha256 ? done(file) : refuse('verify-failed');
  });
  if (outcome.ok) return outcome;
  await removeQuietly(calls, part);
  // Whole, but perhaps not yet under its name on the disk itself: what was refused must not look like a success tomorrow. A
  // file of the same name that stood there before is gone with the rename, so the new and verified one stays then.
  if (renamed && !replaced) await removeQuietly(calls, file.path);
  return outcome;
}

/** Nothing depends on it, so a folder that is gone or closed is simply left. */
async function sweep(calls: DiskCalls, folder: string, prefix: string): Promise<number> {
  const names = await calls.list(folder).catch((): readonly string[] => []);
  const left = names.filter((name) => name.startsWith(`.${prefix}`) && name.endsWith('.part'));
  for (const name of left) await removeQuietly(calls, join(folder, name));
  return left.length;
}

/** Cleaning up on a disk that has just failed may fail too; the refusal that led here is the one that counts. */
async function removeQuietly(calls: DiskCalls, path: string): Promise<void> {
  await calls.remove(path).catch(() => undefined);
}

async function refusing<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    const code = errorCode(error);
    if (code === '') throw error;
    return refuse(REFUSAL_BY_ERRNO[code] ?? 'disk-failed');
  }
}
