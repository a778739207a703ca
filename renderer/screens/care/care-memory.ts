import { useSyncExternalStore } from 'react';
import type { CaseId, StaffId } from '../../../electron/domain/ids.ts';
import { wasHard } from '../../../electron/domain/prompts/staff-care.ts';
import type { CaseStrain } from '../../../electron/domain/prompts/staff-care.ts';
import type { LocalDate } from '../../../electron/domain/time.ts';

/** A tip that waits until nobody stands at the counter, for the one who served the hard case and for nobody else. */
export interface WaitingTip {
  readonly staffId: StaffId;
  readonly ordinal: number;
  readonly localDate: LocalDate;
}

/**
 * In this window's memory only. That a case was hard is a judgement about a customer and about a colleague: it is handed to no
 * channel, file or storage (product A6, B6), and is gone when the tip is put away or the window closes.
 */
const listened = new Set<CaseId>();
let waiting: WaitingTip | null = null;
const listeners = new Set<() => void>();

/** A round of listening only was gone through. */
export function noteListened(caseId: CaseId): void {
  listened.add(caseId);
}

/** The intake is over, confirmed or left: decides whether a tip waits. A later hard case takes the place of an earlier one. */
export function endOfIntake(caseId: CaseId, strain: Omit<CaseStrain, 'listened'>, tip: WaitingTip): void {
  const hard = wasHard({ ...strain, listened: listened.has(caseId) });
  listened.delete(caseId);
  if (hard) change(tip);
}

export function putTipAway(): void {
  change(null);
}

export function useWaitingTip(): WaitingTip | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => waiting,
  );
}

function change(to: WaitingTip | null): void {
  waiting = to;
  for (const listener of listeners) listener();
}
