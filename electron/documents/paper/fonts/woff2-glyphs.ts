import { readCharacterMap, readTables, advancesOf, tableOf } from './read-woff2.ts';
import type { Woff2Tables } from './read-woff2.ts';

export interface Glyph {
  /** Font units. */
  readonly advance: number;
  /** A record of the `glyf` table, without instructions: a print is not fitted to pixels. */
  readonly outline: Buffer;
  readonly xMin: number;
}

/** One slice, unpacked: its tables, and each character that is a plain outline. */
export interface Slice {
  readonly tables: Woff2Tables;
  readonly glyphs: ReadonlyMap<number, Glyph>;
}

const COMPOSITE = 0xffff;

/** Unpacks a slice. Characters put together from others (accents) are left out: they stay with their file. */
export function unpackSlice(bytes: Buffer): Slice {
  const tables = readTables(bytes);
  const outlines = readOutlines(tableOf(tables, 'glyf'));
  const advanceOf = advancesOf(tables);
  const glyphs = new Map<number, Glyph>();
  for (const [codePoint, index] of readCharacterMap(tables)) {
    const outline = outlines[index];
    if (index !== 0 && outline !== undefined && outline !== null && outline.length > 0)
      glyphs.set(codePoint, { outline, advance: advanceOf(index), xMin: outline.readInt16BE(2) });
  }
  return { tables, glyphs };
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }
  byte(): number {
    const value = this.#bytes.readUInt8(this.#at);
    this.#at += 1;
    return value;
  }
  word(): number {
    return this.byte() * 256 + this.byte();
  }
  skip(length: number): void {
    this.#at += length;
  }
  /** WOFF2, section 6.1.1: 255UInt16. */
  count(): number {
    const code = this.byte();
    if (code === 253) return this.word();
    if (code === 255) return 253 + this.byte();
    return code === 254 ? 506 + this.byte() : code;
  }
}

/** The outlines of a transformed `glyf` table (WOFF2, section 5.1): null for a composite, empty where nothing is drawn. */
function readOutlines(table: Buffer): readonly (Buffer | null)[] {
  const glyphs = table.readUInt16BE(4);
  const starts: number[] = [36];
  for (let stream = 0; stream < 6; stream += 1)
    starts.push((starts[stream] ?? 0) + table.readUInt32BE(8 + stream * 4));
  const stream = (nth: number): Reader => new Reader(table.subarray(starts[nth], starts[nth + 1]));
  const [contours, points, flags, triplets] = [stream(0), stream(1), stream(2), stream(3)] as const;
  const outlines: (Buffer | null)[] = [];
  for (let glyph = 0; glyph < glyphs; glyph += 1) {
    const count = contours.word();
    if (count === COMPOSITE) {
      // Where its parts end is not written down; no slice of Chinese characters has one.
      while (outlines.length < glyphs) outlines.push(null);
      return outlines;
    }
    if (count === 0) {
      outlines.push(Buffer.alloc(0));
      continue;
    }
    const ends: number[] = [];
    for (let contour = 0; contour < count; contour += 1) ends.push((ends.at(-1) ?? -1) + points.count());
    const steps: Step[] = [];
    for (let point = 0; point <= (ends.at(-1) ?? -1); point += 1)
      steps.push(readStep(flags.byte(), triplets));
    // Its instructions stand in a stream of their own.
    triplets.count();
    outlines.push(writeOutline(ends, steps));
  }
  return outlines;
}

interface Step {
  readonly dx: number;
  readonly dy: number;
  readonly onCurve: boolean;
}

/** WOFF2, section 5.2: a point as the way from the one before, in one to four bytes. */
function readStep(code: number, from: Reader): Step {
  const onCurve = code < 128;
  const flag = code & 127;
  const signed = (bit: number, value: number): number => ((flag & bit) === 0 ? -value : value);
  if (flag < 10) return { onCurve, dx: 0, dy: signed(1, ((flag & 14) << 7) + from.byte()) };
  if (flag < 20) return { onCurve, dx: signed(1, (((flag - 10) & 14) << 7) + from.byte()), dy: 0 };
  if (flag < 84) {
    const base = flag - 20;
    const byte = from.byte();
    return {
      onCurve,
      dx: signed(1, 1 + (base & 0x30) + (byte >> 4)),
      dy: signed(2, 1 + ((base & 0x0c) << 2) + (byte & 15)),
    };
  }
  if (flag < 120) {
    const base = flag - 84;
    const dx = signed(1, 1 + (Math.floor(base / 12) << 8) + from.byte());
    return { onCurve, dx, dy: signed(2, 1 + (((base % 12) >> 2) << 8) + from.byte()) };
  }
  if (flag < 124) {
    const [first, middle, last] = [from.byte(), from.byte(), from.byte()];
    return {
      onCurve,
      dx: signed(1, (first << 4) + (middle >> 4)),
      dy: signed(2, ((middle & 15) << 8) + last),
    };
  }
  const dx = signed(1, from.word());
  return { onCurve, dx, dy: signed(2, from.word()) };
}

/** One way on one axis as TrueType writes it: nothing, a byte, or two. */
function packed(
  way: number,
  short: number,
  same: number,
): { readonly flag: number; readonly bytes: readonly number[] } {
  if (way === 0) return { flag: same, bytes: [] };
  if (Math.abs(way) < 256) return { flag: short | (way > 0 ? same : 0), bytes: [Math.abs(way)] };
  return { flag: 0, bytes: [(way >> 8) & 255, way & 255] };
}

function writeOutline(ends: readonly number[], steps: readonly Step[]): Buffer {
  const flags: number[] = [];
  const xs: number[] = [];
  const ys: number[] = [];
  let [x, y] = [0, 0];
  let [xMin, yMin, xMax, yMax] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { dx, dy, onCurve } of steps) {
    const across = packed(dx, 2, 16);
    const up = packed(dy, 4, 32);
    flags.push((onCurve ? 1 : 0) | across.flag | up.flag);
    xs.push(...across.bytes);
    ys.push(...up.bytes);
    x += dx;
    y += dy;
    xMin = Math.min(xMin, x);
    yMin = Math.min(yMin, y);
    xMax = Math.max(xMax, x);
    yMax = Math.max(yMax, y);
  }
  const head = Buffer.alloc(12 + ends.length * 2);
  [ends.length, xMin, yMin, xMax, yMax].forEach((value, at) => head.writeInt16BE(value, at * 2));
  ends.forEach((end, at) => head.writeUInt16BE(end, 10 + at * 2));
  const outline = Buffer.concat([head, Buffer.from(flags), Buffer.from(xs), Buffer.from(ys)]);
  // Records begin at even places.
  return outline.length % 2 === 0 ? outline : Buffer.concat([outline, Buffer.alloc(1)]);
}
