import { crc32, deflateRawSync } from 'node:zlib';
import type { LocalDateTime } from '../../domain/time.ts';
import type { PackedFile } from './packing.ts';
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
} from './zip-records.ts';

export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, where it was taken already: of letters. */
  readonly sha256?: string;
}

/** Already compressed; deflating them again costs time and saves nothing. */
const STORED = /\.(pdf|sig|xlsx)$/;

/** Made on Unix: an ordinary file, rw-r--r--. */
const MADE_BY = 0x0300;
const ORDINARY = 0x81a40000;
const UTF8_NAME = 0x0800;

/**
 * One date for all files, written as the wall clock shows it: the same files and the same date give the same bytes. Deflate and
 * CRC are Node's own, and the headers are written here: a library took a third of a millisecond for each letter and
 * copied a year four times over (measured). Sizes stand in the local header too: extractors that read a stream can open it.
 */
export async function zipFiles(
  files: readonly (PackageFile | PackedFile)[],
  date: LocalDateTime,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Buffer[] = [];
  const dos = dosDate(date);
  let at = 0;
  for (const file of files) {
    const { method, crc, length, data } = 'packed' in file ? await packedNow(file) : packedHere(file);
    const packed = data.reduce((sum, piece) => sum + piece.length, 0);
    const name = Buffer.from(file.path, 'utf8');
    const said = fields(name, { method, dos, crc, packed, length });
    const local = Buffer.alloc(LOCAL_BYTES);
    local.writeUInt32LE(LOCAL, 0);
    said.copy(local, 4);
    const central = Buffer.alloc(CENTRAL_BYTES);
    central.writeUInt32LE(CENTRAL, 0);
    central.writeUInt16LE(MADE_BY, 4);
    said.copy(central, 6);
    central.writeUInt32LE(ORDINARY, 38);
    central.writeUInt32LE(at, 42);
    pieces.push(local, name, ...data);
    directory.push(central, name);
    at += local.length + name.length + packed;
    if (at >= FULL32) throw new RangeError('a package of four gigabytes');
  }
  return Buffer.concat([...pieces, ...directory, ...endOf(files.length, directory, at)]);
}

interface Entry {
  readonly method: number;
  readonly crc: number;
  /** Before it was deflated. */
  readonly length: number;
  readonly data: readonly Uint8Array[];
}

async function packedNow({ crc, length, packed }: PackedFile): Promise<Entry> {
  return { method: METHOD_DEFLATED, crc, length, data: await packed };
}

function packedHere({ path, bytes }: PackageFile): Entry {
  const isStored = STORED.test(path);
  return {
    method: isStored ? METHOD_STORED : METHOD_DEFLATED,
    crc: crc32(bytes),
    length: bytes.length,
    data: [isStored ? bytes : deflateRawSync(bytes)],
  };
}

/** What both headers of a file say: version, flags, method, time, CRC, sizes, length of its name, no extra field. */
function fields(
  name: Buffer,
  of: { readonly method: number; readonly dos: number; readonly crc: number } & {
    readonly packed: number;
    readonly length: number;
  },
): Buffer {
  const said = Buffer.alloc(26);
  said.writeUInt16LE(of.method === METHOD_STORED ? 10 : 20, 0);
  said.writeUInt16LE(name.every((byte) => byte < 0x80) ? 0 : UTF8_NAME, 2);
  said.writeUInt16LE(of.method, 4);
  said.writeUInt32LE(of.dos, 6);
  said.writeUInt32LE(of.crc, 10);
  said.writeUInt32LE(of.packed, 14);
  said.writeUInt32LE(of.length, 18);
  said.writeUInt16LE(name.length, 22);
  return said;
}

/** The end of the directory; in the long form too where there are more files than the short one can count. */
function endOf(count: number, directory: readonly Buffer[], offset: number): readonly Buffer[] {
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const isLong = count >= FULL16;
  // In the long form every number of the short one says: look there.
  const end = Buffer.alloc(END_BYTES, isLong ? 0xff : 0);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(0, 20);
  if (!isLong) {
    end.writeUInt16LE(count, 8);
    end.writeUInt16LE(count, 10);
    end.writeUInt32LE(size, 12);
    end.writeUInt32LE(offset, 16);
    return [end];
  }
  const end64 = Buffer.alloc(END64_BYTES);
  end64.writeUInt32LE(END64, 0);
  end64.writeBigUInt64LE(BigInt(END64_BYTES - 12), 4);
  end64.writeUInt16LE(45, 12);
  end64.writeUInt16LE(45, 14);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(size), 40);
  end64.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(LOCATOR64_BYTES);
  locator.writeUInt32LE(LOCATOR64, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return [end64, locator, end];
}

/** MS-DOS date and time, 32 bits: years since 1980, month, day, hours, minutes, half seconds. */
function dosDate(date: LocalDateTime): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = date.split(/[-T:]/).map(Number);
  const days = ((year - 1980) << 9) | (month << 5) | day;
  const seconds = (hour << 11) | (minute << 5);
  return ((days << 16) | seconds) >>> 0;
}
