import { useEffect, useState } from 'react';
import { onTold } from '../../bridge/ask.ts';
import { useLabels } from '../../labels/use-labels.ts';

const STEPS = ['copy', 'prove', 'second', 'packages'] as const;
type Step = (typeof STEPS)[number];

/** How far a backup or a restore has come, worded; null while none is under way or nothing was heard of it yet. */
export function useBackupStep(busy: boolean): string | null {
  const say = useLabels('backup');
  const [heard, setHeard] = useState<{ readonly step: Step; readonly percent: number } | null>(null);
  useEffect(
    () =>
      onTold((told) => {
        if (told.kind !== 'progress') return;
        const step = STEPS.find((one) => told.step === `backup-${one}`);
        const percent = told.of === 0 ? 0 : Math.floor((100 * told.done) / told.of);
        if (step !== undefined) setHeard({ step, percent });
      }),
    [],
  );
  return busy && heard !== null ? say(`step.${heard.step}`, { percent: heard.percent }) : null;
}
