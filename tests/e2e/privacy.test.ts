import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstPlace } from '../../electron/platform/backup-place.ts';
import { mustBackUp } from '../integration/backup/backup-bench.ts';
import { closeDay, filesWith, liveADay, MARKERS } from '../integration/privacy/privacy-desk.ts';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import {
  openSeeded,
  seededHome,
  signIn,
  speak,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';

const LOCALES: readonly ScreenLocale[] = ['zh-CN', 'en-GB', 'pl-PL'];
const PICTURES = process.env['AMENDS_PICTURES'];
const [, PHONE, REFERENCE, , SAID, , , PROMISE] = MARKERS;

/** Eleven years later at the same counter, through the real screens. */
describe('what is kept of people', () => {
  let seeded: SeededHome;
  let desk: OpenedDesk;
  let whole = '';
  let left = '';
  const found: string[] = [];
  beforeAll(async () => {
    seeded = await seededHome('en', async (one) => {
      one.seat(SUPERVISOR);
      ({ whole, left } = await liveADay(one));
      await closeDay(one, one.folder);
      await mustBackUp(one.folder);
    });
    desk = await openSeeded(seeded, { env: { AMENDS_TRIAL_CLOCK: '2037-06-22T09:00:00.000Z' } });
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
  });
  afterAll(async () => {
    await desk.discard();
  });

  const go = async (hash: string): Promise<void> => {
    await desk.page.evaluate((to) => {
      location.hash = to;
    }, hash);
  };
  const use = (name: string | RegExp): Promise<void> =>
    desk.page.getByRole('button', { name, exact: true }).first().click();
  const look = async (screen: string): Promise<void> => {
    for (const locale of LOCALES) {
      await speak(desk, locale);
      found.push(...(await axeViolations(desk.page, `${screen} ${locale}`)));
    }
    await speak(desk, 'en-GB');
  };
  const clean = (): void => {
    expect(found.splice(0)).toEqual([]);
  };

  it('Today says calmly that somebody’s time is up, and leads to the list', async () => {
    await desk.page.locator('[data-retention-due]').waitFor();
    await use('Look at them');
    await desk.page.locator('[data-screen="privacy"] [data-due="2"]').waitFor();
    await look('privacy');
    clean();
  });

  it('a hold with its reason keeps one of them', async () => {
    await go(`#/case/${left}`);
    await use('Put on hold …');
    await desk.clerk.field('holdReason').fill('claim at the county court');
    await look('hold');
    await use('Put on hold');
    await desk.page.locator('[data-held]').waitFor();
    await look('held case');
    await go('#/settings/privacy');
    await desk.page.locator('[data-waiting="held"]').waitFor();
    await desk.page.locator('[data-due="1"]').waitFor();
    clean();
  });

  it('the words of the other go with a supervisor’s own PIN, and are in no file any more', async () => {
    const { dataDir } = seeded;
    expect(filesWith(dataDir, [PHONE])).not.toEqual([]);
    await use('Make anonymous …');
    await look('ask before erasing');
    await desk.clerk.field('ownPin').fill(SUPERVISOR_PIN);
    await use('Erase the words');
    await desk.page.locator('[data-due="0"]').waitFor();
    expect(filesWith(dataDir, [PHONE, REFERENCE, SAID, PROMISE])).toEqual([]);
    await go(`#/case/${whole}`);
    await desk.page.locator('[data-erased]').waitFor();
    expect(await desk.page.getByText(', its words erased').count()).toBeGreaterThan(5);
    await look('anonymous case');
    clean();
  });

  it('the backup that still has them is listed, and dropped once a new one stands', async () => {
    const backups = firstPlace(seeded.dataDir);
    await go('#/settings/privacy');
    await desk.page.locator('[data-old-copies="1"] [data-copy="first"]').waitFor();
    await look('old copies');
    if (PICTURES !== undefined) await desk.page.screenshot({ path: join(PICTURES, 'old-copies.png') });
    await use('Drop these copies …');
    await desk.clerk.field('reason').fill('the customer asked for it');
    await desk.clerk.field('ownPin').fill(SUPERVISOR_PIN);
    await look('ask before dropping');
    if (PICTURES !== undefined) await desk.page.screenshot({ path: join(PICTURES, 'drop-copies.png') });
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.locator('[data-old-copies="0"]').waitFor({ timeout: 30_000 });
    expect(filesWith(backups, [PHONE, REFERENCE, SAID, PROMISE])).toEqual([]);
    expect(readdirSync(backups).filter((name) => name.endsWith('.db'))).not.toEqual([]);
    clean();
  });

  it('everything about a person is printed and saved', async () => {
    await go('#/settings/person');
    await desk.clerk.field('person-name').fill('Still');
    await desk.page.getByRole('checkbox').first().waitFor();
    await look('person');
    await desk.page.getByText(/BTH-1.*Still/u).click();
    await use('Print it');
    const printed = (): readonly string[] =>
      readdirSync(join(seeded.home, 'out')).filter((name) => name.startsWith('person-file_'));
    await expect.poll(printed).toHaveLength(1);
    const head = (): string =>
      readFileSync(join(seeded.home, 'out', printed()[0] ?? ''))
        .subarray(0, 5)
        .toString();
    await expect.poll(head).toBe('%PDF-');
    await use('Save as files …');
    const saved = (): readonly string[] =>
      readdirSync(join(seeded.home, 'out', 'stick')).map((name) => name.replace(/.*\./u, ''));
    await expect.poll(() => [...saved()].toSorted()).toEqual(['csv', 'json', 'pdf']);
    clean();
  });

  it('the log is read, narrowed, proved and saved as a table', async () => {
    await go('#/settings/audit');
    await desk.page
      .locator('[data-screen="audit"] table, [data-screen="audit"] [role="grid"]')
      .first()
      .waitFor();
    await look('audit');
    await use('Prove the log');
    await desk.page.locator('[data-chain="whole"]').waitFor();
    await look('proved log');
    await desk.clerk.field('auditNumber').fill('BTH-1-000000-000-X');
    await desk.page.keyboard.press('Tab');
    await desk.page.getByText('Nothing in the log fits that.').waitFor();
    await desk.clerk.field('auditNumber').fill('');
    await desk.page.keyboard.press('Tab');
    await use('Save as CSV …');
    const stick = join(seeded.home, 'out', 'stick', 'log_BTH-1_2037-06-22.csv');
    await expect.poll(() => existsSync(stick)).toBe(true);
    clean();
  });
});
