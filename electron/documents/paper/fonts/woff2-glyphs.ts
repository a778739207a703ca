import { readCharacterMap, readTables, advancesOf, tableOf } from './read-woff2.ts';
import type { Woff2Tables } from './read-woff2.ts';

export interface Glyph {
  /** Font units. */
  readonly advance: number;
  /** A record of the `glyf` table, without instructions: a print is not fitted to pixels. */
  readonly outline: Buffer;
  readonly xMin: number;
}

/** One slice, unpacked: its tables, and each character that is a plain outline, drawn when it is first asked for. */
export interface Slice {
  readonly tables: Woff2Tables;
  readonly glyphOf: (codePoint: number) => Glyph | undefined;
}

const COMPOSITE = 0xffff;

/** Unpacks a slice. Characters put together from others (accents) are left out: they stay with their file. */
export function unpackSlice(bytes: Buffer): Slice {
  const tables = readTables(bytes);
  const outlineOf = readOutlines(tableOf(tables, 'glyf'));
  const advanceOf = advancesOf(tables);
  const indices = new Map(readCharacterMap(tables));
  const drawn = new Map<number, Glyph | undefined>();
  const draw = (codePoint: number): Glyph | undefined => {
    const index = indices.get(codePoint) ?? 0;
    const outline = index === 0 ? null : outlineOf(index);
    return outline === null
      ? undefined
      : { outline, advance: advanceOf(index), xMin: outline.readInt16BE(2) };
  };
  return {
    tables,
    glyphOf: (codePoint) => {
      if (!drawn.has(codePoint)) drawn.set(codePoint, draw(codePoint));
      return drawn.get(codePoint);
    },
  };
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }
  get at(): number {
    return this.#at;
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

/** Where the points of a glyph begin in the streams of its table, and its last point in each contour. */
interface Place {
  readonly ends: readonly number[];
  readonly flags: number;
  readonly triplets: number;
}

/**
 * The outlines of a transformed `glyf` table (WOFF2, section 5.1) by glyph; null for a composite and where nothing is drawn. The way
 * through the table is walked once; of the hundred characters of a slice a letter draws a few.
 */
function readOutlines(table: Buffer): (glyph: number) => Buffer | null {
  const glyphs = table.readUInt16BE(4);
  const starts: number[] = [36];
  for (let stream = 0; stream < 6; stream += 1)
    starts.push((starts[stream] ?? 0) + table.readUInt32BE(8 + stream * 4));
  const stream = (nth: number): Buffer => table.subarray(starts[nth], starts[nth + 1]);
  const [contours, points, triplets] = [new Reader(stream(0)), new Reader(stream(1)), new Reader(stream(3))];
  const flags = stream(2);
  const places: (Place | null)[] = [];
  let flag = 0;
  for (let glyph = 0; glyph < glyphs; glyph += 1) {
    const count = contours.word();
    // Where the parts of a composite end is not written down; no slice of Chinese characters has one.
    if (count === COMPOSITE) break;
    if (count === 0) {
      places.push(null);
      continue;
    }
    const ends: number[] = [];
    for (let contour = 0; contour < count; contour += 1) ends.push((ends.at(-1) ?? -1) + points.count());
    places.push({ ends, flags: flag, triplets: triplets.at });
    const next = flag + (ends.at(-1) ?? -1) + 1;
    for (; flag < next; flag += 1) triplets.skip(stepBytes(flags[flag] ?? 0));
    // Its instructions stand in a stream of their own.
    triplets.count();
  }
  return (glyph) => {
    const place = places[glyph] ?? null;
    if (place === null) return null;
    const from = new Reader(stream(3));
    from.skip(place.triplets);
    const steps: Step[] = [];
    for (let point = 0; point <= (place.ends.at(-1) ?? -1); point += 1)
      steps.push(readStep(flags[place.flags + point] ?? 0, from));
    return writeOutline(place.ends, steps);
  };
}

/** How many bytes `readStep` reads. */
function stepBytes(code: number): number {
  const flag = code & 127;
  if (flag < 84) return 1;
  if (flag < 120) return 2;
  return flag < 124 ? 3 : 4;
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
