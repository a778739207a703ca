import { useState } from 'react';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';

type Batch = ChannelOutput<'register-batches'>['batches'][number];

/** Registers that were taken in, each of which can be undone as a whole. */
export function RegisterBatches({ batches }: { readonly batches: readonly Batch[] }) {
  const say = useLabels('import');
  const format = useFormat();
  const [asked, setAsked] = useState<Batch | null>(null);
  const day = (at: string): string => format.date(localDateOf(at, format.zone));
  const about = (batch: Batch): string => {
    const { undoneAt, undoReason: reason, cases: count, rows } = batch;
    if (undoneAt !== null) return say('batchUndone', { date: day(undoneAt), reason }).trimEnd();
    return count < rows ? say('batchUnfinished', { count, rows }) : say('batchCases', { count });
  };
  return (
    <>
      <h2>{say('batches')}</h2>
      {batches.length === 0 ? <p className="soft">{say('batchesNone')}</p> : null}
      <ul className="register-batches">
        {batches.map((batch) => (
          <li key={batch.batch} data-batch={batch.undoneAt === null ? 'here' : 'undone'}>
            <span>
              <span className="break">
                {say('batch', {
                  file: batch.fileName,
                  date: day(batch.importedAt),
                  name: batch.importedByName,
                })}
              </span>
              <span className="meta block">{about(batch)}</span>
            </span>
            {batch.undoneAt === null ? (
              <Button
                small
                label={`${say('undo')}: ${batch.fileName}`}
                onPress={() => {
                  setAsked(batch);
                }}
              >
                {say('undo')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <UndoDialog
          batch={asked}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

function UndoDialog({ batch, onClose }: { readonly batch: Batch; readonly onClose: () => void }) {
  const say = useLabels('import');
  const sayRefusal = useRefusalWords();
  const [reason, setReason] = useState('');
  const { tell, busy, refusal } = useTell('undo-register');
  const undo = async (): Promise<void> => {
    const outcome = await tell({ batch: batch.batch, reason });
    if (!outcome.ok) return;
    showToast({ words: say('undone') });
    onClose();
  };
  return (
    <AskDialog
      title={say('undoTitle')}
      verb={say('undo')}
      back={say('back')}
      ready={reason.trim() !== ''}
      busy={busy}
      onVerb={() => void undo()}
      onClose={onClose}
    >
      <p>{say('undoWords', { count: batch.cases - batch.workedOn })}</p>
      {batch.workedOn === 0 ? null : <p>{say('undoStay', { count: batch.workedOn })}</p>}
      <TextInput
        name="undoReason"
        label={say('undoReason')}
        value={reason}
        onType={(text) => {
          setReason(text.slice(0, 300));
        }}
        refusal={refusal === undefined ? undefined : sayRefusal(refusal)}
        autoFocus
      />
    </AskDialog>
  );
}
