import { createHash } from 'node:crypto';
import type { EventHeader } from '../../domain/day-close/package-rows.ts';
import { canonicalJson } from '../canonical-json.ts';

/** What stands before the first event of a counter, hexadecimal. */
export const NO_HASH = '0'.repeat(64);

/** SHA-256 of salt and the payload's RFC 8785 bytes; the salt keeps short payloads from being guessed from their digest. */
export function payloadDigest(salt: Uint8Array, payload: string): string {
  return createHash('sha256').update(salt).update(payload, 'utf8').digest('hex');
}

/** SHA-256 of the header's RFC 8785 bytes. The digest and the hash before are among its members; the payload is not. */
export function headerHash(header: EventHeader): string {
  const { originCounter, originSeq, at, zone, actor, secondActor, kind, kindVersion, caseId } = header;
  const members = { originCounter, originSeq, at, zone, actor, secondActor, kind, kindVersion, caseId };
  const { payloadDigest: digest, prevHash } = header;
  return createHash('sha256')
    .update(canonicalJson({ ...members, payloadDigest: digest, prevHash }), 'utf8')
    .digest('hex');
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
