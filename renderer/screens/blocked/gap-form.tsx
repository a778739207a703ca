import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { PinInput } from '../../ui/pin-input.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';

/** A supervisor answers for opening the log as it is, with PIN and reason. `numbers`: it is known which are missing. */
export function GapForm({ numbers }: { readonly numbers: boolean }) {
  const say = useLabels('blocked');
  const sayRefusal = useRefusalWords();
  const { staff } = useDeskState();
  const supervisors = staff.filter((one) => one.role === 'supervisor');
  const [who, setWho] = useState(supervisors[0]?.id);
  const [pin, setPin] = useState('');
  const [reason, setReason] = useState('');
  const answer = useTell('answer-for-gap');
  const { refusal } = answer;
  const open = async (): Promise<void> => {
    if (who === undefined || answer.busy) return;
    const outcome = await answer.tell({ supervisorId: who, pin, reason });
    if (!outcome.ok) setPin('');
  };
  const worded = refusal === undefined ? undefined : sayRefusal(refusal);
  return (
    <section className="form" data-gap>
      <h2>{say('gap.title')}</h2>
      <p>{say(numbers ? 'gap.note' : 'gap.noNumbers')}</p>
      <Select
        name="gapWho"
        label={say('gap.who')}
        value={who}
        options={supervisors.map((one) => ({ code: one.id, label: one.name }))}
        onCommit={setWho}
      />
      <PinInput
        name="gapPin"
        label={say('gap.pin')}
        value={pin}
        onType={setPin}
        refusal={refusal?.field === 'pin' ? worded : undefined}
      />
      <TextArea
        name="gapReason"
        label={say('gap.reason')}
        hint={say('gap.reasonHint')}
        value={reason}
        onType={setReason}
        refusal={refusal?.field === 'reason' ? worded : undefined}
      />
      <div className="acts">
        <Button
          onPress={() => void open()}
          busy={answer.busy ? say('gap.opening') : false}
          off={/^\d{4,12}$/.test(pin) && reason.trim() !== '' ? false : ''}
        >
          {say('gap.open')}
        </Button>
      </div>
      {refusal === undefined || refusal.field !== undefined ? null : (
        <p className="note bad" role="alert">
          {worded}
        </p>
      )}
    </section>
  );
}
