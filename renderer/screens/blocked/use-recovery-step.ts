import { useEffect, useState } from 'react';
import { onTold } from '../../bridge/ask.ts';
import { useLabels } from '../../labels/use-labels.ts';

const STEPS = ['copy', 'look', 'carry', 'prove', 'export'] as const;

/** How far a repair or an export has come, worded; null while none is under way. */
export function useRecoveryStep(busy: boolean): string | null {
  const say = useLabels('blocked');
  const [heard, setHeard] = useState<{
    readonly step: (typeof STEPS)[number];
    readonly percent: number;
  } | null>(null);
  useEffect(
    () =>
      onTold((told) => {
        if (told.kind !== 'progress') return;
        const step = STEPS.find((one) => told.step === `recovery-${one}`);
        const percent = told.of === 0 ? 0 : Math.floor((100 * told.done) / told.of);
        if (step !== undefined) setHeard({ step, percent });
      }),
    [],
  );
  return busy && heard !== null ? say(`step.${heard.step}`, { percent: heard.percent }) : null;
}
