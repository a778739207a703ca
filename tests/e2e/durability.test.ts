import { describe, expect, it } from 'vitest';
import { rm } from 'node:fs/promises';
import {
  draftsInFile,
  newCustomer,
  openSeeded,
  readLog,
  seededHome,
  signIn,
  type OpenedDesk,
} from '../support/seeded-desk.ts';

const KILLS = 20;
/** What was typed longer ago than this is back after kill -9 (product A2). */
const KEPT_AFTER_MS = 1000;

const PLACES = [
  { stage: 'receive', key: 'Control+1', field: 'customerName', words: 'Adaeze Okafor of Millrace Cottages ' },
  { stage: 'receive', key: 'Control+1', field: 'reference', words: 'account 77 4402 063 bill May ' },
  {
    stage: 'listen',
    key: 'Control+2',
    field: 'customerWords',
    words: 'I paid on the third. Nobody rang me back. ',
  },
  { stage: 'feelings', key: 'Control+3', field: 'effect', words: 'You lost two days of paid work at home. ' },
  {
    stage: 'facts',
    key: 'Control+4',
    field: 'what',
    words: 'The line was cut on 8 June at a quarter past eight. ',
  },
  {
    stage: 'remedy',
    key: 'Control+5',
    field: 'prevention',
    words: 'A second colleague compares the receipt number. ',
  },
] as const;
const LIMITS: Readonly<Record<string, number>> = { customerName: 80, reference: 60 };

/** The same numbers each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

interface Typed {
  /** What stood in the field before this round, and everything typed since. */
  text: string;
  /** How much of it was typed more than a second before the kill. */
  owed: number;
}

describe('kill -9 while somebody types', () => {
  it(`loses nothing that was typed more than a second before, ${String(KILLS)} times`, async () => {
    const random = numbers(611);
    const seeded = await seededHome('en');
    const fields = new Map<string, Typed>();
    const times = { lock: [] as number[], today: [] as number[] };
    let owedStage: string = 'receive';
    let acknowledged = 0;
    let lost = 0;
    let stages = 0;

    const verify = async (desk: OpenedDesk): Promise<void> => {
      const stored = draftsInFile(seeded.dataDir);
      for (const [field, typed] of fields) {
        const found = [...stored].find(([name]) => name.endsWith(`/${field}`))?.[1];
        const text = typeof found === 'string' ? found : '';
        acknowledged += 1;
        if (!text.startsWith(typed.text.slice(0, typed.owed))) lost += 1;
        // What came in the last second may or may not be there, but nothing else may.
        expect(typed.text.startsWith(text), `${field}: ${text}`).toBe(true);
        typed.text = text;
        typed.owed = text.length;
      }
      await desk.page.locator('.open-case button').first().click();
      await desk.page.locator('[data-stage-page]').waitFor();
      const stage = await desk.page.locator('[data-stage-page]').getAttribute('data-stage-page');
      stages += 1;
      if (owedStage !== '' && stage !== owedStage) lost += 1;
      for (const place of PLACES.filter((one) => one.stage === stage)) {
        const typed = fields.get(place.field);
        if (typed) expect(await desk.clerk.field(place.field).inputValue()).toBe(typed.text);
      }
    };

    for (let round = 0; round <= KILLS; round += 1) {
      const began = performance.now();
      const desk = await openSeeded(seeded);
      await desk.page.locator('[data-screen="lock"]').waitFor();
      times.lock.push(performance.now() - began);
      const unlocking = performance.now();
      await signIn(desk);
      times.today.push(performance.now() - unlocking);
      if (round === 0) await newCustomer(desk);
      else await verify(desk);
      if (round === KILLS) {
        await desk.discard();
        break;
      }
      const place = PLACES[Math.floor(random() * PLACES.length)] ?? PLACES[0];
      await desk.page.keyboard.press(place.key);
      await desk.page.locator(`[data-stage-page="${place.stage}"]`).waitFor();
      const arrived = performance.now();
      const field = desk.clerk.field(place.field);
      await field.focus();
      await desk.page.keyboard.press('Control+End');
      const typed = fields.get(place.field) ?? { text: '', owed: 0 };
      fields.set(place.field, typed);
      const keys: { at: number; length: number }[] = [];
      const until = performance.now() + 300 + random() * 2200;
      while (performance.now() < until) {
        const next = place.words[typed.text.length % place.words.length] ?? '.';
        if (typed.text.length >= (LIMITS[place.field] ?? 900)) {
          await desk.page.waitForTimeout(50);
          continue;
        }
        await desk.page.keyboard.type(next);
        typed.text += next;
        keys.push({ at: performance.now(), length: typed.text.length });
        await desk.page.waitForTimeout(random() * 60);
      }
      await desk.kill();
      const killed = performance.now();
      for (const key of keys) if (key.at < killed - KEPT_AFTER_MS) typed.owed = key.length;
      owedStage = arrived < killed - KEPT_AFTER_MS ? place.stage : '';
    }
    const median = (all: readonly number[]): string =>
      ((all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0) / 1000).toFixed(2);
    console.log('tries | acknowledged fields | stages | lost');
    console.log(`${String(KILLS)} | ${String(acknowledged)} | ${String(stages)} | ${String(lost)}`);
    console.log(`start to lock screen, median of ${String(times.lock.length)}: ${median(times.lock)} s`);
    console.log(`name and PIN to Today, median of ${String(times.today.length)}: ${median(times.today)} s`);
    await rm(seeded.home, { recursive: true, force: true });
    expect(acknowledged).toBeGreaterThan(KILLS);
    expect(lost).toBe(0);
  }, 300_000);

  it('shows “Saved” only for what is already in the file', async () => {
    const seeded = await seededHome('en');
    const desk = await openSeeded(seeded);
    await signIn(desk);
    await newCustomer(desk);
    const field = desk.clerk.field('customerName');
    await field.focus();
    for (let round = 1; round <= 8; round += 1) {
      await desk.page.keyboard.type(`Name${String(round)} `);
      // The mark goes to "saving" with the first key and comes back with the answer.
      await desk.page.locator('[data-saved="busy"]').waitFor();
      await desk.page.locator('[data-saved="saved"]').waitFor();
      const shown = await field.inputValue();
      const found = [...draftsInFile(seeded.dataDir)].find(([name]) => name.endsWith('/customerName'))?.[1];
      expect(found).toBe(shown);
    }
    const mark = await desk.page.locator('[data-saved="saved"]').textContent();
    expect(mark).toMatch(/^Saved \d\d:\d\d:\d\d$/);
    expect(readLog(seeded.dataDir, (db) => db.pragma('quick_check', { simple: true }))).toBe('ok');
    await desk.discard();
  });
});
