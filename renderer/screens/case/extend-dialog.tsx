import { useState } from 'react';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { SupervisorPin, useStepUp } from '../frame/supervisor-pin.tsx';
import type { Statutory } from '../frame/statutory-words.ts';
import type { HoldingStart } from './holding-dialog.tsx';
import { useStepName } from './step-name.ts';

export interface ExtendDialogProps {
  readonly caseId: string;
  readonly statutory: Statutory;
  readonly onClose: () => void;
  /** The day has moved; the customer has to hear of it. */
  readonly onExtended: (told: HoldingStart) => void;
}

/** One more step of the rule, with what it needs: reason, circumstances, a supervisor's PIN. */
export function ExtendDialog({ caseId, statutory, onClose, onExtended }: ExtendDialogProps) {
  const say = useLabels('clocks');
  const sayCase = useLabels('case');
  const refusalWords = useRefusalWords();
  const format = useFormat();
  const stepName = useStepName();
  const extend = useTell('extend-deadline');
  const supervisor = useStepUp();
  const [stepId, setStepId] = useState(statutory.steps[0]?.id ?? '');
  const [reason, setReason] = useState('');
  const [circumstances, setCircumstances] = useState('');
  const step = statutory.steps.find((one) => one.id === stepId);
  const needs = (need: 'circumstances' | 'approval'): boolean => step?.needs.includes(need) === true;
  const refused = (field: string): string | undefined =>
    extend.refusal !== undefined && (extend.refusal.field ?? 'stepId') === field
      ? refusalWords(extend.refusal)
      : undefined;
  const ready =
    step !== undefined &&
    reason.trim() !== '' &&
    (!needs('circumstances') || circumstances.trim() !== '') &&
    (!needs('approval') || supervisor.ready);
  const tell = async (): Promise<void> => {
    const stepUp = needs('approval') ? supervisor.stepUp : null;
    const outcome = await extend.tell({ caseId, stepId, reason, circumstances, stepUp });
    supervisor.type('');
    if (outcome.ok) onExtended({ reason, toCheck: circumstances, answerBy: outcome.value.dueOn });
  };
  return (
    <AskDialog
      title={say('extend.title')}
      verb={say('extend.verb')}
      back={sayCase('cancel')}
      ready={ready}
      busy={extend.busy}
      onVerb={() => void tell()}
      onClose={onClose}
    >
      <Select
        name="extendStep"
        label={say('extend.step')}
        value={stepId}
        options={statutory.steps.map(({ id }) => ({ code: id, label: stepName(id) }))}
        onCommit={setStepId}
        refusal={refused('stepId')}
      />
      {step === undefined ? null : (
        <p className="soft">
          {say('extend.words', { from: format.date(statutory.dueOn), to: format.date(step.dueOn) })}
        </p>
      )}
      <TextArea
        name="extendReason"
        label={say('extend.reason')}
        value={reason}
        rows={2}
        onType={setReason}
        refusal={refused('reason')}
        autoFocus
      />
      {needs('circumstances') ? (
        <TextArea
          name="extendCircumstances"
          label={say('extend.circumstances')}
          value={circumstances}
          rows={2}
          onType={setCircumstances}
          refusal={refused('circumstances')}
        />
      ) : null}
      {needs('approval') ? <SupervisorPin of={supervisor} refusal={refused('stepUp')} /> : null}
    </AskDialog>
  );
}
