import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';

export interface StepUp {
  /** A supervisor who is signed in needs no second PIN. */
  readonly needsPin: boolean;
  readonly supervisorId: string | undefined;
  readonly setSupervisor: (id: string) => void;
  readonly pin: string;
  readonly setPin: (pin: string) => void;
  /** What a plain package takes along; null for a supervisor. */
  readonly value: { readonly supervisorId: string; readonly pin: string } | null;
  readonly ready: boolean;
}

/** A supervisor's PIN beside a clerk's session. */
export function useStepUp(): StepUp {
  const { session, staff } = useDeskState();
  const [pin, setPin] = useState('');
  const [supervisorId, setSupervisor] = useState(staff.find((one) => one.role === 'supervisor')?.id);
  const needsPin = session?.role !== 'supervisor';
  return {
    needsPin,
    supervisorId,
    setSupervisor,
    pin,
    setPin,
    value: needsPin && supervisorId !== undefined ? { supervisorId, pin } : null,
    ready: !needsPin || /^\d{4,12}$/.test(pin),
  };
}
