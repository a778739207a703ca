import type { Outcome } from '../../../electron/domain/refusal.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { showToast } from '../../ui/toast.tsx';
import { DraftActs } from './draft-acts.tsx';
import type { Approval } from './use-approval.tsx';
import type { Letter, PaperView } from './use-letter.ts';

interface LetterActsProps {
  readonly view: PaperView;
  readonly letter: Letter;
  readonly approval: Approval;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** One filled button at a time: that of the open finding, approve, print, handed over. */
export function LetterActs({ view, letter, approval, onNext, onBack }: LetterActsProps) {
  const say = useLabels('letter');
  const refusalWords = useRefusalWords();
  const print = useTell('print-paper');
  const mark = useTell('mark-paper');
  const { paper } = view;
  const errors = letter.findings.filter((one) => one.severity === 'error').length;
  const complain = (outcome: Outcome<unknown>): void => {
    if (!outcome.ok) showToast({ words: refusalWords(outcome), stays: true });
  };
  const printNow = async (): Promise<void> => {
    const outcome = await print.tell({ paperId: paper.id });
    if (outcome.ok) showToast({ words: say('printed') });
    else complain(outcome);
  };
  const markAs = async (as: 'handed-over' | 'posted'): Promise<void> => {
    complain(await mark.tell({ paperId: paper.id, as }));
  };
  useCommand('print-paper', () => void printNow(), { off: paper.state === 'draft' });
  return (
    <footer>
      <Button look="bare" icon="left" onPress={onBack}>
        <span className="hidden">{say('toCase')}</span>
        <Kbd command="back" />
      </Button>
      {paper.state === 'draft' ? (
        <>
          {/* Two ways on leave no room to say that nothing is wrong. */}
          {approval.alone || errors > 0 || letter.blanks > 0 ? (
            <DraftState errors={errors} blanks={letter.blanks} />
          ) : null}
          {errors > 0 ? (
            <Button
              push
              command="main-button"
              onPress={onNext}
              off={letter.findings.length === 1 ? '' : false}
            >
              {say('nextFinding')}
            </Button>
          ) : (
            <DraftActs view={view} approval={approval} blanks={letter.blanks} />
          )}
        </>
      ) : paper.state === 'approved' ? (
        <Button
          look="main"
          push
          icon="print"
          command="main-button"
          busy={print.busy ? say('printing') : false}
          onPress={() => void printNow()}
        >
          {say('print')}
        </Button>
      ) : (
        <>
          <Button
            look="bare"
            push
            icon="print"
            busy={print.busy ? say('printing') : false}
            onPress={() => void printNow()}
          >
            {say('printCopy')}
          </Button>
          {paper.state === 'printed' ? (
            <>
              <Button onPress={() => void markAs('posted')}>{say('posted')}</Button>
              <Button look="main" command="main-button" onPress={() => void markAs('handed-over')}>
                {say('handedOver')}
              </Button>
            </>
          ) : null}
        </>
      )}
    </footer>
  );
}

function DraftState({ errors, blanks }: { readonly errors: number; readonly blanks: number }) {
  const say = useLabels('letter');
  if (errors > 0) {
    return (
      <span className="lacks bad" role="status">
        <Icon name="alert" />
        {say('errorsLeft', { count: errors })}
      </span>
    );
  }
  if (blanks > 0) {
    return (
      <span className="lacks" role="status">
        <Icon name="half" />
        {say('blanksLeft', { count: blanks })}
      </span>
    );
  }
  return (
    <span className="meta" role="status">
      {say('ready')}
    </span>
  );
}
