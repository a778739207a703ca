import { readFileSync } from 'node:fs';
import type { Random } from '../random.ts';

/** One line of a recording of disk-record.c. */
export interface DiskCall {
  /** created, written, truncated, synced, folder synced, unlinked, renamed, said on standard output */
  readonly kind: 'O' | 'W' | 'T' | 'S' | 'D' | 'U' | 'R' | 'A';
  readonly path: string;
  readonly other: string;
  readonly inode: number;
  readonly offset: number;
  readonly bytes: Buffer;
}

const HEAD = 40;

export function readRecording(file: string): readonly DiskCall[] {
  const all = readFileSync(file);
  const calls: DiskCall[] = [];
  for (let at = 0; at < all.length;) {
    const kind = String.fromCharCode(all.readUInt32LE(at)) as DiskCall['kind'];
    const path = all.readUInt32LE(at + 4);
    const other = all.readUInt32LE(at + 8);
    const inode = Number(all.readBigUInt64LE(at + 16));
    const offset = Number(all.readBigInt64LE(at + 24));
    const length = kind === 'W' || kind === 'A' ? Number(all.readBigInt64LE(at + 32)) : 0;
    const names = at + HEAD;
    const bytes = names + path + other;
    calls.push({
      kind,
      path: all.toString('utf8', names, names + path),
      other: all.toString('utf8', names + path, bytes),
      inode,
      offset,
      bytes: all.subarray(bytes, bytes + length),
    });
    at = bytes + length;
  }
  return calls;
}

/** What became of calls that no sync had made durable when the power went. */
export type Unsynced =
  /** none of them reached the disk */
  | 'dropped'
  /** of each file the first few did */
  | 'partial'
  /** any of them did, whole or in some of their sectors */
  | 'torn';

interface ModelFile {
  /** durable content; `length` bytes of it count */
  bytes: Buffer;
  length: number;
  pending: (DiskCall & { readonly kind: 'W' | 'T' })[];
}

type NameChange = DiskCall & { readonly kind: 'O' | 'U' | 'R'; readonly file: ModelFile };

/** A disk that keeps only what was synced: contents by the sync of the file, names by the sync of their folder. */
export class DiskModel {
  readonly #byInode = new Map<number, ModelFile>();
  /** as the running process sees them */
  readonly #names = new Map<string, ModelFile>();
  readonly #durableNames = new Map<string, ModelFile>();
  #pendingNames: NameChange[] = [];

  apply(call: DiskCall): void {
    switch (call.kind) {
      case 'A':
        return;
      case 'O': {
        const file: ModelFile = { bytes: Buffer.alloc(0), length: 0, pending: [] };
        this.#byInode.set(call.inode, file);
        this.#names.set(call.path, file);
        this.#pendingNames.push({ ...call, kind: 'O', file });
        return;
      }
      case 'W':
      case 'T':
        this.#byInode.get(call.inode)?.pending.push({ ...call, kind: call.kind });
        return;
      case 'S': {
        const file = this.#byInode.get(call.inode);
        if (file === undefined) return;
        for (const one of file.pending) carryOut(file, one);
        file.pending = [];
        return;
      }
      case 'D': {
        const isIn = (path: string): boolean => path.slice(0, path.lastIndexOf('/')) === call.path;
        for (const change of this.#pendingNames) if (isIn(change.path)) rename(this.#durableNames, change);
        this.#pendingNames = this.#pendingNames.filter((change) => !isIn(change.path));
        return;
      }
      case 'U':
      case 'R': {
        const file = this.#names.get(call.path);
        if (file === undefined) return;
        const change: NameChange = { ...call, kind: call.kind, file };
        rename(this.#names, change);
        this.#pendingNames.push(change);
      }
    }
  }

  /** Every file as it is found after the power went now. */
  afterPowerCut(unsynced: Unsynced, random: Random): ReadonlyMap<string, Buffer> {
    const names = new Map(this.#durableNames);
    // A file system with a journal replays changes of names in order: the first few of them arrived.
    const arrived = unsynced === 'dropped' ? 0 : random.below(this.#pendingNames.length + 1);
    for (const change of this.#pendingNames.slice(0, arrived)) rename(names, change);
    const found = new Map<string, Buffer>();
    for (const [path, file] of names) found.set(path, contentAfter(file, unsynced, random));
    return found;
  }
}

function rename(names: Map<string, ModelFile>, change: NameChange): void {
  if (change.kind !== 'O') names.delete(change.path);
  if (change.kind === 'O') names.set(change.path, change.file);
  if (change.kind === 'R') names.set(change.other, change.file);
}

function contentAfter(file: ModelFile, unsynced: Unsynced, random: Random): Buffer {
  const copy: ModelFile = { bytes: Buffer.from(file.bytes), length: file.length, pending: [] };
  const whole = unsynced === 'partial' ? random.below(file.pending.length + 1) : 0;
  for (const call of file.pending.slice(0, whole)) carryOut(copy, call);
  if (unsynced === 'torn') for (const call of file.pending) tear(copy, call, random);
  return copy.bytes.subarray(0, copy.length);
}

/** Two in five arrive whole, one in five in some of its sectors, the others not at all. */
function tear(file: ModelFile, call: DiskCall & { readonly kind: 'W' | 'T' }, random: Random): void {
  const fate = random.real();
  if (fate < 0.4) carryOut(file, call);
  if (fate < 0.4 || fate >= 0.6 || call.kind === 'T') return;
  const sector = random.pick([512, 4096]);
  for (let at = 0; at < call.bytes.length; at += sector) {
    if (random.real() >= 0.5) continue;
    carryOut(file, { ...call, offset: call.offset + at, bytes: call.bytes.subarray(at, at + sector) });
  }
}

function carryOut(file: ModelFile, call: DiskCall & { readonly kind: 'W' | 'T' }): void {
  const end = call.kind === 'T' ? call.offset : call.offset + call.bytes.length;
  if (end > file.bytes.length) {
    const larger = Buffer.alloc(Math.max(end, file.bytes.length * 2, 65_536));
    file.bytes.copy(larger, 0, 0, file.length);
    file.bytes = larger;
  }
  if (call.kind === 'T') {
    // What stood beyond must read as zeros should the file grow again.
    if (call.offset < file.length) file.bytes.fill(0, call.offset, file.length);
    file.length = call.offset;
    return;
  }
  call.bytes.copy(file.bytes, call.offset);
  file.length = Math.max(file.length, end);
}
