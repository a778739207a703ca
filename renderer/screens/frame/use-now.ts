import { useEffect, useState } from 'react';
import type { Instant } from '../../../electron/domain/time.ts';
import { deskNow, onDeskClock } from '../../bridge/desk-clock.ts';

const MINUTE_MS = 60_000;

/** Ticks at each full minute of the desk's clock: clocks on screen never move by themselves more often. */
export function useNow(): Instant {
  const [shown, setShown] = useState(deskNow);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      const current = deskNow();
      setShown(current);
      clearTimeout(timer);
      timer = setTimeout(tick, MINUTE_MS - (Date.parse(current) % MINUTE_MS));
    };
    tick();
    const stop = onDeskClock(tick);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return shown;
}
