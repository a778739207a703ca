import * as fc from 'fast-check';

/** One change to the bytes of a file; places are counted from the front, modulo its length. */
export type ByteChange =
  | { readonly how: 'flip'; readonly at: number; readonly bits: number }
  | { readonly how: 'cut' | 'double' | 'move' | 'zero'; readonly at: number; readonly length: number }
  | { readonly how: 'end'; readonly at: number }
  /** a number of the zip's own structure says something else */
  | { readonly how: 'field'; readonly at: number; readonly within: number; readonly value: number };

const NUMBERS = [0, 1, 2, 8, 0xffff, 0xffffffff, 0x7fffffff, 0x80000000, 99, 0x04034b50, 0x02014b50];

export const byteChange: fc.Arbitrary<ByteChange> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      how: fc.constant('flip' as const),
      at: fc.nat(),
      bits: fc.integer({ min: 1, max: 255 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      how: fc.constantFrom('cut' as const, 'double' as const, 'move' as const, 'zero' as const),
      at: fc.nat(),
      length: fc.oneof(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 1, max: 20_000 })),
    }),
  },
  { weight: 1, arbitrary: fc.record({ how: fc.constant('end' as const), at: fc.nat() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      how: fc.constant('field' as const),
      at: fc.nat(),
      within: fc.integer({ min: 0, max: 60 }),
      value: fc.constantFrom(...NUMBERS),
    }),
  },
);

export function changed(bytes: Uint8Array, change: ByteChange): Buffer {
  const buffer = Buffer.from(bytes);
  const at = change.at % Math.max(1, buffer.length);
  switch (change.how) {
    case 'flip':
      buffer[at] = (buffer[at] ?? 0) ^ change.bits;
      return buffer;
    case 'end':
      return buffer.subarray(0, at);
    case 'zero':
      return buffer.fill(0, at, Math.min(buffer.length, at + change.length));
    case 'cut':
      return Buffer.concat([buffer.subarray(0, at), buffer.subarray(at + change.length)]);
    case 'double': {
      const piece = buffer.subarray(at, at + change.length);
      return Buffer.concat([buffer.subarray(0, at), piece, buffer.subarray(at)]);
    }
    case 'move': {
      const piece = buffer.subarray(at, at + change.length);
      return Buffer.concat([piece, buffer.subarray(0, at), buffer.subarray(at + change.length)]);
    }
    case 'field': {
      const records = recordsOf(buffer);
      const place = (records[change.at % Math.max(1, records.length)] ?? 0) + change.within;
      if (place + 4 <= buffer.length) buffer.writeUInt32LE(change.value, place);
      return buffer;
    }
  }
}

/** Where the records of a zip begin: they all say PK. */
function recordsOf(buffer: Buffer): readonly number[] {
  const found: number[] = [];
  for (let at = buffer.indexOf('PK'); at !== -1; at = buffer.indexOf('PK', at + 2)) found.push(at);
  return found;
}
