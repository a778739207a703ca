import { localDateOf } from '../../../electron/domain/time.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Icon } from '../../ui/icon.tsx';
import { useNow } from '../frame/use-now.ts';

export type Goodwill = ChannelOutput<'goodwill-of'>['goodwills'][number];

const LOOK = {
  waiting: { icon: 'clock', tone: 'warn' },
  approved: { icon: 'done', tone: 'ok' },
  refused: { icon: 'close', tone: 'bad' },
  withdrawn: { icon: 'minus', tone: 'idle' },
} as const;

/** What became of one request: waiting, granted, refused and why, taken back. */
export function AskedLine({ goodwill }: { readonly goodwill: Goodwill }) {
  const say = useLabels('goodwill');
  const format = useFormat();
  const today = localDateOf(useNow(), format.zone);
  const { state, askedAt, decidedAt, decidedByName: name, decision: reason } = goodwill;
  const when = format.when(decidedAt ?? askedAt, today);
  const { icon, tone } = LOOK[state];
  return (
    <p className={`standing is-${tone}`} data-goodwill-state={state} role="status">
      <Icon name={icon} />
      <span>{say(`standing.${state}`, { when, name, reason })}</span>
    </p>
  );
}
