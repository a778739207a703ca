import type { EventHeader } from '../../domain/day-close/package-rows.ts';
import type { ChainEnd, LogHole } from '../../domain/log-holes.ts';
import { all, each, run } from '../database.ts';
import type { Db } from '../database.ts';
import { headerHash, NO_HASH, payloadDigest } from '../log/hash.ts';
import type { FilePages } from './file-pages.ts';
import type { HighWater } from './high-water.ts';
import { pageRows } from './page-rows.ts';
import type { Cell } from './page-rows.ts';

export interface EventsCarried {
  readonly events: number;
  /** In every counter's numbers, in the order of this log; the last one may be the end of this counter's own. */
  readonly holes: readonly LogHole[];
  /** The hole behind the last own event, where the mark knows of later ones. */
  readonly tail: LogHole | null;
  readonly zone: string;
}

const EVENT_CELLS = 13;
const PAYLOAD_CELLS = 4;

/**
 * Carries every event whose header and payload can be proved by their hashes into a new log, with its own number and hashes and a new
 * local `seq` without holes. An event is carried whole or not at all. What is missing between two of a counter becomes a hole with the
 * hashes on either side. `db` is a log just made: its triggers rest while it is filled.
 */
export function carryEvents(
  pages: FilePages,
  db: Db,
  mark: HighWater | null,
  onPage: (done: number) => void = () => undefined,
): EventsCarried {
  db.exec(`
    CREATE TEMP TABLE found_event (seq INTEGER PRIMARY KEY, origin_counter, origin_seq, at_utc, zone, actor, second_actor, kind,
      kind_version, case_id, payload_digest, prev_hash, hash);
    CREATE TEMP TABLE found_payload (event_seq, payload, salt, erased_by);
    CREATE INDEX temp.found_payload_by_event ON found_payload (event_seq);`);
  for (const { rowid, cells } of pageRows(
    pages,
    (columns) => columns === EVENT_CELLS || columns === PAYLOAD_CELLS,
    onPage,
  )) {
    if (cells.length === EVENT_CELLS) noteEvent(db, rowid, cells);
    else notePayload(db, rowid, cells);
  }
  const carried = inOrder(db, mark);
  db.exec('DROP TABLE temp.found_event; DROP TABLE temp.found_payload');
  return carried;
}

function noteEvent(db: Db, seq: number, cells: readonly Cell[]): void {
  const [alias, originCounter, originSeq, at, zone, actor, secondActor, kind, kindVersion, caseId, ...rest] =
    cells;
  const [digest, prev, hash] = rest;
  const texts = [originCounter, at, zone, kind].every((cell) => typeof cell === 'string');
  const people = [actor, secondActor, caseId].every((cell) => cell === null || typeof cell === 'string');
  const hashes = [digest, prev, hash].every((cell) => Buffer.isBuffer(cell) && cell.length === 32);
  if (alias !== null || !texts || !people || !hashes || !isCount(originSeq) || !isCount(kindVersion)) return;
  // Every member was looked at just now.
  const header = {
    originCounter,
    originSeq,
    at,
    zone,
    actor,
    secondActor,
    kind,
    kindVersion,
    caseId,
    payloadDigest: hexOf(digest),
    prevHash: hexOf(prev),
  } as EventHeader;
  if (headerHash(header) !== hexOf(hash)) return;
  run(
    db,
    `INSERT OR IGNORE INTO found_event VALUES (:seq, :originCounter, :originSeq, :at, :zone, :actor, :secondActor, :kind,
       :kindVersion, :caseId, unhex(:payloadDigest), unhex(:prevHash), unhex(:hash))`,
    { ...header, seq, hash: hexOf(hash) },
  );
}

function notePayload(db: Db, eventSeq: number, cells: readonly Cell[]): void {
  const [alias, payload, salt, erasedBy] = cells;
  const isWhole = typeof payload === 'string' && Buffer.isBuffer(salt) && erasedBy === null;
  const isErased = payload === null && salt === null && isCount(erasedBy);
  if (alias !== null || !(isWhole || isErased)) return;
  run(db, `INSERT INTO found_payload VALUES (:eventSeq, :payload, :salt, :erasedBy)`, {
    eventSeq,
    payload: isWhole ? payload : null,
    salt: isWhole ? salt : null,
    erasedBy: isErased ? erasedBy : null,
  });
}

function isCount(cell: Cell | undefined): cell is number {
  return typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 1;
}

function hexOf(cell: Cell | undefined): string {
  return Buffer.isBuffer(cell) ? cell.toString('hex') : '';
}

interface Found {
  readonly seq: number;
  readonly origin_counter: string;
  readonly origin_seq: number;
  readonly zone: string;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
}

/**
 * Events whose payload is the one they were written with, and, by their seq, those whose payload was erased, with the seq of the event
 * of their case that did it.
 */
