import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import { sideWords } from './conflict-words.ts';
import type { Conflict, Side } from './conflict-words.ts';

/** Each thing that two counters decided without knowing of each other, side by side; a person says which one stands. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const say = useLabels('import');
  const format = useFormat();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<Conflict | null>(null);
  return (
    <>
      <h1>{say('conflicts')}</h1>
      <p className="soft">{say(conflicts.length === 0 ? 'conflictsNone' : 'conflictsNote')}</p>
      <ul className="conflicts">
        {conflicts.map((conflict) => (
          <li
            key={`${conflict.caseId} ${conflict.subject} ${conflict.about}`}
            data-conflict={conflict.subject}
          >
            <div className="conflict-head">
              <span className="strong">{say(`subject.${conflict.subject}`)}</span>
              <span className="meta">
                {conflict.number}, {format.customer(conflict.customer)}
              </span>
              {conflict.what === '' ? null : <span className="soft">{conflict.what}</span>}
            </div>
            <dl className="conflict-sides">
              {conflict.sides.map((side) => (
                <div key={keyOf(side)}>
                  <dt className="meta">
                    {say('sideBy', {
                      counter: side.counter,
                      name: side.actorName,
                      at: format.dateTime(side.at),
                    })}
                  </dt>
                  <dd>{sideWords(say, format, side)}</dd>
                </div>
              ))}
            </dl>
            <div className="acts">
              <Button
                small
                label={`${say('decide')}: ${say(`subject.${conflict.subject}`)} ${conflict.number}`}
                onPress={() => {
                  setAsked(conflict);
                }}
              >
                {say('decide')}
              </Button>
              <Button
                look="bare"
                small
                label={`${say('openCase')}: ${conflict.number}`}
                onPress={() => void navigate({ to: '/case/$caseId', params: { caseId: conflict.caseId } })}
              >
                {say('openCase')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <DecideDialog
          conflict={asked}
          onClose={() => {
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

function keyOf({ counter, seq }: Side): string {
  return `${counter}:${String(seq)}`;
}

interface DecideDialogProps {
  readonly conflict: Conflict;
  readonly onClose: () => void;
}

function DecideDialog({ conflict, onClose }: DecideDialogProps) {
  const say = useLabels('import');
  const format = useFormat();
  const sayRefusal = useRefusalWords();
  const [kept, setKept] = useState<string>();
  const [note, setNote] = useState('');
  const { tell, busy, refusal } = useTell('decide-conflict');
  const decide = async (): Promise<void> => {
    const side = conflict.sides.find((one) => keyOf(one) === kept);
    if (side === undefined) return;
    const { caseId, subject, about } = conflict;
    const outcome = await tell({ caseId, subject, about, counter: side.counter, seq: side.seq, note });
    if (!outcome.ok) return;
    showToast({ words: say('decided') });
    onClose();
  };
  return (
    <AskDialog
      title={say('decideTitle')}
      verb={say('decideVerb')}
      back={say('back')}
      ready={kept !== undefined}
      busy={busy}
      onVerb={() => void decide()}
      onClose={onClose}
    >
      <dl className="conflict-sides">
        {conflict.sides.map((side) => (
          <div key={keyOf(side)}>
            <dt className="meta">{`${side.counter}, ${format.dateTime(side.at)}`}</dt>
            <dd>{sideWords(say, format, side)}</dd>
          </div>
        ))}
      </dl>
      <Segmented
        name="stands"
        label={say('stands')}
        options={conflict.sides.map((side) => ({
          code: keyOf(side),
          label: `${side.counter}, ${format.time(side.at)}`,
        }))}
        value={kept}
        onCommit={setKept}
      />
      <TextInput
        name="why"
        label={say('decideNote')}
        value={note}
        onType={(text) => {
          setNote(text.slice(0, 300));
        }}
      />
      {refusal === undefined ? null : (
        <p className="note bad" role="alert">
          {sayRefusal(refusal)}
        </p>
      )}
    </AskDialog>
  );
}
