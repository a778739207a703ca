import { useState } from 'react';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';

export interface LeaveDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Resolves with the refusal, if there is one. */
  readonly onLeave: (reason: string) => Promise<Refusal | null>;
}

/** The customer walked away before confirming (product A12): a reason, and what is known is kept. */
export function LeaveDialog({ open, onClose, onLeave }: LeaveDialogProps) {
  const say = useLabels('intake');
  const words = useRefusalWords();
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const leave = async (): Promise<void> => {
    if (reason.trim() === '') {
      setRefusal({ ok: false, code: 'reason-missing' });
      return;
    }
    setRefusal(await onLeave(reason));
  };
  return (
    <Dialog
      open={open}
      title={say('leaving.title')}
      onClose={onClose}
      acts={
        <>
          <Button onPress={onClose}>{say('leaving.cancel')}</Button>
          <Button look="main" command="main-button" onPress={() => void leave()}>
            {say('leaving.confirm')}
          </Button>
        </>
      }
    >
      <p>{say('leaving.body')}</p>
      <TextArea
        name="leave-reason"
        label={say('leaving.reason')}
        autoFocus
        rows={2}
        value={reason}
        onType={(text) => {
          setReason(text.slice(0, 300));
          setRefusal(null);
        }}
        refusal={refusal === null ? undefined : words(refusal)}
      />
    </Dialog>
  );
}