function provenSeqs(db: Db): {
  readonly whole: ReadonlySet<number>;
  readonly erased: ReadonlyMap<number, number>;
} {
  const whole = new Set<number>();
  const erased = new Map<number, number>();
  for (const row of each<{
    seq: number;
    payload_digest: Buffer;
    payload: string | null;
    salt: Buffer | null;
    eraser: number | null;
  }>(
    db,
    `SELECT found_event.seq, found_event.payload_digest, found_payload.payload, found_payload.salt, erasing.seq AS eraser
     FROM found_event JOIN found_payload ON found_payload.event_seq = found_event.seq
       LEFT JOIN found_event AS erasing ON erasing.seq = found_payload.erased_by AND erasing.kind = 'payload-erased'
         AND erasing.case_id = found_event.case_id`,
  )) {
    const { seq, payload, salt, eraser } = row;
    if (payload !== null && salt !== null) {
      if (payloadDigest(salt, payload) === row.payload_digest.toString('hex')) whole.add(seq);
    } else if (eraser !== null) erased.set(seq, eraser);
  }
  return { whole, erased };
}

interface Placed {
  readonly carried: readonly number[];
  readonly holes: readonly LogHole[];
  readonly heads: ReadonlyMap<string, ChainEnd>;
  readonly zone: string;
}

function inOrder(db: Db, mark: HighWater | null): EventsCarried {
  const { whole, erased } = provenSeqs(db);
  const found = all<Found>(
    db,
    `SELECT seq, origin_counter, origin_seq, zone, prev_hash, hash FROM found_event ORDER BY seq`,
  ).filter(({ seq }) => whole.has(seq) || erased.has(seq));
  const own = mark?.counter ?? found[0]?.origin_counter ?? '';
  const { carried, holes, heads, zone } = placedWithErasers(ownFirst(found, own), own, erased);
  write(db, carried);
  const head = heads.get(own) ?? { originSeq: 0, hash: NO_HASH };
  const tail =
    mark === null || mark.originSeq <= head.originSeq
      ? null
      : {
          counter: own,
          fromSeq: head.originSeq + 1,
          toSeq: mark.originSeq,
          prevHash: head.hash,
          lastHash: mark.hash,
        };
  return { events: carried.length, holes, tail, zone };
}

/** An erased event stands by the one that erased it: where that is gone, nothing proves that it was erased and not lost. */
function placedWithErasers(
  found: readonly Found[],
  own: string,
  erased: ReadonlyMap<number, number>,
): Placed {
  let left = found;
  for (;;) {
    const placed = place(left, own);
    const there = new Set(placed.carried);
    const standing = left.filter(({ seq }) => {
      const eraser = erased.get(seq);
      return eraser === undefined || there.has(eraser);
    });
    if (standing.length === left.length) return placed;
    left = standing;
  }
}

function place(found: readonly Found[], own: string): Placed {
  const heads = new Map<string, ChainEnd>();
  const holes: LogHole[] = [];
  const carried: number[] = [];
  let zone = 'UTC';
  for (const event of found) {
    const counter = event.origin_counter;
    const head = heads.get(counter) ?? { originSeq: 0, hash: NO_HASH };
    const prevHash = event.prev_hash.toString('hex');
    // A number twice, or one that does not follow: what cannot be placed in the chain is a hole like any other.
    if (event.origin_seq <= head.originSeq) continue;
    if (event.origin_seq === head.originSeq + 1 && prevHash !== head.hash) continue;
    if (event.origin_seq > head.originSeq + 1) {
      const gone = { fromSeq: head.originSeq + 1, toSeq: event.origin_seq - 1 };
      holes.push({ counter, ...gone, prevHash: head.hash, lastHash: prevHash });
    }
    heads.set(counter, { originSeq: event.origin_seq, hash: event.hash.toString('hex') });
    carried.push(event.seq);
    if (counter === own) zone = event.zone;
  }
  return { carried, holes, heads, zone };
}

/** Whose log it is, the first event says (`ownCounter`): where its own first ones are gone, the first that is left comes forward. */
function ownFirst(found: readonly Found[], own: string): readonly Found[] {
  const at = found.findIndex((event) => event.origin_counter === own);
  const first = found[at];
  return first === undefined || at === 0 ? found : [first, ...found.slice(0, at), ...found.slice(at + 1)];
}

function write(db: Db, carried: readonly number[]): void {
  db.exec('CREATE TEMP TABLE carried (seq INTEGER PRIMARY KEY, found_seq INTEGER UNIQUE)');
  for (const [index, foundSeq] of carried.entries()) {
    run(db, `INSERT INTO carried VALUES (:seq, :foundSeq)`, { seq: index + 1, foundSeq });
  }
  db.exec(`
    INSERT INTO event (seq, origin_counter, origin_seq, at_utc, zone, actor, second_actor, kind, kind_version, case_id,
      payload_digest, prev_hash, hash)
    SELECT carried.seq, origin_counter, origin_seq, at_utc, zone, actor, second_actor, kind, kind_version, case_id,
      payload_digest, prev_hash, hash
    FROM carried JOIN found_event ON found_event.seq = carried.found_seq ORDER BY carried.seq;
    INSERT OR IGNORE INTO event_payload (event_seq, payload, salt, erased_by)
    SELECT carried.seq, found_payload.payload, found_payload.salt, erasing.seq
    FROM carried JOIN found_payload ON found_payload.event_seq = carried.found_seq
      LEFT JOIN carried AS erasing ON erasing.found_seq = found_payload.erased_by
    ORDER BY carried.seq;
    DROP TABLE temp.carried`);
}
