import { useEffect, useState } from 'react';
import { onTold } from '../../bridge/ask.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import { LogHealth } from './log-health.tsx';

/** Reads every event and computes every fingerprint again, and says in words what came of it. */
export function ChainCheck() {
  const say = useLabels('audit');
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const { tell, busy, refusal } = useTell('check-chain');
  const [result, setResult] = useState<ChannelOutput<'check-chain'> | null>(null);
  const progress = useChainProgress(busy);
  const check = async (): Promise<void> => {
    setResult(null);
    const outcome = await tell({});
    if (outcome.ok) setResult(outcome.value);
  };
  return (
    <div className="acts" data-chain={result === null ? '' : result.ok ? 'whole' : 'broken'}>
      <Button icon="shield" busy={busy && say('checking')} onPress={() => void check()}>
        {say('check')}
      </Button>
      <span role="status">
        {progress === null
          ? null
          : say('progress', { done: format.number(progress.done), of: format.number(progress.of) })}
        {result === null || busy ? null : <Outcome result={result} />}
      </span>
      {result === null && !busy ? <LogHealth /> : null}
      {refusal === undefined ? null : (
        <p className="note bad" role="alert">
          {refusalWords(refusal)}
        </p>
      )}
    </div>
  );
}

function Outcome({ result }: { readonly result: ChannelOutput<'check-chain'> }) {
  const say = useLabels('audit');
  if (result.ok) {
    return (
      <>
        <State kind="kept">{say('whole', { count: result.events })}</State>
        {result.erased === 0 ? null : (
          <span className="meta block">{say('wholeErased', { count: result.erased })}</span>
        )}
      </>
    );
  }
  return (
    <>
      <State kind="late">{say('broken', { number: result.brokenAt })}</State>
      <span className="block">{say(`breaks.${result.why}`)}</span>
      <span className="block">{say('brokenNext')}</span>
    </>
  );
}

function useChainProgress(busy: boolean): { readonly done: number; readonly of: number } | null {
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | null>(null);
  useEffect(
    () =>
      onTold((told) => {
        if (told.kind === 'privacy-progress' && told.step === 'chain')
          setProgress({ done: told.done, of: told.of });
      }),
    [],
  );
  return busy ? progress : null;
}
