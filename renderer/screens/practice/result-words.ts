import type { ChannelOutput } from '../../bridge/shapes.ts';

export type PracticeResult = ChannelOutput<'practice-results'>['results'][number];

export function totalOfResult({ marks }: PracticeResult): number {
  return marks.listening + marks.wording + marks.order + marks.promises;
}
