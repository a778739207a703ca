import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { approvedLetters } from '../support/approved-letters.ts';
import { launchDesk } from '../support/launch-desk.ts';
import {
  askWindow,
  DOOR_OPENS,
  seededHome,
  signIn,
  wholeLog,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';
import { startPrinter, type VirtualPrinter } from '../support/virtual-printer.ts';
import { Clerk } from '../tour/clerk.ts';

const PRINTER = 'Counter_A4';

/** No trial seam: what is printed goes the way it goes in a branch, to a printer of the system that was chosen. */
describe('a printer of the system', () => {
  let printer: VirtualPrinter;
  let seeded: SeededHome;
  let desk: OpenedDesk;
  let letters: readonly string[] = [];
  beforeAll(async () => {
    printer = await startPrinter(PRINTER);
    seeded = await seededHome('en', async (one) => {
      letters = (await approvedLetters(one)).map(({ letterId }) => letterId);
    });
    const started = await launchDesk({
      home: seeded.home,
      dataDir: seeded.dataDir,
      packaged: false,
      env: { AMENDS_TRIAL_CLOCK: DOOR_OPENS, CUPS_SERVER: printer.server },
    });
    desk = { ...started, clerk: new Clerk(started.page, seeded.home, 'test') };
    await signIn(desk);
  });
  afterAll(async () => {
    await desk.discard();
    await printer.discard();
  });

  const printedEvents = (): number => wholeLog(seeded.dataDir).split('"paper-printed"').length - 1;
  const wordsOn = async (sheet: string): Promise<string> =>
    (await runTool('pdftotext', ['-raw', sheet, '-'])).stdout.replaceAll(/\s+/gu, '');

  it('is offered and chosen for letters', async () => {
    await desk.clerk.setting('printers');
    await desk.clerk.pick('printer-letter', PRINTER);
    await expect
      .poll(async () => {
        const printers = await askWindow(desk, 'printers', {});
        return printers.ok ? printers.value.chosen.letter : null;
      })
      .toBe(PRINTER);
  });

  it('prints three letters in one go, and every word stands on its sheet', async () => {
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('Escape');
    await desk.page.locator('[data-door="print"]').getByRole('button').click();
    await desk.page.locator('.print-row').first().waitFor();
    await desk.page.keyboard.press('Control+Enter');
    await desk.page.locator('[data-printed="3"]').waitFor({ timeout: 60_000 });
    await expect.poll(() => printer.sheets().length, { timeout: 30_000 }).toBe(3);
    expect(printedEvents()).toBe(3);
    for (const [at, sheet] of printer.sheets().entries()) {
      const stored = await askWindow(desk, 'paper', { paperId: letters[at] ?? '' });
      const blocks = stored.ok ? stored.value.paper.blocks : [];
      const sentences = blocks.flatMap((block) =>
        block.kind === 'paragraph' ? [block.runs.map((run) => ('text' in run ? run.text : '')).join('')] : [],
      );
      expect(sentences.length).toBeGreaterThan(5);
      const words = await wordsOn(sheet);
      for (const sentence of sentences) expect(words).toContain(sentence.replaceAll(/\s+/gu, ''));
      const { stdout } = await runTool('pdfinfo', [sheet]);
      expect(stdout).toMatch(/^Page size: +59\d.* x 84\d.*$/mu);
    }
  });

  it('that is gone prints nothing, and the copy is not counted', async () => {
    const before = printedEvents();
    await printer.unplug();
    const [paperId = ''] = letters;
    expect(await askWindow(desk, 'print-paper', { paperId })).toMatchObject({
      ok: false,
      code: 'print-failed',
    });
    expect(printedEvents()).toBe(before);
  });
});
