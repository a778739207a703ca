import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import canonicalize from 'canonicalize';
import { array, assert, asyncProperty, integer, nat, tuple } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placeFault } from '../../../electron/documents/package/package-place.ts';
import {
  readPackage,
  type PackageFault,
  type ReadPackage,
} from '../../../electron/documents/package/read-package.ts';
import { unzipFiles, type ZipFault } from '../../../electron/documents/package/unzip.ts';
import { zipFiles } from '../../../electron/documents/package/zip.ts';
import { isSignedBy, openCounterKey } from '../../../electron/platform/counter-key.ts';
import { rawZip, type RawEnd, type RawEntry } from './hostile-zips.ts';
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

const file = (name: string, content = 'x'): RawEntry => ({ name, content: Buffer.from(content) });
const zeros = (bytes: number): Buffer => Buffer.alloc(bytes);

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

  const cases: readonly (readonly [
    what: string,
    fault: ZipFault,
    entries: readonly RawEntry[],
    end?: RawEnd,
  ])[] = [
    ['a name that climbs out', 'path-outside', [file('letters/../../etc/passwd')]],
    ['a name that climbs out at once', 'path-outside', [file('../x')]],
    ['an absolute name', 'path-absolute', [file('/etc/passwd')]],
    ['a drive letter', 'path-absolute', [file('C:/x')]],
    ['a backslash', 'path-backslash', [file('letters\\x.pdf')]],
    ['a share of another machine', 'path-backslash', [file('\\\\host\\x')]],
    ['an empty name', 'path-unreadable', [file('')]],
    ['a name cut by a zero', 'path-unreadable', [file('a.pdf\u0000.exe')]],
    ['a name read backwards', 'path-unreadable', [file('a\u202efdp.exe')]],
    ['a name that is no UTF-8', 'path-unreadable', [{ name: Buffer.from([0xff, 0xfe]), content: zeros(1) }]],
    ['an empty step', 'path-outside', [file('a//b')]],
    [
      'a link',
      'zip-link',
      [{ ...file('a', '/etc/passwd'), central: { attributes: (0o120777 << 16) >>> 0 } }],
    ],
    ['a device', 'zip-link', [{ ...file('a'), central: { attributes: (0o020666 << 16) >>> 0 } }]],
    ['a folder by its name', 'zip-folder', [file('a/', '')]],
    ['a folder by its attributes', 'zip-folder', [{ ...file('a'), central: { attributes: 0x10 } }]],
    ['one name twice', 'name-twice', [file('a'), file('b'), file('a')]],
    ['names differing by case', 'name-differs-by-case', [file('cases.csv'), file('Cases.csv')]],
    ['names differing by composition', 'name-differs-by-case', [file('\u017c'), file('z\u0307')]],
    ['names differing by width', 'name-differs-by-case', [file('a'), file('ａ')]],
    ['a name not asked for', 'name-unknown', [file('ż')]],
    ['a wrong CRC', 'zip-crc-wrong', [{ ...file('a'), local: { crc: 1 }, central: { crc: 1 } }]],
    ['another CRC at each place', 'zip-headers-differ', [{ ...file('a'), local: { crc: 1 } }]],
    ['another size at each place', 'zip-headers-differ', [{ ...file('a'), local: { size: 9 } }]],
    ['another packed size at each place', 'zip-headers-differ', [{ ...file('a'), local: { packedSize: 9 } }]],
    ['another method at each place', 'zip-headers-differ', [{ ...file('a'), local: { method: 8 } }]],
    ['another name at each place', 'zip-headers-differ', [{ ...file('a'), localName: 'b' }]],
    ['another time at each place', 'zip-headers-differ', [{ ...file('a'), local: { time: 0 } }]],
    ['less than it states', 'zip-size-wrong', [{ ...file('a'), local: { size: 9 }, central: { size: 9 } }]],
    [
      'more than it states',
      'zip-size-wrong',
      [{ ...file('a', 'abc'), deflate: true, local: { size: 2 }, central: { size: 2 } }],
    ],
    [
      'bytes hidden behind the packed ones',
      'zip-size-wrong',
      [
        {
          ...file('a', 'abc'),
          deflate: true,
          packed: Buffer.concat([deflateRawSync('abc'), Buffer.from('MZ hidden')]),
        },
      ],
    ],
    [
      'packed bytes that are noise',
      'zip-size-wrong',
      [{ ...file('a', 'abc'), deflate: true, packed: Buffer.from('zzz') }],
    ],
    ['a bomb by its ratio', 'zip-bomb', [{ name: 'a', content: zeros(4 << 20), deflate: true }]],
    [
      'two entries over the same bytes',
      'zip-layout',
      [
        { name: 'a', content: zeros(1000), deflate: true },
        { name: 'b', content: zeros(1000), deflate: true, overlaps: true },
      ],
    ],
    ['bytes between two entries', 'zip-layout', [{ ...file('a'), after: Buffer.from('gap') }, file('b')]],
    ['bytes before the first', 'zip-layout', [file('a')], { before: Buffer.from('#!/bin/sh\n') }],
    ['bytes between data and directory', 'zip-layout', [{ ...file('a'), after: Buffer.from('gap') }]],
    [
      'an entry that is encrypted',
      'zip-encrypted',
      [{ ...file('a'), local: { flags: 1 }, central: { flags: 1 } }],
    ],
    [
      'an entry encrypted with AES',
      'zip-encrypted',
      [{ ...file('a'), local: { method: 99 }, central: { method: 99 } }],
    ],
    ['another method', 'zip-method', [{ ...file('a'), local: { method: 12 }, central: { method: 12 } }]],
    ['sizes behind the data', 'zip-layout', [{ ...file('a'), local: { flags: 8 }, central: { flags: 8 } }]],
    ['an extra field', 'zip-layout', [{ ...file('a'), central: { extra: Buffer.from('up\u0001\u0000x') } }]],
    [
      'an extra field at the data',
      'zip-headers-differ',
      [{ ...file('a'), local: { extra: Buffer.from('up\u0001\u0000x') } }],
    ],
    ['a size for the long form', 'zip64-lie', [{ ...file('a'), central: { size: 0xffffffff } }]],
    ['an offset for the long form', 'zip64-lie', [{ ...file('a'), central: { offset: 0xffffffff } }]],
    ['the long form announced and not there', 'zip64-lie', [file('a')], { entries: 0xffff }],
    ['the long form counting otherwise', 'zip-layout', [file('a')], { zip64: { entries: 2n } }],
    [
      'the long form at another place',
      'zip-layout',
      [file('a')],
      { zip64: { offset: 1n }, offset: 0xffffffff },
    ],
    ['the two forms differing', 'zip64-lie', [file('a')], { zip64: { offset: 1n } }],
    [
      'a million entries in the long form',
      'zip-too-many-entries',
      [file('a')],
      { zip64: { entries: 1_000_000n } },
    ],
    ['more entries counted than there are', 'zip-layout', [file('a')], { entries: 2 }],
    ['fewer entries counted than there are', 'zip-layout', [file('a'), file('b')], { entries: 1 }],
    ['other entries on another disk', 'zip-layout', [file('a')], { entriesHere: 2 }],
    ['a directory elsewhere', 'zip-layout', [file('a')], { offset: 3 }],
    ['a comment', 'zip-comment', [file('a')], { comment: 'PK' }],
    ['bytes after the end', 'zip-bytes-after-end', [file('a')], { after: Buffer.from('more') }],
    ['a second zip after the end', 'zip-layout', [file('a')], { after: rawZip([file('b')]) }],
  ];
  for (const [what, fault, entries, end] of cases) {
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

describe('a package that lies', () => {
  let whole: Uint8Array;
  let files: ReadonlyMap<string, Buffer>;
  beforeAll(async () => {
    whole = (await packageOf(sampleDay(2, 'pl', null, 300), key)).bytes;
    files = new Map([...plainUnzip(whole)].map(([path, entry]) => [path, entry.bytes]));
  });

  const textOf = (path: string): string => files.get(path)?.toString('utf8') ?? '';
  interface Lie {
    readonly format: string;
    readonly files: { path: string; bytes: number; sha256: string }[];
    readonly events: { first: number; last: number; hash: string };
    readonly counts: Record<string, number>;
  }
  /** The package with other files and another manifest, signed again by the counter itself. */
  function signedAgain(
    change: { readonly files?: Record<string, string | null>; readonly manifest?: (manifest: Lie) => object },
    by = key,
  ): Buffer {
    const content = new Map(files);
    for (const [path, text] of Object.entries(change.files ?? {})) {
      if (text === null) content.delete(path);
      else content.set(path, Buffer.from(text));
    }
    const manifest: Lie = JSON.parse(textOf('manifest.json'));
    for (const stated of manifest.files) {
      const bytes = content.get(stated.path);
      if (bytes === undefined) continue;
      stated.bytes = bytes.length;
      stated.sha256 = sha256Hex(bytes);
    }
    const signed = Buffer.from(canonicalize(change.manifest?.(manifest) ?? manifest) ?? '');
    content.set('manifest.json', signed);
    content.set('manifest.sig', Buffer.from(by.sign(signed)));
    return rawZip([...content].map(([name, bytes]) => ({ name, content: bytes })));
  }
  async function fault(zip: Uint8Array): Promise<PackageFault | 'read'> {
    const read = await readPackage(zip, sha256Hex, isSignedBy);
    return read.ok ? 'read' : read.fault;
  }

  test('is read when nothing was changed', async () => {
    expect(await fault(signedAgain({}))).toBe('read');
  });

  const lines = (): string[] => textOf('events.jsonl').trimEnd().split('\n');
  const events = (list: readonly (string | undefined)[]): { files: Record<string, string> } => ({
    files: { 'events.jsonl': `${list.join('\n')}\n` },
  });
  const lies: readonly (readonly [string, PackageFault, () => Buffer])[] = [
    [
      'a file that the manifest does not name',
      'file-not-listed',
      () =>
        signedAgain({
          manifest: (m) => ({ ...m, files: m.files.filter(({ path }) => path !== 'cases.csv') }),
        }),
    ],
    ['a file named and not there', 'file-missing', () => signedAgain({ files: { 'promises.csv': null } })],
    [
      'a file of the format left out altogether',
      'file-missing',
      () =>
        signedAgain({
          files: { 'day.xlsx': null },
          manifest: (m) => ({ ...m, files: m.files.filter(({ path }) => path !== 'day.xlsx') }),
        }),
    ],
    [
      'a file named twice',
      'file-listed-twice',
      () => signedAgain({ manifest: (m) => ({ ...m, files: [...m.files, ...m.files.slice(0, 1)] }) }),
    ],
    [
      'a wrong size',
      'file-size-differs',
      () =>
        signedAgain({
          manifest: (m) => ({ ...m, files: m.files.map((f) => ({ ...f, bytes: f.bytes + 1 })) }),
        }),
    ],
    [
      'a wrong hash',
      'file-hash-differs',
      () =>
        signedAgain({
          manifest: (m) => ({ ...m, files: m.files.map((f) => ({ ...f, sha256: 'a'.repeat(64) })) }),
        }),
    ],
    [
      'another format',
      'manifest-unreadable',
      () => signedAgain({ manifest: (m) => ({ ...m, format: 'amends-package/9' }) }),
    ],
    ['a member too many', 'manifest-unreadable', () => signedAgain({ manifest: (m) => ({ ...m, more: 1 }) })],
    ['no manifest', 'not-a-package', () => rawZip([file('cases.csv')])],
    ['a file of another name', 'name-unknown', () => rawZip([file('run.exe')])],
    [
      'a name on the letters that is none',
      'name-unknown',
      () => rawZip([file('letters/WTL-3-260611-001-1_apology_v1.pdf.exe')]),
    ],
    ['an event too few', 'events-differ-from-manifest', () => signedAgain(events(lines().slice(0, -1)))],
    ['events in another order', 'events-out-of-order', () => signedAgain(events(lines().toReversed()))],
    [
      'two events exchanged',
      'events-out-of-order',
      () => {
        const [one, two, three, ...rest] = lines();
        return signedAgain(events([one, three, two, ...rest]));
      },
    ],
    [
      'an event left out of the middle',
      'events-out-of-order',
      () => {
        const [one, , ...rest] = lines();
        return signedAgain(events([one, ...rest]));
      },
    ],
    [
      'an event twice',
      'events-out-of-order',
      () => {
        const [one, ...rest] = lines();
        return signedAgain(events([one, one, ...rest]));
      },
    ],
    [
      'another payload',
      'event-changed',
      () => signedAgain(events(lines().map((line) => line.replace('进展', '进步')))),
    ],
    [
      'another actor',
      'event-changed',
      () => signedAgain(events(lines().map((line) => line.replace('staff-1', 'staff-2')))),
    ],
    [
      'a salt without a payload',
      'event-changed',
      () => signedAgain(events(lines().map((line) => line.replace(/"salt":"[0-9a-f]+"/, '"salt":null')))),
    ],
    ['lines that are no events', 'events-unreadable', () => signedAgain(events(['{"hash":1}']))],
    [
      'a last line cut',
      'events-unreadable',
      () => signedAgain({ files: { 'events.jsonl': lines().join('\n') } }),
    ],
    ['no events', 'events-unreadable', () => signedAgain({ files: { 'events.jsonl': '' } })],
    [
      'events of another counter',
      'events-of-another-counter',
      () => signedAgain({ manifest: (m) => ({ ...m, counter: 4 }) }),
    ],
    [
      'other first and last numbers',
      'events-out-of-order',
      () => signedAgain({ manifest: (m) => ({ ...m, events: { ...m.events, first: 2, last: 21 } }) }),
    ],
    [
      'another last hash',
      'events-differ-from-manifest',
      () => signedAgain({ manifest: (m) => ({ ...m, events: { ...m.events, hash: 'b'.repeat(64) } }) }),
    ],
    [
      'a workbook with a macro in it',
      'workbook-unsafe',
      () => signedAgain({ files: { 'day.xlsx': rawZip([file('xl/vbaProject.bin')]).toString('latin1') } }),
    ],
    [
      'a workbook that is a bomb',
      'workbook-unsafe',
      () =>
        signedAgain({
          files: {
            'day.xlsx': rawZip([{ name: 'xl/sheet.xml', content: zeros(4 << 20), deflate: true }]).toString(
              'latin1',
            ),
          },
        }),
    ],
    [
      'another key that signed',
      'signature-wrong',
      () => {
        const stranger = generateKeyPairSync('ed25519').privateKey;
        return signedAgain({}, { publicKeyPem: '', sign: (bytes) => sign(null, bytes, stranger) });
      },
    ],
    ['a key that is none', 'signature-wrong', () => signedAgain({ files: { 'signer.pem': 'no key' } })],
  ];
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
