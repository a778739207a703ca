import { tableOf } from './read-woff2.ts';
import type { Woff2Tables } from './read-woff2.ts';
import type { Glyph } from './woff2-glyphs.ts';

/**
 * One TrueType face with just the characters given. Chinese characters of a letter lie in some twenty slices; embedded one by one they
 * made 170 KB of PDF and twenty files to fetch, gathered they make one of each.
 *
 * @param like a slice of the same family and weight: name, size and lines are its
 */
export function gatherFace(like: Woff2Tables, glyphs: ReadonlyMap<number, Glyph>): Buffer {
  const drawn = [...glyphs].toSorted(([a], [b]) => a - b);
  const count = drawn.length + 1;
  const loca = Buffer.alloc((count + 1) * 4);
  const hmtx = Buffer.alloc(count * 4);
  let at = 0;
  drawn.forEach(([, { outline, advance, xMin }], index) => {
    const glyph = index + 1;
    loca.writeUInt32BE(at, glyph * 4);
    at += outline.length;
    hmtx.writeUInt16BE(advance, glyph * 4);
    hmtx.writeInt16BE(xMin, glyph * 4 + 2);
  });
  loca.writeUInt32BE(at, count * 4);
  return sfnt({
    'OS/2': tableOf(like, 'OS/2'),
    cmap: characterMap(drawn.map(([codePoint]) => codePoint)),
    glyf: Buffer.concat(drawn.map(([, { outline }]) => outline)),
    head: changed(tableOf(like, 'head'), (head) => {
      head.writeUInt32BE(0, 8);
      head.writeInt16BE(1, 50);
    }),
    hhea: changed(tableOf(like, 'hhea'), (hhea) => hhea.writeUInt16BE(count, 34)),
    hmtx,
    loca,
    maxp: changed(tableOf(like, 'maxp'), (maxp) => maxp.writeUInt16BE(count, 4)),
    name: tableOf(like, 'name'),
    post: changed(tableOf(like, 'post').subarray(0, 32), (post) => post.writeUInt32BE(0x30000, 0)),
  });
}

function changed(table: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(table);
  change(copy);
  return copy;
}

/** Format 12, each character its own group: glyph 1 draws the first. */
function characterMap(codePoints: readonly number[]): Buffer {
  const table = Buffer.alloc(12 + 16 + codePoints.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + codePoints.length * 12, 16);
  table.writeUInt32BE(codePoints.length, 24);
  codePoints.forEach((codePoint, index) => {
    table.writeUInt32BE(codePoint, 28 + index * 12);
    table.writeUInt32BE(codePoint, 32 + index * 12);
    table.writeUInt32BE(index + 1, 36 + index * 12);
  });
  return table;
}

/** Tables in the order of their tags, each at a multiple of four. */
function sfnt(tables: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(tables);
  const power = Math.floor(Math.log2(entries.length));
  const head = Buffer.alloc(12 + entries.length * 16);
  head.writeUInt32BE(0x10000, 0);
  head.writeUInt16BE(entries.length, 4);
  head.writeUInt16BE(16 * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * (entries.length - 2 ** power), 10);
  const parts: Buffer[] = [head];
  let at = head.length;
  entries.forEach(([tag, table], index) => {
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    const entry = 12 + index * 16;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(checksum(padded), entry + 4);
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(table.length, entry + 12);
    parts.push(padded);
    at += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
