import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readTable } from '../../../electron/documents/package/csv.ts';
import { readPackage, type ReadPackage } from '../../../electron/documents/package/read-package.ts';
import { redactPackage } from '../../../electron/documents/package/redact-package.ts';
import type { Package } from '../../../electron/documents/package/signed-package.ts';
import { summaryHtml } from '../../../electron/documents/package/summary-html.ts';
import { placeFault } from '../../../electron/documents/package/package-place.ts';
import type { PackageCase } from '../../../electron/domain/day-close/package-rows.ts';
import type { PaperLanguage } from '../../../electron/domain/language.ts';
import { isSignedBy, openCounterKey } from '../../../electron/platform/counter-key.ts';
import { packageOf } from './packages.ts';
import { plainUnzip } from './plain-unzip.ts';
import { AT, LOCAL_DATE, sampleDay, sampleEvents, sha256Hex, type SampleDay } from './sample-day.ts';
import { testFonts } from './test-fonts.ts';

const root = mkdtempSync(join(tmpdir(), 'redacted-'));
const { key } = openCounterKey(join(root, 'key'));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Who is in the day: nothing of them may be left, in any spelling that the texts use. */
const SECRETS: Readonly<Record<PaperLanguage, readonly string[]>> = {
  zh: [
    '周晓棠',
    '晓棠',
    '周女士',
    '陈默',
    '13812345678',
    '138 1234 5678',
    '沪-77120',
    '77120',
    '解放路12号',
    '马玉珍',
  ],
  en: ['Harriet', 'Pemberton', 'Osgood', '07700', '900 123', 'EQ-55-118', '14 Tanner', 'Concerned', '马玉珍'],
  pl: ['Bożen', 'Wiśniewsk', 'Zygmun', '601 222 333', '601222333', 'GAZ/4471', 'Lipowa 8', '马玉珍'],
};

const PERSONAL: Readonly<Record<PaperLanguage, Partial<PackageCase['record']>>> = {
  zh: {
    customerName: '周晓棠',
    actingForName: '陈默',
    phone: '138 1234 5678',
    reference: '沪-77120',
    postalAddress: '上海市解放路12号，201室',
    what: '周晓棠女士的电话 13812345678 打不通，户号沪77120。',
    customerWords: '我是周女士，替陈默来的。=1+1',
    customerRemarks: '请寄到解放路12号',
  },
  en: {
    customerName: 'Harriet Pemberton',
    actingForName: 'Osgood Pemberton',
    phone: '+44 7700 900 123',
    reference: 'EQ-55-118',
    postalAddress: '14 Tanner Row, Bath',
    what: "Mrs Pemberton's line EQ 55 118 was cut off. Call 07700 900 123.",
    customerWords: 'I am here for Osgood.',
    customerRemarks: 'Post it to 14 Tanner Row.',
  },
  pl: {
    customerName: 'Bożena Wiśniewska',
    actingForName: 'Zygmunt Wiśniewski',
    phone: '+48 601 222 333',
    reference: 'GAZ/4471',
    postalAddress: 'ul. Lipowa 8, 31-000 Kraków',
    what: 'Pani Bożenie Wiśniewskiej odłączono gaz (GAZ 4471). Tel. 601222333.',
    customerWords: 'Przyszłam za Zygmunta.',
    customerRemarks: 'Proszę wysłać na ul. Lipowa 8.',
  },
};

function personalDay(language: PaperLanguage): SampleDay {
  const day = sampleDay(3, language, null, 300);
  const cases = day.rows.cases.map((row) => ({ ...row, record: { ...row.record, ...PERSONAL[language] } }));
  return { ...day, rows: { ...day.rows, cases } };
}

async function opened(made: Package): Promise<ReadPackage> {
  const read = await readPackage(made.bytes, sha256Hex, isSignedBy);
  if (!read.ok) throw new Error(read.fault);
  return read;
}

async function redacted(whole: ReadPackage, language: PaperLanguage): Promise<Package> {
  const made = await redactPackage(
    whole,
    { localDate: LOCAL_DATE, zone: 'Europe/Warsaw', language, at: AT },
    { signer: key, hash: sha256Hex },
  );
  if (!made.ok) throw new Error(made.code);
  return made.value;
}

