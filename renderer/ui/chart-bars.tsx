import { useEffect, useRef } from 'react';
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
  readonly bars: readonly ChartBar[];
  /** Upright bars run along time; lying ones have longer names. */
  readonly upright?: boolean | undefined;
  readonly ref?: Ref<HTMLElement> | undefined;
}

/** Bars drawn by ECharts, which is fetched with the first of them: nobody who opens no chart waits for it. */
export function ChartBars({ label, bars, upright = false, ref }: ChartBarsProps) {
  const room = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  const shown = useRef({ bars, upright });
  useEffect(() => {
    shown.current = { bars, upright };
    drawing.current?.draw(shown.current);
  }, [bars, upright]);
  useEffect(() => {
    let gone = false;
    void import('./chart-drawing.ts').then(({ startDrawing }) => {
      if (gone || room.current === null) return;
      drawing.current = startDrawing(room.current);
      drawing.current.draw(shown.current);
    });
    return () => {
      gone = true;
      drawing.current?.end();
      drawing.current = null;
    };
  }, []);
  return (
    <figure className="chart" aria-label={label} role="img" tabIndex={-1} ref={ref}>
      <div ref={room} aria-hidden="true" />
    </figure>
  );
}
