import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import type { Approval } from './use-approval.tsx';
import type { PaperView } from './use-letter.ts';

export interface DraftActsProps {
  readonly view: PaperView;
  readonly approval: Approval;
  readonly blanks: number;
}

/**
 * What leads a draft on once nothing is wrong with it: approve it, or lay it before a supervisor, who approves it by PIN here, later
 * at their own desk, or gives it back.
 */
export function DraftActs({ view, approval, blanks }: DraftActsProps) {
  const say = useLabels('letter');
  const sayApproval = useLabels('approval');
  const off = blanks > 0 ? '' : false;
  const asked = view.approval.askedAt !== null;
  if (!approval.alone && !asked) {
    return (
      <>
        <Button push icon="shield" command="supervisor" off={off} onPress={approval.approve}>
          {sayApproval('approveBeside')}
        </Button>
        <Button
          look="main"
          command="main-button"
          off={off}
          busy={approval.busy ? sayApproval('ask') : false}
          onPress={approval.ask}
        >
          {sayApproval('ask')}
        </Button>
      </>
    );
  }
  return (
    <>
      {asked ? (
        <Button push icon="return" onPress={approval.giveBack}>
          {sayApproval('return')}
        </Button>
      ) : null}
      <Button
        look="main"
        push={!asked}
        command="main-button"
        off={off}
        busy={approval.busy ? say('approve') : false}
        onPress={approval.approve}
      >
        {approval.alone ? say('approve') : sayApproval('approveBeside')}
      </Button>
    </>
  );
}
