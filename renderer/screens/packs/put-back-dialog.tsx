import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { showToast } from '../../ui/toast.tsx';
import { dropPackDraft } from './pack-drafts.ts';
import { usePackName } from './pack-words.ts';
import type { PackSummary } from './pack-words.ts';

/** The shipped pack again, or a pack of the branch's own out of use; nothing that cases were given changes. */
export function PutBackDialog({
  pack,
  onClose,
}: {
  readonly pack: PackSummary;
  readonly onClose: () => void;
}) {
  const say = useLabels('packs');
  const nameOf = usePackName();
  const words = useRefusalWords();
  const { tell, busy, refusal } = useTell('put-back-pack');
  const own = pack.state === 'own';
  const putBack = async (): Promise<void> => {
    const outcome = await tell({ packId: pack.id });
    if (!outcome.ok) return;
    dropPackDraft(pack.id);
    onClose();
    showToast({ words: say('putBackDone') });
  };
  return (
    <AskDialog
      title={say(own ? 'takeOutTitle' : 'putBackTitle')}
      verb={say(own ? 'takeOut' : 'putBack')}
      back={say('keep')}
      ready
      busy={busy}
      onVerb={() => void putBack()}
      onClose={onClose}
    >
      <p className="strong">{nameOf(pack.id)}</p>
      <p>{say('putBackBody')}</p>
      {refusal === undefined ? null : (
        <p className="bad" role="alert">
          {words(refusal)}
        </p>
      )}
    </AskDialog>
  );
}
