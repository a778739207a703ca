import { randomBytes } from 'node:crypto';
import type { EventContext, EventDraft, EventKind, EventPayloads, StoredEvent } from '../../domain/event.ts';
import type { CaseId, CounterId } from '../../domain/ids.ts';
import { canonicalJson, parsed } from '../canonical-json.ts';
import { inTransaction, one, run } from '../database.ts';
import type { Db } from '../database.ts';
import { project } from '../projections/project.ts';
import type { LogHole } from '../../domain/log-holes.ts';
import { eraseWords, refuseErased } from './erase.ts';
import { headerHash, NO_HASH, payloadDigest } from './hash.ts';
import { currentVersion, upcast } from './upcast.ts';

export interface AppendOptions {
  /** 16 random bytes for each call; node:crypto's when not given. */
  readonly salt?: () => Uint8Array;
  /** Runs in the same transaction, after the state tables are written: drops drafts, stores PDF bytes. */
  readonly alongside?: (db: Db, stored: readonly StoredEvent[]) => void;
}

/**
 * Writes events and, in the same transaction, the state tables they change: all of it is durable when this returns, or nothing
 * happened. The only way anything is decided in this log. Throws on what a use case should have refused (a second arrival of
 * the same case, a number twice).
 */
export function append(
  db: Db,
  context: EventContext,
  drafts: readonly EventDraft[],
  options: AppendOptions = {},
): readonly StoredEvent[] {
  const salt = options.salt ?? (() => randomBytes(16));
  return inTransaction(db, () => {
    const stored = drafts.map((draft) => appendOne(db, context, draft, salt()));
    options.alongside?.(db, stored);
    return stored;
  });
}

/**
 * The event that names a hole at the end of the log is the first number after it: what was given out is never given out again.
 * `own`: the last hole of this counter, in the draft's own list. Everything else as `append`.
 */
export function appendAfterHole(
  db: Db,
  context: EventContext,
  draft: EventDraft,
  own: LogHole,
  options: AppendOptions = {},
): StoredEvent {
  const salt = options.salt ?? (() => randomBytes(16));
  return inTransaction(db, () => {
    const head = lastOf(db, own.counter);
    if (head.originSeq + 1 !== own.fromSeq || head.hash !== own.prevHash)
      throw new Error('The hole does not begin where the log ends');
    const after = { ...head, originSeq: own.toSeq, hash: own.lastHash };
    const stored = appendOne(db, context, draft, salt(), after);
    options.alongside?.(db, [stored]);
    return stored;
  });
}

interface Draft<K extends EventKind> {
  readonly kind: K;
  readonly caseId: CaseId | null;
  readonly payload: EventPayloads[K];
}

function appendOne<K extends EventKind>(
  db: Db,
  context: EventContext,
  draft: Draft<K>,
  salt: Uint8Array,
  after?: Head,
): StoredEvent<K> {
  refuseErased(db, draft.caseId, draft.kind);
  const head = after ?? lastOf(db, ownCounter(db) ?? firstCounter(draft));
  const payload = canonicalJson(draft.payload);
  const header = {
    originCounter: head.originCounter,
    originSeq: head.originSeq + 1,
    at: context.at,
    zone: context.zone,
    actor: context.actor,
    secondActor: context.secondActor,
    kind: draft.kind,
    kindVersion: currentVersion(draft.kind),
    caseId: draft.caseId,
    payloadDigest: payloadDigest(salt, payload),
    prevHash: head.hash,
  };
  // Projected from what was stored, not from what was handed in: live tables and rebuilt ones see the same value.
  const event = {
    ...header,
    seq: head.seq + 1,
    hash: headerHash(header),
    payload: upcast(draft.kind, header.kindVersion, parsed(payload)),
  };
  run(
    db,
    `INSERT INTO event (seq, origin_counter, origin_seq, at_utc, zone, actor, second_actor, kind, kind_version, case_id,
       payload_digest, prev_hash, hash)
     VALUES (:seq, :originCounter, :originSeq, :at, :zone, :actor, :secondActor, :kind, :kindVersion, :caseId,
       unhex(:payloadDigest), unhex(:prevHash), unhex(:hash))`,
    { ...header, seq: event.seq, hash: event.hash },
  );
  run(db, `INSERT INTO event_payload (event_seq, payload, salt) VALUES (:seq, :payload, :salt)`, {
    seq: event.seq,
    payload,
    salt,
  });
  if (draft.kind === 'payload-erased' && draft.caseId !== null) eraseWords(db, draft.caseId, event.seq);
  project(db, event);
  return event;
}

/** Whose log this is: the counter of its first event, for good. A package chain and a key hang on it. */
export function ownCounter(db: Db): CounterId | null {
  const row = one<{ origin_counter: string }>(db, `SELECT origin_counter FROM event WHERE seq = 1`);
  return row?.origin_counter ?? null;
}

function firstCounter<K extends EventKind>(draft: Draft<K>): CounterId {
  if (!isSetUp(draft)) throw new Error(`The first event of a log is branch-set-up, not ${draft.kind}`);
  return counterOf(draft.payload.branch);
}

function isSetUp(draft: Draft<EventKind>): draft is Draft<'branch-set-up'> {
  return draft.kind === 'branch-set-up';
}

function counterOf(branch: { readonly code: string; readonly counter: number }): CounterId {
  return `${branch.code}-${branch.counter}`;
}

interface Head {
  readonly seq: number;
  readonly originCounter: CounterId;
  readonly originSeq: number;
  readonly hash: string;
}

function lastOf(db: Db, originCounter: CounterId): Head {
  const log = one<{ seq: number | null }>(db, `SELECT max(seq) AS seq FROM event`);
  const own = one<{ origin_seq: number; hash: Buffer }>(
    db,
    `SELECT origin_seq, hash FROM event WHERE origin_counter = CAST(:originCounter AS TEXT)
     ORDER BY origin_seq DESC LIMIT 1`,
    { originCounter },
  );
  return {
    seq: log?.seq ?? 0,
    originCounter,
    originSeq: own?.origin_seq ?? 0,
    hash: own?.hash.toString('hex') ?? NO_HASH,
  };
}
