import { hash } from 'node:crypto';
import type { EventHeader } from '../../domain/day-close/package-rows.ts';
import { headerText } from '../../domain/header-text.ts';

/** What stands before the first event of a counter, hexadecimal. */
export const NO_HASH = '0'.repeat(64);

/** Most payloads and their salts fit; a proof of the whole log asks for a million digests. */
const scratch = Buffer.allocUnsafe(1 << 16);

/**
 * SHA-256 of salt and the payload's RFC 8785 bytes; the salt, given as bytes or hexadecimal, keeps short payloads from being guessed
 * from their digest. One call for both: a digest in pieces takes twice as long (measured).
 */
export function payloadDigest(salt: Uint8Array | string, payload: string): string {
  const most = salt.length + 3 * payload.length;
  const bytes = most <= scratch.length ? scratch : Buffer.allocUnsafe(most);
  if (typeof salt !== 'string') bytes.set(salt);
  const from = typeof salt === 'string' ? bytes.write(salt, 'hex') : salt.length;
  return hash('sha256', bytes.subarray(0, from + bytes.write(payload, from)));
}

/** SHA-256 of the header's RFC 8785 bytes. The digest and the hash before are among its members; the payload is not. */
export function headerHash(header: EventHeader): string {
  return hash('sha256', headerText(header));
}

export function sha256Of(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
