import type { Instant } from '../../electron/domain/time.ts';

const watchers = new Set<() => void>();
let told = { now: new Date(0).toISOString(), at: 0 };

/** Main's time at the moment it arrived here. */
export function setDeskClock(now: Instant): void {
  if (now === told.now) return;
  told = { now, at: performance.now() };
  for (const watcher of watchers) queueMicrotask(watcher);
}

/** Main's clock, which the trial seam may set, moved on by the time since it was told. Never the window's own date. */
export function deskNow(): Instant {
  return new Date(Date.parse(told.now) + performance.now() - told.at).toISOString();
}

/** Hears when main's time was told anew; returns the way to stop. */
export function onDeskClock(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}
