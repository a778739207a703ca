import { useEffect, useState } from 'react';
import type { Refusal } from '../../../electron/domain/refusal.ts';

/** Seconds that are still to be waited after too many wrong PINs, counted down. */
export function useWait(refusal: Refusal | undefined): number {
  const asked = refusal?.code === 'pin-wait' ? (refusal.limit ?? 0) : 0;
  const [counted, setCounted] = useState({ of: refusal, left: 0 });
  useEffect(() => {
    if (asked === 0) return undefined;
    const until = performance.now() + asked * 1000;
    const timer = setInterval(() => {
      setCounted({ of: refusal, left: Math.max(0, Math.ceil((until - performance.now()) / 1000)) });
    }, 250);
    return () => {
      clearInterval(timer);
    };
  }, [refusal, asked]);
  if (asked === 0) return 0;
  return counted.of === refusal ? counted.left : asked;
}
