import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, asyncProperty, integer, nat, tuple } from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { placeFault } from '../../../electron/documents/package/package-place.ts';
import {
  readPackage,
  type PackageFault,
  type ReadPackage,
} from '../../../electron/documents/package/read-package.ts';
import { unzipFiles, type ZipFault } from '../../../electron/documents/package/unzip.ts';
import { zipFiles } from '../../../electron/documents/package/zip.ts';
import { isSignedBy, openCounterKey } from '../../../electron/platform/counter-key.ts';
import { file, HOSTILE_ZIPS, zeros } from './hostile-kinds.ts';
import { rawZip, type RawEntry } from './hostile-zips.ts';
import { lyingPackages } from './lying-packages.ts';
import { packageOf, linkOf } from './packages.ts';
import { plainUnzip } from './plain-unzip.ts';
import { sampleDay, sha256Hex } from './sample-day.ts';

const root = mkdtempSync(join(tmpdir(), 'hostile-'));
const { key } = openCounterKey(join(root, 'key'));
const folderBefore = readdirSync(root);
afterAll(() => {
  // Nothing of all these files has reached the disk.
  expect(readdirSync(root)).toEqual(folderBefore);
  rmSync(root, { recursive: true, force: true });
});

function zipFault(zip: Uint8Array): ZipFault | 'opened' {
  const unzipped = unzipFiles(zip, (path) => /^[a-z0-9./-]+$/i.test(path));
  return unzipped.ok ? 'opened' : unzipped.fault;
}

describe('a zip made by a stranger', () => {
  test('is opened when it tells the truth, with many entries too', async () => {
    const entries = [file('a.txt'), { ...file('b/c.txt', 'long '.repeat(500)), deflate: true }];
    const unzipped = unzipFiles(rawZip(entries), () => true);
    expect(unzipped.ok && unzipped.files.map(({ path, bytes }) => [path, bytes.length])).toEqual([
      ['a.txt', 1],
      ['b/c.txt', 2500],
    ]);
    expect(zipFault(rawZip(entries, { zip64: true }))).toBe('opened');
    expect(zipFault(rawZip([]))).toBe('opened');
    // More than the short end record can count: our own writer and this reader agree about the long one.
    const many = Array.from({ length: 66_000 }, (_, at) => ({
      path: `f${String(at)}.pdf`,
      bytes: Buffer.from('1'),
    }));
    const opened = unzipFiles(await zipFiles(many, '2026-06-11T10:00'), () => true);
    expect(opened.ok && opened.files.length).toBe(66_000);
  });

  for (const [what, fault, entries, end] of HOSTILE_ZIPS) {
    test(`is refused for ${what}`, () => {
      expect(zipFault(rawZip(entries, end))).toBe(fault);
    });
  }

  test('is refused when it is none, or cut anywhere', () => {
    const zip = rawZip([file('a', 'content'), file('b', 'more')]);
    for (let length = 0; length < zip.length; length += 1) {
      expect(['not-a-zip', 'zip-bytes-after-end']).toContain(zipFault(zip.subarray(0, length)));
    }
    expect(zipFault(Buffer.from('MZ no zip at all, but long enough to be one'))).toBe('not-a-zip');
  });

  test('takes neither time nor memory for what it claims', () => {
    const big = (stated: number): RawEntry => ({
      ...file('a'),
      local: { size: stated },
      central: { size: stated },
    });
    const claims: readonly (readonly [ZipFault, Buffer])[] = [
      ['zip-too-large', rawZip([big(2 ** 31)])],
      ['zip-bomb', rawZip([big(2 ** 29)])],
      // Many small bombs: together above the limit, each below a megabyte.
      [
        'zip-too-large',
        rawZip(
          Array.from({ length: 2000 }, (_, at) => ({
            name: `f${String(at)}`,
            content: zeros(1_000_000),
            deflate: true,
          })),
        ),
      ],
      [
        'zip-too-many-entries',
        rawZip(
          Array.from({ length: 120_000 }, (_, at) => file(`f${String(at)}`)),
          { zip64: true },
        ),
      ],
      ['zip-too-many-entries', rawZip([file('a')], { zip64: { entries: 2n ** 60n } })],
    ];
    const memory = process.memoryUsage().rss;
    for (const [fault, zip] of claims) {
      const started = performance.now();
      expect(zipFault(zip)).toBe(fault);
      expect(performance.now() - started).toBeLessThan(1000);
    }
    expect(process.memoryUsage().rss - memory).toBeLessThan(64 << 20);
  });

  test('a million entries are refused in no time', () => {
    const record = rawZip([file('a')]);
    const directory = Buffer.concat(Array.from({ length: 1_000_000 }, () => record.subarray(32, 32 + 47)));
    const zip = Buffer.concat([record.subarray(0, 32), directory, endOf(1_000_000, directory.length, 32)]);
    const started = performance.now();
    expect(zipFault(zip)).toBe('zip-too-many-entries');
    expect(performance.now() - started).toBeLessThan(200);
  });
});

