import { useState } from 'react';
import { ask } from '../../bridge/ask.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { showToast } from '../../ui/toast.tsx';
import { StepUpFields } from './step-up-fields.tsx';
import { useStepUp } from './use-step-up.ts';

export interface CopyDialogProps {
  readonly sequences: readonly number[];
  /** One of them can be read by anybody: a supervisor answers for it again. */
  readonly plain: boolean;
  /** The redacted files in the place of the whole ones. */
  readonly redacted: boolean;
  readonly folder: string;
  readonly onClose: (copied: boolean) => void;
}

/** Where to, and who answers for it; then each package by itself, and what became of it. */
export function CopyDialog({ sequences, plain, redacted, folder: first, onClose }: CopyDialogProps) {
  const say = useLabels('dayClose');
  const refusalWords = useRefusalWords();
  const stepUp = useStepUp();
  const [folder, setFolder] = useState(first);
  const { tell, busy, refusal } = useTell('copy-packages');
  const choose = async (): Promise<void> => {
    const outcome = await ask('choose-folder', {});
    if (outcome.ok && outcome.value.folder !== null) setFolder(outcome.value.folder);
  };
  const copy = async (): Promise<void> => {
    const outcome = await tell({
      sequences: [...sequences],
      redacted,
      folder,
      stepUp: plain ? stepUp.value : null,
    });
    stepUp.setPin('');
    if (!outcome.ok) return;
    const { copied, failed } = outcome.value;
    const [fault] = failed;
    showToast(
      fault === undefined
        ? { words: say('copied', { count: copied.length }) }
        : {
            words: say('copiedSome', {
              copied: copied.length,
              of: sequences.length,
              why: refusalWords({ ok: false, code: fault.code }),
            }),
            stays: true,
          },
    );
    onClose(true);
  };
  return (
    <AskDialog
      title={redacted ? say('redactedCopy') : say('copyTitle', { count: sequences.length })}
      verb={say('copyVerb')}
      back={say('back')}
      ready={folder !== '' && (!plain || stepUp.ready)}
      busy={busy}
      onVerb={() => void copy()}
      onClose={() => {
        onClose(false);
      }}
    >
      <div className="folder-line">
        <dl className="facts">
          <dt>{say('folder')}</dt>
          <dd data-copy-folder>{folder === '' ? say('noFolder') : folder}</dd>
        </dl>
        <Button icon="stick" onPress={() => void choose()}>
          {say('choose')}
        </Button>
      </div>
      {plain ? (
        <>
          <p className="note warn">
            <Icon name="alert" />
            <span>{say('plainWords')}</span>
          </p>
          <StepUpFields stepUp={stepUp} refusal={refusal} />
        </>
      ) : null}
      {refusal === undefined || refusal.field === 'stepUp' ? null : (
        <p className="note bad" role="alert">
          <Icon name="late" />
          <span>{refusalWords(refusal)}</span>
        </p>
      )}
    </AskDialog>
  );
}
