import { all } from '../../electron/store/database.ts';
import { openReader } from '../../electron/store/open-store.ts';
import type { Desk } from '../support/launch-desk.ts';
import { withDesk } from './app.ts';
import { nextChange, noteChanges } from './app-saves.ts';
import type { Part } from './bench-run.ts';
import { drawFrom } from './data/draw.ts';
import { at } from './figure.ts';

const CUSTOMERS = 60;
const CUSTOMERS_QUICK = 12;
/** Names nobody has, of words that tens of thousands have: what takes longest to look for. */
const NOBODY = ['Smith Nowak', 'Nowak Jones', 'Jo Kow', 'Krystyna Smith'];
/** Longer than the pause after which the desk asks. */
const NOBODY_REST_MS = 600;

type Typed = Readonly<Record<'customerName' | 'phone' | 'reference', string>>;

/**
 * Somebody who was here before, recognised while one types: from the last key of a name, phone or reference to the earlier case standing on
 * screen, the pause in the typing included; and how long the window had to wait for main at most.
 */
export const returningPart: Part = {
  names: ['returning_typed_p95', 'returning_typed_stall'],
  measure: async (run) => {
    const db = openReader(run.cached);
    const rows = all<Typed>(
      db,
      `SELECT customer_name AS customerName, phone, reference FROM complaint_case
       WHERE customer_name <> '' AND phone <> '' AND reference <> '' ORDER BY arrived_seq DESC LIMIT 300`,
    );
    db.close();
    const draw = drawFrom(11);
    const customers = Array.from({ length: run.quick ? CUSTOMERS_QUICK : CUSTOMERS }, () => draw.of(rows));
    await withDesk(run, async (desk) => {
      await desk.page.keyboard.press('F2');
      await desk.page.locator('[data-field="customerName"]').first().waitFor();
      await watchStalls(desk);
      await desk.page.evaluate(noteChanges, '.returning');
      const times: number[] = [];
      for (const customer of customers) {
        const name = draw.of(['customerName', 'phone', 'reference'] as const);
        await type(desk, name, customer[name]);
        times.push(await nextChange(desk.page));
        await type(desk, name, '');
        await nextChange(desk.page);
      }
      for (const name of NOBODY) {
        await type(desk, 'customerName', name);
        await desk.page.waitForTimeout(NOBODY_REST_MS);
      }
      const stall = await desk.page.evaluate(() => Reflect.get(globalThis, 'benchStall') as number);
      run.say('returning_typed_p95', { value: at(times, 0.95), n: times.length });
      run.say('returning_typed_stall', { value: stall, n: times.length + NOBODY.length });
    });
  },
};

/** As fast as keys can come, so that nothing is offered before the last one. */
async function type({ page }: Desk, name: keyof Typed, text: string): Promise<void> {
  await page.locator(`[data-field="${name}"]`).first().focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
}

/** In the page: asks main for something small again and again, and notes the longest time it took to answer. */
async function watchStalls({ page }: Desk): Promise<void> {
  await page.evaluate(() => {
    const api = Reflect.get(globalThis, 'amends') as Record<string, (input: unknown) => Promise<unknown>>;
    Reflect.set(globalThis, 'benchStall', 0);
    const ask = async (): Promise<void> => {
      const began = performance.now();
      await api['desk-state']?.({});
      const stall = Math.max(Reflect.get(globalThis, 'benchStall') as number, performance.now() - began);
      Reflect.set(globalThis, 'benchStall', stall);
      setTimeout(() => void ask(), 5);
    };
    void ask();
  });
}
