import { all, each } from '../database.ts';
import type { Db } from '../database.ts';
import { HEX_COLUMNS, headerOf } from './event-row.ts';
import type { HexRow } from './event-row.ts';
import { holeBetween } from '../../domain/log-holes.ts';
import type { ChainEnd, LogHole } from '../../domain/log-holes.ts';
import { namedHoles } from './holes.ts';
import { headerHash, NO_HASH, payloadDigest } from './hash.ts';

export type ChainCheck =
  | { readonly ok: true; readonly events: number }
  | { readonly ok: false; readonly brokenAt: number; readonly why: ChainBreak };
/** `gap`: a number is missing; `previous`: does not follow the event before; `header`, `payload`: changed; `payload-missing`. */
export type ChainBreak = 'gap' | 'previous' | 'header' | 'payload' | 'payload-missing';

/** Events between two words of progress: about a tenth of a second. */
const TOLD_EVERY = 10_000;

interface ChainRow extends HexRow {
  readonly erased: number;
}

/**
 * Reads the whole log and computes every digest and hash again. `brokenAt` is the local seq of the first event that does not
 * hold; a number may be missing only where an event of the log names exactly this hole. It cannot see a log cut off at its end:
 * `recovery/log-standing.ts` compares the last event with the side file and the packages for that.
 * Reads millions of rows: run it on a reader in a worker. With `after` only what follows that local seq, which somebody has checked
 * before, and with `upTo` nothing behind that; `events` is the last seq either way. `told` hears how far it has come.
 */
export function verifyChain(
  db: Db,
  after = 0,
  told: (seq: number) => void = () => undefined,
  upTo = Number.MAX_SAFE_INTEGER,
): ChainCheck {
  const heads = after === 0 ? new Map<string, ChainHead>() : headsAt(db, after);
  let seq = after;
  let holes: readonly LogHole[] | null = null;
  const rows = each<ChainRow>(
    db,
    `SELECT ${HEX_COLUMNS}, erasing.seq IS NOT NULL AS erased
     FROM event LEFT JOIN event_payload ON event_payload.event_seq = event.seq
       LEFT JOIN event AS erasing ON erasing.seq = event_payload.erased_by AND erasing.kind = 'payload-erased'
         AND erasing.case_id = event.case_id
     WHERE event.seq > :after AND event.seq <= :upTo ORDER BY event.seq`,
    { after, upTo },
  );
  for (const row of rows) {
    let head: ChainEnd = heads.get(row.origin_counter) ?? { originSeq: 0, hash: NO_HASH };
    if (row.origin_seq > head.originSeq + 1) {
      const next = { originSeq: row.origin_seq, prevHash: row.prev_hash };
      holes ??= namedHoles(db);
      const hole = holeBetween(holes, row.origin_counter, head, next);
      if (hole !== undefined) head = { originSeq: hole.toSeq, hash: hole.lastHash };
    }
    const why = row.seq === seq + 1 ? breakOf(row, head) : 'gap';
    if (why !== null) return { ok: false, brokenAt: row.seq, why };
    heads.set(row.origin_counter, { originSeq: row.origin_seq, hash: row.hash });
    seq = row.seq;
    if (seq % TOLD_EVERY === 0) told(seq);
  }
  return { ok: true, events: seq };
}

interface ChainHead {
  readonly originSeq: number;
  readonly hash: string;
}

/** The last event of each counter up to a local seq; SQLite gives the hash of the row that has the maximum. */
function headsAt(db: Db, seq: number): Map<string, ChainHead> {
  const rows = all<{ origin_counter: string; origin_seq: number; hash: Buffer }>(
    db,
    `SELECT origin_counter, max(origin_seq) AS origin_seq, hash FROM event WHERE seq <= :seq GROUP BY origin_counter`,
    { seq },
  );
  return new Map(
    rows.map((row) => [row.origin_counter, { originSeq: row.origin_seq, hash: row.hash.toString('hex') }]),
  );
}

function breakOf(row: ChainRow, head: ChainHead): ChainBreak | null {
  if (row.origin_seq !== head.originSeq + 1) return 'gap';
  if (row.prev_hash !== head.hash) return 'previous';
  if (headerHash(headerOf(row)) !== row.hash) return 'header';
  if (row.payload === null || row.salt === null) return row.erased === 1 ? null : 'payload-missing';
  return payloadDigest(row.salt, row.payload) === row.payload_digest ? null : 'payload';
}
