import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { showToast } from '../../ui/toast.tsx';
import { OverrideDialog } from './override-dialog.tsx';
import type { Letter, PaperView } from './use-letter.ts';

export interface Approval {
  readonly approve: () => void;
  readonly busy: boolean;
  /** The supervisor's dialog while it is open. */
  readonly dialog: ReactNode;
}

/** Approves what has been saved; an open error asks for a supervisor's PIN and reason. */
export function useApproval(view: PaperView, letter: Letter): Approval {
  const refusalWords = useRefusalWords();
  const approve = useTell('approve-letter');
  const [overriding, setOverriding] = useState(false);
  const paperId = view.paper.id;
  const approveNow = async (): Promise<void> => {
    if (!(await letter.flush())) return;
    const outcome = await approve.tell({ paperId, override: null });
    if (!outcome.ok && outcome.code === 'open-error') setOverriding(true);
    else if (!outcome.ok) showToast({ words: refusalWords(outcome), stays: true });
  };
  return {
    approve: () => void approveNow(),
    busy: approve.busy,
    dialog: overriding ? (
      <OverrideDialog
        paperId={paperId}
        approve={approve}
        onClose={() => {
          setOverriding(false);
        }}
      />
    ) : null,
  };
}
