import { BarChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent } from 'echarts/components';
import { init, use as bring } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartBar } from './chart-bars.tsx';

bring([BarChart, ScatterChart, GridComponent, AriaComponent, LabelLayout, SVGRenderer]);

export interface Drawn {
  readonly bars: readonly ChartBar[];
  readonly upright: boolean;
}
export interface Drawing {
  readonly draw: (drawn: Drawn) => void;
  readonly end: () => void;
}

/** Height a lying bar and what is above and below it take, in body lines; an upright drawing is as high as so many. */
const ROW = 2.2;
const UPRIGHT_ROWS = 9;

/** A drawing in `room`, which follows its width, the theme and the size of letters until it is ended. */
export function startDrawing(room: HTMLDivElement): Drawing {
  emptiedByNodes(room);
  const chart = init(room, null, { renderer: 'svg' });
  let last: Drawn | null = null;
  const again = (): void => {
    if (last === null) return;
    const look = lookOf(room);
    room.style.height = `${String(Math.round(look.size * ROW * (last.upright ? UPRIGHT_ROWS : last.bars.length + 1)))}px`;
    chart.resize();
    chart.setOption(optionOf(last, look), { notMerge: true });
  };
  const width = new ResizeObserver(() => {
    chart.resize();
  });
  const theme = new MutationObserver(again);
  width.observe(room);
  theme.observe(document.documentElement, { attributeFilter: ['data-theme', 'style'] });
  return {
    draw: (drawn) => {
      last = drawn;
      again();
    },
    end: () => {
      width.disconnect();
      theme.disconnect();
      // Its drawing too, or leaving the page would throw.
      for (const svg of room.querySelectorAll('svg')) emptiedByNodes(svg);
      chart.dispose();
    },
  };
}

/** ECharts empties its elements through innerHTML, which the policy of the window (trusted types) refuses even for ''. */
function emptiedByNodes(element: Element): void {
  Object.defineProperty(element, 'innerHTML', {
    set: () => {
      element.replaceChildren();
    },
  });
}

interface Look {
  readonly size: number;
  readonly family: string;
  readonly colour: (token: 'text' | 'text-2' | 'data-1' | 'data-2' | 'data-grid' | 'data-target') => string;
  /** Patterns where a hue must not be all that tells the peak. */
  readonly patterned: boolean;
}

function lookOf(room: HTMLElement): Look {
  const own = getComputedStyle(room);
  const root = document.documentElement;
  return {
    size: Number.parseFloat(own.fontSize),
    family: own.fontFamily,
    colour: (token) => own.getPropertyValue(`--${token}`).trim(),
    patterned: root.dataset['theme'] === 'contrast' || matchMedia('(forced-colors: active)').matches,
  };
}

/** One hue, the peak darker (where hues are few: full beside striped), the value at the bar, what it is compared with as a line (design: charts). */
function optionOf({ bars, upright }: Drawn, { size, family, colour, patterned }: Look) {
  const peak = Math.max(...bars.map(({ value }) => value));
  const text = { color: colour('text'), fontSize: size, fontFamily: family };
  const names = {
    type: 'category' as const,
    data: bars.map(({ label }) => label),
    inverse: !upright,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colour('text-2') } },
    axisLabel: upright
      ? { ...text, color: colour('text-2'), hideOverlap: true }
      : { ...text, width: size * 15, overflow: 'break' as const, interval: 0 },
  };
  const values = {
    type: 'value' as const,
    axisLabel: { show: false },
    splitLine: { show: false },
    min: 0,
    max: Math.max(1, ...bars.flatMap(({ value, mark }) => [value, mark ?? 0])),
  };
  const stripes = {
    symbol: 'rect',
    dashArrayX: [1, 0],
    dashArrayY: [2, 4],
    rotation: -Math.PI / 4,
    color: colour('data-1'),
  };
  return {
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: patterned } },
    textStyle: { fontFamily: family },
    grid: {
      left: 0,
      right: upright ? 0 : size * 6,
      top: upright ? size * 2 : 0,
      bottom: 0,
      outerBoundsMode: 'same' as const,
      outerBoundsContain: 'axisLabel' as const,
    },
    xAxis: upright ? names : values,
    yAxis: upright ? values : names,
    series: [
      {
        type: 'bar' as const,
        silent: true,
        barMaxWidth: size * 1.4,
        data: bars.map(({ value, words }) => {
          const isPeak = value === peak && value > 0;
          return {
            value,
            itemStyle: {
              color: isPeak ? colour('data-1') : colour('data-2'),
              ...(patterned
                ? {
                    borderColor: colour('data-1'),
                    borderWidth: 1,
                    decal: isPeak ? { symbol: 'none' } : stripes,
                  }
                : {}),
            },
            label: { show: value > 0 || !upright, formatter: () => words },
          };
        }),
        label: { ...text, position: upright ? ('top' as const) : ('right' as const) },
        labelLayout: { hideOverlap: upright },
      },
      {
        type: 'scatter' as const,
        silent: true,
        symbol: 'rect',
        symbolSize: [2, size * 1.9],
        itemStyle: { color: colour('data-target'), decal: { symbol: 'none' } },
        data: upright
          ? []
          : bars.flatMap(({ mark }, index) => (mark === undefined || mark === 0 ? [] : [[mark, index]])),
      },
    ],
  };
}
