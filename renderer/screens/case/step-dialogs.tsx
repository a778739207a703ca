import { useState } from 'react';
import type { ReactNode } from 'react';
import type { RemedyStep } from '../../../electron/domain/complaint.ts';
import { moveSteps } from '../../../electron/domain/goodwill/move-steps.ts';
import { localDateOf, localDateTimeOf } from '../../../electron/domain/time.ts';
import type { LocalDateTime } from '../../../electron/domain/time.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useNow } from '../frame/use-now.ts';
import { DueInput } from './due-input.tsx';
import type { CasePage } from './timeline-words.ts';

interface PlanProps {
  readonly page: CasePage;
  readonly steps: readonly RemedyStep[];
  readonly onClose: () => void;
}
interface StepProps extends PlanProps {
  readonly step: RemedyStep;
}

/** No silent default: whether the customer knows decides about a promise. */
function Told({
  told,
  onTold,
}: {
  readonly told: boolean | undefined;
  readonly onTold: (told: boolean | undefined) => void;
}) {
  const say = useLabels('plan');
  return (
    <Segmented
      name="stepTold"
      label={say('wasTold')}
      small
      value={told === undefined ? undefined : told ? 'yes' : 'no'}
      options={[
        { code: 'yes', label: say('wasToldYes') },
        { code: 'no', label: say('wasToldNo') },
      ]}
      onCommit={(code) => {
        onTold(code === undefined ? undefined : code === 'yes');
      }}
    />
  );
}

/** A new time for a step and, by the same span, for every later one; asks whether the customer was told, and can be taken back. */
export function MoveStepDialog({ page, steps, step, onClose }: StepProps) {
  const say = useLabels('plan');
  const refusalWords = useRefusalWords();
  const format = useFormat();
  const change = useTell('change-steps');
  const [due, setDue] = useState<LocalDateTime | null>(step.due);
  const [told, setTold] = useState<boolean | undefined>();
  const [reason, setReason] = useState('');
  const moved = due === null ? null : moveSteps(steps, step.id, due, localDateTimeOf(deskNow(), format.zone));
  const later = moved?.ok === true ? moved.value.moved.length - 1 : 0;
  const refusal = moved?.ok === false ? moved : change.refusal;
  const ready = moved?.ok === true && moved.value.moved.length > 0 && told !== undefined;
  const move = async (): Promise<void> => {
    if (moved?.ok !== true || told === undefined) return;
    const ask = { caseId: page.caseId, customerTold: told, reason };
    const outcome = await change.tell({ ...ask, steps: [...moved.value.steps] });
    if (!outcome.ok) return;
    const takeBack = async (): Promise<void> => {
      const back = await change.tell({ ...ask, steps: [...steps] });
      showToast(back.ok ? { words: say('undone') } : { words: refusalWords(back), stays: true });
    };
    showToast({ words: say('movedDone'), undo: () => void takeBack() });
    onClose();
  };
  return (
    <AskDialog
      title={say('moveTitle')}
      verb={say('moveVerb')}
      back={say('cancel')}
      ready={ready}
      busy={change.busy}
      onVerb={() => void move()}
      onClose={onClose}
    >
      <p className="soft">{step.what}</p>
      <DueInput
        name="stepDue"
        label={say('due')}
        value={due}
        onCommit={setDue}
        refusal={refusal === undefined ? undefined : refusalWords(refusal)}
      />
      {later > 0 ? <p role="status">{say('moved', { count: later })}</p> : null}
      <Told told={told} onTold={setTold} />
      <TextArea name="stepReason" label={say('reason')} value={reason} rows={2} onType={setReason} />
    </AskDialog>
  );
}

/** Done after the promised time: why. */
export function DoneDialog({ page, steps, step, onClose }: StepProps) {
  const say = useLabels('plan');
  const format = useFormat();
  const today = localDateOf(useNow(), format.zone);
  const promise = page.promises.find(({ stepId }) => stepId === step.id);
  return (
    <ReasonDialog
      page={page}
      steps={steps.map((one) => (one.id === step.id ? { ...one, state: 'done' as const } : one))}
      title={say('doneTitle')}
      verb={say('doneVerb')}
      onClose={onClose}
    >
      <p className="soft">
        {say('lateWords', { when: promise === undefined ? '' : format.when(promise.dueAt, today) })}
      </p>
    </ReasonDialog>
  );
}

/** A step that will not be done is taken out with its reason, and its promise with it. */
export function OutDialog({ page, steps, step, onClose }: StepProps) {
  const say = useLabels('plan');
  return (
    <ReasonDialog
      page={page}
      steps={steps.filter((one) => one.id !== step.id)}
      title={say('outTitle')}
      verb={say('outVerb')}
      onClose={onClose}
    >
      <p className="soft">{step.what}</p>
      <p className="soft">{say('outWords')}</p>
    </ReasonDialog>
  );
}

interface ReasonProps extends PlanProps {
  readonly title: string;
  readonly verb: string;
  readonly children: ReactNode;
}

/** The plan becomes `steps` once a reason is given; the customer is told of nothing new. */
function ReasonDialog({ page, steps, title, verb, children, onClose }: ReasonProps) {
  const say = useLabels('plan');
  const refusalWords = useRefusalWords();
  const change = useTell('change-steps');
  const [reason, setReason] = useState('');
  const tell = async (): Promise<void> => {
    const outcome = await change.tell({
      caseId: page.caseId,
      steps: [...steps],
      customerTold: false,
      reason,
    });
    if (outcome.ok) onClose();
  };
  return (
    <AskDialog
      title={title}
      verb={verb}
      back={say('cancel')}
      ready={reason.trim() !== ''}
      busy={change.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      {children}
      <TextArea
        name="stepReason"
        label={say('reason')}
        value={reason}
        rows={2}
        onType={setReason}
        refusal={change.refusal === undefined ? undefined : refusalWords(change.refusal)}
        autoFocus
      />
    </AskDialog>
  );
}

/** One more step; promised where the customer was told. */
export function AddStepDialog({ page, steps, onClose }: PlanProps) {
  const say = useLabels('plan');
  const refusalWords = useRefusalWords();
  const { session } = useDeskState();
  const change = useTell('change-steps');
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState(session?.name ?? '');
  const [due, setDue] = useState<LocalDateTime | null>(null);
  const [told, setTold] = useState<boolean | undefined>();
  const ready = what.trim() !== '' && owner.trim() !== '' && due !== null && told !== undefined;
  const tell = async (): Promise<void> => {
    if (due === null || told === undefined) return;
    const step = { id: crypto.randomUUID(), what, owner, due, state: 'next' as const };
    const outcome = await change.tell({
      caseId: page.caseId,
      steps: [...steps, step],
      customerTold: told,
      reason: '',
    });
    if (outcome.ok) onClose();
  };
  const refused = change.refusal === undefined ? undefined : refusalWords(change.refusal);
  return (
    <AskDialog
      title={say('newStep')}
      verb={say('addVerb')}
      back={say('cancel')}
      ready={ready}
      busy={change.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      <TextInput name="stepWhat" label={say('what')} value={what} onType={setWhat} autoFocus />
      <TextInput name="stepOwner" label={say('owner')} value={owner} onType={setOwner} />
      <DueInput name="stepDue" label={say('due')} value={due} onCommit={setDue} refusal={refused} />
      <Told told={told} onTold={setTold} />
    </AskDialog>
  );
}
