import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_PRINTED_AHEAD } from '../../electron/domain/paper.ts';
import { textOf } from '../../electron/domain/papers/edited-letter.ts';
import { runTool } from '../../electron/runtime/run-tool.ts';
import { DISCONNECTED_LINE, LOST_BOOKING, OVERCHARGED_BILL } from '../golden/papers/sample-cases.ts';
import { inCurrency } from '../support/in-currency.ts';
import type { Desk } from '../support/launch-desk.ts';
import type { BenchRun, Part } from './bench-run.ts';
import { channelTimes, must, withDesk } from './app.ts';
import { LOG_NOW } from './data/make-case.ts';
import { at } from './figure.ts';

const LETTERS = 300;
const FRESH = 20;
const REUSED = 60;
const BY_SOFFICE = 5;
/** A letter names the next contact, which must lie ahead. */
const NEXT_WEEK = new Date(Date.parse(LOG_NOW) + 7 * 24 * 60 * 60_000).toISOString().slice(0, 16);
const SAMPLES = [DISCONNECTED_LINE, OVERCHARGED_BILL, LOST_BOOKING];

/** Letters of apology in three languages, approved; then printed as the screen of several papers prints them, each durable in the log with its event. */
export const lettersPart: Part = {
  names: ['letters_300'],
  measure: async (run) =>
    withDesk(run, async (desk) => {
      const letters = await approvedLetters(desk, LETTERS);
      const times = await channelTimes(
        desk,
        'print-paper',
        letters.map((paperId, nth) => ({
          paperId,
          next: letters.slice(nth + 1, nth + 1 + MOST_PRINTED_AHEAD),
        })),
      );
      run.say('letters_300', { value: times.reduce((sum, one) => sum + one, 0), n: times.length });
    }),
};

/**
 * From the click to a PDF that is durable: first each letter in a page that has to be opened, then each in the one that is kept.
 * LibreOffice makes a PDF of the same words, one by one.
 */
export const letterPart: Part = {
  names: ['letter_p95', 'letter_reused_p95', 'letter_kb_max', 'letter_vs_soffice'],
  measure: async (run) =>
    withDesk(run, async (desk, { home }) => {
      const letters = await approvedLetters(desk, FRESH + REUSED);
      const fresh: number[] = [];
      for (const paperId of letters.slice(0, FRESH)) {
        await closeHidden(desk);
        fresh.push(...(await channelTimes(desk, 'print-paper', [{ paperId }])));
      }
      run.say('letter_p95', { value: at(fresh, 0.95), n: fresh.length });
      const kept = letters.slice(FRESH);
      const times = await channelTimes(
        desk,
        'print-paper',
        kept.map((paperId) => ({ paperId })),
      );
      run.say('letter_reused_p95', { value: at(times, 0.95), n: times.length });
      const out = join(home, 'out');
      const sizes = readdirSync(out)
        .filter((name) => name.includes('_apology_'))
        .map((name) => statSync(join(out, name)).size / 1024);
      run.say('letter_kb_max', { value: Math.max(...sizes), n: sizes.length });
      const soffice = await sofficeTimes(run, desk, kept.slice(0, BY_SOFFICE));
      run.say('letter_vs_soffice', { value: at(soffice, 0.5) / at(times, 0.5), n: soffice.length });
    }),
};

async function approvedLetters(desk: Desk, count: number): Promise<readonly string[]> {
  const letters: string[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const sample = SAMPLES[nth % SAMPLES.length]?.input.facts.fields ?? {};
    const fields = { ...inCurrency(sample, 'CNY'), nextContactAt: NEXT_WEEK };
    const { caseId } = await must(desk, 'receive-customer', {});
    await must(desk, 'save-draft', { caseId, revision: 1, fields, stage: 'facts', cursor: '' });
    await must(desk, 'confirm-case', { caseId });
    const { paperId } = await must(desk, 'draft-letter', { caseId });
    await must(desk, 'approve-letter', { paperId, stepUp: null, overrideReason: 'measured' });
    letters.push(paperId);
  }
  return letters;
}

/** The page that prints is kept between letters; without it the next one opens its own. */
async function closeHidden(desk: Desk): Promise<void> {
  await desk.app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) if (!window.isVisible()) window.destroy();
  });
}

async function sofficeTimes(
  run: BenchRun,
  desk: Desk,
  letters: readonly string[],
): Promise<readonly number[]> {
  const folder = join(run.scratch, 'soffice');
  mkdirSync(folder, { recursive: true });
  const times: number[] = [];
  for (const [nth, paperId] of letters.entries()) {
    const { paper } = await must(desk, 'paper', { paperId });
    const file = join(folder, `letter-${String(nth)}.html`);
    const paragraphs = textOf(paper.blocks)
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('\n');
    writeFileSync(
      file,
      `<!doctype html><html lang="${paper.language}"><meta charset="utf-8"><body>${paragraphs}</body></html>`,
    );
    const began = performance.now();
    const { code, stderr } = await runTool('soffice', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ]);
    times.push(performance.now() - began);
    if (code !== 0 || !readdirSync(folder).includes(`letter-${String(nth)}.pdf`))
      throw new Error(`soffice: ${stderr}`);
  }
  // The first one makes its profile.
  return times.slice(1);
}
