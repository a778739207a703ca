import { useCallback } from 'react';
import { inFours, wayOf } from '../../../electron/domain/sealing.ts';
import type { SealedTo } from '../../../electron/domain/sealing.ts';
import { useLabels } from '../../labels/use-labels.ts';

/** What a package was sealed to, in words; a key by the first four groups of its fingerprint. */
export function useSealedWords(): (sealedTo: SealedTo) => string {
  const say = useLabels('dayClose');
  return useCallback(
    (sealedTo) => {
      const way = wayOf(sealedTo);
      return way === 'key'
        ? say('sealed.key', { fingerprint: inFours(sealedTo.slice(0, 16)) })
        : say(`sealed.${way}`);
    },
    [say],
  );
}
