import { useNavigate } from '@tanstack/react-router';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { showToast } from '../../ui/toast.tsx';
import type { CasePage } from './timeline-words.ts';

export interface OpenLetter {
  /** Write it, or open the one that is there. */
  readonly words: string;
  readonly busy: boolean;
  readonly open: () => Promise<void>;
}

/** The letter of apology of a case: composed where there is none yet, and opened. */
export function useOpenLetter(page: CasePage): OpenLetter {
  const say = useLabels('case');
  const navigate = useNavigate();
  const refusalWords = useRefusalWords();
  const draft = useTell('draft-letter');
  const there = page.papers.some(({ kind }) => kind === 'apology');
  return {
    words: say(there ? 'openLetter' : 'writeLetter'),
    busy: draft.busy,
    open: async () => {
      const drafted = await draft.tell({ caseId: page.caseId });
      if (!drafted.ok) showToast({ words: refusalWords(drafted), stays: true });
      else await navigate({ to: '/letter/$paperId', params: { paperId: drafted.value.paperId } });
    },
  };
}
