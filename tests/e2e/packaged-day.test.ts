import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../electron/contract/channels.ts';
import { CHECKLIST_CODES } from '../../electron/domain/day-close/day-checklist.ts';
import { localDateOf } from '../../electron/domain/time.ts';
import { DISCONNECTED_LINE } from '../golden/papers/sample-cases.ts';
import { BRANCHES, CLERK, CLERK_PIN, person, SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import { launchDesk, type Desk } from '../support/launch-desk.ts';
import { stagePackage } from '../support/packaged-app.ts';
import {
  askWindow,
  openSeeded,
  readLog,
  seededHome,
  signIn,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';
import { deskFolder, giveToDesk } from '../support/staged-app.ts';

const PASSPHRASE = 'lantern orchard thursday seven';

beforeAll(async () => {
  await stagePackage();
}, 300_000);

describe('a packaged desk', () => {
  let desk: Desk;
  let wished: string;
  beforeAll(async () => {
    wished = await deskFolder('wished');
    const home = await deskFolder('home');
    await mkdir(join(home, '.local/share/amends'), { recursive: true });
    desk = await launchDesk({
      packaged: true,
      home,
      dataDir: wished,
      env: {
        AMENDS_NATIVE_BINDING: join(wished, 'another.node'),
        AMENDS_TRIAL_CLOCK: '2001-02-03T04:05:06Z',
        AMENDS_TRIAL_OUT: join(wished, 'out'),
        ELECTRON_RENDERER_URL: 'http://127.0.0.1:9/',
      },
    });
  });
  afterAll(async () => {
    await desk.discard();
    await rm(wished, { recursive: true, force: true });
  });

  it('ignores the folder, the clock, the binding and the page that tests may put in their place', async () => {
    const { packaged, url, archive } = await desk.app.evaluate(({ app, BrowserWindow }) => ({
      packaged: app.isPackaged,
      url: BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
      archive: app.getAppPath(),
    }));
    expect(packaged).toBe(true);
    expect(archive).toMatch(/resources\/app\.asar$/);
    expect(url).toMatch(/^app:/);
    expect(await readdir(wished)).toEqual([]);
    expect(existsSync(join(desk.home, '.local/share/amends/amends.db'))).toBe(true);
    const state = await askWindow(desk, 'desk-state', {});
    const { release } = await stagePackage();
    expect(state).toMatchObject({
      ok: true,
      value: { phase: 'setup', version: release.version, trial: release.trial },
    });
    if (state.ok) expect(Math.abs(Date.parse(state.value.now) - Date.now())).toBeLessThan(60_000);
  });
});

async function must<C extends ChannelName>(
  desk: Desk,
  name: C,
  input: ChannelInput<C>,
): Promise<ChannelOutput<C>> {
  const answer = await askWindow(desk, name, input);
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** A local time without seconds, as the desk's fields hold it. */
function inTwoDays(): string {
  return `${new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)}T10:00`;
}

describe('a short day at a packaged desk', () => {
  let home: string;
  let stick: string;
  let desk: Desk;
  beforeAll(async () => {
    home = await deskFolder('home');
    stick = join(home, 'out/stick');
    mkdirSync(stick, { recursive: true });
    await giveToDesk(home);
    desk = await launchDesk({ packaged: true, home, env: { AMENDS_TRIAL_OUT: join(home, 'out') } });
    desk.page.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await desk.discard();
  });

  it('is set up, takes a complaint, prints receipt and letter, and closes', async () => {
    await must(desk, 'set-up-branch', {
      branch: { ...BRANCHES.en, confirmedRules: [] },
      supervisor: person(SUPERVISOR, 'supervisor', SUPERVISOR_PIN),
    });
    await desk.page.locator('[data-screen="today"]').waitFor();
    const { caseId } = await must(desk, 'receive-customer', {});
    const fields = { ...DISCONNECTED_LINE.input.facts.fields, nextContactAt: inTwoDays() };
    await must(desk, 'save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
    const { receiptId } = await must(desk, 'confirm-case', { caseId });
    await must(desk, 'print-paper', { paperId: receiptId });
    const { paperId } = await must(desk, 'draft-letter', { caseId });
    await must(desk, 'approve-letter', { paperId, stepUp: null, overrideReason: '' });
    await must(desk, 'print-paper', { paperId });
    const papers = readLog(
      desk.dataDir,
      (db) => db.prepare('SELECT bytes FROM paper_pdf').pluck().all() as Buffer[],
    );
    for (const pdf of papers) {
      const file = join(home, 'paper.pdf');
      writeFileSync(file, pdf);
      expect(execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' })).toContain('BTH');
      expect(execFileSync('pdffonts', [file], { encoding: 'utf8' })).toMatch(/NotoSerif.*yes yes/);
    }
    expect(papers).toHaveLength(2);
    await must(desk, 'close-day', {
      localDate: localDateOf(new Date().toISOString(), BRANCHES.en.zone),
      folder: stick,
      notes: Object.fromEntries(CHECKLIST_CODES.map((code) => [code, 'looked at tomorrow'])),
      seal: { way: 'passphrase', passphrase: PASSPHRASE, again: PASSPHRASE },
      redacted: true,
      stepUp: null,
    });
    expect(readdirSync(stick).filter((name) => name.endsWith('.amends'))).toHaveLength(2);
  });

  it('shows a stored paper in Chromium’s own viewer, though file addresses have no privileges left', async () => {
    const [paperId = ''] = readLog(
      desk.dataDir,
      (db) => db.prepare(`SELECT id FROM paper WHERE kind = 'apology'`).pluck().all() as string[],
    );
    await must(desk, 'show-pdf', { paperId, version: 1 });
    const drawn = async (): Promise<number> =>
      desk.app.evaluate(async ({ BrowserWindow }) => {
        const viewer = BrowserWindow.getAllWindows().find((one) =>
          one.webContents.getURL().startsWith('file:'),
        );
        const bytes = (await viewer?.webContents.capturePage())?.toBitmap() ?? new Uint8Array();
        let dark = 0;
        for (let at = 0; at < bytes.length; at += 4) if ((bytes[at] ?? 255) < 40) dark += 1;
        return dark;
      });
    // Black on white: a sheet with text has thousands of dark pixels, an empty viewer none.
    await expect.poll(drawn, { timeout: 20_000 }).toBeGreaterThan(2000);
  });
});

describe('a package opened with the desk', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  const file = (): string => join(seeded.home, 'WTL-3_2026-06-11_0001.amends');
  beforeAll(async () => {
    seeded = await seededHome('en');
    writeFileSync(file(), 'AMENDS-SEALED/1\n');
    writeFileSync(join(seeded.home, 'letter.pdf'), '%PDF-1.7');
    await giveToDesk(seeded.home);
    desk = await openSeeded(seeded, { packaged: true, args: [file(), 'letter.pdf', 'missing.amends'] });
  });
  afterAll(async () => {
    await desk.discard();
  });
  const counters = () => desk.page.locator('[data-screen="counters"] [data-chosen="1"]');

  it('waits behind the lock, and is chosen on the import screen once a supervisor has signed in', async () => {
    await desk.page.locator('[data-screen="lock"]').waitFor();
    expect(await askWindow(desk, 'desk-state', {})).toMatchObject({ value: { packagesWaiting: false } });
    await desk.page.getByRole('radio', { name: SUPERVISOR, exact: true }).click();
    await desk.clerk.pin('pin', SUPERVISOR_PIN);
    await desk.page.keyboard.press('Enter');
    await counters().waitFor();
    expect(await askWindow(desk, 'desk-state', {})).toMatchObject({ value: { packagesWaiting: false } });
  });

  it('is handed over by a second start, which ends at once', async () => {
    await desk.clerk.go('today');
    await desk.page.locator('[data-screen="today"]').waitFor();
    await secondStart(desk.home, [file()]);
    await counters().waitFor();
  });

  it('is a supervisor’s to take in, and does not wait for the one after', async () => {
    await must(desk, 'lock', {});
    await signIn(desk, CLERK, CLERK_PIN);
    await secondStart(desk.home, [file()]);
    await desk.page.waitForFunction(() => location.hash === '#/settings/counters');
    expect(await desk.page.locator('[data-screen="counters"]').count()).toBe(0);
    await must(desk, 'lock', {});
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
    expect(await askWindow(desk, 'desk-state', {})).toMatchObject({ value: { packagesWaiting: false } });
  });
});

/** The desk started once more by the same person, as the desktop does for a double click. */
async function secondStart(home: string, words: readonly string[]): Promise<void> {
  const { releaseLauncher } = await stagePackage();
  const child = spawn(releaseLauncher, words, {
    cwd: home,
    env: {
      PATH: '/usr/bin:/bin',
      HOME: home,
      TMPDIR: join(home, 'tmp'),
      DISPLAY: process.env['DISPLAY'] ?? '',
      XAUTHORITY: join(home, '.Xauthority'),
    },
  });
  expect(await new Promise((done) => child.once('close', done))).toBe(0);
}
