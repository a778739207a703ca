import { ensureDebianPackages } from '../../electron/runtime/debian-packages.ts';
import { removeStagedApp, stageApp } from './staged-app.ts';
import { startDisplay } from './trial-display.ts';

/** Once before all end-to-end files: packages, runtime, build, staged app, and a display of our own (never the person's). */
export default async function setUp(): Promise<() => Promise<void>> {
  await ensureDebianPackages('test');
  const display = await startDisplay();
  await stageApp();
  return async () => {
    await removeStagedApp();
    await display.stop();
  };
}
