import { loadavg } from 'node:os';
import type { LogSize } from './cached-log.ts';
import { SUFFIX } from './cached-log.ts';

/** A line of performance.md's table that a figure is held against; without `of` there is none. */
export interface Goal {
  readonly max?: number;
  readonly min?: number;
  readonly of: 'value' | 'ratio';
}

const most = (max: number, of: Goal['of'] = 'value'): Goal => ({ max, of });

/** Every name a run may say, with its unit and its goal. Those that performance.md does not list explain one that it does. */
export const FIGURES = {
  raw_processor: ['ms', null],
  raw_insert: ['ms', null],
  raw_insert_p99: ['ms', null],
  save_p50: ['ms', most(6, 'ratio')],
  save_p99: ['ms', most(10, 'ratio')],
  save_max: ['ms', most(16)],
  fsyncs_per_save: ['syncs', { min: 1, max: 1, of: 'value' }],
  fsyncs_per_draft: ['syncs', most(1)],
  draft_p99: ['ms', most(1000)],
  draft_write_p99: ['ms', null],
  command_to_saved_p95: ['ms', most(50)],
  command_to_saved_slow_disk_p95: ['ms', most(60)],
  search_p95: ['ms', most(10)],
  search_p99: ['ms', most(25)],
  search_engine_p95: ['ms', null],
  search_differences: ['queries', most(0)],
  index_to_text: ['ratio', most(0.75)],
  page_p95: ['ms', most(5)],
  returning_p95: ['ms', null],
  returning_typed_p95: ['ms', most(300)],
  returning_typed_stall: ['ms', most(50)],
  report_tile_p95: ['ms', most(50)],
  report_board: ['ms', most(150)],
  start_lock: ['ms', most(900)],
  start_lock_first: ['ms', null],
  pin_to_today: ['ms', most(800)],
  letter_p95: ['ms', most(150)],
  letter_reused_p95: ['ms', most(40)],
  letter_kb_max: ['kB', most(120)],
  letters_300: ['ms', most(1000)],
  letter_vs_soffice: ['ratio', { min: 3.5, of: 'value' }],
  day_close_300: ['ms', most(1000)],
  csv_vs_sqlite3: ['ratio', most(3.5)],
  package_year: ['s', most(12)],
  package_stall: ['ms', most(50)],
  backup_vs_copy: ['ratio', most(4)],
  backup_whole_vs_copy: ['ratio', null],
  backup_block_max: ['ms', most(8)],
  pss_mb: ['MB', most(400)],
  wording_page: ['ms', most(5)],
  head_office_300: ['s', most(1)],
  head_office_100k: ['s', most(60)],
} as const satisfies Readonly<Record<string, readonly [unit: string, goal: Goal | null]>>;
export type FigureName = keyof typeof FIGURES;

/** What performance.md wants named in every run. */
export const WANTED: readonly FigureName[] = [
  'raw_insert',
  'save_p50',
  'save_p99',
  'fsyncs_per_save',
  'draft_p99',
  'command_to_saved_p95',
  'search_p95',
  'search_p99',
  'search_differences',
  'index_to_text',
  'page_p95',
  'report_tile_p95',
  'start_lock',
  'pin_to_today',
  'letter_p95',
  'letters_300',
  'letter_vs_soffice',
  'day_close_300',
  'csv_vs_sqlite3',
  'package_year',
  'backup_vs_copy',
  'backup_block_max',
  'pss_mb',
  'wording_page',
  'head_office_300',
  'head_office_100k',
];

export interface Measured {
  readonly value: number;
  /** How many were measured, or how many things one measurement was over. */
  readonly n: number;
  readonly ratio?: number;
}
export type Say = (name: FigureName, measured: Measured) => void;

export interface Figure extends Measured {
  readonly name: string;
  readonly unit: string;
  readonly goal: Goal | null;
  /** The machine's load average of the last minute: figures of a busy machine are not those of a quiet one. */
  readonly load: number;
}

export function figureOf(name: FigureName, size: LogSize, { value, n, ratio }: Measured): Figure {
  const [unit, goal] = FIGURES[name];
  return {
    name: `${name}_${SUFFIX[size]}`,
    value: rounded(value),
    unit,
    n,
    ...(ratio === undefined ? {} : { ratio: rounded(ratio) }),
    goal,
    load: rounded(loadavg()[0] ?? 0),
  };
}

export function isMet({ goal, value, ratio }: Figure): boolean {
  const held = goal?.of === 'ratio' ? (ratio ?? Number.NaN) : value;
  return goal === null || (held <= (goal.max ?? Infinity) && held >= (goal.min ?? -Infinity));
}

/** The table at the end: name, value, ratio, goal, whether it is met. */
export function tableOf(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => {
    const { name, value, unit, ratio, goal } = figure;
    const held = goal?.of === 'ratio' ? ' ×' : '';
    const bounds =
      goal === null
        ? ''
        : [
            ...(goal.min === undefined ? [] : [`≥ ${String(goal.min)}${held}`]),
            ...(goal.max === undefined ? [] : [`≤ ${String(goal.max)}${held}`]),
          ].join(' ');
    const times = ratio === undefined ? '' : `${String(ratio)} ×`;
    const verdict = goal === null ? '' : isMet(figure) ? 'met' : 'MISSED';
    return `${name.padEnd(36)} ${`${String(value)} ${unit}`.padStart(16)} ${times.padStart(10)}  ${bounds.padEnd(12)} ${verdict}`;
  });
  return lines.join('\n');
}

/** The value below which this part of them lies. */
export function at(times: readonly number[], part: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Milliseconds. */
export function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

export async function timedAsync(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
