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
import { useStepUp } from '../frame/supervisor-pin.tsx';
import { ExtendWith } from './extend-with.tsx';
import type { CasePage } from './timeline-words.ts';

/** What is known already when the deadline was extended a moment ago. */
export interface HoldingStart {
  readonly reason: string;
  readonly toCheck: string;
  readonly answerBy: LocalDate;
}

export interface HoldingDialogProps {
  readonly page: CasePage;
  readonly start?: HoldingStart;
  readonly onClose: () => void;
}

const GIVEN: readonly string[] = ['handed-over', 'posted', 'signed'];

/** The holding letter that the customer has not got yet; a further one follows only after it. */
export function letterUnderWay(page: CasePage): CasePage['papers'][number] | undefined {
  return page.papers.find((paper) => paper.kind === 'holding' && !GIVEN.includes(paper.state));
}

/**
 * What a holding letter must say and the case does not know: reason, open points, new date (deadline packs). The statutory day moves
 * with it only when somebody ticks that.
 */
export function HoldingDialog({ page, start, onClose }: HoldingDialogProps) {
  const say = useLabels('case');
  const refusalWords = useRefusalWords();
  const navigate = useNavigate();
  const format = useFormat();
  const locale = useLocale();
  const draft = useTell('draft-holding');
  const supervisor = useStepUp();
  const { fields, statutory } = page;
  const [reason, setReason] = useState(start?.reason ?? '');
  const [toCheck, setToCheck] = useState(start?.toCheck ?? fields.toCheck ?? '');
  const [answerBy, setAnswerBy] = useState<LocalDate | undefined>(
    start?.answerBy ?? fields.checkBy?.slice(0, 10),
  );
  const [stepId, setStepId] = useState<string | null>(null);
  const [unread, setUnread] = useState<Refusal | undefined>();
  const step = statutory?.steps.find((one) => one.id === stepId);
  const approval = step?.needs.includes('approval') === true;
  const refused = (field: string): string | undefined =>
    draft.refusal !== undefined && (draft.refusal.field ?? 'answerBy') === field
      ? refusalWords(draft.refusal)
      : undefined;
  const readDate = (text: string): void => {
    const read = parseDate(text, { today: localDateOf(deskNow(), format.zone), locale, towards: 'future' });
    setUnread(read.ok || text.trim() === '' ? undefined : read);
    setAnswerBy(read.ok ? read.value : undefined);
    draft.clear();
  };
  const chooseStep = (chosen: string | null): void => {
    const dueOn = statutory?.steps.find((one) => one.id === chosen)?.dueOn;
    setStepId(chosen);
    if (dueOn !== undefined) setAnswerBy(dueOn);
    draft.clear();
  };
  const write = async (): Promise<void> => {
    if (answerBy === undefined) return;
    const extend = stepId === null ? null : { stepId, stepUp: approval ? supervisor.stepUp : null };
    const drafted = await draft.tell({ caseId: page.caseId, reason, toCheck, answerBy, extend });
    supervisor.type('');
    if (drafted.ok) await navigate({ to: '/letter/$paperId', params: { paperId: drafted.value.paperId } });
  };
  const ready =
    reason.trim() !== '' &&
    toCheck.trim() !== '' &&
    answerBy !== undefined &&
    (!approval || supervisor.ready);
  return (
    <AskDialog
      title={say('holding.title')}
      verb={say('holding.verb')}
      back={say('cancel')}
      ready={ready}
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
        refusal={refused('reason')}
        autoFocus
      />
      <TextArea
        name="holdingToCheck"
        label={say('holding.toCheck')}
        value={toCheck}
        rows={2}
        onType={setToCheck}
        refusal={refused('circumstances')}
      />
      {statutory === null ? null : (
        <ExtendWith
          statutory={statutory}
          stepId={stepId}
          supervisor={supervisor}
          answerBy={answerBy}
          onChoose={chooseStep}
          refusals={{ stepId: refused('stepId'), stepUp: refused('stepUp') }}
        />
      )}
      <DateInput
        name="holdingAnswerBy"
        label={say('holding.answerBy')}
        value={answerBy}
        onCommit={readDate}
        refusal={unread === undefined ? refused('answerBy') : refusalWords(unread)}
      />
    </AskDialog>
  );
}
