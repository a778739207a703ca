import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileLetters } from '../../../electron/documents/package/letter-files.ts';
import { readPackage, type ReadPackage } from '../../../electron/documents/package/read-package.ts';
import type { Package } from '../../../electron/documents/package/signed-package.ts';
import type { PackageBefore, PackageEvent } from '../../../electron/domain/day-close/package-rows.ts';
import { isSignedBy, openCounterKey } from '../../../electron/platform/counter-key.ts';
import { packageOf as packageOfSigned } from './packages.ts';
import { plainUnzip } from './plain-unzip.ts';
import { numberOf, sampleDay, sha256Hex, type SampleDay } from './sample-day.ts';

const root = mkdtempSync(join(tmpdir(), 'package-'));
const { key } = openCounterKey(join(root, 'key'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const packageOf = (day: SampleDay): Promise<Package> => packageOfSigned(day, key);

async function opened(bytes: Uint8Array): Promise<ReadPackage> {
  const reading = await readPackage(bytes, sha256Hex, isSignedBy);
  if (!reading.ok) throw new Error(reading.fault);
  return reading;
}

const before: PackageBefore = {
  sequence: 162,
  manifestSha256: 'a'.repeat(64),
  lastSeq: 40,
  lastHash: 'b'.repeat(64),
};

describe('a package', () => {
  let made: Package;
  let read: ReadPackage;
  beforeAll(async () => {
    made = await packageOf(sampleDay(3, 'zh', before));
    read = await opened(made.bytes);
  });

  test('is named by branch, counter, day and number', () => {
    expect(made.fileName).toBe('WTL-3_2026-06-11_0163.zip');
    expect(made.fileSha256).toBe(sha256Hex(made.bytes));
  });

  test('holds every file under the wall-clock time of the branch', () => {
    const letters = [1, 2, 3].flatMap((n) =>
      ['apology', 'receipt'].map((kind) => `letters/${numberOf(n)}_${kind}_v1.pdf`),
    );
    const listed = [
      'cases.csv',
      'day.xlsx',
      'events.jsonl',
      'follow-ups.csv',
      'improvements.csv',
      'letters.csv',
      'promises.csv',
      'signer.pem',
      'summary.pdf',
    ];
    expect([...read.files.keys()].toSorted()).toEqual([...listed, ...letters].toSorted());
    const entries = plainUnzip(made.bytes);
    expect(entries.size).toBe(read.files.size + 2);
    expect(new Set([...entries.values()].map((entry) => entry.date))).toEqual(new Set(['2026-06-11 17:47']));
  });

  test('has a manifest with exactly the members of version 1, in its canonical form', () => {
    const text = Buffer.from(fileOf(made, 'manifest.json')).toString('utf8');
    expect(Object.keys(JSON.parse(text))).toEqual([
      'branch',
      'counter',
      'counts',
      'events',
      'files',
      'format',
      'previous',
      'sequence',
    ]);
    expect(read.manifest).toMatchObject({
      format: 'amends-package/1',
      branch: 'WTL',
      counter: 3,
      sequence: 163,
      previous: before.manifestSha256,
      events: { first: 41, last: 70, hash: sampleDay(3, 'zh', before).rows.events.at(-1)?.hash },
      counts: { cases: 3, events: 30, followUps: 3, improvements: 1, letters: 6, promises: 3 },
    });
    for (const { path, bytes, sha256 } of read.manifest.files) {
      const file = read.files.get(path) ?? new Uint8Array();
      expect([file.length, sha256Hex(file)], path).toEqual([bytes, sha256]);
    }
  });

  test('gives the same bytes for the same inputs, wherever the machine stands', async () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'America/St_Johns';
    try {
      const again = await packageOf(sampleDay(3, 'zh', before));
      expect(again.fileSha256).toBe(made.fileSha256);
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  test('is signed so that openssl says yes, and no after one flipped byte', { timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(root, 'openssl-'));
    writeFileSync(join(folder, 'manifest.json'), fileOf(made, 'manifest.json'));
    writeFileSync(join(folder, 'manifest.sig'), fileOf(made, 'manifest.sig'));
    writeFileSync(join(folder, 'signer.pem'), read.files.get('signer.pem') ?? '');
    expect(readFileSync(join(folder, 'manifest.sig'))).toHaveLength(64);
    expect(opensslSays(folder)).toBe('Signature Verified Successfully');
    const flipped = Buffer.from(fileOf(made, 'manifest.json'));
    flipped[100] = (flipped[100] ?? 0) ^ 1;
    writeFileSync(join(folder, 'manifest.json'), flipped);
    expect(opensslSays(folder)).toContain('Failure');
  });

  test('chains to the one before by the hash of its manifest and the last event', async () => {
    const first = await packageOf(sampleDay(2));
    const one = await opened(first.bytes);
    expect(one.manifest.previous).toBeNull();
    const link: PackageBefore = {
      sequence: one.manifest.sequence,
      manifestSha256: one.manifestSha256,
      lastSeq: one.manifest.events.last,
      lastHash: one.manifest.events.hash,
    };
    const two = await opened((await packageOf(sampleDay(1, 'zh', link))).bytes);
    expect(two.manifest.sequence).toBe(2);
    expect(two.manifest.previous).toBe(sha256Hex(fileOf(first, 'manifest.json')));
    expect(two.manifest.events.first).toBe(one.manifest.events.last + 1);
    const [line] = lines(two);
    expect(line).toMatchObject({ header: { prevHash: one.manifest.events.hash } });
  });

  test('keeps the events so that a stranger can check every digest and hash', () => {
    const text = Buffer.from(read.files.get('events.jsonl') ?? '').toString('utf8');
    let previous = before.lastHash;
    for (const line of text.trimEnd().split('\n')) {
      const event: Omit<PackageEvent, 'payload'> & { readonly payload: unknown } = JSON.parse(line);
      expect(ordered(event)).toBe(line);
      const salted = Buffer.concat([
        Buffer.from(event.salt ?? '', 'hex'),
        Buffer.from(ordered(event.payload)),
      ]);
      expect(event.header.payloadDigest).toBe(sha256Hex(salted));
      expect(event.header.prevHash).toBe(previous);
      expect(event.hash).toBe(sha256Hex(Buffer.from(ordered(event.header))));
      previous = event.hash;
    }
    expect(text.endsWith('\n')).toBe(true);
    expect(previous).toBe(read.manifest.events.hash);
  });

  test('is refused when an event was changed, is missing, or does not follow', async () => {
    const day = sampleDay(1, 'zh', before);
    const [first, second, third, ...rest] = day.rows.events;
    if (first === undefined || second === undefined || third === undefined) throw new Error('too few');
    const changed = { ...second, payload: '{"words":"改过"}' };
    for (const events of [
      [first, changed, third, ...rest],
      [first, third, ...rest],
      [second, third, ...rest],
      [first, { ...second, header: { ...second.header, actor: null } }, third, ...rest],
    ]) {
      await expect(packageOf({ ...day, rows: { ...day.rows, events } })).rejects.toThrow('verify-failed');
    }
    const erased = { ...second, payload: null, salt: null };
    const kept = await packageOf({ ...day, rows: { ...day.rows, events: [first, erased, third, ...rest] } });
    expect(lines(await opened(kept.bytes))[1]).toMatchObject({
      payload: null,
      salt: null,
      hash: second.hash,
    });
  });

  test('is refused when the log no longer holds the PDF that was printed', () => {
    const day = sampleDay(1);
    for (const wrong of [null, Buffer.from('another')]) {
      expect(fileLetters(day.rows.letters, () => wrong, sha256Hex)).toEqual({
        ok: false,
        code: 'verify-failed',
      });
    }
  });

  test('gives two papers of one kind and version in one case two files', async () => {
    const day = sampleDay(1);
    const twin = day.rows.letters[1];
    if (twin === undefined) throw new Error('no letter');
    const letters = [...day.rows.letters, { ...twin, paper: { ...twin.paper, id: 'paper-twin' } }];
    const files = (await opened((await packageOf({ ...day, rows: { ...day.rows, letters } })).bytes)).files;
    expect([...files.keys()]).toContain(`letters/${numberOf(1)}_apology_v1-2.pdf`);
  });
});

describe('what was tampered with', () => {
  test('does not pass, whichever byte of the zip was flipped', { timeout: 60_000 }, async () => {
    const { bytes, manifestSha256 } = await packageOf(sampleDay(1, 'pl', null, 300));
    const whole = await opened(bytes);
    let accepted = 0;
    let refused = 0;
    for (let at = 0; at < bytes.length; at += 17) {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      const reading = await readPackage(flipped, sha256Hex, isSignedBy);
      // Bytes of the zip's own clothing (dates, attributes) may differ; what is inside may not.
      if (!reading.ok) refused += 1;
      else if (reading.manifestSha256 !== manifestSha256 || !sameFiles(reading, whole)) accepted += 1;
    }
    expect(accepted).toBe(0);
    expect(refused).toBeGreaterThan(bytes.length / 17 / 2);
  });
});

describe('the CSV files', () => {
  test.each([
    ['zh', '李秀兰', '五月的电费单多收了 86.40 元，\n抄表读数与表上不一致。'],
    [
      'pl',
      'Grażyna Szczepańska-Żółć',
      'Na czterech rachunkach jest opłata 24,60 zł;\nklientka jej nie zamawiała. Łączna kwota: 98,40 zł.',
    ],
  ] as const)('read back as they were written in %s', async (language, name, what) => {
    const read = await opened((await packageOf(sampleDay(2, language))).bytes);
    const bytes = Buffer.from(read.files.get('cases.csv') ?? '');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = bytes.toString('utf8');
    // Every line break outside quotes is CRLF, and the bare one inside stands in quotes.
    expect(text.replaceAll(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('\r\n')).toBe(true);
    const rows = records(bytes);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      case_number: numberOf(1),
      customer_name: name,
      what_happened: what,
      arrived_local: language === 'zh' ? '2026-06-11 10:05' : '2026-06-11 04:05',
      loss_amount: '86.40',
      loss_currency: 'CNY',
      vulnerable: 'age; distress',
      safety: 'no',
      deadline_on: '2026-06-18',
    });
    expect(records(Buffer.from(read.files.get('letters.csv') ?? ''))[1]).toMatchObject({
      kind: 'apology',
      pdf_file: `letters/${numberOf(1)}_apology_v1.pdf`,
    });
    expect(records(Buffer.from(read.files.get('follow-ups.csv') ?? ''))[0]).toMatchObject({
      said: '款项已到账\r\n客户表示满意',
      satisfaction: '5',
      at_local: language === 'zh' ? '2026-06-11 16:00' : '2026-06-11 10:00',
    });
    expect(records(Buffer.from(read.files.get('promises.csv') ?? ''))[0]).toMatchObject({
      owner: 'Dział Rozliczeń',
      state: 'open',
    });
  });

  test('hold no cell a spreadsheet would run, and leave negative amounts alone', async () => {
    const read = await opened((await packageOf(sampleDay(1))).bytes);
    const [row] = records(Buffer.from(read.files.get('cases.csv') ?? ''));
    expect(row).toMatchObject({
      request: `'=HYPERLINK("http://example.org";"x")`,
      phone: `'+48 600 100 200`,
      reference: `'-12`,
      goodwill_amount: '-0.05',
    });
    for (const [path, bytes] of read.files) {
      if (!path.endsWith('.csv')) continue;
      for (const record of records(Buffer.from(bytes))) {
        for (const cell of Object.values(record)) {
          expect(cell).toMatch(/^(?![=+@\t\r＝＋－＠])(?!-(?!\d+(\.\d+)?$))/);
        }
      }
    }
  });

  test('have the columns of version 1 and no other', async () => {
    const read = await opened((await packageOf(sampleDay(1))).bytes);
    const header = (path: string): string =>
      Buffer.from(read.files.get(path) ?? '')
        .toString('utf8')
        .slice(1)
        .split('\r\n')[0] ?? '';
    for (const path of ['cases.csv', 'follow-ups.csv', 'promises.csv', 'letters.csv', 'improvements.csv']) {
      await expect(`${header(path).replaceAll(',', '\n')}\n`).toMatchFileSnapshot(
        `../../golden/package/${path.replace('.csv', '.columns.txt')}`,
      );
      expect(header(path)).toMatch(/^[a-z0-9_,]+$/);
      expect(header(path)).not.toContain('staff_concerned');
    }
  });
});

function sameFiles(one: ReadPackage, other: ReadPackage): boolean {
  return [...other.files].every(([path, bytes]) =>
    Buffer.from(bytes).equals(one.files.get(path) ?? Buffer.alloc(0)),
  );
}

function records(bytes: Buffer): Record<string, string>[] {
  return parse(bytes, { bom: true, columns: true });
}

function lines(read: ReadPackage): unknown[] {
  const text = Buffer.from(read.files.get('events.jsonl') ?? '').toString('utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

/** RFC 8785 of plain texts and whole numbers, said a second time without the library. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_name, member: unknown) =>
    typeof member !== 'object' || member === null || Array.isArray(member)
      ? member
      : Object.fromEntries(Object.entries(member).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  );
}

function fileOf(made: Package, path: string): Buffer {
  return plainUnzip(made.bytes).get(path)?.bytes ?? Buffer.alloc(0);
}

function opensslSays(folder: string): string {
  const line = 'pkeyutl -verify -pubin -inkey signer.pem -rawin -in manifest.json -sigfile manifest.sig';
  try {
    return execFileSync('openssl', line.split(' '), { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string')
      return error.stdout.trim();
    throw error;
  }
}
