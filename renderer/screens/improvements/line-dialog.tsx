import { useState } from 'react';
import type { LocalDate } from '../../../electron/domain/time.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { DayInput } from '../frame/day-input.tsx';
import type { Improvement } from './improvement-words.ts';

export interface LineDialogProps {
  /** null: a new one is proposed. */
  readonly line: Improvement | null;
  readonly caseId?: string | undefined;
  readonly onDone?: ((id: string) => void) | undefined;
  readonly onClose: () => void;
}

/** Cause, who sees to it, by when. */
export function LineDialog({ line, caseId, onDone, onClose }: LineDialogProps) {
  const say = useLabels('improvements');
  const refusalWords = useRefusalWords();
  const { session } = useDeskState();
  const open = useTell('open-improvement');
  const change = useTell('change-improvement');
  const [cause, setCause] = useState(line?.cause ?? '');
  const [owner, setOwner] = useState(line?.owner ?? session?.name ?? '');
  const [dueOn, setDueOn] = useState<LocalDate | null>(line?.dueOn ?? null);
  const refusal = (line === null ? open : change).refusal;
  const refused = (field: string): string | undefined =>
    refusal !== undefined && (refusal.field ?? 'cause') === field ? refusalWords(refusal) : undefined;
  const save = async (): Promise<void> => {
    const words = { cause, owner, dueOn };
    if (line === null) {
      const opened = await open.tell({ ...words, caseId: caseId ?? null });
      if (!opened.ok) return;
      onDone?.(opened.value.improvementId);
    } else {
      const changed = await change.tell({ ...words, improvementId: line.id });
      if (!changed.ok) return;
      onDone?.(line.id);
    }
    onClose();
  };
  return (
    <AskDialog
      title={say(line === null ? 'dialog.propose' : 'dialog.change')}
      verb={say(line === null ? 'dialog.proposeVerb' : 'dialog.changeVerb')}
      back={say('dialog.back')}
      ready={cause.trim() !== '' && owner.trim() !== ''}
      busy={open.busy || change.busy}
      onVerb={() => void save()}
      onClose={onClose}
    >
      <TextArea
        name="improvementCause"
        label={say('dialog.cause')}
        value={cause}
        rows={2}
        onType={setCause}
        refusal={refused('cause')}
        autoFocus
      />
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
    </AskDialog>
  );
}
