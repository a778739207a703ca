import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RefusalCode } from '../../electron/domain/refusal.ts';
import { app as appEn } from '../../renderer/labels/en-GB/app.ts';
import { blocked as blockedEn } from '../../renderer/labels/en-GB/blocked.ts';
import { refusals as refusalsEn } from '../../renderer/labels/en-GB/refusals.ts';
import { app as appPl } from '../../renderer/labels/pl-PL/app.ts';
import { blocked as blockedPl } from '../../renderer/labels/pl-PL/blocked.ts';
import { refusals as refusalsPl } from '../../renderer/labels/pl-PL/refusals.ts';
import { app as appZh } from '../../renderer/labels/zh-CN/app.ts';
import { blocked as blockedZh } from '../../renderer/labels/zh-CN/blocked.ts';
import { refusals as refusalsZh } from '../../renderer/labels/zh-CN/refusals.ts';
import { SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import {
  askWindow,
  draftsInFile,
  newCustomer,
  openSeeded,
  readLog,
  seededHome,
  signIn,
  speak,
  wholeLog,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';
import { giveToDesk, stageApp } from '../support/staged-app.ts';

const WORDS = {
  'zh-CN': { app: appZh, blocked: blockedZh, refusals: refusalsZh },
  'en-GB': { app: appEn, blocked: blockedEn, refusals: refusalsEn },
  'pl-PL': { app: appPl, blocked: blockedPl, refusals: refusalsPl },
} as const;
type Locale = keyof typeof WORDS;
const LOCALES: readonly Locale[] = ['zh-CN', 'en-GB', 'pl-PL'];

/** The screen holds one-letter words to the next one; the sentence is the same. */
function plain(shown: string | null): string {
  return (shown ?? '').replaceAll('\u00A0', ' ');
}

function sentence(locale: Locale, code: RefusalCode, limit?: number): string {
  return WORDS[locale].refusals[code].replace('{{limit}}', String(limit ?? ''));
}

/** Puts text in as a paste does: at once, with input events. The surrogate is made there; it would not survive the way. */
async function paste(
  desk: OpenedDesk,
  field: string,
  kind: 'half a character' | 'too much',
  length = 0,
): Promise<void> {
  await desk.clerk.field(field).focus();
  await desk.page.keyboard.press('Control+A');
  await desk.page.evaluate(
    ([what, count]) => {
      const text = what === 'too much' ? 'x'.repeat(Number(count)) : `Ada${String.fromCharCode(0xd800)}eze`;
      document.execCommand('insertText', false, text);
    },
    [kind, String(length)] as const,
  );
  await desk.clerk.field(field).blur();
}

interface BadCase {
  readonly name: string;
  readonly stage: string;
  readonly field: string;
  readonly good: string;
  readonly code: RefusalCode;
  readonly limit?: number;
  readonly put: (desk: OpenedDesk) => Promise<void>;
}
const BAD: readonly BadCase[] = [
  {
    name: 'half a character',
    stage: 'Control+1',
    field: 'customerName',
    good: 'Adaeze Okafor',
    code: 'ill-formed-text',
    put: (desk) => paste(desk, 'customerName', 'half a character'),
  },
  {
    name: 'a paste longer than the field takes',
    stage: 'Control+1',
    field: 'customerName',
    good: 'Adaeze Okafor',
    code: 'too-long',
    limit: 80,
    put: (desk) => paste(desk, 'customerName', 'too much', 81),
  },
  {
    name: 'a megabyte into the customer’s words',
    stage: 'Control+2',
    field: 'customerWords',
    good: 'Nobody rang.',
    code: 'too-long',
    limit: 6000,
    put: (desk) => paste(desk, 'customerWords', 'too much', 1_000_000),
  },
  {
    name: 'a phone number of letters alone',
    stage: 'Control+1',
    field: 'phone',
    good: '01632 960936',
    code: 'phone-without-digits',
    put: (desk) => desk.clerk.type('phone', 'ring me'),
  },
  {
    name: 'a date that does not exist',
    stage: 'Control+4',
    field: 'happenedOn',
    good: '2026-06-08',
    code: 'no-such-date',
    put: (desk) => desk.clerk.type('happenedOn', '31.02.2026'),
  },
  {
    name: 'a time that does not exist',
    stage: 'Control+4',
    field: 'happenedTime',
    good: '08:15',
    code: 'no-such-time',
    put: (desk) => desk.clerk.type('happenedTime', '25:10'),
  },
];

describe('bad input on the screen', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  beforeAll(async () => {
    seeded = await seededHome('en');
    desk = await openSeeded(seeded);
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
    await newCustomer(desk);
  });
  afterAll(async () => {
    await desk.discard();
  });

  for (const bad of BAD) {
    it(`${bad.name}: one sentence at the field in each language, and nothing changes`, async () => {
      await desk.page.keyboard.press(bad.stage);
      await desk.clerk.field(bad.field).waitFor();
      await desk.clerk.type(bad.field, bad.good);
      await desk.clerk.saved();
      const kept = (): unknown =>
        [...draftsInFile(seeded.dataDir)].find(([name]) => name.endsWith(`/${bad.field}`))?.[1];
      const events = (): unknown =>
        readLog(seeded.dataDir, (db) => db.prepare('SELECT count(*) AS n FROM event').get());
      const before = { kept: kept(), events: events() };
      expect(before.kept).toBe(bad.good);
      await bad.put(desk);
      const note = desk.page.locator(`[data-refusal="${bad.field}"]`);
      await note.waitFor();
      for (const locale of LOCALES) {
        await speak(desk, locale);
        expect(plain(await note.textContent())).toBe(sentence(locale, bad.code, bad.limit));
      }
      await speak(desk, 'en-GB');
      expect(await desk.page.locator('[data-saved]').getAttribute('data-saved')).toBe('not');
      await desk.page.waitForTimeout(1200);
      expect({ kept: kept(), events: events() }).toEqual(before);
      // Mended, it is taken as if nothing had been.
      await desk.clerk.type(bad.field, bad.good);
      await note.waitFor({ state: 'detached' });
      await desk.clerk.saved();
      expect(kept()).toBe(bad.good);
    });
  }

  it('a package folder that vanished after it was chosen: said, and nothing changed', async () => {
    await desk.page.keyboard.press('Escape');
    await desk.clerk.go('day-close');
    await desk.page.locator('[data-check]').first().waitFor();
    for (const note of await desk.page.locator('[data-field^="note-"]').all()) await note.fill('tomorrow');
    await desk.page.locator('.folder-line button').click();
    await desk.page.locator('[data-folder]', { hasText: 'stick' }).waitFor();
    await desk.clerk.sealWithPassphrase('kasztan parasol czwartek 7');
    rmSync(join(seeded.home, 'out', 'stick'), { recursive: true });
    const before = wholeLog(seeded.dataDir);
    await desk.page.keyboard.press('Control+Enter');
    const alert = desk.page.locator('.note.bad[role="alert"]');
    await alert.waitFor();
    for (const locale of LOCALES) {
      await speak(desk, locale);
      expect(await alert.textContent()).toContain(sentence(locale, 'folder-missing'));
    }
    expect(wholeLog(seeded.dataDir)).toBe(before);
    expect(existsSync(join(seeded.home, 'out', 'stick'))).toBe(false);
  });

  it('a second start ends by itself, and the first window says that it is open', async () => {
    const { launcher, app, nativeBinding, fontconfig } = await stageApp();
    for (const locale of LOCALES) {
      await speak(desk, locale);
      const ended = await new Promise<number | null>((done) => {
        const second = spawn(launcher, [app], {
          cwd: seeded.home,
          stdio: 'ignore',
          env: {
            PATH: process.env['PATH'],
            HOME: seeded.home,
            TMPDIR: join(seeded.home, 'tmp'),
            DISPLAY: process.env['DISPLAY'],
            XAUTHORITY: join(seeded.home, '.Xauthority'),
            FONTCONFIG_FILE: fontconfig,
            AMENDS_DATA_DIR: seeded.dataDir,
            ...(nativeBinding === null ? {} : { AMENDS_NATIVE_BINDING: nativeBinding }),
          },
        });
        const late = setTimeout(() => second.kill('SIGKILL'), 20_000);
        second.once('exit', (code) => {
          clearTimeout(late);
          done(code);
        });
      });
      expect(ended).toBe(0);
      await desk.page.locator('.toast', { hasText: WORDS[locale].app.alreadyOpen }).waitFor();
    }
    expect(
      await desk.app.evaluate(
        ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((one) => one.isVisible()).length,
      ),
    ).toBe(1);
  });
});

function digestOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.startsWith('amends.db'))
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

