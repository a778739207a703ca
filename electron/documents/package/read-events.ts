import { holeBetween, namesHoles } from '../../domain/log-holes.ts';
import type { ChainEnd, LogHole } from '../../domain/log-holes.ts';
import type { Manifest } from './manifest.ts';
import type { Hash } from './ports.ts';
import { NOTHING_BEFORE } from './event-lines.ts';
import { textLines } from './text-lines.ts';

export const EVENT_FAULTS = [
  'events-unreadable',
  'event-changed',
  'events-out-of-order',
  'events-of-another-counter',
  'events-differ-from-manifest',
] as const;
export type EventFault = (typeof EVENT_FAULTS)[number];

export interface EventChain {
  readonly ok: true;
  readonly events: number;
  /** The hash that the first event names as its predecessor: to be held against the package before. */
  readonly prevHash: string;
  /** Events whose payload was left out or erased; their headers still prove that they were there. */
  readonly withoutPayload: number;
}

const HASH_FROM = '{"hash":"'.length;
const HEADER_FROM = HASH_FROM + 64 + '","header":'.length;
/** No quote stands bare inside a JSON text, so the first of these is the member itself. */
const PAYLOAD = ',"payload":';
const SALT = /,"salt":(?:null|"([0-9a-f]{32,128})")\}$/;

/**
 * Holds every line of `events.jsonl` against its hash, its payload against its digest and the one against the other: numbers without
 * a gap but those that an event among them names, each naming the one before, all of the manifest's counter, from its first to its last. Works on the bytes that were
 * hashed, so nothing is written out a second time.
 */
export function readEvents(
  bytes: Uint8Array,
  manifest: Manifest,
  hash: Hash,
): EventChain | { readonly ok: false; readonly fault: EventFault } {
  const counter = `${manifest.branch}-${String(manifest.counter)}`;
  const { first, last: lastSeq, hash: lastHash } = manifest.events;
  // A second look at every line is for the rare package that says it has a hole.
  const holes = manifest.counts.events === lastSeq - first + 1 ? [] : holesIn(bytes);
  let chainFrom: string | null = null;
  let last: ChainEnd = { originSeq: first - 1, hash: '' };
  let missing = 0;
  let events = 0;
  let withoutPayload = 0;
  if (bytes.length === 0) return failed('events-unreadable');
  for (const text of textLines(bytes)) {
    const line = text === null ? null : lineOf(text);
    if (line === null) return failed('events-unreadable');
    if (!holds(line, hash)) return failed('event-changed');
    if (line.payload === 'null') withoutPayload += 1;
    const { originSeq, prevHash, originCounter } = line;
    if (originCounter !== counter) return failed('events-of-another-counter');
    const hole = holeBefore(holes, line, last, events === 0);
    if (hole !== undefined) {
      if (events === 0) chainFrom = hole.prevHash;
      missing += hole.toSeq - hole.fromSeq + 1;
      last = { originSeq: hole.toSeq, hash: hole.lastHash };
    }
    chainFrom ??= prevHash;
    const begins = events === 0 && hole === undefined;
    if (originSeq !== last.originSeq + 1 || (!begins && prevHash !== last.hash))
      return failed('events-out-of-order');
    if (originSeq === 1 && prevHash !== NOTHING_BEFORE) return failed('events-out-of-order');
    last = { originSeq, hash: line.hash };
    events += 1;
  }
  const counted = events === manifest.counts.events && events + missing === lastSeq - first + 1;
  const stated = counted && last.hash === lastHash;
  if (!stated || chainFrom === null) return failed('events-differ-from-manifest');
  return { ok: true, events, prevHash: chainFrom, withoutPayload };
}

function failed(fault: EventFault): { readonly ok: false; readonly fault: EventFault } {
  return { ok: false, fault };
}

/** The hole right before a line; before the first line of all what came before is not known here, so the hole says it. */
function holeBefore(
  holes: readonly LogHole[],
  line: Line,
  last: ChainEnd,
  isFirst: boolean,
): LogHole | undefined {
  if (!isFirst) return holeBetween(holes, line.originCounter, last, line);
  return holes.find(
    (hole) =>
      hole.counter === line.originCounter &&
      hole.fromSeq === last.originSeq + 1 &&
      hole.toSeq === line.originSeq - 1 &&
      hole.lastHash === line.prevHash,
  );
}

