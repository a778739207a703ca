import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ESCALATION_DECISIONS } from '../../../electron/domain/escalation/escalation-decision.ts';
import type { EscalationDecision } from '../../../electron/domain/escalation/escalation-decision.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { State } from '../../ui/state.tsx';
import type { StateKind } from '../../ui/state.tsx';
import { Strip } from '../../ui/strip.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useReasonWords } from './reason-words.ts';
import type { Escalated } from './reason-words.ts';

/** Glyph and colour of how soon somebody has to look. */
export const WEIGHT_KIND: Readonly<Record<Escalated['reasons'][number]['weight'], StateKind>> = {
  'at-once': 'late',
  today: 'soon',
  note: 'idle',
};

export interface EscalationDialogProps {
  readonly found: Escalated;
  readonly onClose: () => void;
}

/** What happened in a case, and what the supervisor does about it; nothing else is asked. */
export function EscalationDialog({ found, onClose }: EscalationDialogProps) {
  const say = useLabels('escalation');
  const sayTerm = useLabels('terms');
  const format = useFormat();
  const reasonWords = useReasonWords();
  const refusalWords = useRefusalWords();
  const navigate = useNavigate();
  const [decision, setDecision] = useState<EscalationDecision | undefined>();
  const [note, setNote] = useState('');
  const { tell, busy, refusal } = useTell('note-escalation');
  const needed = decision !== 'seen';
  const decide = async (): Promise<void> => {
    if (decision === undefined) return;
    const happenings = found.reasons.flatMap((reason) => reason.happenings);
    const outcome = await tell({ caseId: found.caseId, happenings, decision, note });
    if (!outcome.ok) return;
    showToast({ words: say(decision === 'taken-over' ? 'taken' : 'noted') });
    onClose();
  };
  const openCase = (): void => {
    void navigate({ to: '/case/$caseId', params: { caseId: found.caseId } });
  };
  return (
    <AskDialog
      title={say('title')}
      verb={say('verb')}
      back={say('back')}
      ready={!found.aboutYou && decision !== undefined && (!needed || note.trim() !== '')}
      busy={busy}
      onVerb={() => void decide()}
      onClose={onClose}
      other={
        <Button icon="next" onPress={openCase}>
          {say('open')}
        </Button>
      }
    >
      <p className="escalated-case">
        <span className="strong">{format.customer(found.customer)}</span>
        <span>{found.matter}</span>
        <span className="meta">
          {[found.number, say('owner', { name: found.ownerName })].join(sayTerm('factSeparator'))}
        </span>
      </p>
      <ul className="escalated-reasons">
        {found.reasons.map((reason) => (
          <li key={reason.code} data-reason={reason.code}>
            <State kind={WEIGHT_KIND[reason.weight]}>{say(`weight.${reason.weight}`)}</State>
            <span>{reasonWords(reason)}</span>
          </li>
        ))}
      </ul>
      {found.aboutYou ? (
        <Strip tone="warn">{say('aboutYou')}</Strip>
      ) : (
        <>
          <Segmented
            name="escalationDecision"
            label={say('decision')}
            options={ESCALATION_DECISIONS.map((code) => ({ code, label: say(`decisions.${code}`) }))}
            value={decision}
            onCommit={setDecision}
          />
          <TextArea
            name="escalationNote"
            label={say('note')}
            aside={needed ? undefined : say('noteMay')}
            rows={2}
            value={note}
            onType={(text) => {
              setNote(text.slice(0, 500));
            }}
            refusal={refusal === undefined ? undefined : refusalWords(refusal)}
          />
        </>
      )}
    </AskDialog>
  );
}
