import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paperLanguageOf } from '../../electron/domain/language.ts';
import { giveToDesk } from '../support/staged-app.ts';
import type { Clerk } from './clerk.ts';
import type { Counter } from './counters/counter.ts';

const PACK = 'prompts-calming';

/** The supervisor has one line said in the branch's own words, takes it out as a file, reads files in, and puts the pack back. */
export async function changePacks({ locale, pack }: Counter, clerk: Clerk, printed: string): Promise<void> {
  const { page } = clerk;
  const row = page.locator(`[data-pack="${PACK}"]`);
  const acts = row.locator('.pack-acts button');
  await clerk.setting('packs');
  await acts.first().click();
  await page.locator('[data-screen="pack-editor"] [data-row]').first().click();
  const words = clerk.field(`text-${paperLanguageOf(locale)}`);
  await words.fill(pack.refused);
  await page.locator('.texts .note.warn').first().waitFor();
  await clerk.picture('pack-editor');
  await words.fill(pack.ours);
  await clerk.press('Control+Enter');
  await page.locator(`[data-pack="${PACK}"][data-state="changed"]`).waitFor();
  await acts.filter({ has: page.locator('[data-icon="export"]') }).click();
  await page.locator('.toast').filter({ hasText: '.json' }).waitFor();
  await row.scrollIntoViewIfNeeded();
  await clerk.picture('packs');

  const stick = join(printed, 'stick');
  const file = (await readdir(stick)).find((name) => name.startsWith(PACK)) ?? '';
  const next = (await readFile(join(stick, file), 'utf8')).replace(
    /"version": (\d+)/,
    (_, version: string) => `"version": ${String(Number(version) + 1)}`,
  );
  const readIn = async (text: string, answer: 'refused' | 'ready'): Promise<void> => {
    const given = join(printed, 'pack.json');
    await writeFile(given, text);
    await giveToDesk(given);
    await clerk.press('Control+Enter');
    await page.locator(`[data-import="${answer}"]`).waitFor();
    await clerk.picture(`pack-${answer}`);
  };
  await readIn(next.replace(pack.ours, pack.refused), 'refused');
  await readIn(next.replace(pack.ours, pack.theirs), 'ready');
  await clerk.press('Control+Enter');
  await row.waitFor();
  await acts.filter({ has: page.locator('[data-icon="return"]') }).click();
  await page.getByRole('dialog').waitFor();
  await clerk.picture('pack-put-back');
  await clerk.press('Control+Enter');
  await page.locator(`[data-pack="${PACK}"][data-state="shipped"]`).waitFor();
}
