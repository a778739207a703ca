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
const text = z.string();
const sha256 = text.regex(/^[0-9a-f]{64}$/);
const headerShape = z.strictObject({
  actor: text.nullable(),
  at: z.iso.datetime(),
  caseId: text.nullable(),
  kind: text.min(1),
  kindVersion: z.int().min(1),
  originCounter: text,
  originSeq: z.int().min(1),
  payloadDigest: sha256,
  prevHash: sha256,
  secondActor: text.nullable(),
  zone: text,
});
type LoggedHeader = Readonly<z.infer<typeof headerShape>>;

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

function headerOf(headerText: string): LoggedHeader | null {
  try {
    return headerShape.safeParse(JSON.parse(headerText)).data ?? null;
  } catch {
    return null;
  }
}

/** A key that a counter says is now its own, and the one it had before ('' for the first). */
export interface KeyMade {
  readonly publicKeyPem: string;
  readonly replaces: string;
}
const keyMadeShape = z.object({ publicKeyPem: text, replaces: text });
const KEY_MADE: EventKind = 'key-made';

export function keyMadeBy({ header, payload }: LoggedEvent): KeyMade | null {
  if (header.kind !== KEY_MADE || payload === null) return null;
  return keyMadeShape.safeParse(JSON.parse(payload)).data ?? null;
}
