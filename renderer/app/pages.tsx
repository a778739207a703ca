import { RouterProvider } from '@tanstack/react-router';
import { lazy, useState } from 'react';
import type { router } from './router.tsx';

/**
 * Every page of the open desk, in a bundle of its own that is read while the lock screen already stands (measured: four fifths of the
 * window's code). All at once, so that going from page to page never waits.
 */
export async function pages(): Promise<typeof router> {
  const read = (await import('./router.tsx')).router;
  known = read;
  return read;
}

let known: typeof router | null = null;

const PagesOnceRead = lazy(async () => {
  const read = await pages();
  return { default: () => <RouterProvider router={read} /> };
});

/** Without waiting where they are read: React shows what it has waited for, however shortly, a third of a second later (measured). */
export function Pages() {
  const [read] = useState(known);
  return read === null ? <PagesOnceRead /> : <RouterProvider router={read} />;
}

/** Seldom the first screen: the lock screen does not wait for their code. */
export const SetupScreen = lazy(async () => {
  const { SetupScreen: screen } = await import('../screens/setup/setup-screen.tsx');
  return { default: screen };
});
export const BlockedScreen = lazy(async () => {
  const { BlockedScreen: screen } = await import('../screens/blocked/blocked-screen.tsx');
  return { default: screen };
});
