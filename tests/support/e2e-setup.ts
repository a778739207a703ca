import { setUpDesks } from './desk-set-up.ts';
import { startDisplay } from './trial-display.ts';

/**
 * Vitest's global set-up of the end-to-end files; what it returns is the tear-down. Two files run at once, each on a display of its own
 * (`e2e-display.ts` chooses): two windows on one display without a window manager would take the keyboard from each other.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const takeDown = await setUpDesks('test');
  process.env['AMENDS_OTHER_DISPLAY'] = process.env['DISPLAY'];
  process.env['AMENDS_OTHER_AUTHORITY'] = process.env['XAUTHORITY'];
  const second = await startDisplay();
  return async () => {
    await second.stop();
    await takeDown();
  };
}
