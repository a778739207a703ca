import type { OpenedDesk } from '../../support/seeded-desk.ts';
import { speak } from '../../support/seeded-desk.ts';

/** What is done at each: of a wizard's step, or of a log that is brought up to date. */
export type VisitDoorstep = (name: string) => Promise<void>;

/** Everything before the lock screen of a new desk: each step of first start as it opens, and filled; then a log of an older Amends. */
export async function walkDoorstep(desk: OpenedDesk, visit: VisitDoorstep): Promise<void> {
  const { page, clerk } = desk;
  const secret = async (name: string): Promise<void> => {
    await page.locator(`[data-field="${name}"] input, input[data-field="${name}"]`).first().focus();
    await page.keyboard.type('1379');
  };
  const fill: Readonly<Record<string, () => Promise<void>>> = {
    branch: async () => {
      await clerk.type('code', 'nrt');
      await clerk.choose('sector', 'telecom');
      await page.locator('[data-check="number"]').waitFor();
    },
    place: () => page.locator('[data-check="place"]').waitFor(),
    letterhead: () => clerk.type('organisation', 'NQ 1845'),
    supervisor: async () => {
      await clerk.type('name', 'Ewa Sobczak');
      await secret('pin');
      await secret('pinAgain');
    },
    keeping: () => page.locator('[data-check="summary"]').waitFor(),
  };
  await page.locator('[data-screen="setup"]').waitFor();
  await visit('first-start');
  for (const [step, into] of Object.entries(fill)) {
    await speak(desk, 'en-GB');
    if (step !== 'branch') await page.keyboard.press('Control+Enter');
    await page.locator(`[data-step="${step}"]`).waitFor();
    await into();
    await visit(`first-start-${step}`);
  }
  await prepare(desk);
  await visit('preparing');
}

/** Main says that a log is being prepared, and how far it is: a real one is ready before it can be looked at. */
async function prepare(desk: OpenedDesk): Promise<void> {
  await desk.app.evaluate(({ ipcMain }) => {
    type Handler = (...given: readonly unknown[]) => Promise<{ readonly value: object }>;
    const handlers = Reflect.get(ipcMain, '_invokeHandlers') as Map<string, Handler>;
    const real = handlers.get('desk-state');
    if (real === undefined) throw new Error('no channel is called desk-state');
    handlers.set('desk-state', async (...given) => {
      const state = await real(...given);
      return { ...state, value: { ...state.value, phase: 'preparing' } };
    });
  });
  await speak(desk, 'pl-PL');
  await desk.page.locator('[data-screen="preparing"]').waitFor();
  await desk.app.evaluate(({ BrowserWindow }) => {
    const told = { kind: 'progress', step: 'prepare-index', done: 412_600, of: 1_000_000 };
    BrowserWindow.getAllWindows()[0]?.webContents.send('told', told);
  });
  await desk.page.locator('[data-step="index"]').waitFor();
}
