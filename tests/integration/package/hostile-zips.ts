import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip made by hand; every field may lie, at the place of the data, in the directory, or at both. */
export interface RawEntry {
  readonly name: string | Buffer;
  readonly content: Uint8Array;
  /** By default stored. */
  readonly deflate?: boolean;
  /** What stands in the local header and in the directory instead of the truth. */
  readonly local?: RawFields;
  readonly central?: RawFields;
  readonly localName?: string;
  /** Packed bytes instead of the content's own. */
  readonly packed?: Uint8Array;
  /** Bytes that stand between this entry and the next. */
  readonly after?: Uint8Array;
  /** The entry's data is that of the one before: its directory record points there. */
  readonly overlaps?: boolean;
}
export interface RawFields {
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly packedSize?: number;
  readonly size?: number;
  readonly time?: number;
  readonly extra?: Uint8Array;
  readonly attributes?: number;
  readonly offset?: number;
}
export interface RawEnd {
  readonly entries?: number;
  readonly entriesHere?: number;
  readonly size?: number;
  readonly offset?: number;
  readonly comment?: string;
  readonly after?: Uint8Array;
  readonly before?: Uint8Array;
  /** The longer end record: true for an honest one, or what it says instead. */
  readonly zip64?: true | { readonly entries?: bigint; readonly offset?: bigint; readonly size?: bigint };
}

const DATE = 0x5ccb_8df9;

/** A zip with nothing in it that was not asked for; with no lie it is one that every reader opens. */
export function rawZip(entries: readonly RawEntry[], end: RawEnd = {}): Buffer {
  const parts: Buffer[] = [];
  const records: Buffer[] = [];
  let at = 0;
  const push = (bytes: Uint8Array): void => {
    parts.push(Buffer.from(bytes));
    at += bytes.length;
  };
  if (end.before !== undefined) push(end.before);
  let last = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const packed = Buffer.from(
      entry.packed ?? (entry.deflate === true ? deflateRawSync(entry.content) : entry.content),
    );
    const truth = {
      flags: 0,
      method: entry.deflate === true ? 8 : 0,
      time: DATE,
      crc: crc32(entry.content),
      packedSize: packed.length,
      size: entry.content.length,
      extra: Buffer.alloc(0),
    };
    if (entry.overlaps !== true) {
      last = at;
      push(header(0x04034b50, { ...truth, ...entry.local }, Buffer.from(entry.localName ?? name)));
      push(packed);
    }
    if (entry.after !== undefined) push(entry.after);
    records.push(record({ ...truth, attributes: 0, offset: last, ...entry.central }, name));
  }
  const directory = Buffer.concat(records);
  const offset = at;
  push(directory);
  const truth = { entries: entries.length, size: directory.length, offset };
  if (end.zip64 !== undefined) push(end64(truth, at, end.zip64 === true ? {} : end.zip64));
  const count = end.zip64 === undefined ? truth.entries : 0xffff;
  push(
    fields([
      [4, 0x06054b50],
      [4, 0],
      [2, end.entriesHere ?? end.entries ?? count],
      [2, end.entries ?? count],
      [4, end.size ?? truth.size],
      [4, end.offset ?? truth.offset],
      [2, Buffer.byteLength(end.comment ?? '')],
    ]),
  );
  push(Buffer.from(end.comment ?? ''));
  if (end.after !== undefined) push(end.after);
  return Buffer.concat(parts);
}

type Said = Required<Omit<RawFields, 'attributes' | 'offset'>>;

function said(saying: Said, name: Buffer): [number, number][] {
  return [
    [2, 20],
    [2, saying.flags],
    [2, saying.method],
    [4, saying.time],
    [4, saying.crc],
    [4, saying.packedSize],
    [4, saying.size],
    [2, name.length],
    [2, saying.extra.length],
  ];
}

function header(signature: number, saying: Said, name: Buffer): Buffer {
  return Buffer.concat([fields([[4, signature], ...said(saying, name)]), name, saying.extra]);
}

function record(
  saying: Said & { readonly attributes: number; readonly offset: number },
  name: Buffer,
): Buffer {
  const start = fields([[4, 0x02014b50], [2, 0x0314], ...said(saying, name)]);
  const end = fields([
    [2, 0],
    [2, 0],
    [2, 0],
    [4, saying.attributes],
    [4, saying.offset],
  ]);
  return Buffer.concat([start, end, name, saying.extra]);
}

function end64(
  truth: { readonly entries: number; readonly size: number; readonly offset: number },
  at: number,
  lie: { readonly entries?: bigint; readonly offset?: bigint; readonly size?: bigint },
): Buffer {
  const bytes = Buffer.alloc(76);
  bytes.writeUInt32LE(0x06064b50, 0);
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeUInt16LE(45, 12);
  bytes.writeUInt16LE(45, 14);
  bytes.writeBigUInt64LE(lie.entries ?? BigInt(truth.entries), 24);
  bytes.writeBigUInt64LE(lie.entries ?? BigInt(truth.entries), 32);
  bytes.writeBigUInt64LE(lie.size ?? BigInt(truth.size), 40);
  bytes.writeBigUInt64LE(lie.offset ?? BigInt(truth.offset), 48);
  bytes.writeUInt32LE(0x07064b50, 56);
  bytes.writeBigUInt64LE(BigInt(at), 64);
  bytes.writeUInt32LE(1, 72);
  return bytes;
}

function fields(list: readonly (readonly [width: number, value: number])[]): Buffer {
  const bytes = Buffer.alloc(list.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of list) at = bytes.writeUIntLE(value >>> 0, at, width);
  return bytes;
}
