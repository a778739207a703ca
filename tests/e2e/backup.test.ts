import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import {
  askWindow,
  openSeeded,
  readLog,
  seededHome,
  signIn,
  speak,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';
import { deskFolder, giveToDesk } from '../support/staged-app.ts';

const LOCALES: readonly ScreenLocale[] = ['zh-CN', 'pl-PL', 'en-GB'];
const PICTURES = process.env['AMENDS_LOOK'];

/** Backed up, restored and put back in the real window, by its keys. */
describe('backups and restore', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  beforeAll(async () => {
    seeded = await seededHome('en', async (one) => {
      await one.must('receive-customer', {});
    });
    desk = await openSeeded(seeded);
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
  });
  afterAll(async () => {
    await desk.discard();
  });

  const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
  const button = (name: string | RegExp) => desk.page.getByRole('button', { name }).first();
  const shown = (selector: string): Promise<void> => desk.page.locator(selector).first().waitFor();
  const inEachLanguage = async (screen: string): Promise<string[]> => {
    const found: string[] = [];
    for (const locale of LOCALES) {
      await speak(desk, locale);
      if (PICTURES !== undefined) {
        await desk.page.screenshot({ path: join(PICTURES, `${screen.replaceAll(' ', '-')}-${locale}.png`) });
      }
      found.push(...(await axeViolations(desk.page, `${screen} ${locale}`)));
    }
    return found;
  };
  const backupsOf = (place: string): string[] => readdirSync(place).filter((name) => name.endsWith('.db'));
  const kinds = (): string[] =>
    readLog(
      seeded.dataDir,
      (db) => db.prepare('SELECT kind FROM event ORDER BY seq').pluck().all() as string[],
    );
  const toBackups = async (): Promise<void> => {
    await desk.clerk.setting('backup');
    await shown('[data-screen="backup"]');
  };

  /** Whoever unlocks again is where they were. */
  const unlock = async (): Promise<void> => {
    await shown('[data-screen="lock"]');
    await desk.page.getByRole('radio', { name: SUPERVISOR, exact: true }).click();
    await desk.clerk.field('pin').fill(SUPERVISOR_PIN);
    await press('Enter');
    await shown('[data-screen="backup"]');
  };

  it('backs up by hand, also to a second place, and says so', async () => {
    await toBackups();
    await button('Choose a second place').click();
    await button('Stop using it').waitFor();
    await press('Control+Enter');
    await button(/^Restore: .*Second place/).waitFor();
    expect(await inEachLanguage('backups')).toEqual([]);
    const first = `${seeded.dataDir}-backups`;
    const second = join(seeded.home, 'out', 'stick', 'amends-backups');
    expect(backupsOf(first)).toHaveLength(1);
    expect(backupsOf(second)).toEqual(backupsOf(first));
    expect(statSync(first).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(first)) expect(statSync(join(first, name)).mode & 0o777).toBe(0o600);
  });

  it('restores with a reason and a PIN once what would be lost is shown, and locks', async () => {
    await askWindow(desk, 'receive-customer', {});
    await toBackups();
    await button(/^Restore: .*First place/).click();
    await shown('[role="dialog"] [data-loss="1"]');
    expect(await inEachLanguage('restore')).toEqual([]);
    await desk.clerk.field('reason').fill('the wrong day was written');
    await desk.clerk.field('pin').fill('999999');
    await press('Control+Enter');
    await shown('[role="dialog"] .pin.is-error');
    expect(kinds().at(-1)).toBe('customer-arrived');
    await desk.clerk.field('pin').fill(SUPERVISOR_PIN);
    await press('Control+Enter');
    await shown('[data-screen="lock"]');
    expect(kinds().at(-1)).toBe('log-restored');
    expect(kinds().filter((kind) => kind === 'customer-arrived')).toHaveLength(1);
    expect(readdirSync(seeded.dataDir).filter((name) => name.startsWith('before-restore-'))).toHaveLength(1);
  });

  it('puts the log of before back', async () => {
    await unlock();
    await shown('[data-aside="restored"]');
    await button('Put it back').click();
    await shown('[role="dialog"] [data-loss]');
    await desk.clerk.field('reason').fill('that was the right day after all');
    await desk.clerk.field('pin').fill(SUPERVISOR_PIN);
    expect(await inEachLanguage('put back')).toEqual([]);
    await press('Control+Enter');
    await shown('[data-screen="lock"]');
    expect(kinds().at(-1)).toBe('restore-undone');
    expect(kinds().filter((kind) => kind === 'customer-arrived')).toHaveLength(2);
  });

  it('a second place that is gone is one calm line on Today, and the first goes on', async () => {
    await unlock();
    rmSync(join(seeded.home, 'out', 'stick'), { recursive: true });
    await press('Control+Enter');
    await shown('[data-fault="folder-missing"]');
    expect(await inEachLanguage('second place gone')).toEqual([]);
    await desk.clerk.go('today');
    await shown('[data-backup-notice]');
    expect(await inEachLanguage('today with a notice')).toEqual([]);
    expect(backupsOf(`${seeded.dataDir}-backups`)).toHaveLength(2);
  });

  it('quitting backs up what is due; a log that does not open is restored without anybody signed in', async () => {
    await askWindow(desk, 'receive-customer', {});
    await desk.close();
    // The last backup is minutes old: nothing is due at quitting yet.
    expect(backupsOf(`${seeded.dataDir}-backups`)).toHaveLength(2);
    writeFileSync(join(seeded.dataDir, 'amends.db'), Buffer.alloc(8192, 7));
    desk = await openSeeded(seeded);
    await shown('[data-screen="blocked"]');
    const seen = await askWindow(desk, 'backups', {});
    if (!seen.ok) throw new Error(seen.code);
    const [newest] = seen.value.list;
    if (newest === undefined) throw new Error('no backup is listed');
    const source = { from: 'backup', place: newest.place, fileName: newest.fileName } as const;
    const order = { source, passphrase: '', reason: '', supervisorId: null, pin: '', numbersUnknown: true };
    expect(await askWindow(desk, 'restore-backup', order)).toMatchObject({ ok: true });
    await shown('[data-screen="lock"]');
    expect(kinds().at(-1)).toBe('log-restored');
    expect(existsSync(join(seeded.dataDir, 'restore-journal.json'))).toBe(false);
  });

  it('quitting after half a day of work backs up', async () => {
    await desk.close();
    desk = await openSeeded(seeded, { env: { AMENDS_TRIAL_CLOCK: '2026-06-11T16:00:00.000Z' } });
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
    const newest = (): string => backupsOf(`${seeded.dataDir}-backups`).toSorted().at(-1) ?? '';
    expect(await askWindow(desk, 'receive-customer', {})).toMatchObject({ ok: true });
    const before = newest();
    await desk.close();
    expect(newest() > before).toBe(true);
    expect(newest()).toContain('-20260611-1700.db');
    desk = await openSeeded(seeded);
  });

  it('a new machine brings the log back from a stick instead of setting up a second one', async () => {
    const home = await deskFolder('home');
    const stick = join(home, 'out', 'stick');
    mkdirSync(stick, { recursive: true });
    cpSync(`${seeded.dataDir}-backups`, join(stick, 'amends-backups'), { recursive: true });
    await giveToDesk(home);
    await desk.close();
    const old = desk;
    desk = await openSeeded({ home, dataDir: join(home, 'data') });
    try {
      await speak(desk, 'en-GB');
      await shown('[data-screen="setup"]');
      await button('Restore from a backup').click();
      await button('Look in another folder').click();
      await button(/^Restore: .*Other folder/).click();
      await desk.clerk.field('acceptNumbers').waitFor();
      expect(await inEachLanguage('new machine')).toEqual([]);
      await press('Control+Enter');
      expect(await desk.page.locator('[data-screen="lock"]').count()).toBe(0);
      await desk.page.locator('[data-field="acceptNumbers"]').click();
      await press('Control+Enter');
      await shown('[data-screen="lock"]');
      await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
      await shown('[data-screen="today"]');
    } finally {
      await desk.discard();
      desk = old;
    }
  });
});
