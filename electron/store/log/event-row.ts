import type { EventHeader } from '../../domain/day-close/package-rows.ts';
import type { EventKind, StoredEvent } from '../../domain/event.ts';
import { parsed } from '../canonical-json.ts';
import { isEventKind } from '../projections/project.ts';
import { upcast } from './upcast.ts';
import type { Upcasters } from './upcast.ts';

const PLAIN_COLUMNS = `event.seq, event.origin_counter, event.origin_seq, event.at_utc, event.zone, event.actor,
  event.second_actor, event.kind, event.kind_version, event.case_id, event_payload.payload`;
export const EVENT_COLUMNS = `${PLAIN_COLUMNS}, event.payload_digest, event.prev_hash, event.hash, event_payload.salt`;
export const EVENT_TABLES = `event JOIN event_payload ON event_payload.event_seq = event.seq`;

export interface EventRow {
  readonly seq: number;
  readonly origin_counter: string;
  readonly origin_seq: number;
  readonly at_utc: string;
  readonly zone: string;
  readonly actor: string | null;
  readonly second_actor: string | null;
  readonly kind: string;
  readonly kind_version: number;
  readonly case_id: string | null;
  readonly payload_digest: Buffer;
  readonly prev_hash: Buffer;
  readonly hash: Buffer;
  readonly payload: string | null;
  readonly salt: Buffer | null;
}

/** The same with hashes and salt in hexadecimal from SQLite: of a whole log, millions of small buffers cost more than the reading (measured). */
export const HEX_COLUMNS = `${PLAIN_COLUMNS}, lower(hex(event.payload_digest)) AS payload_digest,
  lower(hex(event.prev_hash)) AS prev_hash, lower(hex(event.hash)) AS hash,
  iif(event_payload.salt IS NULL, NULL, lower(hex(event_payload.salt))) AS salt`;

export interface HexRow extends Omit<EventRow, 'payload_digest' | 'prev_hash' | 'hash' | 'salt'> {
  readonly payload_digest: string;
  readonly prev_hash: string;
  readonly hash: string;
  readonly salt: string | null;
}

/** What the hash of an event covers, as it stands, also of a kind this version does not know. */
export function headerOf(row: Omit<HexRow, 'hash' | 'salt'>): EventHeader {
  return {
    originCounter: row.origin_counter,
    originSeq: row.origin_seq,
    at: row.at_utc,
    zone: row.zone,
    actor: row.actor,
    secondActor: row.second_actor,
    kind: row.kind as EventHeader['kind'],
    kindVersion: row.kind_version,
    caseId: row.case_id,
    payloadDigest: row.payload_digest,
    prevHash: row.prev_hash,
  };
}

export function eventOf(row: EventRow, upcasters?: Upcasters): StoredEvent {
  const kind = kindOf(row);
  const payload = row.payload === null ? null : parsed(row.payload);
  const hex = {
    payload_digest: row.payload_digest.toString('hex'),
    prev_hash: row.prev_hash.toString('hex'),
  };
  return {
    ...headerOf({ ...row, ...hex }),
    seq: row.seq,
    kind,
    hash: row.hash.toString('hex'),
    payload: payload === null ? null : upcast(kind, row.kind_version, payload, upcasters),
  };
}

function kindOf(row: EventRow): EventKind {
  if (!isEventKind(row.kind)) throw new Error(`Event ${row.seq} is of the unknown kind ${row.kind}`);
  return row.kind;
}
