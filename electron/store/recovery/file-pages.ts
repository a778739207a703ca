import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The pages of a database file as the last commit left them: those in the WAL take the place of those in the file. */
export interface FilePages {
  readonly pageSize: number;
  /** Bytes of a page that hold content. */
  readonly usable: number;
  readonly count: number;
  /** Page `number`, from 1; null where the file ends before it or cannot be read there. */
  readonly page: (number: number) => Buffer | null;
  readonly close: () => void;
}

/** better-sqlite3's own; taken where the first page does not say. */
const USUAL_PAGE = 4096;
const FRAME_HEADER = 24;
const WAL_HEADER = 32;

/** Reads below SQLite, which opens no file whose first page is damaged. Changes nothing. */
export function openPages(file: string): FilePages {
  const handle = openSync(file, 'r');
  const head = readAt(handle, 0, 100) ?? Buffer.alloc(100);
  const wal = openWal(`${file}-wal`);
  const pageSize = sizeFrom(head) ?? wal?.pageSize ?? USUAL_PAGE;
  const inFile = Math.ceil(fstatSync(handle).size / pageSize);
  const frames = wal?.pageSize === pageSize ? wal.frames : new Map<number, number>();
  return {
    pageSize,
    usable: pageSize - (sizeFrom(head) === null ? 0 : (head[20] ?? 0)),
    count: Math.max(inFile, 0, ...frames.keys()),
    page: (number) => {
      const at = frames.get(number);
      return at !== undefined && wal !== null
        ? readAt(wal.handle, at, pageSize)
        : readAt(handle, (number - 1) * pageSize, pageSize);
    },
    close: () => {
      closeSync(handle);
      if (wal !== null) closeSync(wal.handle);
    },
  };
}

function sizeFrom(head: Buffer): number | null {
  if (head.toString('latin1', 0, 15) !== 'SQLite format 3') return null;
  const stated = head.readUInt16BE(16);
  const size = stated === 1 ? 65_536 : stated;
  return size >= 512 && (size & (size - 1)) === 0 ? size : null;
}

interface Wal {
  readonly handle: number;
  readonly pageSize: number;
  /** Page → where its last committed image begins. */
  readonly frames: Map<number, number>;
}

/** Frames up to the last commit that carry the salt of the header; the checksums are left to what is proved by hashes later on. */
function openWal(name: string): Wal | null {
  let handle: number;
  try {
    handle = openSync(name, 'r');
  } catch {
    return null;
  }
  const frames = new Map<number, number>();
  const head = readAt(handle, 0, WAL_HEADER);
  if (head === null || head.readUInt32BE(0) >>> 1 !== 0x377f0682 >>> 1)
    return { handle, pageSize: USUAL_PAGE, frames };
  const pageSize = head.readUInt32BE(8);
  let pending: (readonly [page: number, at: number])[] = [];
  for (let at = WAL_HEADER; ; at += FRAME_HEADER + pageSize) {
    const frame = readAt(handle, at, FRAME_HEADER);
    if (frame === null || !frame.subarray(8, 16).equals(head.subarray(16, 24))) break;
    pending.push([frame.readUInt32BE(0), at + FRAME_HEADER]);
    if (frame.readUInt32BE(4) === 0) continue;
    for (const [page, place] of pending) frames.set(page, place);
    pending = [];
  }
  return { handle, pageSize, frames };
}

function readAt(handle: number, at: number, length: number): Buffer | null {
  const buffer = Buffer.alloc(length);
  try {
    return readSync(handle, buffer, 0, length, at) === length ? buffer : null;
  } catch {
    // A sector the disk cannot read: the rows on it are gone, the others are not.
    return null;
  }
}
