import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { parseDate } from '../../../electron/domain/intake/parse-date.ts';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { LocalDate } from '../../../electron/domain/time.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { CasePage } from './timeline-words.ts';

export interface HoldingDialogProps {
  readonly page: CasePage;
  readonly onClose: () => void;
}

/** What a holding letter must say and the case does not know: reason, open points, new date (deadline packs). */
export function HoldingDialog({ page, onClose }: HoldingDialogProps) {
  const say = useLabels('case');
  const refusalWords = useRefusalWords();
  const navigate = useNavigate();
  const format = useFormat();
  const locale = useLocale();
  const draft = useTell('draft-holding');
  const { fields } = page;
  const [reason, setReason] = useState('');
  const [toCheck, setToCheck] = useState(fields.toCheck ?? '');
  const [answerBy, setAnswerBy] = useState<LocalDate | undefined>(fields.checkBy?.slice(0, 10));
  const [unread, setUnread] = useState<Refusal | undefined>();
  const refusedDate = unread ?? draft.refusal;
  const readDate = (text: string): void => {
    const read = parseDate(text, { today: localDateOf(deskNow(), format.zone), locale, towards: 'future' });
    setUnread(read.ok || text.trim() === '' ? undefined : read);
    setAnswerBy(read.ok ? read.value : undefined);
    draft.clear();
  };
  const write = async (): Promise<void> => {
    if (answerBy === undefined) return;
    const drafted = await draft.tell({ caseId: page.caseId, reason, toCheck, answerBy });
    if (drafted.ok) await navigate({ to: '/letter/$paperId', params: { paperId: drafted.value.paperId } });
  };
  return (
    <AskDialog
      title={say('holding.title')}
      verb={say('holding.verb')}
      back={say('cancel')}
      ready={reason.trim() !== '' && toCheck.trim() !== '' && answerBy !== undefined}
      busy={draft.busy}
      onVerb={() => void write()}
      onClose={onClose}
    >
      <TextArea
        name="holdingReason"
        label={say('holding.reason')}
        value={reason}
        rows={3}
        onType={setReason}
        autoFocus
      />
      <TextArea
        name="holdingToCheck"
        label={say('holding.toCheck')}
        value={toCheck}
        rows={2}
        onType={setToCheck}
      />
      <DateInput
        name="holdingAnswerBy"
        label={say('holding.answerBy')}
        value={answerBy}
        onCommit={readDate}
        refusal={refusedDate === undefined ? undefined : refusalWords(refusedDate)}
      />
    </AskDialog>
  );
}
