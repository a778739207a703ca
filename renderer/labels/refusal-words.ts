import { useCallback } from 'react';
import type { Refusal } from '../../electron/domain/refusal.ts';
import { useLabels } from './use-labels.ts';

/** One calm sentence for a refusal, with its limit or reference filled in. */
export function useRefusalWords(): (refusal: Refusal) => string {
  const say = useLabels('refusals');
  return useCallback(
    (refusal) =>
      refusal.code === 'failed' && refusal.reference !== undefined
        ? say('failed-reference', { reference: refusal.reference })
        : say(refusal.code, { limit: refusal.limit ?? 1 }),
    [say],
  );
}
