import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { copyPackage } from '../../../electron/documents/package/copy-package.ts';
import type { DayCloseProgress } from '../../../electron/documents/package/ports.ts';
import { readPackage } from '../../../electron/documents/package/read-package.ts';
import { runDayClose } from '../../../electron/documents/package/run-day-close.ts';
import { summaryHtml } from '../../../electron/documents/package/summary-html.ts';
import type { EventPayloads } from '../../../electron/domain/event.ts';
import { done, refuse, type Outcome } from '../../../electron/domain/refusal.ts';
import { isSignedBy, openCounterKey } from '../../../electron/platform/counter-key.ts';
import { systemDiskCalls, type DiskCalls } from '../../../electron/platform/disk-calls.ts';
import { makeDisk } from '../../../electron/platform/disk.ts';
import { failingCalls } from '../platform/failing-calls.ts';
import { AT, sampleDay, sha256Hex } from './sample-day.ts';
import { testFonts } from './test-fonts.ts';

const root = mkdtempSync(join(tmpdir(), 'day-close-'));
const { key } = openCounterKey(join(root, 'key'));
const fonts = testFonts();
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const FILE = 'WTL-3_2026-06-11_0001.zip';
let stick = '';
let kept = '';
let recorded: EventPayloads['package-made'][] = [];
let progress: DayCloseProgress[] = [];
let printed: string[] = [];
let runs = 0;
beforeEach(fresh);

function fresh(): void {
  runs += 1;
  stick = join(root, `stick-${runs}`);
  kept = join(root, `packages-${runs}`);
  mkdirSync(stick);
  mkdirSync(kept);
  recorded = [];
  progress = [];
  printed = [];
}

function close(
  calls: DiskCalls = systemDiskCalls,
  cases = 1,
  record: () => Outcome<null> = () => done(null),
): ReturnType<typeof runDayClose> {
  const day = sampleDay(cases, 'pl', null, 2000);
  return runDayClose(
    { place: day.place, folder: stick, keepFolder: kept, at: AT },
    {
      gather: () => day.rows,
      pdfBytes: day.pdfBytes,
      printer: {
        print: (html) => {
          printed.push(html);
          return Promise.resolve(Buffer.from('%PDF-1.7 summary'));
        },
      },
      fonts,
      signer: key,
      isSignedBy,
      hash: sha256Hex,
      disk: makeDisk(calls),
      record: (made) => {
        const outcome = record();
        if (outcome.ok) recorded.push(made);
        return Promise.resolve(outcome);
      },
      onProgress: (step) => progress.push(step),
    },
  );
}

describe('closing a day', () => {
  test('hands over, keeps and records the same package, and names its steps in order', async () => {
    const outcome = await close(systemDiskCalls, 2);
    if (!outcome.ok) throw new Error(outcome.code);
    const handed = readFileSync(join(stick, FILE));
    expect(outcome.value).toMatchObject({ path: join(stick, FILE), bytes: handed.length });
    expect(readFileSync(join(kept, FILE)).equals(handed)).toBe(true);
    expect([readdirSync(stick), readdirSync(kept)]).toEqual([[FILE], [FILE]]);
    expect(recorded).toEqual([outcome.value.made]);
    expect(outcome.value.made).toMatchObject({ sequence: 1, fileName: FILE, fileSha256: sha256Hex(handed) });
    const read = await readPackage(handed, sha256Hex, isSignedBy);
    expect(read.ok && read.manifestSha256).toBe(outcome.value.made.manifestSha256);
    expect([...new Set(progress.map(({ step }) => step))]).toEqual([
      'gather',
      'letters',
      'summary',
      'sign',
      'write',
      'sync',
      'read-back',
      'rename',
    ]);
    expect(progress.filter(({ step }) => step === 'letters').at(-1)).toEqual({
      step: 'letters',
      done: 4,
      of: 4,
    });
  });

  test(
    'with any disk call failing is a refusal: no name on the stick the log does not know, no broken file',
    { timeout: 60_000 },
    async () => {
      const counted = failingCalls(0, 'EIO');
      expect((await close(counted.calls)).ok).toBe(true);
      let tried = 0;
      for (const code of ['EIO', 'ENOSPC', 'ENOENT']) {
        for (const once of [true, false]) {
          for (let k = 1; k <= counted.made.length; k += 1) {
            fresh();
            tried += 1;
            const at = `${code} at call ${k}, ${counted.made[k - 1] ?? ''}`;
            const outcome = await close(failingCalls(k, code, once).calls);
            expect(outcome.ok, at).toBe(false);
            const onStick = readdirSync(stick).filter((name) => name === FILE);
            for (const folder of [stick, kept]) {
              if (!readdirSync(folder).includes(FILE)) continue;
              expect(
                (await readPackage(readFileSync(join(folder, FILE)), sha256Hex, isSignedBy)).ok,
                at,
              ).toBe(true);
            }
            if (recorded.length === 0) expect(onStick, at).toEqual([]);
            else expect(readdirSync(kept), at).toEqual([FILE]);
            if (once)
              expect(
                readdirSync(stick).filter((name) => name !== FILE),
                at,
              ).toEqual([]);
          }
        }
      }
      expect(tried).toBeGreaterThan(100);
    },
  );

  test('refused by the log leaves nothing on the stick', async () => {
    expect(await close(systemDiskCalls, 1, () => refuse('disk-full'))).toEqual({
      ok: false,
      code: 'disk-full',
    });
    expect(readdirSync(stick)).toEqual([]);
  });

  test('into a folder that vanished is refused before anything is printed or kept', async () => {
    rmSync(stick, { recursive: true });
    expect(await close()).toEqual({ ok: false, code: 'folder-missing' });
    expect([printed.length, readdirSync(kept).length, recorded.length]).toEqual([0, 0, 0]);
  });

  test('into a folder that vanishes while the package is read back says so and records nothing', async () => {
    const vanishing: DiskCalls = {
      ...systemDiskCalls,
      read: (path) => {
        rmSync(stick, { recursive: true, force: true });
        return systemDiskCalls.read(path);
      },
    };
    expect(await close(vanishing)).toEqual({ ok: false, code: 'folder-missing' });
    expect(recorded).toEqual([]);
  });
});

