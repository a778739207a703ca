import type { StoredEvent } from '../../domain/event.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Db } from '../database.ts';
import { isUntouched } from '../projections/erased-case.ts';
import { eraseWords, mayErase } from './erase.ts';

/**
 * What came in from another counter, or from our own packages: a case of a register that was undone loses its words here too, although it
 * may be under way by its state; where somebody has a hand in it, `eraseAsTold` decides. Gives the cases that are without words now.
 */
export function eraseUndone(db: Db, adopted: readonly StoredEvent[]): readonly CaseId[] {
  return adopted.flatMap((event) => {
    const { caseId, originCounter } = event;
    if (caseId === null || !isUndoing(event) || !isUntouched(db, caseId)) return [];
    if (!mayErase(db, caseId, originCounter)) return [];
    eraseWords(db, caseId, event.seq);
    return [caseId];
  });
}

function isUndoing(event: StoredEvent): boolean {
  return isErasing(event) && event.payload?.undone === true;
}

function isErasing(event: StoredEvent): event is StoredEvent<'payload-erased'> {
  return event.kind === 'payload-erased';
}
