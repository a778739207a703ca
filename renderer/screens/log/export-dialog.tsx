import { useEffect, useState } from 'react';
import { onTold } from '../../bridge/ask.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { showToast } from '../../ui/toast.tsx';
import { SupervisorPin, useStepUp } from '../frame/supervisor-pin.tsx';
import type { AskedLog } from './use-log-question.ts';

const FORMATS = ['xlsx', 'csv'] as const;
type Format = (typeof FORMATS)[number];

export interface ExportDialogProps {
  readonly log: AskedLog;
  readonly onClose: () => void;
}

/** How many cases leave, as what, and who answers for it. */
export function ExportDialog({ log, onClose }: ExportDialogProps) {
  const say = useLabels('log');
  const sayUi = useLabels('ui');
  const words = useRefusalWords();
  const { session } = useDeskState();
  const stepUp = useStepUp();
  const [format, setFormat] = useState<Format>('xlsx');
  const [staffConcerned, setStaffConcerned] = useState(false);
  const { tell, busy, refusal } = useTell('export-log');
  const written = useWritten(busy);
  const { query, filters } = log.answered;
  const count = log.count ?? { total: 0, more: false };
  const send = (): void => {
    const asked = { query, filters: { ...filters, states: [...filters.states] } };
    void tell({ ...asked, format, staffConcerned, stepUp: stepUp.stepUp }).then((outcome) => {
      if (!outcome.ok) return;
      const { cases, path } = outcome.value;
      showToast({ words: say('exported', { count: cases, path }) });
      onClose();
    });
  };
  return (
    <AskDialog
      title={
        count.more ? say('exportMore', { total: count.total }) : say('exportThese', { count: count.total })
      }
      verb={say('export')}
      back={sayUi('back')}
      ready={stepUp.ready}
      busy={busy}
      onVerb={send}
      onClose={onClose}
    >
      <p className="soft">{say('exportNote')}</p>
      <Segmented
        name="exportFormat"
        label={say('format')}
        options={FORMATS.map((code) => ({ code, label: say(`formats.${code}`) }))}
        value={format}
        onCommit={(code) => {
          if (code !== undefined) setFormat(code);
        }}
      />
      {session?.role === 'supervisor' || stepUp.stepUp !== null ? (
        <CheckBox
          name="exportConcerned"
          label={say('withConcerned')}
          value={staffConcerned}
          onCommit={setStaffConcerned}
        />
      ) : null}
      <SupervisorPin of={stepUp} refusal={refusal?.field === 'stepUp' ? words(refusal) : undefined} />
      {refusal === undefined || refusal.field === 'stepUp' || refusal.code === 'cancelled' ? null : (
        <p className="note bad" role="alert">
          {words(refusal)}
        </p>
      )}
      <p className="meta" role="status">
        {busy && written > 0 ? say('exportedSoFar', { count: written }) : ''}
      </p>
    </AskDialog>
  );
}

/** Cases written so far, as main tells. */
function useWritten(busy: boolean): number {
  const [written, setWritten] = useState(0);
  useEffect(() => {
    if (!busy) return;
    return onTold((told) => {
      if (told.kind === 'log-export-progress') setWritten(told.done);
    });
  }, [busy]);
  return busy ? written : 0;
}
