/** How often idleness is looked at: a desk locks itself at most this much later than its branch says. */
export const LOOK_EVERY_MS = 5_000;
/** What is still being typed has this long to reach the log before the desk locks. */
export const SAVE_FIRST_MS = 1_000;

export interface AutoLockPorts {
  /** Milliseconds that only ever grow: a machine clock that is set moves nothing. */
  readonly uptime: () => number;
  /** Minutes without a key or a click; null before the first start. */
  readonly minutes: () => number | null;
  readonly isOpen: () => boolean;
  /** Asks the window to send what it has not sent yet. */
  readonly saveFirst: () => void;
  readonly lock: () => void;
  readonly later: (ms: number, run: () => void) => void;
}

export interface AutoLock {
  readonly noteActivity: () => void;
  readonly look: () => void;
  /** The machine goes to sleep or shows its own lock screen. */
  readonly lockSoon: () => void;
}

/** Main decides when nobody is behind the desk any more; the window only says when a key was pressed. */
export function makeAutoLock(ports: AutoLockPorts): AutoLock {
  let last = ports.uptime();
  let wasOpen = false;
  let locking = false;
  const noteActivity = (): void => {
    last = ports.uptime();
  };
  const isIdle = (): boolean => {
    const minutes = ports.minutes();
    return minutes !== null && ports.uptime() - last >= minutes * 60_000;
  };
  const lockUnless = (stillNeeded: () => boolean): void => {
    if (locking || !ports.isOpen()) return;
    locking = true;
    ports.saveFirst();
    ports.later(SAVE_FIRST_MS, () => {
      locking = false;
      // A key pressed in the last second keeps the desk open.
      if (!stillNeeded()) return;
      ports.lock();
      // Somebody may unlock it before the next look.
      wasOpen = false;
    });
  };
  return {
    noteActivity,
    look: () => {
      const open = ports.isOpen();
      // To unlock is to be there.
      if (open && !wasOpen) noteActivity();
      wasOpen = open;
      if (open && isIdle()) lockUnless(isIdle);
    },
    lockSoon: () => {
      lockUnless(() => true);
    },
  };
}
