import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isPrinted, needsApproval } from '../../../electron/domain/paper.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { VersionsDialog } from '../paper/versions-dialog.tsx';
import type { CasePage } from './timeline-words.ts';

export interface PaperActsProps {
  readonly paper: CasePage['papers'][number];
  /** Shows a public reply: it is copied, never printed. */
  readonly onReply: (paperId: string) => void;
}

/** What can be done with a paper next: open it, print it, say that the customer has or signed it, print a copy. */
export function PaperActs({ paper, onReply }: PaperActsProps) {
  const say = useLabels('case');
  const sayApproval = useLabels('approval');
  const [versions, setVersions] = useState(false);
  const navigate = useNavigate();
  const refusalWords = useRefusalWords();
  const print = useTell('print-paper');
  const mark = useTell('mark-paper');
  const told = (
    outcome: Awaited<ReturnType<typeof print.tell>> | Awaited<ReturnType<typeof mark.tell>>,
  ): void => {
    if (!outcome.ok) showToast({ words: refusalWords(outcome), stays: true });
  };
  const markAs = (as: 'handed-over' | 'posted' | 'signed'): void =>
    void mark.tell({ paperId: paper.id, as }).then(told);
  if (!isPrinted(paper.kind)) {
    return (
      <span className="side-act">
        <Button
          small
          icon="say"
          onPress={() => {
            onReply(paper.id);
          }}
        >
          {say('reply.show')}
        </Button>
      </span>
    );
  }
  const printable = !needsApproval(paper.kind) || paper.state !== 'draft';
  const forSignature = paper.kind === 'resolution';
  const given = paper.state === 'handed-over' || paper.state === 'posted';
  return (
    <span className="side-act">
      {needsApproval(paper.kind) ? (
        <Button
          small
          look={paper.state === 'draft' ? 'plain' : 'bare'}
          onPress={() => void navigate({ to: '/letter/$paperId', params: { paperId: paper.id } })}
        >
          {say('openPaper')}
        </Button>
      ) : null}
      {paper.state === 'printed' ? (
        <>
          <Button
            small
            onPress={() => {
              markAs(forSignature ? 'signed' : 'handed-over');
            }}
          >
            {say(forSignature ? 'signed' : 'handedOver')}
          </Button>
          {forSignature ? (
            <Button
              small
              look="bare"
              onPress={() => {
                markAs('handed-over');
              }}
            >
              {say('handedOver')}
            </Button>
          ) : null}
          {paper.kind === 'receipt' ? null : (
            <Button
              small
              look="bare"
              onPress={() => {
                markAs('posted');
              }}
            >
              {say('posted')}
            </Button>
          )}
        </>
      ) : null}
      {given ? (
        <Button
          small
          look="bare"
          onPress={() => {
            markAs('signed');
          }}
        >
          {say('signed')}
        </Button>
      ) : null}
      <Button
        small
        look="bare"
        onPress={() => {
          setVersions(true);
        }}
      >
        {sayApproval('versions')}
      </Button>
      {versions ? (
        <VersionsDialog
          paperId={paper.id}
          onClose={() => {
            setVersions(false);
          }}
        />
      ) : null}
      {printable ? (
        <Button
          small
          look="bare"
          icon="print"
          busy={print.busy ? say(paper.printedAt === null ? 'print' : 'printAgain') : false}
          onPress={() => void print.tell({ paperId: paper.id }).then(told)}
        >
          {say(paper.printedAt === null ? 'print' : 'printAgain')}
        </Button>
      ) : null}
    </span>
  );
}
