import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { PinInput } from '../../ui/pin-input.tsx';
import { Select } from '../../ui/select.tsx';

export interface StepUpState {
  /** Null where nobody signed in is needed beside the clerk, or nothing is typed yet. */
  readonly stepUp: { readonly supervisorId: string; readonly pin: string } | null;
  /** The session is a supervisor's, or a PIN stands there. */
  readonly ready: boolean;
  readonly own: boolean;
  readonly supervisorId: string | undefined;
  readonly pin: string;
  readonly choose: (supervisorId: string) => void;
  readonly type: (pin: string) => void;
}

/** A supervisor beside the clerk; nothing is asked where the session is a supervisor's own. */
export function useStepUp(): StepUpState {
  const { staff, session } = useDeskState();
  const supervisors = staff.filter((one) => one.role === 'supervisor');
  const [supervisorId, choose] = useState(supervisors[0]?.id);
  const [pin, type] = useState('');
  const own = session?.role === 'supervisor';
  const typed = supervisorId !== undefined && /^\d{4,12}$/.test(pin);
  const stepUp = own || !typed ? null : { supervisorId, pin };
  return { stepUp, ready: own || typed, own, supervisorId, pin, choose, type };
}

export interface SupervisorPinProps {
  readonly of: StepUpState;
  /** What main refused about it, already worded. */
  readonly refusal: string | undefined;
  /** The PIN is what is asked for first. */
  readonly first?: boolean;
}

export function SupervisorPin({ of, refusal, first }: SupervisorPinProps) {
  const say = useLabels('clocks');
  const { staff } = useDeskState();
  if (of.own) return null;
  return (
    <>
      <Select
        name="stepUpWho"
        label={say('supervisor')}
        value={of.supervisorId}
        options={staff
          .filter((one) => one.role === 'supervisor')
          .map((one) => ({ code: one.id, label: one.name }))}
        onCommit={of.choose}
      />
      <PinInput
        name="stepUpPin"
        label={say('pin')}
        value={of.pin}
        onType={of.type}
        refusal={refusal}
        autoFocus={first}
      />
    </>
  );
}
