import { useState } from 'react';
import type { LocalDate } from '../../../electron/domain/time.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayInput } from '../frame/day-input.tsx';
import type { Improvement } from './improvement-words.ts';

export type Decision = 'decided' | 'done' | 'rejected';

export interface DecideDialogProps {
  readonly line: Improvement;
  readonly as: Decision;
  readonly onClose: () => void;
}

const WORDS = {
  decided: { title: 'dialog.decide', verb: 'dialog.decideVerb', words: 'dialog.decision' },
  done: { title: 'dialog.done', verb: 'dialog.doneVerb', words: 'dialog.doneWords' },
  rejected: { title: 'dialog.reject', verb: 'dialog.rejectVerb', words: 'dialog.rejectWhy' },
} as const;

/** A supervisor decides a line, says that it is done and in which words, or why it is not taken up. */
export function DecideDialog({ line, as, onClose }: DecideDialogProps) {
  const say = useLabels('improvements');
  const refusalWords = useRefusalWords();
  const decide = useTell('decide-improvement');
  const [decision, setDecision] = useState(as === 'rejected' ? '' : line.decision);
  const [owner, setOwner] = useState(line.owner);
  const [dueOn, setDueOn] = useState<LocalDate | null>(line.dueOn);
  const words = WORDS[as];
  const fields = ['owner', 'dueOn'];
  const refused = (field: string): string | undefined => {
    const { refusal } = decide;
    if (refusal === undefined) return undefined;
    const home = fields.includes(refusal.field ?? '') ? refusal.field : 'decision';
    return home === field ? refusalWords(refusal) : undefined;
  };
  const save = async (): Promise<void> => {
    const decided = await decide.tell({ improvementId: line.id, as, decision, owner, dueOn });
    if (decided.ok) onClose();
  };
  return (
    <AskDialog
      title={say(words.title)}
      verb={say(words.verb)}
      back={say('dialog.back')}
      ready={decision.trim() !== ''}
      busy={decide.busy}
      onVerb={() => void save()}
      onClose={onClose}
    >
      <p className="soft improvement-cause">{line.cause}</p>
      <TextArea
        name="improvementDecision"
        label={say(words.words)}
        value={decision}
        rows={2}
        onType={setDecision}
        refusal={refused('decision')}
        autoFocus
      />
      {as === 'decided' ? (
        <>
          <TextInput
            name="improvementOwner"
            label={say('dialog.owner')}
            value={owner}
            onType={setOwner}
            refusal={refused('owner')}
          />
          <DayInput
            towards="near"
            name="improvementDue"
            label={say('dialog.due')}
            value={dueOn}
            onCommit={setDueOn}
            refusal={refused('dueOn')}
          />
        </>
      ) : null}
    </AskDialog>
  );
}
