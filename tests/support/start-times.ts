import { launchDesk } from './launch-desk.ts';
import { seededHome } from './seeded-desk.ts';

const STARTS = 10;

/** Milliseconds from starting the process to the lock screen, packaged or from the built folder: the median of ten starts on a set-up log. */
export async function startToLock(packaged: boolean): Promise<number> {
  const { home, dataDir } = await seededHome('en');
  const took: number[] = [];
  // The first start of all reads everything from the disk; it warms up and does not count.
  for (let nth = 0; nth <= STARTS; nth += 1) {
    const from = performance.now();
    const desk = await launchDesk({ home, dataDir, packaged });
    await desk.page.locator('[data-screen="lock"]').waitFor();
    if (nth > 0) took.push(performance.now() - from);
    await (nth === STARTS ? desk.discard() : desk.close());
  }
  const sorted = took.toSorted((one, other) => one - other);
  return ((sorted[STARTS / 2 - 1] ?? 0) + (sorted[STARTS / 2] ?? 0)) / 2;
}
