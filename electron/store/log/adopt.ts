import type { EventHeader } from '../../domain/day-close/package-rows.ts';
import { holeBetween, holesNamed, namesHoles } from '../../domain/log-holes.ts';
import type { EventContext, EventDraft, EventKind, StoredEvent } from '../../domain/event.ts';
import type { CaseId, CounterId } from '../../domain/ids.ts';
import { parsed } from '../canonical-json.ts';
import { inTransaction, one, run } from '../database.ts';
import type { Db } from '../database.ts';
import { noteWorkingDay } from '../projections/day.ts';
import { isEventKind, project } from '../projections/project.ts';
import { packagesWith } from '../records/retention.ts';
import { append } from './append.ts';
import type { AppendOptions } from './append.ts';
import { eraseAsTold, insertErased } from './erase.ts';
import { eraseUndone } from './erase-undone.ts';
import { dropOrphans, foldAcross, knownOfLost, writeKnown } from './fold-across.ts';
import { hasHoles } from './holes.ts';
import { headerHash, NO_HASH, payloadDigest } from './hash.ts';
import { isOfImprovement, isShared, knowledge, refoldCase, refoldImprovements } from './refold.ts';
import { currentVersion, upcast } from './upcast.ts';

/** An event of another counter as it stands in that counter's package. */
export interface ForeignEvent {
  readonly header: EventHeader;
  readonly hash: string;
  /** Hexadecimal; null with an erased payload. */
  readonly salt: string | null;
  /** The RFC 8785 text its digest was taken from; empty with an erased one. */
  readonly payload: string;
}
export interface ForeignPdf {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}
export interface Adoption {
  readonly events: readonly ForeignEvent[];
  /** PDFs by their hash; those that an event of the package or an earlier one printed are stored. */
  readonly pdfs: readonly ForeignPdf[];
  /** What this counter itself says about it, in the same transaction; null where it takes its own events back (restore). */
  readonly say: EventDraft | null;
}

/** The events do not follow on those already here, or one of them is not what its hash says. */
export class ChainBroken extends Error {}
/** Written by a newer Amends: a kind or a version this one cannot read. */
export class FromNewerAmends extends Error {}

/**
 * Takes the events of another counter into this log, with the number, the hashes and the time they have there and a new local `seq`,
 * and folds them. Everything or nothing, with this counter's own event about it in the same transaction, so that what is written
 * here afterwards is known to have known them.
 *
 * @throws ChainBroken, FromNewerAmends, and whatever a projection throws on events that make no sense
 */
export function adopt(
  db: Db,
  context: EventContext,
  adoption: Adoption,
  options: Pick<AppendOptions, 'salt'> = {},
): readonly StoredEvent[] {
  return inTransaction(db, () => {
    const inserted = insertAll(db, adoption.events);
    const told = eraseAsTold(db, inserted);
    const undone = eraseUndone(db, inserted);
    const erased = new Set([...told.erased, ...undone]);
    const newly = [...new Set([...told.newly, ...undone])];
    const adopted = inserted.map((event) =>
      event.caseId !== null && erased.has(event.caseId) && event.kind !== 'payload-erased'
        ? { ...event, payload: null }
        : event,
    );
    // Behind a hole in a counter's numbers an event may speak of what is gone there.
    const holed = adopted.some(({ originCounter }, at) => at === 0 && hasHoles(db, originCounter));
    const known = holed ? knownOfLost(db) : null;
    if (known !== null) writeKnown(db, known);
    const fold = (event: StoredEvent): void => {
      if (known === null) project(db, event);
      else foldAcross(db, event, known);
    };
    const shared = new Map<CaseId, boolean>();
    const again = new Set<CaseId>();
    for (const event of adopted) {
      if (isOfImprovement(event.kind)) continue;
      const { caseId, originCounter } = event;
      const several = caseId !== null && sharedNow(db, shared, caseId, originCounter);
      if (caseId === null || !several) fold(event);
      else {
        noteWorkingDay(db, event);
        again.add(caseId);
      }
    }
    // Said before anything is put in order: what this counter wrote earlier did not know these events.
    const drafts = adoption.say === null ? [] : [adoption.say, ...packagesErased(db, newly)];
    const said = append(db, context, drafts, options);
    const knows = knowledge(db);
    if (adopted.some((event) => isOfImprovement(event.kind))) refoldImprovements(db, knows);
    for (const caseId of again) refoldCase(db, caseId, knows, known ?? undefined);
    if (known !== null) dropOrphans(db);
    storePdfs(db, adopted, adoption.pdfs);
    return [...adopted, ...said];
  });
}

