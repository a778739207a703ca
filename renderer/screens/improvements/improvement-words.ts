import type { ImprovementState } from '../../../electron/domain/improvement.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import type { StateKind } from '../../ui/state.tsx';

export type Improvement = ChannelOutput<'improvements'>['improvements'][number];

export const STATE_KIND: Readonly<Record<ImprovementState, StateKind>> = {
  open: 'wait',
  decided: 'run',
  done: 'kept',
  rejected: 'gone',
};

export function isUnderWay({ state }: Pick<Improvement, 'state'>): boolean {
  return state === 'open' || state === 'decided';
}
