import type { ReactNode } from 'react';
import type { Refusal } from '../../electron/domain/refusal.ts';
import { useRefusalWords } from '../labels/refusal-words.ts';
import { useLabels } from '../labels/use-labels.ts';
import { BlankSlate } from './blank-slate.tsx';
import { Button } from './button.tsx';
import { Ghost } from './ghost.tsx';

/** What the bridge gives for a view fits this. */
export type ViewOf<T> =
  | { readonly phase: 'loading'; readonly again: () => void }
  | { readonly phase: 'failed'; readonly refusal: Refusal; readonly again: () => void }
  | { readonly phase: 'ready'; readonly value: T; readonly again: () => void };

export interface ViewProps<T> {
  readonly of: ViewOf<T>;
  readonly empty?: ((value: T) => boolean) | undefined;
  /** Drawn when `empty`; says the next step. */
  readonly slate?: ReactNode;
  readonly rows?: number | undefined;
  readonly children: (value: T) => ReactNode;
}

/** The four states of every view: bars, nothing yet, what is safe and what to do, the thing itself. */
export function View<T>({ of, empty, slate, rows, children }: ViewProps<T>) {
  if (of.phase === 'loading') return <Ghost rows={rows} />;
  if (of.phase === 'failed') return <Failed refusal={of.refusal} again={of.again} />;
  return empty?.(of.value) === true ? slate : children(of.value);
}

function Failed({ refusal, again }: { readonly refusal: Refusal; readonly again: () => void }) {
  const say = useLabels('ui');
  const sayRefusal = useRefusalWords();
  return (
    <div role="alert">
      <BlankSlate title={say('failedTitle')} act={<Button onPress={again}>{say('again')}</Button>}>
        {say('failedSafe')} {sayRefusal(refusal)}
      </BlankSlate>
    </div>
  );
}
