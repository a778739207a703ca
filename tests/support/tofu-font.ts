/**
 * A TrueType font that has a blank and an empty box, nothing else. Chromium ends a renderer that finds no system font at all (the text laid out
 * while a web font still loads needs one), so the end-to-end desk is given this one: a letter our own fonts lack stays a box,
 * and never looks right by the grace of a font that happens to be installed.
 */
export function tofuFont(): Buffer {
  const box = glyph([
    [50, 0],
    [50, 700],
    [550, 700],
    [550, 0],
  ]);
  const tables: Record<string, Buffer> = {
    'OS/2': os2(),
    cmap: characterMap(),
    glyf: box,
    head: head(),
    hhea: words(
      'u32',
      0x00010000,
      'i16',
      800,
      -200,
      0,
      'u16',
      600,
      'i16',
      50,
      50,
      550,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      'u16',
      2,
    ),
    hmtx: words('u16', 600, 'i16', 50, 'u16', 600, 'i16', 0),
    loca: words('u32', 0, box.length, box.length),
    maxp: words('u32', 0x00010000, 'u16', 2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0),
    name: names(),
    post: words('u32', 0x00030000, 0, 'i16', -100, 50, 'u32', 0, 0, 0, 0, 0),
  };
  return assemble(tables);
}

type Width = 'u16' | 'i16' | 'u32';

/** Big-endian numbers; a width word says how the numbers after it are written. */
function words(...items: readonly (Width | number)[]): Buffer {
  const parts: Buffer[] = [];
  let width: Width = 'u16';
  for (const item of items) {
    if (typeof item === 'string') {
      width = item;
      continue;
    }
    const bytes = Buffer.alloc(width === 'u32' ? 4 : 2);
    if (width === 'u32') bytes.writeUInt32BE(item);
    else if (width === 'u16') bytes.writeUInt16BE(item);
    else bytes.writeInt16BE(item);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function glyph(points: readonly (readonly [number, number])[]): Buffer {
  const onCurve = Buffer.alloc(points.length, 1);
  const steps = (axis: 0 | 1): number[] =>
    points.map((point, index) => point[axis] - (index === 0 ? 0 : (points[index - 1]?.[axis] ?? 0)));
  const outline = words('i16', 1, 50, 0, 550, 700, 'u16', points.length - 1, 0);
  return padded(Buffer.concat([outline, onCurve, words('i16', ...steps(0)), words('i16', ...steps(1))]));
}

function head(): Buffer {
  // revision 1.0, magic number, 1000 units per em, no dates, box, long loca offsets
  return words(
    'u32',
    0x00010000,
    0x00010000,
    0,
    0x5f0f3cf5,
    'u16',
    0,
    1000,
    'u32',
    0,
    0,
    0,
    0,
    'i16',
    50,
    0,
    550,
    700,
    'u16',
    0,
    8,
    'i16',
    2,
    1,
    0,
  );
}

function os2(): Buffer {
  const metrics = words(
    'u16',
    4,
    'i16',
    600,
    'u16',
    400,
    5,
    0,
    'i16',
    650,
    600,
    0,
    75,
    650,
    600,
    0,
    350,
    50,
    300,
    0,
  );
  const panoseAndRanges = Buffer.concat([Buffer.alloc(10), words('u32', 1, 0, 0, 0), Buffer.from('AMND')]);
  const rest = words(
    'u16',
    0x40,
    0x20,
    0x20,
    'i16',
    800,
    -200,
    0,
    'u16',
    800,
    200,
    'u32',
    1,
    0,
    'i16',
    500,
    700,
    'u16',
    0,
    0x20,
    1,
  );
  return Buffer.concat([metrics, panoseAndRanges, rest]);
}

/** Format 4: the space is glyph 1, everything else the box. */
function characterMap(): Buffer {
  return words(
    'u16',
    0,
    1,
    3,
    1,
    'u32',
    12,
    'u16',
    4,
    32,
    0,
    4,
    4,
    1,
    0,
    0x20,
    0xffff,
    0,
    0x20,
    0xffff,
    'i16',
    1 - 0x20,
    1,
    'u16',
    0,
    0,
  );
}

function names(): Buffer {
  const texts: readonly (readonly [number, string])[] = [
    [1, 'Amends Tofu'],
    [2, 'Regular'],
    [4, 'Amends Tofu'],
    [6, 'AmendsTofu'],
  ];
  const strings = texts.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const records: number[] = [];
  let offset = 0;
  texts.forEach(([id], index) => {
    const length = strings[index]?.length ?? 0;
    records.push(3, 1, 0x409, id, length, offset);
    offset += length;
  });
  return Buffer.concat([words('u16', 0, texts.length, 6 + 12 * texts.length, ...records), ...strings]);
}

function assemble(tables: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries(tables);
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const directory = [
    words(
      'u32',
      0x00010000,
      'u16',
      entries.length,
      power * 16,
      Math.log2(power),
      (entries.length - power) * 16,
    ),
  ];
  const bodies: Buffer[] = [];
  let offset = 12 + 16 * entries.length;
  for (const [tag, body] of entries) {
    directory.push(Buffer.from(tag), words('u32', checksum(body), offset, body.length));
    bodies.push(padded(body));
    offset += padded(body).length;
  }
  return Buffer.concat([...directory, ...bodies]);
}

function padded(body: Buffer): Buffer {
  return Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
}

function checksum(body: Buffer): number {
  const bytes = padded(body);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
