import { crc32, deflateRawSync } from 'node:zlib';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { LocalDateTime } from '../../domain/time.ts';

// Workers of the library would be fetched by URL, which neither main nor a worker thread of ours allows.
configure({ useWebWorkers: false });

export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Already compressed; deflating them again costs time and saves nothing. */
const STORED = /\.(pdf|sig|xlsx)$/;
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

/** MS-DOS date and time, 32 bits: years since 1980, month, day, hours, minutes, half seconds. */
function dosDate(date: LocalDateTime): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = date.split(/[-T:]/).map(Number);
  const days = ((year - 1980) << 9) | (month << 5) | day;
  const seconds = (hour << 11) | (minute << 5);
  return ((days << 16) | seconds) >>> 0;
}