describe('a log that cannot be opened', () => {
  const says = async (seeded: SeededHome, code: 'newer-database' | 'read-only'): Promise<void> => {
    const before = digestOf(seeded.dataDir);
    const desk = await openSeeded(seeded);
    try {
      await desk.page.locator(`[data-screen="blocked"][data-blocked="${code}"]`).waitFor();
      for (const locale of LOCALES) {
        await speak(desk, locale);
        const { title, safe, next } = WORDS[locale].blocked[code];
        const shown = plain(await desk.page.locator('[data-screen="blocked"]').textContent());
        for (const words of [title, safe, next, seeded.dataDir]) expect(shown).toContain(words);
      }
      const asked = await askWindow(desk, 'receive-customer', {});
      expect(asked).toMatchObject({ ok: false, code });
      expect(digestOf(seeded.dataDir)).toEqual(before);
    } finally {
      await desk.close();
    }
    expect(digestOf(seeded.dataDir)).toEqual(before);
  };

  it('of a newer version is named in each language and left as it is', async () => {
    const seeded = await seededHome('en');
    const db = new Database(join(seeded.dataDir, 'amends.db'));
    db.pragma('journal_mode = DELETE');
    db.pragma('user_version = 9000');
    db.close();
    await giveToDesk(seeded.home);
    await says(seeded, 'newer-database');
    rmSync(seeded.home, { recursive: true });
  });

  it('in a read-only folder is named in each language and left as it is', async () => {
    const seeded = await seededHome('en');
    chmodSync(join(seeded.dataDir, 'amends.db'), 0o400);
    chmodSync(seeded.dataDir, 0o500);
    await says(seeded, 'read-only');
    chmodSync(seeded.dataDir, 0o700);
    rmSync(seeded.home, { recursive: true });
  });
});
