import { CAUSES, PLACES, PRINCIPLES } from '../complaint.ts';
import { CURRENCIES } from '../money.ts';
import { SERVICE_CLOCKS } from '../service-clocks.ts';

/** The reports of product G3, in the order in which they stand on the board. */
export const REPORTS = [
  'volume',
  'category',
  'place',
  'counter',
  'clocks',
  'promises',
  'repeats',
  'causes',
  'principles',
  'improvements',
  'satisfaction',
  'goodwill',
] as const;
export type ReportName = (typeof REPORTS)[number];

/** What the log keeps figures of (migration 0009). */
export const MEASURES = [
  'received',
  'category',
  'place',
  'counter',
  'repeat',
  'cause',
  'principle',
  'acknowledge',
  'progress',
  'concrete',
  'close',
  'letter',
  'statutory',
  'promise',
  'satisfaction',
  'goodwill',
  'improvement',
] as const;
export type Measure = (typeof MEASURES)[number];

/** One figure of one period: how many, and for goodwill the sum in minor units. */
export interface Figure {
  readonly measure: Measure;
  readonly value: string;
  readonly n: number;
  readonly amount: number;
}

export interface ReportShape {
  readonly measures: readonly Measure[];
  /** The rows there always are, in this order; null where they come from the log, the highest first. */
  readonly codes: readonly string[] | null;
}

/** The service clocks of seed 001 and the statutory day, in the order in which they run out. */
export const COUNTED_CLOCKS = [...SERVICE_CLOCKS, 'statutory'] as const;

/**
 * What a report is read from. A service clock counts when it has ended, as the log judged it then; the statutory day is judged by the
 * resolution. A sum in one currency is never added to one in another.
 */
export const REPORT_SHAPES: Readonly<Record<ReportName, ReportShape>> = {
  volume: { measures: ['received'], codes: null },
  category: { measures: ['category'], codes: null },
  place: { measures: ['place'], codes: [...PLACES, ''] },
  counter: { measures: ['counter'], codes: null },
  clocks: {
    measures: COUNTED_CLOCKS,
    codes: COUNTED_CLOCKS.flatMap((clock) => [`${clock}-kept`, `${clock}-late`]),
  },
  promises: { measures: ['promise'], codes: ['kept', 'late', 'broken'] },
  repeats: { measures: ['repeat'], codes: ['first', 'again'] },
  causes: { measures: ['cause'], codes: [...CAUSES, ''] },
  principles: { measures: ['principle'], codes: PRINCIPLES.filter((code) => code !== 'none') },
  improvements: { measures: ['improvement'], codes: null },
  satisfaction: { measures: ['satisfaction'], codes: ['5', '4', '3', '2', '1'] },
  goodwill: { measures: ['goodwill'], codes: CURRENCIES },
};
