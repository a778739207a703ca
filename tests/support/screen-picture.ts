import { readFileSync } from 'node:fs';
import { deflateSync, crc32 } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** red, green, blue of each pixel, row by row */
  readonly rgb: Uint8Array;
}

/** The screen of an Xvfb as its frame buffer file holds it (`-fbdir`): xwd, 32 bits a pixel. */
export function readScreen(file: string): Picture {
  const bytes = readFileSync(file);
  const field = (index: number): number => bytes.readUInt32BE(index * 4);
  const [start, width, height, depth, stride, colours] = [
    field(0),
    field(4),
    field(5),
    field(11),
    field(12),
    field(19),
  ];
  if (depth !== 32) throw new Error(`a screen of ${String(depth)} bits a pixel`);
  const from = start + colours * 12;
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = from + y * stride + x * 4;
      rgb.set([bytes[at + 2] ?? 0, bytes[at + 1] ?? 0, bytes[at] ?? 0], (y * width + x) * 3);
    }
  }
  return { width, height, rgb };
}

/** Share of the pixels of each colour (`#rrggbb`), the most frequent first. */
export function colours(picture: Picture): readonly (readonly [colour: string, share: number])[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < picture.rgb.length; at += 3) {
    const colour =
      ((picture.rgb[at] ?? 0) << 16) | ((picture.rgb[at + 1] ?? 0) << 8) | (picture.rgb[at + 2] ?? 0);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([colour, count]) => [
      `#${colour.toString(16).padStart(6, '0')}`,
      count / (picture.width * picture.height),
    ]);
}

/** The picture as a PNG, to be looked at by a person. */
export function png(picture: Picture): Buffer {
  const { width, height, rgb } = picture;
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let y = 0; y < height; y += 1)
    rows.set(rgb.subarray(y * width * 3, (y + 1) * width * 3), y * (1 + width * 3) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
