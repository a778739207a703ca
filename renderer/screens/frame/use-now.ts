import { useEffect, useState } from 'react';
import type { Instant } from '../../../electron/domain/time.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import { useDeskState } from '../../bridge/desk-state.ts';

const MINUTE_MS = 60_000;

/** Ticks at each full minute of the desk's clock: clocks on screen never move by themselves more often. */
export function useNow(): Instant {
  const { now } = useDeskState();
  const [shown, setShown] = useState(deskNow);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      const current = deskNow();
      setShown(current);
      timer = setTimeout(tick, MINUTE_MS - (Date.parse(current) % MINUTE_MS));
    };
    tick();
    return () => {
      clearTimeout(timer);
    };
  }, [now]);
  return shown;
}
