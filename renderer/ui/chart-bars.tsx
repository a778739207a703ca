import type { Ref } from 'react';

export interface ChartBar {
  readonly id: string;
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

/** One hue, the peak darker and hatched in print, the value at the bar, what it is compared with as a line (design: charts). */
export function ChartBars({ label, bars, upright, ref }: ChartBarsProps) {
  const most = Math.max(1, ...bars.flatMap(({ value, mark }) => [value, mark ?? 0]));
  const peak = Math.max(...bars.map(({ value }) => value));
  return (
    <figure className="chart" aria-label={label} role="img" tabIndex={-1} ref={ref}>
      {upright === true ? (
        <Upright bars={bars} most={most} peak={peak} />
      ) : (
        <Lying bars={bars} most={most} peak={peak} />
      )}
    </figure>
  );
}

interface DrawnProps {
  readonly bars: readonly ChartBar[];
  readonly most: number;
  readonly peak: number;
}

const HIGH = 200;
const ROOM = 150;
const STEP = 30;

function Upright({ bars, most, peak }: DrawnProps) {
  // Labels that would run into each other are left out evenly; the table has them all.
  const every = Math.ceil(bars.length / 12);
  const width = Math.max(bars.length, 6) * STEP;
  return (
    <svg viewBox={`0 0 ${String(width)} ${String(HIGH)}`} aria-hidden="true">
      {bars.map(({ id, label, value, words }, at) => {
        const middle = (at + 0.5) * STEP;
        const height = (ROOM * value) / most;
        return (
          <g key={id}>
            <rect
              className={value === peak && value > 0 ? 'chart-bar is-peak' : 'chart-bar'}
              x={middle - STEP * 0.35}
              y={ROOM + 20 - height}
              width={STEP * 0.7}
              height={height}
            />
            {value === 0 ? null : (
              <text className="value" x={middle} y={ROOM + 14 - height} textAnchor="middle">
                {words}
              </text>
            )}
            {at % every === 0 ? (
              <text x={middle} y={HIGH - 8} textAnchor="middle">
                {label}
              </text>
            ) : null}
          </g>
        );
      })}
      <line className="base" x1="0" x2={width} y1={ROOM + 20} y2={ROOM + 20} />
    </svg>
  );
}

function Lying({ bars, most, peak }: DrawnProps) {
  return (
    <ul aria-hidden="true">
      {bars.map(({ id, label, value, words, mark }) => (
        <li key={id}>
          <span className="chart-name">{label}</span>
          <span className="chart-track">
            <i
              className={value === peak && value > 0 ? 'chart-bar is-peak' : 'chart-bar'}
              style={{ inlineSize: `${String((value / most) * 100)}%` }}
            />
            {mark === undefined ? null : (
              <i className="mark" style={{ insetInlineStart: `${String((mark / most) * 100)}%` }} />
            )}
          </span>
          <b>{words}</b>
        </li>
      ))}
    </ul>
  );
}
