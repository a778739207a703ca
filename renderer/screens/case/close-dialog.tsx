import { useState } from 'react';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Strip } from '../../ui/strip.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { CasePage } from './timeline-words.ts';

export interface CloseDialogProps {
  readonly page: CasePage;
  readonly onClose: () => void;
  readonly onExplain: () => void;
}

/** Nothing is owed any more; what was promised and is still open is named, and withdrawn with a reason. */
export function CloseDialog({ page, onClose, onExplain }: CloseDialogProps) {
  const say = useLabels('clocks');
  const sayCase = useLabels('case');
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const close = useTell('close-case');
  const [reason, setReason] = useState('');
  const open = page.promises.filter((promise) => promise.state === 'open');
  const unexplained =
    page.statutory?.standing.state === 'answered-late' &&
    !page.lateness.some((one) => one.clock === 'statutory');
  /** A promise for a day, not an hour, is due in its last minute: then the day alone is said. */
  const dueWords = (at: string): string =>
    format.time(at) === '23:59' ? format.shortDate(localDateOf(at, format.zone)) : format.dateTime(at);
  const tell = async (): Promise<void> => {
    const outcome = await close.tell({ caseId: page.caseId, reason });
    if (outcome.ok) onClose();
  };
  return (
    <AskDialog
      title={say('close.title')}
      verb={say('close.verb')}
      back={sayCase('cancel')}
      ready={!unexplained && (open.length === 0 || reason.trim() !== '')}
      busy={close.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      {unexplained ? (
        <Strip
          tone="warn"
          act={
            <Button small onPress={onExplain}>
              {say('late.act')}
            </Button>
          }
        >
          {say('close.late')}
        </Strip>
      ) : null}
      {open.length === 0 ? (
        <p className="soft">{say('close.words')}</p>
      ) : (
        <>
          <p>{say('close.open', { count: open.length })}</p>
          <ul className="side-list">
            {open.map((promise) => (
              <li key={promise.id}>
                <Icon name="clock" />
                <span>{promise.what === '' ? sayCase('contact.next') : promise.what}</span>
                <span className="meta">{dueWords(promise.dueAt)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <TextArea
        name="closeReason"
        label={say(open.length === 0 ? 'close.reason' : 'close.openReason')}
        value={reason}
        rows={2}
        onType={setReason}
        refusal={close.refusal === undefined ? undefined : refusalWords(close.refusal)}
        autoFocus
      />
    </AskDialog>
  );
}
