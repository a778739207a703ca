import type { EventKind, StoredEvent } from '../../domain/event.ts';
import type { KnownOfLost } from '../../domain/log-holes.ts';
import type { CaseId } from '../../domain/ids.ts';
import { canonicalJson } from '../canonical-json.ts';
import { all, inTransaction, one, run } from '../database.ts';
import type { Db } from '../database.ts';
import { noteWorkingDay } from '../projections/day.ts';
import { foldOne } from '../projections/project.ts';
import { NothingToChange } from '../projections/projection.ts';
import { NO_HASH } from './hash.ts';
import { EVENT_COLUMNS, EVENT_TABLES, eventOf } from './event-row.ts';
import type { EventRow } from './event-row.ts';

/** The kinds a case begins with; an anonymous one stands on its figures alone. */
const BEGINNINGS: readonly EventKind[] = ['customer-arrived', 'case-registered', 'payload-erased'];

export const NOTHING_KNOWN: KnownOfLost = { branches: [], staff: [], arrivals: [] };

/**
 * Folds an event of a log with holes: what speaks of something that is gone comes to nothing, and stays in the log. A case whose
 * arrival is gone begins where its first event stands, when the arrival is known.
 */
export function foldAcross(db: Db, event: StoredEvent, known: KnownOfLost): void {
  if (event.caseId !== null) noteWorkingDay(db, event);
  if (hasBegun(db, event, known)) foldIfItHolds(db, event);
}

/** Whether the case of an event is there, or can begin from what is known. */
export function hasBegun(db: Db, event: StoredEvent, known: KnownOfLost): boolean {
  const { caseId } = event;
  // Of an erased event nothing is folded, whatever else is gone.
  if (caseId === null || event.payload === null) return true;
  if (BEGINNINGS.includes(event.kind) || isThere(db, caseId)) return true;
  const arrival = known.arrivals.find((one) => one.caseId === caseId);
  if (arrival === undefined) return false;
  return foldIfItHolds(db, arrivalAgain(arrival, event.seq));
}

/** Cases of which no event is left stand with their number and owner: what was typed about them hangs on them. */
export function beginLeft(db: Db, known: KnownOfLost): void {
  for (const [index, arrival] of known.arrivals.entries()) {
    if (!isThere(db, arrival.caseId)) foldIfItHolds(db, arrivalAgain(arrival, -1 - index));
  }
}

function arrivalAgain(
  arrival: KnownOfLost['arrivals'][number],
  seq: number,
): StoredEvent<'customer-arrived'> {
  const { caseId, counter, number, owner, at, zone, localDate, ordinal } = arrival;
  return {
    seq,
    originCounter: counter,
    originSeq: 0,
    at,
    zone,
    actor: null,
    secondActor: null,
    kind: 'customer-arrived',
    kindVersion: 1,
    caseId,
    payload: { number, owner, localDate, ordinal },
    payloadDigest: '',
    prevHash: NO_HASH,
    hash: NO_HASH,
  };
}

function isThere(db: Db, caseId: CaseId): boolean {
  return one(db, `SELECT id FROM complaint_case WHERE id = :caseId`, { caseId }) !== undefined;
}

/** False where it came to nothing: beside what another counter did, or without what a hole has taken. */
export function foldIfItHolds(db: Db, event: StoredEvent): boolean {
  try {
    inTransaction(db, () => {
      foldOne(db, event);
    });
    return true;
  } catch (error) {
    if (!(error instanceof NothingToChange) && !isConstraint(error)) throw error;
    return false;
  }
}

/** The same thing made twice (an id, the same clock explained). */
function isConstraint(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('SQLITE_CONSTRAINT')
  );
}

/** What the `log-salvaged` events of this log say they still knew of what is gone. */
export function knownOfLost(db: Db): KnownOfLost {
  const told = all<EventRow>(
    db,
    `SELECT ${EVENT_COLUMNS} FROM ${EVENT_TABLES} WHERE event.kind = 'log-salvaged' ORDER BY event.seq`,
  ).flatMap((row) => {
    const event = eventOf(row);
    return isSalvaged(event) && event.payload !== null ? [event.payload.known] : [];
  });
  return {
    branches: told.flatMap(({ branches }) => branches),
    staff: told.flatMap(({ staff }) => staff),
    arrivals: told.flatMap(({ arrivals }) => arrivals),
  };
}

function isSalvaged(event: StoredEvent): event is StoredEvent<'log-salvaged'> {
  return event.kind === 'log-salvaged';
}

/** People and branches whose own events are gone; later events of theirs change these rows as ever. */
export function writeKnown(db: Db, known: KnownOfLost): void {
  for (const { counter, branch, setUpAt } of known.branches) {
    run(
      db,
      `INSERT INTO branch (origin_counter, branch, set_up_at, changed_at) VALUES (:counter, :branch, :setUpAt, :setUpAt)
       ON CONFLICT DO NOTHING`,
      { counter, branch: canonicalJson(branch), setUpAt },
    );
  }
  for (const { id, name, role, jobTitle, polishForm, counter, addedAt } of known.staff) {
    run(
      db,
      `INSERT INTO staff (id, name, role, job_title, polish_form, added_at, added_seq, origin_counter)
       VALUES (:id, :name, :role, :jobTitle, :polishForm, :addedAt, 0, :counter) ON CONFLICT DO NOTHING`,
      { id, name, role, jobTitle: canonicalJson(jobTitle), polishForm, addedAt, counter },
    );
  }
}

/** A line that points at an improvement which is gone. */
export function dropOrphans(db: Db): void {
  run(db, `DELETE FROM improvement_case WHERE improvement_id NOT IN (SELECT id FROM improvement)`);
}
