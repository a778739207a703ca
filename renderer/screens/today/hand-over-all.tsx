import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast.tsx';

export interface HandOverAllProps {
  readonly from: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Everything of a colleague who leaves or is away goes to one other, with one reason. */
export function HandOverAll({ from, onClose }: HandOverAllProps) {
  const say = useLabels('escalation');
  const refusalWords = useRefusalWords();
  const { staff } = useDeskState();
  const [to, setTo] = useState<string | undefined>();
  const [reason, setReason] = useState('');
  const { tell, busy, refusal } = useTell('hand-over-all');
  const hand = async (): Promise<void> => {
    if (to === undefined) return;
    const outcome = await tell({ from: from.id, to, reason });
    if (!outcome.ok) return;
    showToast({ words: say('handAll.done', { count: outcome.value.cases }) });
    onClose();
  };
  const words =
    refusal === undefined
      ? undefined
      : refusal.code === 'not-found'
        ? say('handAll.none', { name: from.name })
        : refusalWords(refusal);
  return (
    <AskDialog
      title={say('handAll.title', { name: from.name })}
      verb={say('handAll.verb')}
      back={say('back')}
      ready={to !== undefined && reason.trim() !== ''}
      busy={busy}
      onVerb={() => void hand()}
      onClose={onClose}
    >
      <p className="soft">{say('handAll.words')}</p>
      <Select
        name="handAllTo"
        label={say('handAll.to')}
        options={staff.filter(({ id }) => id !== from.id).map(({ id, name }) => ({ code: id, label: name }))}
        value={to}
        onCommit={setTo}
        autoFocus
      />
      <TextArea
        name="handAllReason"
        label={say('handAll.reason')}
        rows={2}
        value={reason}
        onType={(text) => {
          setReason(text.slice(0, 300));
        }}
        refusal={words}
      />
    </AskDialog>
  );
}
