import { draftsInFile, newCustomer } from '../../support/seeded-desk.ts';
import type { Scale, Survival } from '../fault.ts';
import { inWindow } from './window.ts';

/** One field of a line, one of many lines, and one in the foot, in a quick run; in a full one every text field of the intake. */
const QUICK = [
  ['Control+1', 'customerName'],
  ['Control+2', 'customerWords'],
] as const;
const FULL = [
  ...QUICK,
  ['Control+1', 'phone'],
  ['Control+1', 'reference'],
  ['Control+3', 'effect'],
  ['Control+4', 'matter'],
  ['Control+4', 'what'],
  ['Control+4', 'request'],
] as const;
const TEN_MB = 10_000_000;

/** Ten megabytes from the clipboard into fields of the real window: said at the field, not kept, and the next key works. */
export async function hugePastes({ kind, say }: Scale): Promise<Survival> {
  const fields = kind === 'quick' ? QUICK : FULL;
  const wrong: string[] = [];
  let slowest = 0;
  await inWindow(async (desk) => {
    await newCustomer(desk);
    for (const [stage, field] of fields) {
      await desk.page.keyboard.press(stage);
      const input = desk.clerk.field(field);
      await input.waitFor();
      await desk.clerk.type(field, field === 'phone' ? '01632 960936' : 'kept');
      await desk.clerk.saved();
      const kept = (): unknown =>
        [...draftsInFile(desk.seeded.dataDir)].find(([name]) => name.endsWith(`/${field}`))?.[1];
      const before = kept();
      await input.focus();
      await desk.page.keyboard.press('Control+A');
      const began = performance.now();
      await desk.page.evaluate(
        (length) => document.execCommand('insertText', false, 'x'.repeat(length)),
        TEN_MB,
      );
      await input.blur();
      const note = desk.page.locator(`[data-refusal="${field}"]`);
      await note.waitFor({ timeout: 60_000 });
      slowest = Math.max(slowest, performance.now() - began);
      await desk.page.waitForTimeout(1200);
      if (kept() !== before) wrong.push(`${field}: something of it was kept`);
      // The window is alive: what is typed next is taken as ever.
      await input.focus();
      await desk.page.keyboard.press('Control+A');
      await desk.page.keyboard.press('Delete');
      await desk.clerk.type(field, field === 'phone' ? '01632 960937' : 'and on');
      await note.waitFor({ state: 'detached' });
      await desk.clerk.saved();
      if (kept() === before) wrong.push(`${field}: nothing was taken afterwards`);
    }
  });
  for (const line of wrong) say(line);
  const notes = [`in the window: said at the field after ${String(Math.round(slowest))} ms at most`];
  return { tries: fields.length, survived: Math.max(0, fields.length - wrong.length), notes };
}
