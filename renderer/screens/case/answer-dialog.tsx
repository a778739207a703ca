import { useState } from 'react';
import { ANSWERS } from '../../../electron/domain/complaint.ts';
import type { Answer } from '../../../electron/domain/complaint.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { CasePage } from './timeline-words.ts';

export interface AnswerDialogProps {
  readonly page: CasePage;
  readonly onClose: () => void;
}

/** What the customer says to the remedy, and on what basis. */
export function AnswerDialog({ page, onClose }: AnswerDialogProps) {
  const say = useLabels('plan');
  const sayIntake = useLabels('intake');
  const refusalWords = useRefusalWords();
  const note = useTell('note-answer');
  const [answer, setAnswer] = useState<Answer | undefined>(page.fields.answer);
  const [basis, setBasis] = useState(page.fields.answerBasis ?? '');
  const tell = async (): Promise<void> => {
    if (answer === undefined) return;
    const outcome = await note.tell({ caseId: page.caseId, answer, basis });
    if (outcome.ok) onClose();
  };
  return (
    <AskDialog
      title={say('answer.title')}
      verb={say('answer.verb')}
      back={say('cancel')}
      ready={answer !== undefined}
      busy={note.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      <Segmented
        name="answerGiven"
        label={say('answer.answer')}
        small
        value={answer}
        options={ANSWERS.map((code) => ({ code, label: sayIntake(`option.answer.${code}`) }))}
        onCommit={setAnswer}
      />
      <TextArea
        name="answerGivenBasis"
        label={say('answer.basis')}
        value={basis}
        rows={2}
        onType={setBasis}
        refusal={note.refusal === undefined ? undefined : refusalWords(note.refusal)}
      />
    </AskDialog>
  );
}
