import { useEffect, useState } from 'react';
import { onTold } from '../../bridge/ask.ts';

export interface ImportProgress {
  readonly done: number;
  readonly of: number;
}

/** How far main has come with one step; null while it is not under way. */
export function useImportProgress(step: string, busy: boolean): ImportProgress | null {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  useEffect(
    () =>
      onTold((told) => {
        if (told.kind === 'progress' && told.step === step) setProgress({ done: told.done, of: told.of });
      }),
    [step],
  );
  return busy ? progress : null;
}
