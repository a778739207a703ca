import { useState } from 'react';
import type { ReactNode } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { hideToast, showToast } from '../../ui/toast.tsx';
import { ApproveDialog } from './approve-dialog.tsx';
import { OverrideDialog } from './override-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import type { Letter, PaperView } from './use-letter.ts';

export interface Approval {
  readonly approve: () => void;
  /** Lays the letter before a supervisor. */
  readonly ask: () => void;
  readonly giveBack: () => void;
  readonly busy: boolean;
  /** Whoever is signed in approves alone; else a supervisor does, here by PIN or later. */
  readonly alone: boolean;
  readonly supervisor: boolean;
  /** The supervisor's dialog while it is open. */
  readonly dialog: ReactNode;
}

/**
 * Approves what has been saved; an open error or the branch's rule asks for a supervisor. Promises of the letter that are no task yet
 * are told, never asked for.
 */
export function useApproval(view: PaperView, letter: Letter, promisesLeft: number): Approval {
  const say = useLabels('approval');
  const sayPromise = useLabels('promises');
  const refusalWords = useRefusalWords();
  const { branch, session } = useDeskState();
  const telling = useTell('approve-letter');
  const ask = useTell('ask-approval');
  const [open, setOpen] = useState<'error' | 'beside' | 'return' | null>(null);
  const paperId = view.paper.id;
  const approve: typeof telling = {
    ...telling,
    tell: async (input) => {
      const outcome = await telling.tell(input);
      // What was told of the letter before it was approved is true no longer.
      if (outcome.ok) hideToast();
      if (outcome.ok && promisesLeft > 0)
        showToast({ words: sayPromise('approvedWithout', { count: promisesLeft }) });
      return outcome;
    },
  };
  const supervisor = session?.role === 'supervisor';
  const approveNow = async (): Promise<void> => {
    if (!(await letter.flush())) return;
    const outcome = await approve.tell({ paperId, stepUp: null, overrideReason: '' });
    if (outcome.ok) return;
    if (outcome.code === 'open-error') setOpen('error');
    else if (outcome.code === 'approval-needed') setOpen('beside');
    else showToast({ words: refusalWords(outcome), stays: true });
  };
  const askNow = async (): Promise<void> => {
    if (!(await letter.flush())) return;
    const outcome = await ask.tell({ paperId });
    showToast(outcome.ok ? { words: say('laid') } : { words: refusalWords(outcome), stays: true });
  };
  const close = (): void => {
    setOpen(null);
    approve.clear();
  };
  return {
    approve: () => void approveNow(),
    ask: () => void askNow(),
    giveBack: () => {
      setOpen('return');
    },
    busy: approve.busy || ask.busy,
    alone: supervisor || branch?.lettersApprovedBy === 'writer',
    supervisor,
    dialog:
      open === 'error' ? (
        <OverrideDialog paperId={paperId} approve={approve} onClose={close} />
      ) : open === 'beside' ? (
        <ApproveDialog paperId={paperId} approve={approve} onClose={close} />
      ) : open === 'return' ? (
        <ReturnDialog paperId={paperId} onClose={close} />
      ) : null,
  };
}
