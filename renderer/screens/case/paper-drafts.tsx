import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { UNDER_WAY } from '../../../electron/domain/case.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { HoldingDialog, letterUnderWay } from './holding-dialog.tsx';
import type { CasePage } from './timeline-words.ts';

export interface PaperDraftsProps {
  readonly page: CasePage;
  readonly onReply: (paperId: string) => void;
}

/** The papers beside receipt and letter: what a case may need once it is confirmed. */
export function PaperDrafts({ page, onReply }: PaperDraftsProps) {
  const say = useLabels('case');
  const navigate = useNavigate();
  const refusalWords = useRefusalWords();
  const resolution = useTell('draft-resolution');
  const reply = useTell('draft-public-reply');
  const [asking, setAsking] = useState(false);
  const underWay = UNDER_WAY.includes(page.state);
  const holding = letterUnderWay(page);
  const openHolding = (): void => {
    if (holding === undefined) setAsking(true);
    else void navigate({ to: '/letter/$paperId', params: { paperId: holding.id } });
  };
  const draftSheet = async (): Promise<void> => {
    const drafted = await resolution.tell({ caseId: page.caseId });
    if (!drafted.ok) showToast({ words: refusalWords(drafted), stays: true });
  };
  const draftReply = async (): Promise<void> => {
    const drafted = await reply.tell({ caseId: page.caseId });
    if (drafted.ok) onReply(drafted.value.paperId);
    else showToast({ words: refusalWords(drafted), stays: true });
  };
  return (
    <div className="side-act" role="group" aria-label={say('anotherPaper')}>
      {underWay ? (
        <Button look="bare" small icon="plus" onPress={openHolding}>
          {say('holding.act')}
        </Button>
      ) : null}
      <Button
        look="bare"
        small
        icon="plus"
        busy={resolution.busy ? say('resolution.act') : false}
        onPress={() => void draftSheet()}
      >
        {say('resolution.act')}
      </Button>
      <Button
        look="bare"
        small
        icon="plus"
        busy={reply.busy ? say('reply.act') : false}
        onPress={() => void draftReply()}
      >
        {say('reply.act')}
      </Button>
      {asking ? (
        <HoldingDialog
          page={page}
          onClose={() => {
            setAsking(false);
          }}
        />
      ) : null}
    </div>
  );
}
