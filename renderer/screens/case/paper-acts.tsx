import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.tsx';
import type { CasePage } from './timeline-words.ts';

/** What can be done with a paper next: print it, say that the customer has it, print a copy. */
export function PaperActs({ paper }: { readonly paper: CasePage['papers'][number] }) {
  const say = useLabels('case');
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
  const printable = paper.kind === 'receipt' || paper.state !== 'draft';
  return (
    <span className="side-act">
      {paper.state === 'printed' ? (
        <>
          <Button
            small
            onPress={() => {
              markAs('handed-over');
            }}
          >
            {say('handedOver')}
          </Button>
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
      {paper.state === 'handed-over' || paper.state === 'posted' ? (
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
