import { mayBegin } from '../../../electron/domain/access.ts';
import type { Act } from '../../../electron/domain/access.ts';
import { useDeskState } from '../../bridge/desk-state.ts';

/** Whether whoever is signed in may begin the act, by the table that main asks as well. */
export function useMay(act: Act): boolean {
  const { session } = useDeskState();
  return mayBegin(session?.role ?? null, act);
}
