import { useEffect, useRef, useState } from 'react';
import type { Ref } from 'react';
import type { Drawing } from './chart-drawing.ts';

export interface ChartBar {
  /** Below an upright bar, before a lying one. */
  readonly label: string;
  readonly value: number;
  /** The value as it is written at the bar. */
  readonly words: string;
  /** What it is compared with, a line across the bar; undefined for none. */
  readonly mark?: number | undefined;
}

export interface ChartBarsProps {
  /** Read aloud for the whole drawing; the same figures stand in a table beside it. */
  readonly label: string;
  /** Said in place of bars that cannot be drawn. */
  readonly away: string;
  readonly bars: readonly ChartBar[];
  /** Upright bars run along time; lying ones have longer names. */
  readonly upright?: boolean | undefined;
  readonly ref?: Ref<HTMLElement> | undefined;
}

/** Bars drawn by ECharts, which is fetched with the first of them: nobody who opens no chart waits for it. */
export function ChartBars({ label, away, bars, upright = false, ref }: ChartBarsProps) {
  const room = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  const shown = useRef({ bars, upright });
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    shown.current = { bars, upright };
    drawing.current?.draw(shown.current);
  }, [bars, upright]);
  useEffect(() => {
    let gone = false;
    import('./chart-drawing.ts').then(
      ({ startDrawing }) => {
        if (gone || room.current === null) return;
        drawing.current = startDrawing(room.current);
        drawing.current.draw(shown.current);
      },
      () => {
        // A file of the desk that cannot be read just now: the table has the figures.
        if (!gone) setAway(true);
      },
    );
    return () => {
      gone = true;
      drawing.current?.end();
      drawing.current = null;
    };
  }, []);
  if (isAway)
    return (
      <figure className="chart" aria-label={away} tabIndex={-1} ref={ref}>
        <p className="soft">{away}</p>
      </figure>
    );
  return (
    <figure className="chart" aria-label={label} role="img" tabIndex={-1} ref={ref}>
      <div ref={room} aria-hidden="true" />
    </figure>
  );
}
