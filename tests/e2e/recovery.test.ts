import { chmod, copyFile, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { pageOwners } from '../integration/store/damaged-log.ts';
import { SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import {
  draftsInFile,
  newCustomer,
  openSeeded,
  readLog,
  seededHome,
  signIn,
} from '../support/seeded-desk.ts';
import { smallDisk } from '../support/small-disk.ts';
import type { OpenedDesk, SeededHome, SeedLanguage } from '../support/seeded-desk.ts';

const PICTURES = process.env['AMENDS_PICTURES'];
let open: OpenedDesk | null = null;

afterEach(async () => {
  // Not closed: a desk that cannot save asks before it goes.
  await open?.kill();
  open = null;
});

async function started(seeded: SeededHome): Promise<OpenedDesk> {
  const desk = await openSeeded(seeded);
  open = desk;
  return desk;
}

async function picture(desk: OpenedDesk, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await desk.page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** No screen of a log that does not open offers to take anything away. */
async function hasNoDelete(desk: OpenedDesk): Promise<void> {
  const words = await desk.page.locator('[data-screen="blocked"] button').allTextContents();
  expect(words.length).toBeGreaterThan(1);
  expect(words.join('\n')).not.toMatch(/delete|remove|erase|usu[nń]|skasuj|删除|清除/i);
}

const SPOILT: readonly (readonly [code: string, spoil: (seeded: SeededHome) => Promise<void>])[] = [
  [
    'damaged',
    async ({ dataDir }) => {
      const file = join(dataDir, 'amends.db');
      const bytes = await readFile(file);
      bytes.fill(0, 0, 4096);
      await writeFile(file, bytes);
    },
  ],
  [
    // The log opens and nobody can be asked who is to unlock it.
    'damaged',
    async ({ dataDir }) => {
      const file = join(dataDir, 'amends.db');
      const [page] = [...pageOwners(file)].find(([, owner]) => owner === 'staff') ?? [1];
      const bytes = await readFile(file);
      bytes.fill(0, (page - 1) * 4096, page * 4096);
      await writeFile(file, bytes);
    },
  ],
  [
    'read-only',
    async ({ dataDir }) => {
      await chmod(join(dataDir, 'amends.db'), 0o400);
    },
  ],
  [
    'log-missing',
    async ({ dataDir }) => {
      await writeFile(join(dataDir, 'high-water.json'), MARK);
      await rename(join(dataDir, 'amends.db'), join(dataDir, 'elsewhere.db'));
    },
  ],
];
const MARK = JSON.stringify({
  counter: 'BTH-1',
  seq: 9,
  originSeq: 9,
  hash: 'a'.repeat(64),
  at: '2026-06-11T08:00:00.000Z',
});

describe('a log that does not open', () => {
  it.each(SPOILT)('says so when it is %s, with ways out and nothing to delete', async (code, spoil) => {
    const seeded = await seededHome('en');
    await spoil(seeded);
    const desk = await started(seeded);
    const screen = desk.page.locator(`[data-screen="blocked"][data-blocked="${code}"]`);
    await screen.waitFor();
    await hasNoDelete(desk);
    if (code !== 'read-only') await desk.page.locator('[data-restore]').waitFor();
    await picture(desk, code);
    if (code === 'read-only') {
      await desk.page.getByRole('button', { name: 'Export what can be read' }).click();
      await desk.clerk.field('exportPin').fill(SUPERVISOR_PIN);
      await desk.page.keyboard.press('Control+Enter');
      await desk.page.locator('[data-exported]').waitFor();
      const stick = join(seeded.home, 'out', 'stick');
      const [folder] = await readdir(stick);
      const files = await readdir(join(stick, folder ?? ''));
      expect(files).toEqual(expect.arrayContaining(['cases.csv', 'events.jsonl', 'papers', 'promises.csv']));
      expect(files.filter((name) => name.startsWith('.'))).toEqual([]);
      await chmod(join(seeded.dataDir, 'amends.db'), 0o600);
      await desk.page.getByRole('button', { name: 'Try again' }).click();
      await desk.page.locator('[data-screen="lock"]').waitFor();
    }
  });

  it.each(['en', 'zh', 'pl'] as const)(
    'is repaired from what is left of it (%s)',
    async (language: SeedLanguage) => {
      const seeded = await seededHome(language, async (one) => {
        await one.must('receive-customer', {});
      });
      await SPOILT[0]?.[1](seeded);
      const desk = await started(seeded);
      await desk.page.locator('[data-screen="blocked"][data-blocked="damaged"]').waitFor();
      if (language !== 'en') {
        const name = language === 'zh' ? '中文' : 'Polski';
        await desk.page.getByText(name, { exact: true }).click();
      }
      await picture(desk, `damaged-${language}`);
      await desk.page.locator('.acts .btn-main').click();
      await desk.page.locator('[data-report]').waitFor();
      await picture(desk, `mended-${language}`);
      await desk.page.locator('[data-report] .btn-main').click();
      await desk.page.locator('[data-screen="lock"]').waitFor();
      const kept = (await readdir(seeded.dataDir)).filter((name) => name.startsWith('damaged-'));
      expect(kept).toHaveLength(1);
      expect(existsSync(join(seeded.dataDir, kept[0] ?? '', 'amends.db'))).toBe(true);
      expect(readLog(seeded.dataDir, (db) => db.pragma('integrity_check', { simple: true }))).toBe('ok');
      await signIn(desk);
    },
  );

  it('that ends before its mark names the numbers and opens when a supervisor answers for it', async () => {
    const seeded = await seededHome('en');
    const before = join(seeded.home, 'before.db');
    const desk = await started(seeded);
    await copyFile(join(seeded.dataDir, 'amends.db'), before);
    await signIn(desk);
    await newCustomer(desk);
    await newCustomer(desk);
    await desk.close();
    const mark = JSON.parse(await readFile(join(seeded.dataDir, 'high-water.json'), 'utf8')) as {
      originSeq: number;
    };
    for (const beside of ['-wal', '-shm'])
      await rm(join(seeded.dataDir, `amends.db${beside}`), { force: true });
    await copyFile(before, join(seeded.dataDir, 'amends.db'));
    const again = await started(seeded);
    await again.page.locator('[data-screen="blocked"][data-blocked="log-behind"]').waitFor();
    await again.page.locator('[data-missing]').waitFor();
    expect(await again.page.locator('[data-missing]').textContent()).toContain(String(mark.originSeq));
    await hasNoDelete(again);
    await picture(again, 'log-behind');
    await again.clerk.field('gapPin').fill(SUPERVISOR_PIN);
    await again.clerk.field('gapReason').fill('The disk was changed last night');
    await again.page.locator('[data-gap] .btn').last().click();
    await again.page.locator('[data-screen="lock"]').waitFor();
    const last = readLog(seeded.dataDir, (db) =>
      db.prepare('SELECT origin_seq, kind FROM event ORDER BY seq DESC LIMIT 1').get(),
    );
    expect(last).toEqual({ origin_seq: mark.originSeq + 1, kind: 'gap-noted' });
  });

  it('that is taken away while the desk is open calls nothing saved, and is put back whole', async () => {
    const seeded = await seededHome('en');
    const desk = await started(seeded);
    await signIn(desk);
    await newCustomer(desk);
    await desk.clerk.field('customerName').fill('Adaeze Okafor');
    await desk.page.locator('[data-saved="saved"]').waitFor();
    const log = join(seeded.dataDir, 'amends.db');
    await rename(log, join(seeded.home, 'taken.db'));
    await desk.clerk.field('phone').fill('01225 477 000');
    await desk.page.locator('[data-trouble="log-moved"]').waitFor();
    expect(await desk.page.locator('[data-saved="saved"]').count()).toBe(0);
    await picture(desk, 'log-moved');
    await desk.page.locator('[data-trouble] .btn').click();
    await desk.page.locator('[data-trouble]').waitFor({ state: 'detached' });
    await desk.page.locator('[data-saved="saved"]').waitFor();
    expect(await desk.clerk.field('phone').inputValue()).toBe('01225 477 000');
    expect([...draftsInFile(seeded.dataDir).values()]).toEqual(
      expect.arrayContaining(['Adaeze Okafor', '01225 477 000']),
    );
  });

  it('that meets a full disk says so, loses nothing that is typed, and saves it when there is room', async () => {
    const seeded = await seededHome('en');
    const disk = await smallDisk(seeded.dataDir, 60);
    try {
      const desk = await started({ ...seeded, dataDir: disk.folder });
      await signIn(desk);
      await newCustomer(desk);
      await desk.clerk.field('customerName').fill('Adaeze Okafor');
      await desk.page.locator('[data-saved="saved"]').waitFor();
      await disk.fill();
      // What the WAL has room for already is still saved; so many at once need more of the disk.
      for (let more = 0; more < 30; more += 1) {
        if ((await desk.page.locator('[data-trouble="disk-full"]').count()) > 0) break;
        await desk.page.keyboard.press('F2');
      }
      await desk.page.locator('[data-trouble="disk-full"]').waitFor();
      await desk.clerk.field('what').or(desk.clerk.field('reference')).first().fill('account 77 4402');
      await desk.page.locator('[data-saved="unsaved"], [data-saved="busy"]').waitFor();
      await picture(desk, 'disk-full');
      await disk.empty();
      await desk.page.locator('[data-trouble]').waitFor({ state: 'detached' });
      await desk.page.locator('[data-saved="saved"]').waitFor();
      expect([...draftsInFile(disk.folder).values()]).toContain('account 77 4402');
      await desk.kill();
      open = null;
    } finally {
      await disk.remove();
    }
  });
});