/** Every text of the package: each file, each part of the workbook, each stream of each PDF, and the zip itself. */
function everyText(made: Package): string {
  const texts: Uint8Array[] = [made.bytes];
  for (const [path, { bytes }] of plainUnzip(made.bytes)) {
    texts.push(Buffer.from(path), bytes);
    if (path.endsWith('.xlsx')) for (const part of plainUnzip(bytes).values()) texts.push(part.bytes);
    if (path.endsWith('.pdf')) texts.push(...pdfStreams(bytes));
  }
  return texts
    .map((bytes) => Buffer.from(bytes))
    .map((bytes) => `${bytes.toString('utf8')}\n${bytes.toString('utf16le')}`)
    .join('\n');
}

function pdfStreams(pdf: Buffer): readonly Buffer[] {
  const streams: Buffer[] = [];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at + 7)) {
    const end = pdf.indexOf('endstream', at);
    try {
      streams.push(inflateSync(pdf.subarray(at + 7, end)));
    } catch {
      // Not every stream is packed; its bytes were looked at already.
    }
  }
  return streams;
}

describe.each(['zh', 'en', 'pl'] as const)('a redacted package in %s', (language) => {
  test('holds nobody: no name, no phone, no reference, no address, in no byte', async () => {
    const day = personalDay(language);
    const html = summaryHtml(day.place, day.rows, testFonts());
    const whole = await packageOf(day, key, Buffer.from(html));
    const before = everyText(whole);
    const after = everyText(await redacted(await opened(whole), language));
    for (const secret of SECRETS[language]) {
      if (secret !== 'Concerned') expect(before, secret).toMatch(new RegExp(secret.slice(0, 4), 'u'));
      expect(after, secret).not.toContain(secret);
    }
  });

  test('still counts, still hangs together, and says what it is', async () => {
    const whole = await opened(await packageOf(personalDay(language), key));
    const made = await redacted(whole, language);
    expect(made.fileName).toBe(`WTL-3_${LOCAL_DATE}_0001_redacted.zip`);
    const read = await opened(made);
    expect(read.manifest).toMatchObject({
      variant: 'redacted',
      sequence: whole.manifest.sequence,
      events: whole.manifest.events,
      counts: whole.manifest.counts,
    });
    expect([...read.files.keys()].filter((path) => path.startsWith('letters/'))).toEqual([]);
    const [first, second] = readTable('cases', read.files.get('cases.csv') ?? new Uint8Array())?.rows ?? [];
    const at = (row: readonly string[] | undefined, name: string): string =>
      row?.[
        readTable('cases', read.files.get('cases.csv') ?? new Uint8Array())?.columns.findIndex(
          (column) => column.name === name,
        ) ?? -1
      ] ?? '';
    expect([at(first, 'customer_name'), at(second, 'customer_name')]).toEqual(['[name 1]', '[name 1]']);
    expect([at(first, 'phone'), at(first, 'acting_for_name')]).toEqual(['[phone 1]', '[name 2]']);
    expect([at(first, 'loss_amount'), at(first, 'deadline_on')]).toEqual(['86.40', '2026-06-18']);
    expect(at(first, 'customer_words').length).toBeGreaterThan(5);
    const events = Buffer.from(read.files.get('events.jsonl') ?? '').toString('utf8');
    expect(events).not.toContain('进展');
    expect(events.trimEnd().split('\n')).toHaveLength(30);
    expect(placeFault(read, { signerPems: [key.publicKeyPem], before: null })).toBe('redacted-variant');
    // The same day gives the same bytes.
    expect((await redacted(whole, language)).fileSha256).toBe(made.fileSha256);
  });
});

test.each(['柜员李明', '柜员 李明', '李明、王芳', '王芳，李明经理'])(
  'holds no colleague who stands in no table, only in an event as %s',
  async (name) => {
    const day = personalDay('zh');
    const [first, ...more] = day.rows.cases;
    if (first === undefined) throw new Error('no case');
    const told = { ...first, record: { ...first.record, what: '李明不肯接电话，小李说不归他管。' } };
    const events = sampleEvents(30, null, (originSeq) => (originSeq === 7 ? { name } : {}));
    const whole = await packageOf({ ...day, rows: { ...day.rows, cases: [told, ...more], events } }, key);
    const read = await opened(await redacted(await opened(whole), 'zh'));
    const table = Buffer.from(read.files.get('cases.csv') ?? '').toString('utf8');
    expect(table).toContain('不肯接电话');
    expect(table).not.toMatch(/李/u);
  },
);
