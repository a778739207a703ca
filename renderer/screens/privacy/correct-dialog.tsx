import { useState } from 'react';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';

export interface CorrectDialogProps {
  readonly caseId: string;
  readonly fields: ChannelOutput<'case-page'>['fields'];
  readonly onClose: () => void;
}

/** A name or a number that was wrong, put right with the reason; the log keeps both. */
export function CorrectDialog({ caseId, fields, onClose }: CorrectDialogProps) {
  const say = useLabels('privacy');
  const refusalWords = useRefusalWords();
  const [customerName, setName] = useState(fields.customerName ?? '');
  const [phone, setPhone] = useState(fields.phone ?? '');
  const [reason, setReason] = useState('');
  const { tell, busy, refusal } = useTell('correct-customer');
  const correct = async (): Promise<void> => {
    const outcome = await tell({ caseId, customerName, phone, reason });
    if (!outcome.ok) return;
    showToast({ words: say('corrected') });
    onClose();
  };
  const refusedAt = (field: string | undefined): string | undefined => wordsAt(refusal, field, refusalWords);
  return (
    <AskDialog
      title={say('correctTitle')}
      verb={say('correctVerb')}
      back={say('back')}
      ready={reason.trim() !== ''}
      busy={busy}
      onVerb={() => void correct()}
      onClose={onClose}
    >
      <p>{say('correctWords')}</p>
      <TextInput
        name="correctName"
        label={say('name')}
        value={customerName}
        onType={(text) => {
          setName(text.slice(0, 80));
        }}
        refusal={refusedAt('customerName')}
        autoFocus
      />
      <TextInput
        name="correctPhone"
        label={say('phone')}
        value={phone}
        inputMode="tel"
        onType={(text) => {
          setPhone(text.slice(0, 40));
        }}
        refusal={refusedAt('phone')}
      />
      <TextInput
        name="correctReason"
        label={say('correctReason')}
        value={reason}
        onType={(text) => {
          setReason(text.slice(0, 300));
        }}
        refusal={refusedAt('reason') ?? refusedAt(undefined)}
      />
    </AskDialog>
  );
}

/** What main refused about one field, worded. */
function wordsAt(
  refusal: Refusal | undefined,
  field: string | undefined,
  words: (refusal: Refusal) => string,
): string | undefined {
  return refusal !== undefined && refusal.field === field ? words(refusal) : undefined;
}