/** This counter's own kept packages tell of these cases too, what it did about them itself: they go as they do where it erases. */
function packagesErased(db: Db, cases: readonly CaseId[]): readonly EventDraft[] {
  return packagesWith(db, cases).map(({ sequence, fileSha256 }) => ({
    kind: 'package-erased',
    caseId: null,
    payload: { sequence, fileSha256 },
  }));
}

function sharedNow(db: Db, known: Map<CaseId, boolean>, caseId: CaseId, counter: CounterId): boolean {
  const answer = known.get(caseId) ?? isShared(db, caseId, counter);
  known.set(caseId, answer);
  return answer;
}

function insertAll(db: Db, events: readonly ForeignEvent[]): readonly StoredEvent[] {
  const heads = new Map<CounterId, { originSeq: number; hash: string }>();
  const holes = events.flatMap(({ header, payload }) =>
    namesHoles(header.kind) ? [...holesNamed(header.kind, parsed(payload))] : [],
  );
  let seq = one<{ seq: number | null }>(db, `SELECT max(seq) AS seq FROM event`)?.seq ?? 0;
  const inserted = events.map(({ header, hash, salt, payload }) => {
    const last = heads.get(header.originCounter) ?? headOf(db, header.originCounter);
    const hole = holeBetween(holes, header.originCounter, last, header);
    const head = hole === undefined ? last : { originSeq: hole.toSeq, hash: hole.lastHash };
    if (header.originSeq !== head.originSeq + 1 || header.prevHash !== head.hash) {
      throw new ChainBroken(`${header.originCounter} ${String(header.originSeq)} does not follow`);
    }
    const saltBytes = salt === null ? null : Buffer.from(salt, 'hex');
    const changed = saltBytes !== null && payloadDigest(saltBytes, payload) !== header.payloadDigest;
    if (headerHash(header) !== hash || changed) {
      throw new ChainBroken(`${header.originCounter} ${String(header.originSeq)} was changed`);
    }
    seq += 1;
    run(
      db,
      `INSERT INTO event (seq, origin_counter, origin_seq, at_utc, zone, actor, second_actor, kind, kind_version, case_id,
         payload_digest, prev_hash, hash)
       VALUES (:seq, :originCounter, :originSeq, :at, :zone, :actor, :secondActor, :kind, :kindVersion, :caseId,
         unhex(:payloadDigest), unhex(:prevHash), unhex(:hash))`,
      { ...header, seq, hash },
    );
    if (saltBytes !== null) {
      run(db, `INSERT INTO event_payload (event_seq, payload, salt) VALUES (:seq, :payload, :salt)`, {
        seq,
        payload,
        salt: saltBytes,
      });
    }
    heads.set(header.originCounter, { originSeq: header.originSeq, hash });
    const kind = readableKind(header);
    const told = saltBytes === null ? null : upcast(kind, header.kindVersion, parsed(payload));
    return { ...header, kind, seq, hash, payload: told };
  });
  // The event that erased them may come after them in the same package.
  for (const event of inserted) {
    if (event.payload === null && !insertErased(db, event.seq, event.caseId))
      throw new ChainBroken(`${event.originCounter} ${String(event.originSeq)} has lost its payload`);
  }
  return inserted;
}

function readableKind({ kind, kindVersion }: EventHeader): EventKind {
  if (!isEventKind(kind) || kindVersion > currentVersion(kind)) throw new FromNewerAmends(kind);
  return kind;
}

/** The last event of a counter in this log. */
export function headOf(db: Db, counter: CounterId): { readonly originSeq: number; readonly hash: string } {
  const row = one<{ origin_seq: number; hash: Buffer }>(
    db,
    `SELECT origin_seq, hash FROM event WHERE origin_counter = :counter ORDER BY origin_seq DESC LIMIT 1`,
    { counter },
  );
  return { originSeq: row?.origin_seq ?? 0, hash: row?.hash.toString('hex') ?? NO_HASH };
}

/** The same bytes under the same hash; a version that is here already stays as it is. */
function storePdfs(db: Db, adopted: readonly StoredEvent[], pdfs: readonly ForeignPdf[]): void {
  const bytesOf = new Map(pdfs.map(({ sha256, bytes }) => [sha256, bytes]));
  for (const event of adopted) {
    if (!isPrinted(event) || event.payload === null || event.payload.copy) continue;
    const { paperId, version, pdfSha256 } = event.payload;
    const bytes = bytesOf.get(pdfSha256);
    if (bytes === undefined) continue;
    run(
      db,
      `INSERT INTO paper_pdf (paper_id, version, sha256, stored_at, bytes)
       VALUES (:paperId, :version, :pdfSha256, :at, :bytes) ON CONFLICT DO NOTHING`,
      { paperId, version, pdfSha256, at: event.at, bytes },
    );
  }
}

function isPrinted(event: StoredEvent): event is StoredEvent<'paper-printed'> {
  return event.kind === 'paper-printed';
}
