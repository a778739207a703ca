import type { HourBar, PromisePart } from '../../domain/day-close/day-charts.ts';
import { escaped, type Face, type Ink } from '../paper/ink.ts';

const SANS: Face = { family: 'sans', weight: 400 };
/** Tenths of a millimetre, so that a unit of the drawing is one on paper. */
const WIDTH = 1700;
const HEIGHT = 300;
const TOP = 40;
const FOOT = 42;
const DARK = '#141414';

/** Fills that stay apart on a grey printer and on its copy of a copy: full, striped, dotted, empty. */
const FILLS: Readonly<Record<PromisePart, string>> = {
  promisesKept: DARK,
  promisesLate: 'url(#late)',
  promisesBroken: 'url(#broken)',
  promisesOpen: '#fff',
};
const PATTERNS = `<defs><pattern id="late" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="14" height="14" fill="#fff"/><rect width="6" height="14" fill="${DARK}"/></pattern><pattern id="broken" width="14" height="14" patternUnits="userSpaceOnUse"><rect width="14" height="14" fill="#fff"/><circle cx="7" cy="7" r="3.6" fill="${DARK}"/></pattern></defs>`;

/** Bars by the hour with their number on top and the hour below; `name` is read out instead. */
export function hourChart(bars: readonly HourBar[], name: string, ink: Ink): string {
  const most = Math.max(1, ...bars.map((bar) => bar.received));
  const step = WIDTH / bars.length;
  const room = HEIGHT - TOP - FOOT;
  const base = HEIGHT - FOOT;
  const drawn = bars.map(({ hour, received }, at) => {
    const middle = step * (at + 0.5);
    const height = (room * received) / most;
    const bar =
      received === 0
        ? ''
        : `<rect x="${fixed(middle - step * 0.3)}" y="${fixed(base - height)}" width="${fixed(step * 0.6)}" height="${fixed(height)}" fill="#4a4a4a" stroke="${DARK}" stroke-width="2"/>${label(String(received), middle, base - height - 10, ink)}`;
    return bar + label(String(hour), middle, HEIGHT - 6, ink);
  });
  const line = `<line x1="0" x2="${String(WIDTH)}" y1="${String(base)}" y2="${String(base)}" stroke="${DARK}" stroke-width="3"/>`;
  return svg(HEIGHT, name, line + drawn.join(''));
}

/** One bar of the whole width, parted as the promises are. */
export function promiseChart(
  shares: readonly { readonly part: PromisePart; readonly share: number }[],
  name: string,
): string {
  let from = 0;
  const parts = shares.map(({ part, share }) => {
    const width = share * (WIDTH - 4);
    const drawn =
      share === 0
        ? ''
        : `<rect x="${fixed(from + 2)}" y="2" width="${fixed(width)}" height="66" fill="${FILLS[part]}" stroke="${DARK}" stroke-width="3"/>`;
    from += width;
    return drawn;
  });
  return svg(70, name, PATTERNS + parts.join(''));
}

/** The fill of a part beside its row in the table below the bar. */
export function promiseKey(part: PromisePart): string {
  return `<svg class="key" viewBox="0 0 40 28" aria-hidden="true"><rect x="2" y="2" width="36" height="24" fill="${FILLS[part]}" stroke="${DARK}" stroke-width="3"/></svg>`;
}

function svg(height: number, name: string, inside: string): string {
  return `<svg class="chart" role="img" aria-label="${escaped(name)}" viewBox="0 0 ${String(WIDTH)} ${String(height)}">${inside}</svg>`;
}

/** Digits alone: what `write` puts around other texts has no place in a drawing, but the face must know them. */
function label(digits: string, x: number, y: number, ink: Ink): string {
  ink.write(digits, SANS);
  return `<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="middle" font-family="Paper Sans" font-size="30" fill="${DARK}">${digits}</text>`;
}

function fixed(value: number): string {
  return value.toFixed(1);
}
