import { crc32, inflateRawSync } from 'node:zlib';
import {
  CENTRAL,
  CENTRAL_BYTES,
  END,
  END64,
  END64_BYTES,
  END_BYTES,
  FULL16,
  FULL32,
  LOCAL,
  LOCAL_BYTES,
  LOCATOR64,
  LOCATOR64_BYTES,
  METHOD_DEFLATED,
  METHOD_STORED,
  MOST_AT_ONCE,
} from './zip-records.ts';
import type { PackageFile } from './zip.ts';

/** Why a zip is not opened; one code a reason. */
export const ZIP_FAULTS = [
  'not-a-zip',
  'zip-comment',
  'zip-bytes-after-end',
  'zip-layout',
  'zip64-lie',
  'zip-too-many-entries',
  'zip-too-large',
  'zip-bomb',
  'zip-encrypted',
  'zip-method',
  'zip-link',
  'zip-folder',
  'zip-headers-differ',
  'path-absolute',
  'path-backslash',
  'path-outside',
  'path-unreadable',
  'name-twice',
  'name-differs-by-case',
  'name-unknown',
  'zip-size-wrong',
  'zip-crc-wrong',
] as const;
export type ZipFault = (typeof ZIP_FAULTS)[number];
export interface ZipFailure {
  readonly ok: false;
  readonly fault: ZipFault;
}
export type Unzipped = { readonly ok: true; readonly files: readonly PackageFile[] } | ZipFailure;

export interface ZipLimits {
  readonly entries: number;
  /** All entries together, unpacked. */
  readonly bytes: number;
}
/** A year of a busy branch stays below both. */
const LIMITS: ZipLimits = { entries: 100_000, bytes: 1 << 30 };
/** Deflate cannot do better than 1032; a table of one repeated row comes near 300. Looked at from a megabyte on. */
const RATIO = 400;
const RATIO_FROM = 1 << 20;

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly from: number;
}

/**
 * The files of a zip, each under a path `allows` agrees to; or the first reason not to believe it. Only the plainest form is read:
 * one entry behind the other from the first byte to the last, nothing between, before or after, the same said at both places of
 * each. So every reader of the file sees the same files. Sizes are added up before anything is unpacked; nothing is ever written.
 */
export function unzipFiles(
  bytes: Uint8Array,
  allows: (path: string) => boolean,
  limits: ZipLimits = LIMITS,
): Unzipped {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directory(zip, limits);
  if (!Array.isArray(entries)) return entries;
  if (!entries.every((entry) => allows(entry.path))) return failed('name-unknown');
  const files: PackageFile[] = [];
  for (const entry of entries) {
    const content = unpacked(zip.subarray(entry.from, entry.from + entry.packed), entry);
    if (typeof content === 'string') return failed(content);
    files.push({ path: entry.path, bytes: content });
  }
  return { ok: true, files };
}

function failed(fault: ZipFault): ZipFailure {
  return { ok: false, fault };
}

interface End {
  readonly entries: number;
  readonly size: number;
  readonly offset: number;
  /** Where the directory must end. */
  readonly at: number;
}

/** Every entry of the directory, held against its local header, its names and the limits. */
function directory(zip: Buffer, limits: ZipLimits): Entry[] | ZipFailure {
  const end = endOf(zip);
  if ('fault' in end) return end;
  if (end.entries > limits.entries) return failed('zip-too-many-entries');
  if (end.offset + end.size !== end.at) return failed('zip-layout');
  const entries: Entry[] = [];
  let at = end.offset;
  let next = 0;
  let room = limits.bytes;
  while (entries.length < end.entries) {
    const entry = entryAt(zip, at, next, end.at);
    if (typeof entry === 'string') return failed(entry);
    room -= entry.size;
    if (room < 0) return failed('zip-too-large');
    if (entry.size >= RATIO_FROM && entry.size > entry.packed * RATIO) return failed('zip-bomb');
    at += CENTRAL_BYTES + zip.readUInt16LE(at + 28);
    next = entry.from + entry.packed;
    entries.push(entry);
  }
  // The directory begins where the last entry ends, and holds nothing but its entries.
  if (next !== end.offset || at !== end.at) return failed('zip-layout');
  const clash = clashOf(entries);
  return clash === null ? entries : failed(clash);
}

