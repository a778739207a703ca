import { chmodSync } from 'node:fs';
import { setUpDesks } from '../../support/desk-set-up.ts';
import {
  openSeeded,
  seededHome,
  signIn,
  type OpenedDesk,
  type SeededHome,
} from '../../support/seeded-desk.ts';
import { CLERK, CLERK_PIN } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';

export interface Window extends OpenedDesk {
  readonly seeded: SeededHome;
}

/** The real desk under a display of its own, with somebody signed in; taken down whatever happens. */
export async function inWindow<T>(
  work: (window: Window) => Promise<T>,
  fill: (one: DiskDesk) => Promise<void> = () => Promise.resolve(),
  who: { readonly name: string; readonly pin: string } = { name: CLERK, pin: CLERK_PIN },
): Promise<T> {
  const takeDown = await setUpDesks('test');
  try {
    const seeded = await seededHome('en', fill);
    const desk = await openSeeded(seeded);
    try {
      await signIn(desk, who.name, who.pin);
      return await work({ ...desk, seeded });
    } finally {
      chmodSync(seeded.home, 0o700);
      await desk.discard();
    }
  } finally {
    await takeDown();
  }
}
