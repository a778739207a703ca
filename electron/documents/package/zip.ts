import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import type { LocalDateTime } from '../../domain/time.ts';

// Workers of the library would be fetched by URL, which neither main nor a worker thread of ours allows.
configure({ useWebWorkers: false });

export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Already compressed; deflating them again costs time and saves nothing. */
const STORED = /\.(pdf|sig)$/;
const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;

/**
 * One date for all files, written as the wall clock shows it: the same files and the same date give the same bytes. Deflate and
 * CRC are Node's own: the library's run in JavaScript and take most of the time of a day of 300 cases (measured).
 */
export async function zipFiles(files: readonly PackageFile[], date: LocalDateTime): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    rawLastModDate: dosDate(date),
    extendedTimestamp: false,
    passThrough: true,
    // Sizes stand in the local header too: extractors that read a stream can open it.
    dataDescriptor: false,
    // Each file is awaited before the next, so the order is kept without the buffer this would add.
    keepOrder: false,
  });
  for (const { path, bytes } of files) {
    const compressionMethod = STORED.test(path) ? METHOD_STORED : METHOD_DEFLATED;
    const data = compressionMethod === METHOD_STORED ? bytes : deflateRawSync(bytes);
    const uncompressedSize = bytes.length;
    await writer.add(path, new Uint8ArrayReader(data), {
      compressionMethod,
      uncompressedSize,
      crc32: crc32(bytes),
    });
  }
  return writer.close();
}

export interface ZipLimits {
  readonly entries: number;
  /** All entries together, unpacked. */
  readonly bytes: number;
}
const LIMITS: ZipLimits = { entries: 100_000, bytes: 1 << 30 };

/**
 * The files of a zip, each under a path `allows` agrees to, nothing twice, no folder, no link, no encryption, checked against
 * its size and CRC; null when any of this fails. Reads memory only: nothing in a hostile file can reach the disk.
 */
export async function unzipFiles(
  bytes: Uint8Array,
  allows: (path: string) => boolean,
  limits: ZipLimits = LIMITS,
): Promise<readonly PackageFile[] | null> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { passThrough: true });
  try {
    const files: PackageFile[] = [];
    const seen = new Set<string>();
    let room = limits.bytes;
    for await (const entry of reader.getEntriesGenerator()) {
      const path = entry.filename;
      room -= entry.uncompressedSize;
      if (room < 0 || files.length >= limits.entries || seen.has(path) || !allows(path)) return null;
      if (entry.directory || entry.encrypted) return null;
      seen.add(path);
      const content = inflated(await entry.getData(new Uint8ArrayWriter()), entry);
      if (content === null) return null;
      files.push({ path, bytes: content });
    }
    return files;
  } catch {
    // The library answers every malformed zip with an exception of its own; to the reader they all mean the same.
    return null;
  } finally {
    await reader.close().catch(() => undefined);
  }
}

/** Stops at the size the directory states, so that a bomb fills no memory. */
function inflated(
  data: Uint8Array,
  entry: {
    readonly compressionMethod: number;
    readonly uncompressedSize: number;
    readonly crc32?: number | undefined;
  },
): Uint8Array | null {
  const { compressionMethod, uncompressedSize } = entry;
  if (compressionMethod !== METHOD_STORED && compressionMethod !== METHOD_DEFLATED) return null;
  const content =
    compressionMethod === METHOD_STORED
      ? data
      : inflateRawSync(data, { maxOutputLength: Math.max(1, uncompressedSize) });
  return content.length === uncompressedSize && crc32(content) === entry.crc32 ? content : null;
}

/** MS-DOS date and time, 32 bits: years since 1980, month, day, hours, minutes, half seconds. */
function dosDate(date: LocalDateTime): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = date.split(/[-T:]/).map(Number);
  const days = ((year - 1980) << 9) | (month << 5) | day;
  const seconds = (hour << 11) | (minute << 5);
  return ((days << 16) | seconds) >>> 0;
}