function endOf(zip: Buffer): End | ZipFailure {
  const at = zip.length - END_BYTES;
  if (at < 0 || !zip.includes('PK', 0, 'latin1')) return failed('not-a-zip');
  if (zip.readUInt32LE(at) !== END) return failed(endElsewhere(zip));
  if (zip.readUInt16LE(at + 20) !== 0) return failed('zip-comment');
  const disks = zip.readUInt32LE(at + 4);
  const here = zip.readUInt16LE(at + 8);
  const entries = zip.readUInt16LE(at + 10);
  const size = zip.readUInt32LE(at + 12);
  const offset = zip.readUInt32LE(at + 16);
  const locator = at - LOCATOR64_BYTES;
  const has64 = locator >= 0 && zip.readUInt32LE(locator) === LOCATOR64;
  if (here === FULL16 || entries === FULL16 || size === FULL32 || offset === FULL32 || has64) {
    return has64 ? end64Of(zip, locator, { here, entries, size, offset }) : failed('zip64-lie');
  }
  return disks !== 0 || here !== entries ? failed('zip-layout') : { entries, size, offset, at };
}

/** A comment moves the end forward, so do bytes behind it; without any end it is no zip, or one that was cut. */
function endElsewhere(zip: Buffer): ZipFault {
  const mark = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (mark === -1 || mark + END_BYTES > zip.length) return 'not-a-zip';
  return mark + END_BYTES + zip.readUInt16LE(mark + 20) === zip.length
    ? 'zip-comment'
    : 'zip-bytes-after-end';
}

/** More than 65,535 entries need the longer form; it must say what the short one says wherever that one says anything. */
function end64Of(
  zip: Buffer,
  locator: number,
  short: { readonly here: number; readonly entries: number; readonly size: number; readonly offset: number },
): End | ZipFailure {
  const at = locator - END64_BYTES;
  if (at < 0 || zip.readUInt32LE(at) !== END64 || zip.readBigUInt64LE(at + 4) !== BigInt(END64_BYTES - 12)) {
    return failed('zip64-lie');
  }
  const located = zip.readUInt32LE(locator + 4) === 0 && zip.readBigUInt64LE(locator + 8) === BigInt(at);
  const disks = zip.readBigUInt64LE(at + 16) === 0n;
  const here = Number(zip.readBigUInt64LE(at + 24));
  const entries = Number(zip.readBigUInt64LE(at + 32));
  const size = Number(zip.readBigUInt64LE(at + 40));
  const offset = Number(zip.readBigUInt64LE(at + 48));
  const same =
    (short.here === FULL16 || short.here === here) &&
    (short.entries === FULL16 || short.entries === entries) &&
    (short.size === FULL32 || short.size === size) &&
    (short.offset === FULL32 || short.offset === offset);
  return located && disks && same && here === entries ? { entries, size, offset, at } : failed('zip64-lie');
}

/** The entry whose directory record stands at `at`; its local header has to stand at `expected`. */
function entryAt(zip: Buffer, at: number, expected: number, end: number): Entry | ZipFault {
  if (at + CENTRAL_BYTES > end || zip.readUInt32LE(at) !== CENTRAL) return 'zip-layout';
  const flags = zip.readUInt16LE(at + 8);
  const method = zip.readUInt16LE(at + 10);
  const packed = zip.readUInt32LE(at + 20);
  const size = zip.readUInt32LE(at + 24);
  const nameBytes = zip.readUInt16LE(at + 28);
  const extraBytes = zip.readUInt16LE(at + 30);
  const local = zip.readUInt32LE(at + 42);
  if (packed === FULL32 || size === FULL32 || local === FULL32) return 'zip64-lie';
  // Bits 0, 6 and 13 say encrypted; 99 is the method of AES.
  if ((flags & 0x2041) !== 0 || method === 99) return 'zip-encrypted';
  if (method !== METHOD_STORED && method !== METHOD_DEFLATED) return 'zip-method';
  // UTF-8 names and the levels of deflate; no descriptor behind the data, no patch. No extra field, no comment, one disk.
  if ((flags & ~0x0806) !== 0 || extraBytes !== 0 || zip.readUInt16LE(at + 32) !== 0) return 'zip-layout';
  if (zip.readUInt16LE(at + 34) !== 0 || at + CENTRAL_BYTES + nameBytes > end) return 'zip-layout';
  const kind = kindOf(zip, at);
  if (kind !== null) return kind;
  const name = zip.subarray(at + CENTRAL_BYTES, at + CENTRAL_BYTES + nameBytes);
  const path = pathOf(name);
  if (!('path' in path)) return path.fault;
  if (local !== expected || local + LOCAL_BYTES > zip.length) return 'zip-layout';
  const from = local + LOCAL_BYTES + nameBytes;
  if (from + packed > zip.length) return 'zip-layout';
  if (!saysTheSame(zip, at, local, name)) return 'zip-headers-differ';
  return { path: path.path, method, crc: zip.readUInt32LE(at + 16), packed, size, from };
}