describe('exporting again', () => {
  const ports = { disk: makeDisk(), hash: sha256Hex };

  test('copies the very same bytes, twice', async () => {
    await close();
    const fileSha256 = recorded[0]?.fileSha256 ?? '';
    const folder = mkdtempSync(join(root, 'other-'));
    for (let time = 1; time <= 2; time += 1) {
      const copied = await copyPackage({ keepFolder: kept, fileName: FILE, fileSha256, folder }, ports);
      expect(copied).toMatchObject({ ok: true, value: { sha256: fileSha256, path: join(folder, FILE) } });
      expect(sha256Hex(readFileSync(join(folder, FILE)))).toBe(fileSha256);
    }
  });

  test('refuses a kept file that is no longer the one that was signed, or that is gone', async () => {
    await close();
    const fileSha256 = recorded[0]?.fileSha256 ?? '';
    const folder = mkdtempSync(join(root, 'other-'));
    const copy = { keepFolder: kept, fileName: FILE, fileSha256, folder };
    writeFileSync(join(kept, FILE), Buffer.concat([readFileSync(join(kept, FILE)), Buffer.from('x')]));
    expect(await copyPackage(copy, ports)).toEqual({ ok: false, code: 'verify-failed' });
    rmSync(join(kept, FILE));
    expect(await copyPackage(copy, ports)).toEqual({ ok: false, code: 'not-found' });
    expect(readdirSync(folder)).toEqual([]);
    expect(await copyPackage({ ...copy, folder: join(root, 'gone') }, ports)).toEqual({
      ok: false,
      code: 'folder-missing',
    });
  });
});

describe('the summary', () => {
  test.each([
    ['zh', '日结汇总', '2026年6月11日', '梧桐路营业厅'],
    ['en', 'Summary of the day', '11 June 2026', 'Wattle Street branch'],
    ['pl', 'Podsumowanie dnia', '11 czerwca 2026', 'Salon przy ul. Źródlanej'],
  ] as const)('is one document in the language of the branch: %s', (language, title, date, branch) => {
    const day = sampleDay(4, language);
    const html = summaryHtml(day.place, day.rows, fonts);
    const text = html.replace(/<style>[\s\S]*<\/style>/, '').replaceAll(/<[^>]+>/g, '');
    for (const part of [title, date, branch, '0001']) expect(text).toContain(part);
    expect(html).toMatch(/<td>4<\/td>/);
    expect(html).not.toMatch(/<script|https?:/);
    expect(text).not.toMatch(/[{}]/);
    expect(fonts.uncovered(text)).toEqual([]);
  });

  test('shows a branch name as text, whatever stands in it', () => {
    const day = sampleDay(1);
    const html = summaryHtml({ ...day.place, branchName: '<img src=x onerror=alert(1)>' }, day.rows, fonts);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
  });
});
