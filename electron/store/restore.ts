import type { OrdinalsUsed } from '../domain/backups/backup.ts';
import type { EventContext, EventDraft, EventPayloads } from '../domain/event.ts';
import type { ChainEnd, LogHole } from '../domain/log-holes.ts';
import type { Instant } from '../domain/time.ts';
import type { OpenedPackage } from '../usecases/ports.ts';
import { all, inTransaction, one, run } from './database.ts';
import type { Db } from './database.ts';
import { adopt, ChainBroken, FromNewerAmends } from './log/adopt.ts';
import { append, appendAfterHole } from './log/append.ts';
import { signingKey } from './records/branch.ts';
import { isDayClosed } from './records/day.ts';
import { logHead } from './records/event.ts';
import { packagesMade } from './records/package.ts';

/** What a log has that another one, which is the same up to a number, has not. */
export interface Loss {
  readonly events: number;
  /** Customers who came since, and cases that were worked on since. */
  readonly arrivals: number;
  readonly cases: number;
  readonly firstAt: Instant | null;
  readonly lastAt: Instant | null;
}

export function lossAfter(db: Db, seq: number): Loss {
  const row = one<{
    events: number;
    arrivals: number | null;
    cases: number;
    first_at: string | null;
    last_at: string | null;
  }>(
    db,
    `SELECT count(*) AS events, sum(kind = 'customer-arrived') AS arrivals, count(DISTINCT case_id) AS cases,
       min(at_utc) AS first_at, max(at_utc) AS last_at
     FROM event WHERE seq > :seq`,
    { seq },
  );
  return {
    events: row?.events ?? 0,
    arrivals: row?.arrivals ?? 0,
    cases: row?.cases ?? 0,
    firstAt: row?.first_at ?? null,
    lastAt: row?.last_at ?? null,
  };
}

/** Numbers of customers that this counter gave out after a local number of its log, by day. */
export function ordinalsAfter(db: Db, seq: number): readonly OrdinalsUsed[] {
  return all<{ local_date: string; highest: number }>(
    db,
    `SELECT numbered_on AS local_date, max(ordinal) AS highest FROM complaint_case
     WHERE arrived_seq > :seq AND origin_counter = (SELECT origin_counter FROM event WHERE seq = 1)
     GROUP BY numbered_on ORDER BY numbered_on`,
    { seq },
  ).map(({ local_date: localDate, highest }) => ({ localDate, highest }));
}

/** A package as the event says that it was made. */
export type PackageNoted = EventPayloads['package-made'];

/** Packages that a log knows of and another one does not, in their order. */
export function packagesAfter(db: Db, sequence: number): readonly PackageNoted[] {
  return packagesMade(db, Number.MAX_SAFE_INTEGER)
    .filter((made) => made.sequence > sequence)
    .map((made) => ({
      sequence: made.sequence,
      localDate: made.localDate,
      fileName: made.fileName,
      manifestSha256: made.manifestSha256,
      fileSha256: made.fileSha256,
      firstSeq: made.firstSeq,
      lastSeq: made.lastSeq,
      lastHash: made.lastHash,
      bytes: made.bytes,
      sealedTo: made.sealedTo,
      folder: made.folder,
      redacted: made.redacted,
    }))
    .toReversed();
}

export function lastPackage(db: Db): number {
  return packagesMade(db, 1)[0]?.sequence ?? 0;
}

/**
 * Takes what this counter's own package holds back into its log, with number and hash. Only what follows on what is here: the part that
 * is here already is passed over, and it ends where another counter's package was taken in, whose events are not among ours: from there on
 * the numbers stay missing, and that package can be taken in again. False where nothing of it fitted; nothing is changed then.
 */
export function takeBack(db: Db, context: EventContext, opened: OpenedPackage): boolean {
  const head = logHead(db);
  const known = signingKey(db);
  if (head === null || opened.redacted || (known !== null && known !== opened.signerPem)) return false;
  const ahead = opened.events.filter(({ header }) => header.originSeq > head.originSeq);
  const end = ahead.findIndex(({ header }) => header.kind === 'package-imported');
  const events = (end === -1 ? ahead : ahead.slice(0, end)).flatMap(({ header, hash, salt, payload }) => {
    return [{ header, hash, salt, payload }];
  });
  if (events.length === 0) return false;
  try {
    adopt(db, context, { events, pdfs: opened.pdfs, say: null });
    return true;
  } catch (error) {
    if (error instanceof ChainBroken || error instanceof FromNewerAmends) return false;
    // What a projection or a constraint refuses makes no sense here; nothing of it stays (`adopt`).
    if (error instanceof Error) return false;
    throw error;
  }
}

/**
 * From the end of a log to the last number that is known to have been given out: one hole, and beside it the part behind the last package,
 * since that is where the next package begins. Empty where nothing is missing.
 */
export function holesUpTo(
  counter: string,
  head: ChainEnd,
  known: ChainEnd | null,
  exported: ChainEnd | null,
): readonly LogHole[] {
  if (known === null || known.originSeq <= head.originSeq) return [];
  const upTo = { counter, toSeq: known.originSeq, lastHash: known.hash };
  const whole = { ...upTo, fromSeq: head.originSeq + 1, prevHash: head.hash };
  const inside =
    exported !== null && exported.originSeq > head.originSeq && exported.originSeq < known.originSeq;
  return inside ? [whole, { ...upTo, fromSeq: exported.originSeq + 1, prevHash: exported.hash }] : [whole];
}

/**
 * Says in the log what somebody answered for, behind the hole where there is one, and notes the packages that were made of what is gone:
 * their numbers are used and the next one names the last of them.
 */
export function sayRestored(
  db: Db,
  context: EventContext,
  said: Extract<EventDraft, { readonly kind: 'log-restored' | 'restore-undone' }>,
  packages: readonly PackageNoted[],
): void {
  inTransaction(db, () => {
    const [hole] = said.payload.missing;
    if (hole === undefined) append(db, context, [said]);
    else appendAfterHole(db, context, said, hole);
    for (const made of packages) append(db, context, packageDrafts(db, made));
    dropEndedDrafts(db);
  });
}

/** A package whose own event is gone: its number is used, and the next one names it. */
export function packageDrafts(db: Db, payload: PackageNoted): readonly EventDraft[] {
  const { localDate } = payload;
  const noted: EventDraft = { kind: 'package-made', caseId: null, payload };
  if (isDayClosed(db, localDate)) return [noted];
  return [{ kind: 'day-closed', caseId: null, payload: { localDate, notes: {} } }, noted];
}

/** What was typed belongs to intakes and letters that are still under way. */
function dropEndedDrafts(db: Db): void {
  const intakes = `SELECT id FROM complaint_case WHERE state = 'intake'`;
  run(db, `DELETE FROM intake_draft WHERE case_id NOT IN (${intakes})`);
  run(db, `DELETE FROM intake_place WHERE case_id NOT IN (${intakes})`);
  run(db, `DELETE FROM letter_draft WHERE paper_id NOT IN (SELECT id FROM paper WHERE state = 'draft')`);
}
