import type { BenchRun, Part } from './bench-run.ts';
import { benchHome, chooseWho, startDesk } from './app.ts';
import { at } from './figure.ts';
import { footprintOf } from '../soak/memory.ts';

const STARTS = 10;
const STARTS_QUICK = 5;

/**
 * From starting the process to a lock screen that can be used, and from the last key of the PIN to a Today whose lists are drawn: the median.
 * What a debugger needs to be let in is part of a start here. The first start after the copy was made is said by itself.
 */
export const startPart: Part = {
  names: ['start_lock', 'start_lock_first', 'pin_to_today'],
  measure: async (run) => {
    const home = await benchHome(run);
    const starts = run.quick ? STARTS_QUICK : STARTS;
    const lock: number[] = [];
    const today: number[] = [];
    for (let nth = 0; nth <= starts; nth += 1) {
      const began = performance.now();
      const desk = await startDesk(home);
      try {
        await desk.page.locator('[data-screen="lock"]').waitFor();
        lock.push(performance.now() - began);
        await chooseWho(desk);
        await desk.page.evaluate(noteToday);
        await desk.page.keyboard.press('Enter');
        await desk.page.waitForFunction(() => Reflect.has(globalThis, 'keyToToday'));
        today.push(await desk.page.evaluate(() => Number(Reflect.get(globalThis, 'keyToToday'))));
      } finally {
        await desk.close();
      }
    }
    const [first = 0, ...warm] = lock;
    run.say('start_lock_first', { value: first, n: 1 });
    run.say('start_lock', { value: at(warm, 0.5), n: warm.length });
    run.say('pin_to_today', { value: at(today.slice(1), 0.5), n: today.length - 1 });
  },
};

/** In the page, which alone knows when it drew what. */
function noteToday(): void {
  let key = 0;
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter') key = performance.now();
    },
    true,
  );
  const look = (): void => {
    const screen = document.querySelector('[data-screen="today"]');
    if (key === 0 || screen === null || screen.querySelector('.ghost') !== null) return;
    observer.disconnect();
    requestAnimationFrame(() => Reflect.set(globalThis, 'keyToToday', performance.now() - key));
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

/** Of all processes of the desk after somebody worked: signed in, a hundred searches, an intake, a case. */
export const memoryPart: Part = {
  names: ['pss_mb'],
  measure: async (run: BenchRun) => {
    const home = await benchHome(run);
    const desk = await startDesk(home);
    try {
      await chooseWho(desk);
      await desk.page.keyboard.press('Enter');
      const { page } = desk;
      await page.locator('[data-screen="today"]').waitFor();
      await page.locator('[data-page="log"]').click();
      await page.locator('[data-field="search"]').first().fill('退款');
      await page.locator('.log [role="row"][data-key]').first().waitFor();
      await page.locator('.log [role="row"][data-key]').first().dblclick();
      await page.locator('.case-head').waitFor();
      await page.locator('[data-page="today"]').click();
      await page.locator('[data-screen="today"]').waitFor();
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const { pssMb, byKind } = await footprintOf(desk, session);
      run.note(`  memory: ${JSON.stringify(byKind)}`);
      run.say('pss_mb', { value: pssMb, n: 1 });
    } finally {
      await desk.close();
    }
  },
};
