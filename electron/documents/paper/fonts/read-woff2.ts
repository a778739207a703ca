import { brotliDecompressSync } from 'node:zlib';

/** What a face can draw: code point → advance width in thousandths of an em. */
export type Advances = ReadonlyMap<number, number>;

/** Tags a WOFF2 directory writes as a number (WOFF2, section 4.1); those after `loca` are not needed here. */
const KNOWN_TAGS = [
  'cmap',
  'head',
  'hhea',
  'hmtx',
  'maxp',
  'name',
  'OS/2',
  'post',
  'cvt ',
  'fpgm',
  'glyf',
  'loca',
];
const OTHER_TAG = 63;
const HEADER_BYTES = 48;
const GLYF = 10;
const LOCA = 11;

/**
 * Reads the characters of a WOFF2 file and their widths from the file itself: the ranges a style sheet of a font package names
 * are those of its slicing, also where the face has no glyph, and a character without a glyph would print as a box.
 *
 * @throws Error when the file is not WOFF2 or has no Unicode character map
 */
export function readWoff2(bytes: Buffer): Advances {
  const tables = readTables(bytes);
  const unitsPerEm = tableOf(tables, 'head').readUInt16BE(18);
  const advanceOf = advancesOf(tables);
  const advances = new Map<number, number>();
  for (const [codePoint, glyph] of readCharacterMap(tables)) {
    if (glyph !== 0) advances.set(codePoint, Math.round((advanceOf(glyph) * 1000) / unitsPerEm));
  }
  return advances;
}

/** Advance widths in font units, by glyph. */
export function advancesOf(tables: Woff2Tables): (glyph: number) => number {
  const metrics = tableOf(tables, 'hhea').readUInt16BE(34);
  const hmtx = tableOf(tables, 'hmtx');
  // The transformed table holds the advances after one byte of flags, without side bearings between them.
  const transformed = hmtx === tables.get('hmtx*');
  return (glyph) => {
    const index = Math.min(glyph, metrics - 1);
    return hmtx.readUInt16BE(transformed ? 1 + index * 2 : index * 4);
  };
}

export type Woff2Tables = ReadonlyMap<string, Buffer>;

export function tableOf(tables: Woff2Tables, tag: string): Buffer {
  const table = tables.get(`${tag}*`) ?? tables.get(tag);
  if (table === undefined) throw new Error(`font without table ${tag}`);
  return table;
}

/** Tables by tag; a transformed one has a star behind its tag. */
export function readTables(bytes: Buffer): Woff2Tables {
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') throw new Error('not a WOFF2 file');
  const count = bytes.readUInt16BE(12);
  const compressed = bytes.readUInt32BE(20);
  let at = HEADER_BYTES;
  const base128 = (): number => {
    let value = 0;
    for (;;) {
      const byte = bytes.readUInt8(at);
      at += 1;
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
  };
  const entries: { readonly tag: string; readonly length: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const flags = bytes.readUInt8(at);
    at += 1;
    const known = flags & 0x3f;
    const version = flags >> 6;
    let tag = KNOWN_TAGS[known] ?? `#${String(known)}`;
    if (known === OTHER_TAG) {
      tag = bytes.toString('latin1', at, at + 4);
      at += 4;
    }
    let length = base128();
    const transformed = known === GLYF || known === LOCA ? version !== 3 : version !== 0;
    if (transformed) length = base128();
    entries.push({ tag: transformed ? `${tag}*` : tag, length });
  }
  const data = brotliDecompressSync(bytes.subarray(at, at + compressed));
  const tables = new Map<string, Buffer>();
  let from = 0;
  for (const { tag, length } of entries) {
    tables.set(tag, data.subarray(from, from + length));
    from += length;
  }
  return tables;
}

/** Code point and glyph of every mapping, from the fullest Unicode subtable (formats 4 and 12). */
export function readCharacterMap(tables: Woff2Tables): readonly (readonly [number, number])[] {
  const cmap = tableOf(tables, 'cmap');
  const offsets = new Map<number, number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const at = 4 + index * 8;
    const platform = cmap.readUInt16BE(at);
    if (platform !== 0 && platform !== 3) continue;
    const offset = cmap.readUInt32BE(at + 4);
    offsets.set(cmap.readUInt16BE(offset), offset);
  }
  const full = offsets.get(12);
  if (full !== undefined) return readFormat12(cmap.subarray(full));
  const basic = offsets.get(4);
  if (basic !== undefined) return readFormat4(cmap.subarray(basic));
  throw new Error('font without a Unicode character map');
}

function readFormat12(table: Buffer): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    const first = table.readUInt32BE(at);
    const glyph = table.readUInt32BE(at + 8);
    for (let code = first; code <= table.readUInt32BE(at + 4); code += 1)
      pairs.push([code, glyph + code - first]);
  }
  return pairs;
}

function readFormat4(table: Buffer): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const double = table.readUInt16BE(6);
  const starts = 16 + double;
  const deltas = starts + double;
  const offsets = deltas + double;
  for (let segment = 0; segment < double; segment += 2) {
    const start = table.readUInt16BE(starts + segment);
    const end = table.readUInt16BE(14 + segment);
    const delta = table.readUInt16BE(deltas + segment);
    const rangeOffset = table.readUInt16BE(offsets + segment);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      if (rangeOffset === 0) {
        pairs.push([code, (code + delta) & 0xffff]);
        continue;
      }
      const glyph = table.readUInt16BE(offsets + segment + rangeOffset + (code - start) * 2);
      pairs.push([code, glyph === 0 ? 0 : (glyph + delta) & 0xffff]);
    }
  }
  return pairs;
}
