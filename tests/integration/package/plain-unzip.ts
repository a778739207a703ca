import { inflateRawSync } from 'node:zlib';

export interface PlainEntry {
  readonly bytes: Buffer;
  /** `2026-06-11 17:47`, as the directory has it. */
  readonly date: string;
}

/** Reads a zip by its directory with nothing but zlib: a second opinion beside the library that writes it. */
export function plainUnzip(zip: Uint8Array): ReadonlyMap<string, PlainEntry> {
  const file = Buffer.from(zip);
  const end = file.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  const entries = new Map<string, PlainEntry>();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (file.readUInt32LE(at) !== 0x02014b50) throw new Error('no directory entry here');
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28));
    const local = file.readUInt32LE(at + 42);
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const stored = file.subarray(from, from + file.readUInt32LE(at + 20));
    const bytes = file.readUInt16LE(at + 10) === 0 ? stored : inflateRawSync(stored);
    entries.set(name, { bytes, date: dateOf(file.readUInt16LE(at + 14), file.readUInt16LE(at + 12)) });
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function dateOf(day: number, time: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${1980 + (day >> 9)}-${two((day >> 5) & 15)}-${two(day & 31)}`;
  return `${date} ${two(time >> 11)}:${two((time >> 5) & 63)}`;
}
