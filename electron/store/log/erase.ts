import type { StoredEvent } from '../../domain/event.ts';
import type { CaseId, CounterId } from '../../domain/ids.ts';
import { noteFilesToClear } from '../records/files-to-clear.ts';
import { forgetReminders } from '../records/reminder.ts';
import { all, one, run } from '../database.ts';
import type { Db } from '../database.ts';

/** Somebody wants to write about a case whose words are gone: nobody knows any more whose it was. */
export class CaseErased extends Error {}

/** An anonymised case is a figure of the statistics; what comes after it is a new case. Called before an event is written here. */
export function refuseErased(db: Db, caseId: CaseId | null, kind: StoredEvent['kind']): void {
  if (caseId === null || kind === 'payload-erased') return;
  const row = one<{ erased: number }>(
    db,
    `SELECT erased_at IS NOT NULL AS erased FROM complaint_case WHERE id = :caseId`,
    { caseId },
  );
  if (row?.erased === 1) throw new CaseErased(`${kind} of an anonymised case`);
}

/**
 * Erases the words of a case: the payloads of all its events, of whatever counter, but for the figures themselves; the PDFs of its
 * papers, drafts, and letters being written. Headers and hashes stay, so the chain holds. In the transaction of the event that says so.
 */
export function eraseWords(db: Db, caseId: CaseId, erasedBy: number): void {
  run(
    db,
    `UPDATE event_payload SET payload = NULL, salt = NULL, erased_by = :erasedBy
     WHERE payload IS NOT NULL
       AND event_seq IN (SELECT seq FROM event WHERE case_id = :caseId AND kind <> 'payload-erased')`,
    { caseId, erasedBy },
  );
  const papers = `SELECT id FROM paper WHERE case_id = :caseId`;
  run(db, `DELETE FROM paper_pdf WHERE paper_id IN (${papers})`, { caseId });
  run(db, `DELETE FROM letter_draft WHERE paper_id IN (${papers})`, { caseId });
  run(db, `DELETE FROM intake_draft WHERE case_id = :caseId`, { caseId });
  run(db, `DELETE FROM intake_place WHERE case_id = :caseId`, { caseId });
  forgetReminders(db, caseId);
  noteFilesToClear(db);
}

/**
 * What came in from another counter: a case of its own that it anonymised is anonymised here too, unless it is held or under way here, and
 * what another one still tells of a case anonymised already loses its words as well. An erasure of somebody else's case stands in the
 * timeline and erases nothing: whoever holds one counter's key must not be able to empty the logs of all. Looks at the state before the
 * new events are folded; gives the cases that are without words now, and those that had some until now.
 */
export function eraseAsTold(
  db: Db,
  adopted: readonly StoredEvent[],
): { readonly erased: ReadonlySet<CaseId>; readonly newly: readonly CaseId[] } {
  const told = new Set(
    adopted
      .filter(({ kind }) => kind === 'payload-erased')
      .flatMap(({ caseId, originCounter }) =>
        caseId !== null && mayErase(db, caseId, originCounter) ? caseId : [],
      ),
  );
  const concerned = new Set(adopted.flatMap(({ caseId }) => caseId ?? []));
  const erased = new Set<CaseId>();
  const newly: CaseId[] = [];
  for (const caseId of concerned) {
    const before = erasedAlready(db, caseId);
    if (told.has(caseId) ? isNeeded(db, caseId) : !before) continue;
    if (!before) newly.push(caseId);
    eraseWords(db, caseId, erasingSeq(db, caseId));
    erased.add(caseId);
  }
  return { erased, newly };
}

/** An event that was erased where it came from: the row says so too, by the event of its case that erased it. */
export function insertErased(db: Db, seq: number, caseId: CaseId | null): boolean {
  if (caseId === null) return false;
  const erasedBy = erasingSeq(db, caseId);
  if (erasedBy === 0) return false;
  run(
    db,
    `INSERT INTO event_payload (event_seq, payload, salt, erased_by) VALUES (:seq, NULL, NULL, :erasedBy)`,
    { seq, erasedBy },
  );
  return true;
}

function erasingSeq(db: Db, caseId: CaseId): number {
  const row = one<{ seq: number | null }>(
    db,
    `SELECT max(seq) AS seq FROM event WHERE case_id = :caseId AND kind = 'payload-erased'`,
    { caseId },
  );
  return row?.seq ?? 0;
}

/**
 * The counter where the case arrived; and this one, whose own events come back with its packages. An arrival that is gone with a hole in
 * the log is known by the row of the case alone.
 */
export function mayErase(db: Db, caseId: CaseId, counter: CounterId): boolean {
  const row = one<{ may: number | null }>(
    db,
    `SELECT :counter IN (
       (SELECT origin_counter FROM event WHERE seq = 1),
       coalesce(
         (SELECT origin_counter FROM event WHERE case_id = :caseId AND kind IN ('customer-arrived', 'case-registered')
          ORDER BY seq LIMIT 1),
         (SELECT origin_counter FROM complaint_case WHERE id = :caseId))) AS may`,
    { caseId, counter },
  );
  return row?.may === 1;
}

function erasedAlready(db: Db, caseId: CaseId): boolean {
  const row = one<{ erased: number }>(
    db,
    `SELECT erased_at IS NOT NULL AS erased FROM complaint_case WHERE id = :caseId`,
    { caseId },
  );
  return row?.erased === 1;
}

function isNeeded(db: Db, caseId: CaseId): boolean {
  const [row] = all<{ needed: number }>(
    db,
    `SELECT complaint_case.state IN ('intake', 'open', 'waiting', 'reopened')
       OR EXISTS (SELECT 1 FROM legal_hold WHERE legal_hold.case_id = complaint_case.id)
       OR EXISTS (SELECT 1 FROM promise WHERE promise.case_id = complaint_case.id AND promise.state = 'open') AS needed
     FROM complaint_case WHERE complaint_case.id = :caseId`,
    { caseId },
  );
  return row?.needed === 1;
}