/**
 * What the lines that name holes say. Where their payload was left out (a redacted package) the hole is taken as it lies: that it
 * was named, a reader of the full package proves.
 */
function holesIn(bytes: Uint8Array): readonly LogHole[] {
  const holes: LogHole[] = [];
  const unnamed: LogHole[] = [];
  let left = false;
  let before: Line | null = null;
  for (const line of linesOf(bytes)) {
    if (namesHoles(line.kind)) {
      const payload = objectOrNull(line.payload);
      const read = payload === null || payload === undefined ? null : payload['missing'];
      if (payload === null) left = true;
      if (Array.isArray(read)) holes.push(...read.filter(isHole));
    }
    if (before !== null && line.originSeq > before.originSeq + 1) {
      unnamed.push({
        counter: line.originCounter,
        fromSeq: before.originSeq + 1,
        toSeq: line.originSeq - 1,
        prevHash: before.hash,
        lastHash: line.prevHash,
      });
    }
    before = line;
  }
  return left ? [...holes, ...unnamed] : holes;
}

/** From a file of somebody else, so every member is looked at. */
function isHole(value: unknown): value is LogHole {
  if (typeof value !== 'object' || value === null) return false;
  const { counter, fromSeq, toSeq, prevHash, lastHash } = value as Partial<Record<keyof LogHole, unknown>>;
  const numbers = typeof fromSeq === 'number' && typeof toSeq === 'number';
  const texts = typeof counter === 'string' && typeof prevHash === 'string' && typeof lastHash === 'string';
  return numbers && texts && fromSeq >= 1 && toSeq >= fromSeq;
}

interface Line {
  readonly hash: string;
  readonly header: string;
  readonly payload: string;
  readonly salt: string | null;
  readonly originCounter: string;
  readonly originSeq: number;
  readonly prevHash: string;
  readonly payloadDigest: string;
  readonly kind: string;
}

function lineOf(line: string): Line | null {
  const at = line.indexOf(PAYLOAD);
  const salted = SALT.exec(line);
  if (!line.startsWith('{"hash":"') || at < HEADER_FROM || salted === null) return null;
  if (line.slice(HASH_FROM + 64, HEADER_FROM) !== '","header":') return null;
  const header = line.slice(HEADER_FROM, at);
  const payload = line.slice(at + PAYLOAD.length, salted.index);
  const read = objectOf(header);
  if (read === null || objectOrNull(payload) === undefined) return null;
  const { originCounter, originSeq, prevHash, payloadDigest, kind } = read;
  if (typeof originCounter !== 'string' || typeof originSeq !== 'number') return null;
  if (typeof prevHash !== 'string' || typeof payloadDigest !== 'string' || typeof kind !== 'string')
    return null;
  const hash = line.slice(HASH_FROM, HASH_FROM + 64);
  const salt = salted[1] ?? null;
  return { hash, header, payload, salt, originCounter, originSeq, prevHash, payloadDigest, kind };
}

function holds({ hash: stated, header, payload, salt, payloadDigest }: Line, hash: Hash): boolean {
  if (hash(Buffer.from(header, 'utf8')) !== stated) return false;
  if (salt === null) return payload === 'null';
  return hash(Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(payload, 'utf8')])) === payloadDigest;
}

function objectOf(text: string): Record<string, unknown> | null {
  return objectOrNull(text) ?? null;
}

/** Undefined for what is neither an object nor null. */
function objectOrNull(text: string): Record<string, unknown> | null | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown> | null)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The payloads of a chain that was read: what is there to be hidden. */
export function payloadsOf(bytes: Uint8Array): readonly unknown[] {
  const payloads: unknown[] = [];
  for (const line of linesOf(bytes)) payloads.push(JSON.parse(line.payload));
  return payloads;
}

/** The chain with its headers alone, as an erased payload leaves them. */
export function withoutPayloads(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  for (const { hash, header } of linesOf(bytes)) {
    lines.push(Buffer.from(`{"hash":"${hash}","header":${header},"payload":null,"salt":null}\n`, 'utf8'));
  }
  return Buffer.concat(lines);
}

function* linesOf(bytes: Uint8Array): Generator<Line, void, undefined> {
  for (const text of textLines(bytes)) {
    const line = text === null ? null : lineOf(text);
    if (line !== null) yield line;
  }
}
