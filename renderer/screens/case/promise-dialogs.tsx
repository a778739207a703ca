import { useState } from 'react';
import { useTell } from '../../bridge/use-desk.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import type { LocalDateTime } from '../../../electron/domain/time.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { useNow } from '../frame/use-now.ts';
import { DueInput } from './due-input.tsx';
import type { CasePage } from './timeline-words.ts';

interface OnePromiseProps {
  readonly promise: CasePage['promises'][number];
  readonly onClose: () => void;
}

/** Done, not going to happen, not owed any more; anything but kept says why (product A11). */
export function SettleDialog({
  promise,
  onMove,
  onClose,
}: OnePromiseProps & { readonly onMove: () => void }) {
  const say = useLabels('promises');
  const refusalWords = useRefusalWords();
  const settle = useTell('settle-promise');
  const late = promise.dueAt < useNow();
  const [reason, setReason] = useState('');
  const tell = async (as: 'done' | 'broken' | 'withdrawn'): Promise<void> => {
    const outcome = await settle.tell({ promiseId: promise.id, as, reason });
    if (outcome.ok) onClose();
  };
  return (
    <AskDialog
      title={say('settle.title')}
      verb={say('settle.done')}
      back={say('back')}
      ready={!late || reason.trim() !== ''}
      busy={settle.busy}
      onVerb={() => void tell('done')}
      onClose={onClose}
      other={
        <>
          <Button onPress={() => void tell('withdrawn')}>{say('settle.withdrawn')}</Button>
          <Button onPress={() => void tell('broken')}>{say('settle.broken')}</Button>
        </>
      }
    >
      <div className="promise-in-short">
        <PromiseInShort promise={promise} />
        <Button look="bare" small icon="clock" onPress={onMove}>
          {say('settle.move')}
        </Button>
      </div>
      <TextArea
        name="settleReason"
        label={say(late ? 'settle.reasonLate' : 'settle.reason')}
        note={late ? say('settle.lateNow') : undefined}
        noteTone="warn"
        value={reason}
        rows={2}
        onType={setReason}
        refusal={settle.refusal === undefined ? undefined : refusalWords(settle.refusal)}
        autoFocus
      />
    </AskDialog>
  );
}

/** Another time, once the customer knows; the first one stays known. */
export function MoveDialog({ promise, onClose }: OnePromiseProps) {
  const say = useLabels('promises');
  const refusalWords = useRefusalWords();
  const move = useTell('move-promise');
  const [due, setDue] = useState<LocalDateTime | null>(null);
  const [told, setTold] = useState(false);
  const [reason, setReason] = useState('');
  const refused = (field: string): string | undefined =>
    move.refusal !== undefined && (move.refusal.field ?? 'reason') === field
      ? refusalWords(move.refusal)
      : undefined;
  const tell = async (): Promise<void> => {
    if (due === null) return;
    const outcome = await move.tell({ promiseId: promise.id, due, reason, customerTold: told });
    if (outcome.ok) onClose();
  };
  return (
    <AskDialog
      title={say('move.title')}
      verb={say('move.verb')}
      back={say('back')}
      ready={due !== null && told && reason.trim() !== ''}
      busy={move.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      <PromiseInShort promise={promise} />
      <DueInput
        name="moveDue"
        label={say('move.due')}
        value={due}
        onCommit={setDue}
        refusal={refused('due')}
        autoFocus
      />
      <CheckBox
        name="moveTold"
        label={say('move.told')}
        value={told}
        onCommit={setTold}
        refusal={refused('customerTold')}
      />
      <TextArea
        name="moveReason"
        label={say('move.reason')}
        value={reason}
        rows={2}
        onType={setReason}
        refusal={refused('reason')}
      />
    </AskDialog>
  );
}

function PromiseInShort({ promise }: Pick<OnePromiseProps, 'promise'>) {
  const say = useLabels('promises');
  const sayCase = useLabels('case');
  const format = useFormat();
  return (
    <p className="promise-words">
      <Icon name="clock" />
      <span>
        {promise.what === '' ? sayCase('contact.next') : promise.what}
        <span className="meta block">{say('move.stands', { when: format.dateTime(promise.dueAt) })}</span>
      </span>
    </p>
  );
}

export function PromiseDialog({
  caseId,
  onClose,
}: {
  readonly caseId: string;
  readonly onClose: () => void;
}) {
  const say = useLabels('case');
  const refusalWords = useRefusalWords();
  const { session } = useDeskState();
  const make = useTell('make-promise');
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState(session?.name ?? '');
  const [due, setDue] = useState<LocalDateTime | null>(null);
  const refused = (field: string): string | undefined =>
    make.refusal !== undefined && (make.refusal.field ?? 'what') === field
      ? refusalWords(make.refusal)
      : undefined;
  const tell = async (): Promise<void> => {
    if (due === null) return;
    const outcome = await make.tell({ caseId, what, owner, due });
    if (outcome.ok) onClose();
  };
  const ready = what.trim() !== '' && owner.trim() !== '' && due !== null;
  return (
    <AskDialog
      title={say('newPromise')}
      verb={say('promiseMake')}
      back={say('cancel')}
      ready={ready}
      busy={make.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      <TextInput
        name="promiseWhat"
        label={say('promiseWhat')}
        value={what}
        onType={setWhat}
        refusal={refused('what')}
        autoFocus
      />
      <TextInput
        name="promiseOwner"
        label={say('promiseOwner')}
        value={owner}
        onType={setOwner}
        refusal={refused('owner')}
      />
      <DueInput
        name="promiseDue"
        label={say('promiseDue')}
        value={due}
        onCommit={setDue}
        refusal={refused('due')}
      />
    </AskDialog>
  );
}