/** The end of a zip with that many entries, in the long form. */
function endOf(entries: number, size: number, offset: number): Buffer {
  const tail = rawZip([file('a')], {
    zip64: { entries: BigInt(entries), size: BigInt(size), offset: BigInt(offset) },
  });
  const end = Buffer.from(tail.subarray(tail.length - 98));
  end.writeBigUInt64LE(BigInt(offset + size), 64);
  end.writeUInt32LE(0xffffffff, 76 + 12);
  end.writeUInt32LE(0xffffffff, 76 + 16);
  return end;
}

const whole = (await packageOf(sampleDay(2, 'pl', null, 300), key)).bytes;
const files = new Map([...plainUnzip(whole)].map(([path, entry]) => [path, entry.bytes]));
const { lies, signedAgain } = lyingPackages(files, key);

describe('a package that lies', () => {
  async function fault(zip: Uint8Array): Promise<PackageFault | 'read'> {
    const read = await readPackage(zip, sha256Hex, isSignedBy);
    return read.ok ? 'read' : read.fault;
  }

  test('is read when nothing was changed', async () => {
    expect(await fault(signedAgain({}))).toBe('read');
  });

  test.each(lies)('is refused for %s', async (_what, expected, make) => {
    expect(await fault(make())).toBe(expected);
  });

  test('never passes with bytes flipped, unless what is inside is equal', { timeout: 300_000 }, async () => {
    const read = await readPackage(whole, sha256Hex, isSignedBy);
    if (!read.ok) throw new Error(read.fault);
    const flips = array(tuple(nat(whole.length - 1), integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await assert(
      asyncProperty(flips, async (list) => {
        const flipped = Uint8Array.from(whole);
        for (const [at, bits] of list) flipped[at] = (flipped[at] ?? 0) ^ bits;
        const again = await readPackage(flipped, sha256Hex, isSignedBy);
        expect(again.ok && !isEqual(again, read)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('never passes cut, doubled, or with a piece moved', { timeout: 120_000 }, async () => {
    await assert(
      asyncProperty(nat(whole.length - 1), nat(whole.length - 1), async (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const piece = whole.subarray(from, to);
        const made = [
          Buffer.concat([whole.subarray(0, from), whole.subarray(to)]),
          Buffer.concat([whole.subarray(0, to), piece, whole.subarray(to)]),
          Buffer.concat([whole.subarray(to), whole.subarray(0, to)]),
        ];
        for (const bytes of made) {
          if (Buffer.from(bytes).equals(whole)) continue;
          expect((await readPackage(bytes, sha256Hex, isSignedBy)).ok).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a sound package in the wrong place', () => {
  async function chain(length: number): Promise<readonly ReadPackage[]> {
    const reads: ReadPackage[] = [];
    for (let at = 0; at < length; at += 1) {
      const before = reads.at(-1);
      const made = await packageOf(
        sampleDay(1, 'en', before === undefined ? null : linkOf(before), 100),
        key,
      );
      const read = await readPackage(made.bytes, sha256Hex, isSignedBy);
      if (!read.ok) throw new Error(read.fault);
      reads.push(read);
    }
    return reads;
  }

  test('is told from the next link of the chain, with the reason', async () => {
    const [one, two, three] = await chain(3);
    if (one === undefined || two === undefined || three === undefined) throw new Error('too short');
    const signerPems = [key.publicKeyPem];
    const known = (before: ReadPackage | null): Parameters<typeof placeFault>[1] => ({
      signerPems,
      before: before === null ? null : linkOf(before),
    });
    expect(placeFault(one, known(null))).toBeNull();
    expect(placeFault(two, known(one))).toBeNull();
    expect(placeFault(three, known(two))).toBeNull();
    expect(placeFault(two, known(two))).toBe('already-here');
    expect(placeFault(one, known(two))).toBe('replayed');
    expect(placeFault(three, known(one))).toBe('package-missing');
    expect(placeFault(two, known(null))).toBe('package-missing');
    expect(placeFault(two, { signerPems: [], before: linkOf(one) })).toBe('signed-by-another-key');
    const other = { ...linkOf(one), manifestSha256: 'c'.repeat(64) };
    expect(placeFault(two, { signerPems, before: other })).toBe('previous-differs');
    expect(placeFault(one, { signerPems, before: other })).toBe('replayed');
    expect(placeFault(two, { signerPems, before: { ...linkOf(one), lastSeq: 9 } })).toBe(
      'events-do-not-follow',
    );
    expect(placeFault(two, { signerPems, before: { ...linkOf(one), lastHash: 'd'.repeat(64) } })).toBe(
      'events-do-not-follow',
    );
  });
});

function isEqual(one: ReadPackage, other: ReadPackage): boolean {
  const print = (read: ReadPackage): string =>
    [
      read.manifestSha256,
      ...[...read.files].map(
        ([path, bytes]) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`,
      ),
    ]
      .toSorted()
      .join('\n');
  return print(one) === print(other);
}
