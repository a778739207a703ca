import { chmod, cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Database as Db } from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { deskDisk } from '../faults/desk-disk.ts';
import type { DiskFaults } from '../faults/shims/disk-faults.ts';
import { SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { draftsInFile, newCustomer, openSeeded, seededHome, signIn, speak } from '../support/seeded-desk.ts';
import type { OpenedDesk, SeededHome } from '../support/seeded-desk.ts';
import { smallDisk } from '../support/small-disk.ts';
import { deskFolder, giveToDesk } from '../support/staged-app.ts';

let open: OpenedDesk | null = null;
let disk: DiskFaults | null = null;
let holder: Db | null = null;

afterEach(async () => {
  disk?.disarm();
  // Not closed: a desk that cannot save asks before it goes.
  await open?.kill();
  disk?.close();
  holder?.close();
  [open, disk, holder] = [null, null, null];
});

/** A desk whose log lies on a disk that can be told to fail; the window's own files lie on a good one. */
async function onFailingDisk(seeded: SeededHome): Promise<DiskFaults> {
  disk = await deskDisk(seeded, join(seeded.dataDir, 'amends.db'));
  return disk;
}

async function blockedBy(desk: OpenedDesk, code: string): Promise<void> {
  await desk.page.locator(`[data-screen="blocked"][data-blocked="${code}"]`).waitFor({ timeout: 30_000 });
}

/** Everything of it speaks three languages, is clean to axe, can be reached by keyboard, and offers to take nothing away. */
async function soundScreen(desk: OpenedDesk, code: string): Promise<void> {
  for (const locale of ['zh-CN', 'en-GB', 'pl-PL'] as const) {
    await speak(desk, locale);
    expect(await axeViolations(desk.page, `${code} ${locale}`)).toEqual([]);
  }
  await speak(desk, 'en-GB');
  const words = await desk.page.locator('[data-screen="blocked"] button').allTextContents();
  expect(words.join('\n')).not.toMatch(/delete|remove|erase/i);
  // The first way out has the focus, the others are a Tab away.
  await expect.poll(() => focused(desk)).toBe('Try again');
  await desk.page.keyboard.press('Tab');
  await expect.poll(() => focused(desk)).toBe('Export what can be read');
}

async function focused(desk: OpenedDesk): Promise<string> {
  return desk.page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
}

/** By keyboard from the export button, where `soundScreen` left the focus. */
async function exported(desk: OpenedDesk, seeded: SeededHome): Promise<void> {
  await desk.page.keyboard.press('Enter');
  await desk.clerk.field('exportPin').waitFor();
  for (const locale of ['zh-CN', 'pl-PL', 'en-GB'] as const) {
    await speak(desk, locale);
    expect(await axeViolations(desk.page, `export ${locale}`)).toEqual([]);
  }
  // Whoever stands there is not enough.
  await desk.page.keyboard.type('000001');
  await desk.page.keyboard.press('Control+Enter');
  await desk.page.getByText('The PIN does not match').first().waitFor({ timeout: 30_000 });
  expect(await readdir(join(seeded.home, 'out', 'stick'))).toEqual([]);
  await desk.clerk.field('exportPin').fill(SUPERVISOR_PIN);
  await desk.page.keyboard.press('Control+Enter');
  await desk.page.locator('[data-exported]').waitFor({ timeout: 30_000 });
  const [folder = ''] = await readdir(join(seeded.home, 'out', 'stick'));
  const files = await readdir(join(seeded.home, 'out', 'stick', folder));
  expect(files).toEqual(expect.arrayContaining(['cases.csv', 'events.jsonl']));
}

async function opensWith(desk: OpenedDesk, name: string): Promise<void> {
  await desk.page.getByRole('button', { name }).press('Enter');
  await desk.page.locator('[data-screen="lock"]').waitFor({ timeout: 30_000 });
}

describe('a log that does not open for now', () => {
  it('held by another process: says so, exports what is there, and opens once it is let go', async () => {
    const seeded = await seededHome('en');
    holder = new Database(join(seeded.dataDir, 'amends.db'));
    holder.pragma('locking_mode = EXCLUSIVE');
    holder.exec('BEGIN EXCLUSIVE');
    // What another program of the same account would have left there.
    await giveToDesk(seeded.dataDir);
    open = await openSeeded(seeded);
    await blockedBy(open, 'locked');
    await soundScreen(open, 'locked');
    await exported(open, seeded);
    holder.exec('ROLLBACK');
    holder.close();
    await opensWith(open, 'Try again');
  });

  it('on a disk that gives no answer: is a failing disk and no damage', async () => {
    const seeded = await seededHome('en');
    const failing = await onFailingDisk(seeded);
    failing.arm({ at: 1, what: 'EIO', once: false, calls: 'all' });
    open = await openSeeded(seeded, { env: failing.env });
    await blockedBy(open, 'disk-failed');
    await soundScreen(open, 'disk-failed');
    // Nothing can be read: that is told where it was asked for, and the screen stays.
    await open.page.keyboard.press('Enter');
    await open.clerk.field('exportPin').fill(SUPERVISOR_PIN);
    await open.page.keyboard.press('Control+Enter');
    await open.page.locator('.dialog [role="alert"]').waitFor({ timeout: 30_000 });
    await open.page.keyboard.press('Escape');
    failing.disarm();
    await opensWith(open, 'Try again');
  });

  it('on a disk that may not be written: read-only, with the way out', async () => {
    const seeded = await seededHome('en');
    const failing = await onFailingDisk(seeded);
    failing.arm({ at: 1, what: 'EROFS', once: false, calls: 'changes' });
    open = await openSeeded(seeded, { env: failing.env });
    await blockedBy(open, 'read-only');
    await soundScreen(open, 'read-only');
    await exported(open, seeded);
    failing.disarm();
    await opensWith(open, 'Try again');
  });

  it('on a disk without a free byte: full, with the way out', async () => {
    const seeded = await seededHome('en');
    const small = await smallDisk(seeded.dataDir, 60);
    try {
      await mkdir(join(small.folder, 'window'), { recursive: true });
      await giveToDesk(small.folder);
      await small.fill();
      open = await openSeeded({ ...seeded, dataDir: small.folder });
      await blockedBy(open, 'disk-full');
      await soundScreen(open, 'disk-full');
      await exported(open, seeded);
      await small.empty();
      await opensWith(open, 'Try again');
    } finally {
      await open?.kill();
      open = null;
      await small.remove();
    }
  });

  it('of another account of the machine: is told whose it is, and nothing is made in its place', async () => {
    const seeded = await seededHome('en');
    // Outside the home, which is given to whoever starts the desk.
    const dataDir = join(await deskFolder('data'), 'data');
    await cp(seeded.dataDir, dataDir, { recursive: true });
    await chmod(dataDir, 0o700);
    open = await openSeeded({ ...seeded, dataDir });
    await blockedBy(open, 'other-account');
    expect(await open.page.locator('[data-screen="blocked"]').textContent()).toContain('root');
    for (const locale of ['zh-CN', 'en-GB', 'pl-PL'] as const) {
      await speak(open, locale);
      expect(await axeViolations(open.page, `other-account ${locale}`)).toEqual([]);
    }
    expect(await readdir(dataDir)).toEqual(await readdir(seeded.dataDir));
  });
});

describe('a disk that stops under the open desk', () => {
  it.each([
    ['EROFS', 'read-only'],
    ['EIO', 'disk-failed'],
  ] as const)('%s: nothing typed is lost, and it is saved once that passes', async (what, code) => {
    const seeded = await seededHome('en');
    const failing = await onFailingDisk(seeded);
    const desk = await openSeeded(seeded, { env: failing.env });
    open = desk;
    await signIn(desk);
    await newCustomer(desk);
    await desk.clerk.field('customerName').fill('Adaeze Okafor');
    await desk.page.locator('[data-saved="saved"]').waitFor();
    failing.arm({ at: 1, what, once: false, calls: 'changes' });
    await desk.clerk.field('phone').fill('01225 477 000');
    await desk.page.locator(`[data-trouble="${code}"]`).waitFor();
    for (const [index, locale] of (['zh-CN', 'pl-PL', 'en-GB'] as const).entries()) {
      // The language chosen is kept on the same disk.
      failing.disarm();
      await desk.page.locator('[data-trouble]').waitFor({ state: 'detached' });
      await speak(desk, locale);
      failing.arm({ at: 1, what, once: false, calls: 'changes' });
      await desk.clerk.field('phone').fill(`01225 477 00${String(index)}`);
      await desk.page.locator(`[data-trouble="${code}"]`).waitFor();
      expect(await axeViolations(desk.page, `${code} open ${locale}`)).toEqual([]);
    }
    expect(await desk.clerk.field('phone').inputValue()).toBe('01225 477 002');
    failing.disarm();
    await desk.page.locator('[data-trouble]').waitFor({ state: 'detached' });
    await desk.page.locator('[data-saved="saved"]').waitFor();
    expect([...draftsInFile(seeded.dataDir).values()]).toContain('01225 477 002');
  });
});
