import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { showToast } from '../../ui/toast.tsx';
import { Fingerprint } from './fingerprint.tsx';
import type { Taken } from './taken-files.tsx';

export interface TrustDialogProps {
  readonly file: Taken['files'][number];
  readonly onClose: () => void;
}

/** A person holds the key of a package against the one on the other counter's screen. */
export function TrustDialog({ file, onClose }: TrustDialogProps) {
  const say = useLabels('import');
  const sayRefusal = useRefusalWords();
  const { tell, busy, refusal } = useTell('trust-counter');
  const { counter, fingerprint, knownFingerprint, sequence } = file;
  const changed = knownFingerprint !== '';
  const trust = async (): Promise<void> => {
    const outcome = await tell({ counter, fingerprint, fromSequence: sequence });
    if (!outcome.ok) return;
    showToast({ words: say('trusted') });
    onClose();
  };
  return (
    <AskDialog
      title={say(changed ? 'changedTitle' : 'trustTitle', { counter })}
      verb={say('trust')}
      back={say('back')}
      ready
      busy={busy}
      onVerb={() => void trust()}
      onClose={onClose}
    >
      {changed ? (
        <>
          <p>{say('changedWords', { counter })}</p>
          <p className="meta">{say('keyBefore')}</p>
          <Fingerprint of={knownFingerprint} />
          <p className="meta">{say('keyNow')}</p>
        </>
      ) : (
        <p>{say('trustWords', { counter })}</p>
      )}
      <Fingerprint of={fingerprint} />
      {refusal === undefined ? null : (
        <p className="note bad" role="alert">
          {sayRefusal(refusal)}
        </p>
      )}
    </AskDialog>
  );
}
