import { createHash, createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { done, refuse, type Outcome } from '../domain/refusal.ts';

/** Head office's public key as a branch keeps it. */
export interface SealKey {
  /** SubjectPublicKeyInfo, PEM. */
  readonly publicKeyPem: string;
  /** SHA-256 of the SubjectPublicKeyInfo, hexadecimal: the `recipient` in the header of a sealed file. */
  readonly fingerprint: string;
}

/** What stands before the 32 raw bytes of an X25519 key in its DER (RFC 8410). */
const SPKI = Buffer.from('302a300506032b656e032100', 'hex');
const RAW_BYTES = 32;
/** Enough to find a letter that was typed wrong; the fingerprint tells one key from another. */
const CHECK_BYTES = 3;
const SHORT_HEAD = /^amends[\s-]*key[\s-]*1[\s:-]*/i;
/** Crockford's: no I, L, O, U, which are read as other signs. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A key as somebody pastes it or a file holds it: PEM, or the short form `AMENDS-KEY-1 XXXX-XXXX-…` (fourteen groups of four; case,
 * blanks and hyphens do not matter). Refuses `seal-key-secret` for a secret half, which must not be at a branch at all,
 * `seal-key-other-kind` for a key that nothing can be sealed to, and `seal-key-unreadable`.
 */
export function readSealKey(text: string): Outcome<SealKey> {
  const typed = text.normalize('NFKC').trim();
  if (/PRIVATE KEY/.test(typed)) return refuse('seal-key-secret', { field: 'sealKey' });
  if (SHORT_HEAD.test(typed)) {
    const raw = rawOf(typed.replace(SHORT_HEAD, ''));
    return raw === null ? unreadable() : sealKeyOf(createPublicKey(derOf(raw)));
  }
  const pem = /-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\s]+-----END PUBLIC KEY-----/.exec(typed)?.[0];
  if (pem === undefined) return unreadable();
  try {
    return sealKeyOf(createPublicKey(pem));
  } catch {
    return unreadable();
  }
}

/** The short form of a key: what is read out, typed, or printed on a sheet of paper. */
export function shortSealKey({ publicKeyPem }: Pick<SealKey, 'publicKeyPem'>): string {
  const raw = derBytes(createPublicKey(publicKeyPem)).subarray(SPKI.length);
  const signs = base32(Buffer.concat([raw, checkOf(raw)]));
  return `AMENDS-KEY-1 ${(signs.match(/.{4}/g) ?? []).join('-')}`;
}

export function sealKeyFingerprint(publicKeyPem: string): string {
  return sha256(derBytes(createPublicKey(publicKeyPem)));
}

function sealKeyOf(key: KeyObject): Outcome<SealKey> {
  if (key.asymmetricKeyType !== 'x25519' || !canAgree(key)) {
    return refuse('seal-key-other-kind', { field: 'sealKey' });
  }
  const publicKeyPem = key.export({ format: 'pem', type: 'spki' }).toString();
  return done({ publicKeyPem, fingerprint: sha256(derBytes(key)) });
}

/** Points of small order give a secret that anybody knows (RFC 7748, 6.1). */
function canAgree(publicKey: KeyObject): boolean {
  try {
    const { privateKey } = generateKeyPairSync('x25519');
    return diffieHellman({ privateKey, publicKey }).some((byte) => byte !== 0);
  } catch {
    return false;
  }
}

function unreadable(): Outcome<SealKey> {
  return refuse('seal-key-unreadable', { field: 'sealKey' });
}

function rawOf(signs: string): Uint8Array | null {
  const bytes = bytesOf(signs.replaceAll(/[\s-]/g, '').toUpperCase());
  if (bytes?.length !== RAW_BYTES + CHECK_BYTES) return null;
  const raw = bytes.subarray(0, RAW_BYTES);
  return checkOf(raw).equals(bytes.subarray(RAW_BYTES)) ? raw : null;
}

function checkOf(raw: Uint8Array): Buffer {
  return createHash('sha256')
    .update(Buffer.concat([SPKI, raw]))
    .digest()
    .subarray(0, CHECK_BYTES);
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => SIGNS.charAt(Number.parseInt(five, 2))).join('');
}

function bytesOf(signs: string): Buffer | null {
  const read = [...signs.replaceAll('O', '0').replaceAll(/[IL]/g, '1')].map((sign) => SIGNS.indexOf(sign));
  if (read.includes(-1)) return null;
  const bits = read.map((five) => five.toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
}

function derOf(raw: Uint8Array): { readonly key: Buffer; readonly format: 'der'; readonly type: 'spki' } {
  return { key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' };
}
function derBytes(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' });
}
function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
