import type { Answer } from '../../bridge/answer.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { useState } from 'react';
import { ExportDialog } from './export-dialog.tsx';
import { useRecoveryStep } from './use-recovery-step.ts';
import type { Ways } from './ways-of.ts';

interface WaysOutProps {
  readonly ways: Ways;
  readonly onMended: (report: Answer<'mend-log'>) => void;
}

/** Try again, repair, take out what can be read. None of them takes anything away. */
export function WaysOut({ ways, onMended }: WaysOutProps) {
  const say = useLabels('blocked');
  const sayRefusal = useRefusalWords();
  const format = useFormat();
  const again = useTell('try-again');
  const mend = useTell('mend-log');
  const [asked, setAsked] = useState(false);
  const [taken, setTaken] = useState<Answer<'export-readable'> | null>(null);
  const step = useRecoveryStep(mend.busy);
  const busy = again.busy || mend.busy;
  const still = busy ? '' : false;
  const refusal = again.refusal ?? mend.refusal;
  const clear = (): void => {
    again.clear();
    mend.clear();
    setTaken(null);
  };
  const repair = async (): Promise<void> => {
    clear();
    const outcome = await mend.tell({});
    if (outcome.ok) onMended(outcome.value);
  };
  return (
    <>
      <div className="acts">
        {ways.mend ? (
          <Button
            look="main"
            autoFocus
            onPress={() => void repair()}
            busy={mend.busy ? say('mending') : false}
            off={mend.busy ? false : still}
          >
            {say('mend')}
          </Button>
        ) : null}
        <Button
          look={ways.mend ? 'plain' : 'main'}
          autoFocus={!ways.mend}
          onPress={() => {
            clear();
            void again.tell({});
          }}
          busy={again.busy ? say('trying') : false}
          off={again.busy ? false : still}
        >
          {say('again')}
        </Button>
        {ways.export ? (
          <Button
            onPress={() => {
              clear();
              setAsked(true);
            }}
            off={still}
          >
            {say('export')}
          </Button>
        ) : null}
      </div>
      {ways.export ? <p className="note">{say('exportNote')}</p> : null}
      {step === null ? null : (
        <p className="meta" role="status">
          {step}
        </p>
      )}
      {taken === null || taken.folder === null ? null : (
        <p role="status" data-exported>
          {say('exported', {
            folder: taken.folder,
            entries: format.number(taken.events),
            papers: format.number(taken.papers),
          })}
        </p>
      )}
      {asked ? (
        <ExportDialog
          onTaken={setTaken}
          onClose={() => {
            setAsked(false);
          }}
        />
      ) : null}
      {refusal === undefined ? null : (
        <p className="note bad" role="alert">
          {sayRefusal(refusal)}
        </p>
      )}
    </>
  );
}
