import type { Conflict } from '../../domain/merging/conflicts.ts';
import type { StoredEvent } from '../../domain/event.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { OriginKey } from '../../domain/merging/knowledge.ts';
import { canonicalJson, parsed } from '../canonical-json.ts';
import { one, run } from '../database.ts';
import type { Db } from '../database.ts';
import { caseTimeProjections } from './case-time.ts';
import { caseProjections } from './case.ts';
import { goodwillProjections } from './goodwill.ts';
import { caseOf, changedOne } from './projection.ts';
import type { FoldedEvent, Projections } from './projection.ts';
import { promiseProjections } from './promise.ts';

export const conflictProjections: Projections<'conflict-decided'> = {
  'conflict-decided': (db, event) => {
    const { subject, about, keep, note } = event.payload;
    const caseId = caseOf(event);
    const row = one<{ sides: string }>(
      db,
      `SELECT sides FROM conflict WHERE case_id = :caseId AND subject = :subject AND about = :about`,
      { caseId, subject, about },
    );
    // Written by `writeConflicts` below.
    const sides = (parsed(row?.sides ?? '[]') as readonly StoredEvent[]).filter(hasPayload);
    const kept = sides.find((side) => keyOf(side) === keyOf(keep));
    if (kept !== undefined) makeStand(db, kept);
    changedOne(
      run(
        db,
        `UPDATE conflict SET decided = 1, kept = :kept, decided_at = :at, decided_by = :actor, note = :note
         WHERE case_id = :caseId AND subject = :subject AND about = :about`,
        { caseId, subject, about, kept: keyOf(keep), at: event.at, actor: event.actor, note },
      ),
      event,
    );
  },
};

function keyOf({ originCounter, originSeq }: OriginKey): string {
  return `${originCounter}:${String(originSeq)}`;
}

/** Puts what a case's counters decided differently in the place of what stood there; all open until `settleConflicts`. */
export function writeConflicts(db: Db, caseId: CaseId, conflicts: readonly Conflict[]): void {
  run(db, `DELETE FROM conflict WHERE case_id = :caseId`, { caseId });
  for (const { subject, about, sides } of conflicts) {
    run(
      db,
      `INSERT INTO conflict (case_id, subject, about, sides, decided) VALUES (:caseId, :subject, :about, :sides, 0)`,
      { caseId, subject, about, sides: canonicalJson(sides) },
    );
  }
}

/** After the fold: a decision that did not know every side has decided nothing yet. */
export function settleConflicts(db: Db, caseId: CaseId, conflicts: readonly Conflict[]): void {
  for (const { subject, about, decided } of conflicts) {
    run(
      db,
      `UPDATE conflict SET decided = :decided WHERE case_id = :caseId AND subject = :subject AND about = :about`,
      { caseId, subject, about, decided: decided ? 1 : 0 },
    );
  }
}

/** What was decided there holds now, whatever came after it. Nothing is counted twice: it was folded once already. */
function makeStand(db: Db, side: FoldedEvent<StoredEvent['kind']>): void {
  const caseId = caseOf(side);
  if (is(side, 'case-handed-over')) caseProjections[side.kind](db, side);
  else if (is(side, 'case-resolved')) caseProjections[side.kind](db, side);
  else if (is(side, 'case-withdrawn')) caseProjections[side.kind](db, side);
  else if (is(side, 'case-closed')) caseTimeProjections[side.kind](db, side);
  else if (is(side, 'case-reopened')) {
    run(db, `UPDATE complaint_case SET state = 'reopened' WHERE id = :caseId`, { caseId });
  } else if (is(side, 'answer-noted')) caseTimeProjections[side.kind](db, side);
  else if (is(side, 'steps-changed')) caseTimeProjections[side.kind](db, side);
  else if (is(side, 'deadline-extended')) caseTimeProjections[side.kind](db, side);
  else if (is(side, 'promise-settled')) promiseProjections[side.kind](db, side);
  else if (is(side, 'promise-moved')) {
    run(
      db,
      `UPDATE promise SET state = 'open', settled_at = NULL, settled_on = NULL, reason = '', due_at = :dueAt
       WHERE id = :promiseId AND case_id = :caseId`,
      { promiseId: side.payload.promiseId, dueAt: side.payload.dueAt, caseId },
    );
  } else if (is(side, 'goodwill-decided')) {
    waitAgain(db, side.payload.goodwillId);
    goodwillProjections[side.kind](db, side);
  } else if (is(side, 'goodwill-withdrawn')) {
    waitAgain(db, side.payload.goodwillId);
    goodwillProjections[side.kind](db, side);
  }
}

function waitAgain(db: Db, goodwillId: string): void {
  run(db, `UPDATE goodwill SET state = 'waiting' WHERE id = :goodwillId`, { goodwillId });
}

function is<K extends StoredEvent['kind']>(
  event: FoldedEvent<StoredEvent['kind']>,
  kind: K,
): event is FoldedEvent<K> & FoldedEvent<StoredEvent['kind']> {
  return event.kind === kind;
}

function hasPayload(event: StoredEvent): event is FoldedEvent<StoredEvent['kind']> {
  return event.payload !== null;
}
