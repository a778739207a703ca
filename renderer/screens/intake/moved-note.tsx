import type { RemedyStep } from '../../../electron/domain/complaint.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useIntake } from './intake-context.ts';

export interface Moved {
  readonly before: readonly RemedyStep[];
  readonly after: readonly RemedyStep[];
  /** Ids of the steps that moved with it. */
  readonly later: readonly string[];
}

export interface MovedNoteProps {
  readonly moved: Moved;
  readonly onClose: () => void;
  readonly onUndo: () => void;
}

/** One step moved the later ones: whether the customer was told, which is progress told, or undo (product A8). */
export function MovedNote({ moved, onClose, onUndo }: MovedNoteProps) {
  const say = useLabels('plan');
  const format = useFormat();
  const refusalWords = useRefusalWords();
  const { view } = useIntake();
  const tell = useTell('tell-progress');
  const told = async (): Promise<void> => {
    const times = moved.after
      .filter((step, at) => moved.before[at]?.due !== step.due)
      .map((step) => `${step.what} ${format.localDateTime(step.due)}`)
      .join('; ');
    const words = say('toldWords', { times }).slice(0, 300);
    const outcome = await tell.tell({ caseId: view.caseId, words });
    if (!outcome.ok) showToast({ words: refusalWords(outcome), stays: true });
    onClose();
  };
  return (
    <div className="moved-note" role="status" data-moved={moved.later.length}>
      <Icon name="clock" />
      <span>{say('movedNow', { count: moved.later.length })}</span>
      <div className="moved-acts">
        <Button small onPress={() => void told()}>
          {say('told')}
        </Button>
        <Button look="bare" small onPress={onClose}>
          {say('notTold')}
        </Button>
        <Button look="bare" small icon="return" onPress={onUndo}>
          {say('undo')}
        </Button>
      </div>
    </div>
  );
}
