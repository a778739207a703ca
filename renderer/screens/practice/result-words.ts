import { MARKS } from '../../../electron/domain/practice/marks.ts';
import type { MarkName } from '../../../electron/domain/practice/marks.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';

export type PracticeResult = ChannelOutput<'practice-results'>['results'][number];
/** Of one person, the newest first. */
export type OwnResults = readonly [PracticeResult, ...PracticeResult[]];

export function totalOfResult({ marks }: Pick<PracticeResult, 'marks'>): number {
  return marks.listening + marks.wording + marks.order + marks.promises;
}

export interface PracticeSummary {
  readonly rehearsed: number;
  /** Different plays, each counted once however often it was passed. */
  readonly passed: number;
  /** Of the totals, out of twenty. */
  readonly average: number;
  /** The mark with the fewest points in all; the first of the order of the talk where two are alike. */
  readonly weakest: MarkName;
}

export function summaryOf(own: OwnResults): PracticeSummary {
  const pointsOf = (mark: MarkName): number => own.reduce((sum, { marks }) => sum + marks[mark], 0);
  const [first, ...others] = MARKS;
  return {
    rehearsed: own.length,
    passed: new Set(own.filter(({ passed }) => passed).map(({ playId }) => playId)).size,
    average: own.reduce((sum, one) => sum + totalOfResult(one), 0) / own.length,
    weakest: others.reduce<MarkName>((low, mark) => (pointsOf(mark) < pointsOf(low) ? mark : low), first),
  };
}
