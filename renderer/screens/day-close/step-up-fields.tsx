import { useDeskState } from '../../bridge/desk-state.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { PinInput } from '../../ui/pin-input.tsx';
import { Select } from '../../ui/select.tsx';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import type { StepUp } from './use-step-up.ts';

/** Who answers for a package that anybody can read; nothing where a supervisor is signed in. */
export function StepUpFields({
  stepUp,
  refusal,
}: {
  readonly stepUp: StepUp;
  readonly refusal: Refusal | undefined;
}) {
  const say = useLabels('dayClose');
  const refusalWords = useRefusalWords();
  const { staff } = useDeskState();
  if (!stepUp.needsPin) return null;
  const supervisors = staff.filter((one) => one.role === 'supervisor');
  return (
    <div className="gap-above pair">
      <Select
        name="stepUpWho"
        label={say('supervisor')}
        value={stepUp.supervisorId}
        options={supervisors.map((one) => ({ code: one.id, label: one.name }))}
        onCommit={stepUp.setSupervisor}
      />
      <PinInput
        name="stepUpPin"
        label={say('pin')}
        value={stepUp.pin}
        onType={stepUp.setPin}
        refusal={refusal?.field === 'stepUp' ? refusalWords(refusal) : undefined}
      />
    </div>
  );
}
