import { useState } from 'react';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast.tsx';
import type { Colleague } from './colleague.ts';

export interface LeavingDialogProps {
  readonly person: Colleague;
  readonly people: readonly Colleague[];
  readonly onClose: () => void;
}

/** Somebody leaves: a reason, and who takes over what they have in hand. */
export function LeavingDialog({ person, people, onClose }: LeavingDialogProps) {
  const say = useLabels('people');
  const sayRefusal = useRefusalWords();
  const [reason, setReason] = useState('');
  const [handTo, setHandTo] = useState<string | undefined>();
  const { tell, busy, refusal } = useTell('deactivate-staff');
  const inHand = person.openCases > 0;
  const leave = async (): Promise<void> => {
    const outcome = await tell({ staffId: person.id, reason, handTo: handTo ?? null });
    if (!outcome.ok) return;
    showToast({ words: say('leave.done', { name: person.name }) });
    onClose();
  };
  return (
    <AskDialog
      title={say('leave.title', { name: person.name })}
      verb={say('leave.verb')}
      back={say('back')}
      ready={reason.trim() !== '' && (!inHand || handTo !== undefined)}
      busy={busy}
      onVerb={() => void leave()}
      onClose={onClose}
    >
      <p className="soft">{say('leave.words')}</p>
      <TextArea
        name="leavingReason"
        label={say('leave.reason')}
        rows={2}
        value={reason}
        onType={(text) => {
          setReason(text.slice(0, 300));
        }}
        refusal={refusal === undefined ? undefined : sayRefusal(refusal)}
        autoFocus
      />
      {inHand ? (
        <Select
          name="leavingHandTo"
          label={say('leave.handTo')}
          aside={say('inHand', { count: person.openCases })}
          options={people
            .filter(({ id, deactivatedAt }) => id !== person.id && deactivatedAt === null)
            .map(({ id, name }) => ({ code: id, label: name }))}
          value={handTo}
          onCommit={setHandTo}
        />
      ) : null}
    </AskDialog>
  );
}
