import { useFormat, useLabels } from '../labels/use-labels.ts';
import { Icon } from './icon.tsx';

export interface SavedMarkProps {
  readonly state: 'saved' | 'busy' | 'not';
  /** Instant the commit returned. */
  readonly at?: string | null | undefined;
}

/** Saved is a fact: the time appears only after the commit returned; "not saved yet" is red and stays. */
export function SavedMark({ state, at }: SavedMarkProps) {
  const say = useLabels('ui');
  const format = useFormat();
  if (state === 'saved' && (at === null || at === undefined)) return null;
  const words = {
    saved: say('saved', { time: at === null || at === undefined ? '' : format.seconds(at) }),
    busy: say('saving'),
    not: say('notSaved'),
  };
  return (
    <span className={`saved is-${state}`} role="status" data-saved={state} title={words[state]}>
      <Icon name={state === 'saved' ? 'check' : state === 'busy' ? 'clock' : 'late'} />
      <span>{words[state]}</span>
    </span>
  );
}
