import { useState } from 'react';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast.tsx';

export interface AskSupervisorProps {
  readonly caseId: string;
  readonly small?: boolean | undefined;
}

/** The button that puts a case on the supervisor's list, and the one thing it asks; F9 wherever it is drawn. */
export function AskSupervisor({ caseId, small }: AskSupervisorProps) {
  const say = useLabels('escalation');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button
        look="bare"
        tip={say('ask.act')}
        icon="flag"
        small={small}
        command="supervisor"
        onPress={() => {
          setAsking(true);
        }}
      >
        {say('ask.act')}
      </Button>
      {asking ? (
        <AskSupervisorDialog
          caseId={caseId}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </>
  );
}

function AskSupervisorDialog({ caseId, onClose }: { readonly caseId: string; readonly onClose: () => void }) {
  const say = useLabels('escalation');
  const refusalWords = useRefusalWords();
  const [reason, setReason] = useState('');
  const { tell, busy, refusal } = useTell('escalate-case');
  const ask = async (): Promise<void> => {
    const outcome = await tell({ caseId, reason });
    if (!outcome.ok) return;
    showToast({ words: say('ask.asked') });
    onClose();
  };
  return (
    <AskDialog
      title={say('ask.title')}
      verb={say('ask.verb')}
      back={say('back')}
      ready={reason.trim() !== ''}
      busy={busy}
      onVerb={() => void ask()}
      onClose={onClose}
    >
      <p className="soft">{say('ask.words')}</p>
      <TextArea
        name="escalationReason"
        label={say('ask.reason')}
        hint={say('ask.hint')}
        rows={2}
        value={reason}
        onType={(text) => {
          setReason(text.slice(0, 300));
        }}
        refusal={refusal === undefined ? undefined : refusalWords(refusal)}
        autoFocus
      />
    </AskDialog>
  );
}
