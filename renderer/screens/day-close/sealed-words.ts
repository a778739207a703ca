import { useCallback } from 'react';
import { fingerprintsOf, inFours, wayOf } from '../../../electron/domain/sealing.ts';
import type { SealedTo } from '../../../electron/domain/sealing.ts';
import { useLabels } from '../../labels/use-labels.ts';

/** What a package was sealed to, in words; each key by the first four groups of its fingerprint. */
export function useSealedWords(): (sealedTo: SealedTo) => string {
  const say = useLabels('dayClose');
  return useCallback(
    (sealedTo) => {
      const way = wayOf(sealedTo);
      if (way !== 'key') return say(`sealed.${way}`);
      const [fingerprint = '', branch] = fingerprintsOf(sealedTo).map((one) => inFours(one.slice(0, 16)));
      return branch === undefined
        ? say('sealed.key', { fingerprint })
        : say('sealed.keys', { fingerprint, branch });
    },
    [say],
  );
}
