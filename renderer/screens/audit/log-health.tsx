import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import type { Say } from '../../labels/label-key.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { State } from '../../ui/state.tsx';

type Health = ChannelOutput<'log-health'>;

const KIND = { sound: 'kept', unsound: 'late', unknown: 'idle' } as const;

/** What the desk found by itself since it was opened: the chain, and the pages of the file. */
export function LogHealth() {
  const say = useLabels('audit');
  const format = useFormat();
  const { value } = useDesk('log-health', {}, { everyMs: 30_000 });
  if (value === undefined) return null;
  return (
    <span data-health={soundness(value)}>
      <State kind={KIND[soundness(value)]}>{wordsOf(value, say, format.dateTime)}</State>
    </span>
  );
}

function soundness({ chain, quickCheck, state, checkedAt }: Health): 'sound' | 'unsound' | 'unknown' {
  if (state === 'differs') return 'unsound';
  if (checkedAt === null) return 'unknown';
  return (chain === null || chain === 'ok') && quickCheck !== 'damaged' ? 'sound' : 'unsound';
}

function wordsOf(health: Health, say: Say<'audit'>, when: (at: string) => string): string {
  const { checkedAt, brokenAt, state } = health;
  if (checkedAt === null) return say(health.running ? 'health.running' : 'health.unknown');
  if (soundness(health) === 'sound') return say('health.sound', { when: when(checkedAt) });
  if (brokenAt === null && state === 'differs') return say('health.differs');
  return brokenAt === null
    ? say('health.damaged', { when: when(checkedAt) })
    : say('broken', { number: brokenAt });
}
