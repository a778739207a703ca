import { ensureDebianPackages, type PackageSet } from '../../electron/runtime/debian-packages.ts';
import { removeStagedApp, stageApp } from './staged-app.ts';
import { startDisplay } from './trial-display.ts';

/**
 * Once before any desk is launched: packages, runtime, build, staged app, and a display of our own (never the person's). Gives the
 * function that takes all of it down again.
 *
 * @throws SetUpFailed with the line to type
 */
export async function setUpDesks(set: PackageSet): Promise<() => Promise<void>> {
  await ensureDebianPackages(set);
  const display = await startDisplay();
  const takeDown = async (): Promise<void> => {
    await removeStagedApp();
    await display.stop();
  };
  try {
    await stageApp();
  } catch (error) {
    await takeDown();
    throw error;
  }
  return takeDown;
}
