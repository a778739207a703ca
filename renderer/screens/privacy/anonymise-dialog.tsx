import { useEffect, useState } from 'react';
import { onTold } from '../../bridge/ask.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { PinInput } from '../../ui/pin-input.tsx';
import { showToast } from '../../ui/toast.tsx';

export interface AnonymiseDialogProps {
  readonly due: number;
  readonly goneFromBackupsOn: string;
  readonly onClose: () => void;
}

/** What goes, what stays and where it stands a while longer, said before the PIN. */
export function AnonymiseDialog({ due, goneFromBackupsOn, onClose }: AnonymiseDialogProps) {
  const say = useLabels('privacy');
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const [pin, setPin] = useState('');
  const { tell, busy, refusal } = useTell('anonymise');
  const soFar = useSoFar(busy);
  const erase = async (): Promise<void> => {
    const outcome = await tell({ pin });
    if (!outcome.ok) return;
    showToast({ words: say('done', { count: outcome.value.cases }) });
    onClose();
  };
  return (
    <AskDialog
      title={say('ask')}
      verb={say('verb')}
      back={say('back')}
      ready={/^\d{4,12}$/u.test(pin)}
      busy={busy}
      onVerb={() => void erase()}
      onClose={onClose}
    >
      <p>{say('askWords', { count: due })}</p>
      <p>{say('askKept')}</p>
      <p>{say('askPackages')}</p>
      <p>{say('askBackups', { date: format.date(goneFromBackupsOn) })}</p>
      <PinInput
        name="ownPin"
        label={say('yourPin')}
        value={pin}
        onType={setPin}
        refusal={refusal === undefined ? undefined : refusalWords(refusal)}
        autoFocus
      />
      {busy ? (
        <p className="soft" role="status">
          {soFar === 0 ? say('anonymising') : say('soFar', { count: soFar })}
        </p>
      ) : null}
    </AskDialog>
  );
}

function useSoFar(busy: boolean): number {
  const [done, setDone] = useState(0);
  useEffect(
    () =>
      onTold((told) => {
        if (told.kind === 'privacy-progress' && told.step === 'anonymise') setDone(told.done);
      }),
    [],
  );
  return busy ? done : 0;
}
