import { useNavigate } from '@tanstack/react-router';
import { paragraphsOf, plainText } from '../../../electron/domain/papers/edited-letter.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';

export interface ReplyDialogProps {
  readonly paperId: string;
  readonly onClose: () => void;
}

/** The public reply as everybody will read it: changed in the editor, approved here, then copied and passed on (product D8). */
export function ReplyDialog({ paperId, onClose }: ReplyDialogProps) {
  const say = useLabels('case');
  const term = useLabels('terms');
  const refusalWords = useRefusalWords();
  const navigate = useNavigate();
  const view = useDesk('paper', { paperId }, { anew: true });
  const { branch, session } = useDeskState();
  // Where the branch wants a supervisor, the letter screen lays it before one.
  const alone = session?.role === 'supervisor' || branch?.lettersApprovedBy === 'writer';
  const approve = useTell('approve-letter');
  const copy = useTell('copy-public-reply');
  const mark = useTell('mark-paper');
  const state = view.phase === 'ready' ? view.value.paper.state : undefined;
  const copyNow = async (): Promise<void> => {
    const copied = await copy.tell({ paperId });
    showToast(copied.ok ? { words: say('reply.copied') } : { words: refusalWords(copied), stays: true });
  };
  const refusal = approve.refusal ?? mark.refusal;
  return (
    <Dialog
      open
      title={say('reply.title')}
      onClose={onClose}
      acts={
        <>
          <Button look="bare" onPress={onClose}>
            {say('cancel')}
          </Button>
          {state === 'draft' ? (
            <>
              <Button
                look={alone ? 'plain' : 'main'}
                command={alone ? undefined : 'main-button'}
                onPress={() => void navigate({ to: '/letter/$paperId', params: { paperId } })}
              >
                {say('reply.change')}
              </Button>
              {alone ? (
                <Button
                  look="main"
                  command="main-button"
                  busy={approve.busy ? say('reply.approve') : false}
                  onPress={() => void approve.tell({ paperId, stepUp: null, overrideReason: '' })}
                >
                  {say('reply.approve')}
                </Button>
              ) : null}
            </>
          ) : null}
          {state === 'approved' ? (
            <Button onPress={() => void mark.tell({ paperId, as: 'handed-over' })}>
              {say('reply.passedOn')}
            </Button>
          ) : null}
          {state === 'approved' || state === 'handed-over' ? (
            <Button
              look="main"
              icon="say"
              command="main-button"
              busy={copy.busy ? say('reply.copy') : false}
              onPress={() => void copyNow()}
            >
              {say('reply.copy')}
            </Button>
          ) : null}
        </>
      }
    >
      <View of={view} rows={6}>
        {({ paper }) => (
          <>
            <p className="soft">
              {say('reply.words')}{' '}
              <span className="meta">
                {paper.state === 'handed-over' ? say('reply.passedOn') : term(`paperState.${paper.state}`)}
              </span>
            </p>
            <blockquote lang={paper.language === 'zh' ? 'zh-CN' : paper.language} data-reply={paper.state}>
              {paragraphsOf(paper.blocks).map((block) => (
                <p key={block.part}>{plainText(block.runs)}</p>
              ))}
            </blockquote>
            {refusal === undefined ? null : (
              <p className="note bad" role="alert">
                {refusalWords(refusal)}
              </p>
            )}
          </>
        )}
      </View>
    </Dialog>
  );
}
