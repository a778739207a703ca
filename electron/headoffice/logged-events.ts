import { z } from 'zod';
import type { EventKind } from '../domain/event.ts';

/** A line of `events.jsonl`, whose hashes `readPackage` has proved: header, payload as it stands there, salt and hash, hexadecimal. */
export interface LoggedEvent {
  readonly header: LoggedHeader;
  readonly hash: string;
  readonly salt: string | null;
  /** JSON; null once erased. */
  readonly payload: string | null;
}
export interface LoggedHeader {
  readonly actor: string | null;
  readonly at: string;
  readonly caseId: string | null;
  readonly kind: string;
  readonly kindVersion: number;
  readonly originCounter: string;
  readonly originSeq: number;
  readonly payloadDigest: string;
  readonly prevHash: string;
  readonly secondActor: string | null;
  readonly zone: string;
}

/**
 * Hands over every event in order and answers with the number of the first line that is none, or null. Cut as bytes: the events of
 * a year may be longer than a string can be. Taken apart where it is written, since the payload's own bytes are what was proved.
 */
export function readLoggedEvents(bytes: Uint8Array, onEvent: (event: LoggedEvent) => void): number | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let line = 1;
  for (let start = 0; start < buffer.length; line += 1) {
    const end = buffer.indexOf(0x0a, start);
    const event = end === -1 ? null : eventOf(buffer.toString('utf8', start, end));
    if (event === null) return line;
    onEvent(event);
    start = end + 1;
  }
  return null;
}

const BEFORE_HEADER = /^\{"hash":"([0-9a-f]{64})","header":/;
const AFTER_PAYLOAD = /,"salt":(?:null|"([0-9a-f]{32,128})")\}$/;
/** Cannot stand inside a header's texts: a quotation mark there has a backslash before it. */
const BEFORE_PAYLOAD = ',"payload":';

function eventOf(line: string): LoggedEvent | null {
  const before = BEFORE_HEADER.exec(line);
  const after = AFTER_PAYLOAD.exec(line);
  const headerEnd = line.indexOf(BEFORE_PAYLOAD);
  if (before === null || after === null || headerEnd === -1) return null;
  const header = headerOf(line.slice(before[0].length, headerEnd));
  const payload = line.slice(headerEnd + BEFORE_PAYLOAD.length, after.index);
  if (header === null) return null;
  return {
    header,
    hash: before[1] ?? '',
    salt: after[1] ?? null,
    payload: payload === 'null' ? null : payload,
  };
}

/** Checked by hand: a million of them go through here, and a schema took a tenth of an import (measured). */
function headerOf(headerText: string): LoggedHeader | null {
  let value: unknown;
  try {
    value = JSON.parse(headerText);
  } catch {
    return null;
  }
  return isHeader(value) ? value : null;
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/;
const SHA256 = /^[0-9a-f]{64}$/;

function isHeader(value: unknown): value is LoggedHeader {
  if (typeof value !== 'object' || value === null) return false;
  const { at, kind, kindVersion, originCounter, originSeq, zone, payloadDigest, prevHash, ...rest } =
    value as Partial<Record<keyof LoggedHeader, unknown>>;
  const { actor, caseId, secondActor } = rest;
  return (
    isText(at) &&
    INSTANT.test(at) &&
    isText(kind) &&
    isText(originCounter) &&
    isText(zone) &&
    Number.isSafeInteger(kindVersion) &&
    Number.isSafeInteger(originSeq) &&
    isText(payloadDigest) &&
    SHA256.test(payloadDigest) &&
    isText(prevHash) &&
    SHA256.test(prevHash) &&
    [actor, caseId, secondActor].every((one) => one === null || isText(one))
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A key that a counter says is now its own, and the one it had before ('' for the first). */
export interface KeyMade {
  readonly publicKeyPem: string;
  readonly replaces: string;
}
const keyMadeShape = z.object({ publicKeyPem: z.string(), replaces: z.string() });
const KEY_MADE: EventKind = 'key-made';

export function keyMadeBy({ header, payload }: LoggedEvent): KeyMade | null {
  if (header.kind !== KEY_MADE || payload === null) return null;
  return keyMadeShape.safeParse(JSON.parse(payload)).data ?? null;
}
