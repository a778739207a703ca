import { useState } from 'react';
import { useTell } from '../../bridge/use-desk.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import type { LocalDateTime } from '../../../electron/domain/time.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Button } from '../../ui/button.tsx';

import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DueInput } from './due-input.tsx';

/** Done, or not going to happen; lateness and failure say why (product A11). */
export function SettleDialog({
  promiseId,
  onClose,
}: {
  readonly promiseId: string;
  readonly onClose: () => void;
}) {
  const say = useLabels('case');
  const refusalWords = useRefusalWords();
  const settle = useTell('settle-promise');
  const [reason, setReason] = useState('');
  const tell = async (as: 'done' | 'broken'): Promise<void> => {
    const outcome = await settle.tell({ promiseId, as, reason });
    if (outcome.ok) onClose();
  };
  return (
    <AskDialog
      title={say('settleTitle')}
      verb={say('settleDone')}
      back={say('cancel')}
      ready
      onVerb={() => void tell('done')}
      onClose={onClose}
      other={<Button onPress={() => void tell('broken')}>{say('settleBroken')}</Button>}
    >
      <TextArea
        name="settleReason"
        label={say('settleReason')}
        value={reason}
        rows={2}
        onType={setReason}
        refusal={settle.refusal === undefined ? undefined : refusalWords(settle.refusal)}
      />
    </AskDialog>
  );
}

export function PromiseDialog({
  caseId,
  onClose,
}: {
  readonly caseId: string;
  readonly onClose: () => void;
}) {
  const say = useLabels('case');
  const refusalWords = useRefusalWords();
  const { session } = useDeskState();
  const make = useTell('make-promise');
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState(session?.name ?? '');
  const [due, setDue] = useState<LocalDateTime | null>(null);
  const refused = (field: string): string | undefined =>
    make.refusal !== undefined && make.refusal.field === field ? refusalWords(make.refusal) : undefined;
  const tell = async (): Promise<void> => {
    if (due === null) return;
    const outcome = await make.tell({ caseId, what, owner, due });
    if (outcome.ok) onClose();
  };
  const ready = what.trim() !== '' && owner.trim() !== '' && due !== null;
  return (
    <AskDialog
      title={say('newPromise')}
      verb={say('promiseMake')}
      back={say('cancel')}
      ready={ready}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      <TextInput
        name="promiseWhat"
        label={say('promiseWhat')}
        value={what}
        onType={setWhat}
        refusal={refused('what')}
        autoFocus
      />
      <TextInput
        name="promiseOwner"
        label={say('promiseOwner')}
        value={owner}
        onType={setOwner}
        refusal={refused('owner')}
      />
      <DueInput
        name="promiseDue"
        label={say('promiseDue')}
        value={due}
        onCommit={setDue}
        refusal={refused('due')}
      />
    </AskDialog>
  );
}