/** Version, flags, method, time, CRC, sizes and length of the name stand at both places, one behind the other. */
function saysTheSame(zip: Buffer, central: number, local: number, name: Buffer): boolean {
  return (
    zip.readUInt32LE(local) === LOCAL &&
    zip.subarray(central + 6, central + 32).equals(zip.subarray(local + 4, local + LOCAL_BYTES)) &&
    zip.subarray(local + LOCAL_BYTES, local + LOCAL_BYTES + name.length).equals(name)
  );
}

/** Unix keeps the type of a file in the upper half of the attributes, MS-DOS marks folders in the lower one. */
function kindOf(zip: Buffer, at: number): ZipFault | null {
  const attributes = zip.readUInt32LE(at + 38);
  const type = (attributes >>> 28) & 0xf;
  if (type === 0x4 || (attributes & 0x10) !== 0) return 'zip-folder';
  return type === 0 || type === 0x8 ? null : 'zip-link';
}

function pathOf(name: Buffer): { readonly path: string } | ZipFailure {
  const path = name.toString('utf8');
  if (path === '' || !Buffer.from(path, 'utf8').equals(name) || CONTROL.test(path)) {
    return failed('path-unreadable');
  }
  if (path.includes('\\')) return failed('path-backslash');
  if (/^\/|^[a-z]:/i.test(path)) return failed('path-absolute');
  if (path.endsWith('/')) return failed('zip-folder');
  return path.split('/').some((part) => part === '..' || part === '.' || part === '')
    ? failed('path-outside')
    : { path };
}
// What cannot be seen in a name hides what the name is.
const CONTROL = /\p{Cc}|\p{Cf}/u;

/** Two names that are one on some disk: the same, or the same but for case, width or how accents are composed. */
function clashOf(entries: readonly Entry[]): ZipFault | null {
  const exact = new Set(entries.map((entry) => entry.path));
  if (exact.size !== entries.length) return 'name-twice';
  const folded = new Set(entries.map((entry) => entry.path.normalize('NFKC').toLowerCase()));
  return folded.size === entries.length ? null : 'name-differs-by-case';
}

/** Stops at the size stated, so that a bomb fills no memory; every packed byte belongs to the content. */
function unpacked(data: Buffer, entry: Entry): Uint8Array | ZipFault {
  const content = entry.method === METHOD_STORED ? data : inflated(data, entry.size);
  if (content === null || content.length !== entry.size) return 'zip-size-wrong';
  return crc32(content) === entry.crc ? content : 'zip-crc-wrong';
}

function inflated(data: Buffer, size: number): Buffer | null {
  try {
    const { buffer, engine } = inflateRawSync(data, {
      maxOutputLength: Math.max(1, size),
      chunkSize: Math.min(MOST_AT_ONCE, Math.max(64, size)),
      info: true,
    }) as unknown as Inflated;
    return engine.bytesWritten === data.length ? buffer : null;
  } catch {
    return null;
  }
}
/** With `info`, Node answers with the engine too, which knows how many bytes it has read; its types do not say so. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}
