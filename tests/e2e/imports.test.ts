import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import { DISCONNECTED_LINE } from '../golden/papers/sample-cases.ts';
import { axeViolations } from '../support/axe-violations.ts';
import { closedToday } from '../support/counter-package.ts';
import type { DiskDesk } from '../support/desk-on-disk.ts';
import {
  BRANCHES,
  CLERK,
  openDiskDesk,
  setUpDesk,
  SUPERVISOR,
  SUPERVISOR_PIN,
} from '../support/desk-on-disk.ts';
import { askWindow, openSeeded, seededHome, signIn, speak, type OpenedDesk } from '../support/seeded-desk.ts';
import { giveToDesk } from '../support/staged-app.ts';

const LOCALES: readonly ScreenLocale[] = ['zh-CN', 'pl-PL', 'en-GB'];

const REGISTER = `Case No,Date received,Customer name,Subject,Amount claimed,Status,Date closed
A-17,02/03/2026,Mary O’Neill,Line cut off,"1,234",Closed,05/03/2026
A-18,04/03/2026,John Adeyemi,Bill sent twice,12.50,Open,
A-19,35/03/2026,Ewa Kos,Meter read wrongly,,Open,
`;

async function complaint(one: DiskDesk): Promise<string> {
  one.seat(CLERK);
  const { caseId } = await one.must('receive-customer', {});
  const fields = DISCONNECTED_LINE.input.facts.fields;
  await one.must('save-draft', { caseId, revision: 1, fields, stage: 'confirm', cursor: '' });
  await one.must('confirm-case', { caseId });
  return caseId;
}

describe('packages of other counters and an old register', () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'amends-elsewhere-'));
  let desk: OpenedDesk;
  beforeAll(async () => {
    const counter = async (number: number): Promise<DiskDesk> => {
      const folder = join(elsewhere, String(number));
      mkdirSync(folder, { mode: 0o700 });
      const one = openDiskDesk(folder, { start: '2026-06-10T08:00:00.000Z', seed: 100 + number });
      await setUpDesk(one, { ...BRANCHES.en, counter: number });
      return one;
    };
    const two = await counter(2);
    const three = await counter(3);
    const caseId = await complaint(two);
    await complaint(three);
    const first = await closedToday(two, null);
    const incoming: string[] = [await closedToday(three, null)];
    const seeded = await seededHome('en', async (one) => {
      // Yesterday's package of counter 2 is here, and its case was resolved here this morning.
      one.seat(SUPERVISOR);
      one.incoming.push(first);
      await one.must('choose-packages', {});
      const { files } = await one.must('import-packages', { passphrase: '' });
      const { counter: name = '', fingerprint = '' } = files[0] ?? {};
      await one.must('trust-counter', { counter: name, fingerprint, fromSequence: 1 });
      await one.must('import-packages', { passphrase: '' });
      await one.must('resolve-case', { caseId, basis: 'line restored, fee returned' });
    });
    two.clock.set('2026-06-11T08:40:00.000Z');
    two.seat(CLERK);
    await two.must('withdraw-case', { caseId, reason: 'customer moved away' });
    incoming.push(await closedToday(two, null));
    const folder = join(seeded.home, 'out', 'incoming');
    mkdirSync(folder, { recursive: true });
    for (const path of incoming) copyFileSync(path, join(folder, basename(path)));
    writeFileSync(join(folder, 'register.csv'), REGISTER);
    await giveToDesk(seeded.home);
    two.close();
    three.close();
    desk = await openSeeded(seeded);
    await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
  });
  afterAll(async () => {
    await desk.discard();
    rmSync(elsewhere, { recursive: true, force: true });
  });

  const press = (keys: string): Promise<void> => desk.page.keyboard.press(keys);
  const button = (name: string) => desk.page.getByRole('button', { name, exact: true });
  const shown = (selector: string): Promise<void> => desk.page.locator(selector).first().waitFor();
  const inEachLanguage = async (screen: string): Promise<string[]> => {
    const found: string[] = [];
    for (const locale of LOCALES) {
      await speak(desk, locale);
      const folder = process.env['AMENDS_LOOK'];
      if (folder !== undefined) {
        await desk.page.screenshot({ path: join(folder, `${screen.replaceAll(' ', '-')}-${locale}.png`) });
      }
      found.push(...(await axeViolations(desk.page, `${screen} ${locale}`)));
    }
    return found;
  };

  it('what two counters did comes together: a key is compared, a decision made', async () => {
    await desk.clerk.setting('counters');
    await shown('[data-screen="counters"] [data-fingerprint]');
    await button('Choose packages').click();
    await shown('[data-chosen="2"]');
    await press('Control+Enter');
    await shown('[data-outcome="imported"]');
    await shown('[data-reason="unknown-counter"]');
    await shown('[data-conflict="outcome"]');
    expect(await inEachLanguage('counters taken in')).toEqual([]);

    await button('Compare keys: BTH-3').click();
    await shown('[role="dialog"] [data-fingerprint]');
    expect(await inEachLanguage('comparing keys')).toEqual([]);
    await press('Control+Enter');
    await desk.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
    await press('Control+Enter');
    await shown('[data-outcome="already-here"]');
    await shown('[data-outcome="imported"]');

    await desk.page.getByRole('button', { name: /^Decide: How the case ended/ }).click();
    await desk.page.locator('[role="dialog"] [role="radio"]').first().click();
    expect(await inEachLanguage('a decision')).toEqual([]);
    await press('Control+Enter');
    await desk.page.locator('[data-conflict="outcome"]').waitFor({ state: 'detached' });
    const imports = await askWindow(desk, 'package-imports', {});
    expect(imports).toMatchObject({ ok: true, value: { conflicts: [], counters: [{}, { packages: 1 }] } });

    await desk.clerk.go('log');
    await desk.page.getByText('From BTH-3').first().waitFor();
    expect(await inEachLanguage('log of several counters')).toEqual([]);
  });

  it('a register is asked about where two readings are possible, taken in and undone', async () => {
    await desk.clerk.setting('register');
    await button('Choose the file').click();
    await shown('[data-field="column-0"]');
    await press('Control+Enter');
    await desk.page.getByRole('heading', { name: 'Two readings are possible' }).waitFor();
    expect(await inEachLanguage('register asks')).toEqual([]);
    for (const group of await desk.page.getByRole('radio', { name: 'day, month, year', exact: true }).all()) {
      await group.click();
    }
    await press('Control+Enter');
    await shown('[data-preview]');
    expect(await inEachLanguage('register checked')).toEqual([]);
    await desk.page.locator('[data-field="leaveOutWrong"]').click();
    await press('Control+Enter');
    await shown('[data-batch="here"]');
    await button('Undo: register.csv').click();
    await desk.clerk.field('undoReason').fill('the wrong year');
    expect(await inEachLanguage('undoing a register')).toEqual([]);
    await press('Control+Enter');
    await shown('[data-batch="undone"]');
    const log = await askWindow(desk, 'search-log', { query: 'A-18', before: null });
    expect(log).toMatchObject({ ok: true, value: { total: 0 } });
  });
});
