import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
  scryptSync,
  timingSafeEqual,
} from 'node:crypto';
import {
  SEALED_FORMAT,
  sealedHead,
  sealedParts,
  sealFailed,
  TAG_BYTES,
  type PassphraseHeader,
  type SealedHeader,
  type SealFailure,
  type SealOutcome,
} from './sealed-header.ts';
import { unwrap, wrapFor } from './sealed-recipients.ts';

/** Whom a package is sealed to: the owners of one to eight X25519 public keys (SubjectPublicKeyInfo, PEM), or who knows the passphrase. */
export type SealTo = { readonly publicKeysPem: readonly string[] } | { readonly passphrase: string };
export type SealWith = { readonly secretKeyPem: string } | { readonly passphrase: string };

/** Fewer characters are guessed in a day, whatever scrypt costs. */
export const SHORTEST_PASSPHRASE = 8;
const SCRYPT = { N: 2 ** 17, r: 8, p: 1 };
/** Of the 48 bytes derived, 32 are the AES key and the rest says whether it is the right one, before anything is decrypted. */
const KEY_BYTES = 32;
const DERIVED_BYTES = 48;

/**
 * Seals a package (product F2): `AMENDS-SEALED/1`, the header's line, AES-256-GCM ciphertext, tag; see FORMAT.md. Node's crypto
 * only. `random` is given by tests alone.
 */
export function seal(
  bytes: Uint8Array,
  to: SealTo,
  random: (bytes: number) => Uint8Array = randomBytes,
): SealOutcome<Uint8Array> {
  const keyed =
    'passphrase' in to ? passphraseKeyed(to.passphrase, random) : recipientsKeyed(to.publicKeysPem, random);
  if (!keyed.ok) return keyed;
  const { derived, way } = keyed.value;
  const nonce = random(12);
  const head = sealedHead({
    format: SEALED_FORMAT,
    bytes: bytes.length,
    nonce: hexOf(nonce),
    check: hexOf(derived.subarray(KEY_BYTES)),
    ...way,
  });
  const cipher = createCipheriv('aes-256-gcm', derived.subarray(0, KEY_BYTES), nonce);
  cipher.setAAD(head);
  const ciphertext = cipher.update(bytes);
  cipher.final();
  return { ok: true, value: Buffer.concat([head, ciphertext, cipher.getAuthTag()]) };
}

/** What stands readable at the beginning of a sealed file: whom it is for, and nothing about what is in it. */
export function sealedHeader(bytes: Uint8Array): SealOutcome<SealedHeader> {
  const parts = sealedParts(bytes);
  return parts.ok ? { ok: true, value: parts.value.header } : parts;
}

/** The bytes that were sealed, or the reason why not. Never part of them: the tag is checked before anything is handed out. */
export function openSealed(bytes: Uint8Array, using: SealWith): SealOutcome<Uint8Array> {
  const parts = sealedParts(bytes);
  if (!parts.ok) return parts;
  const { header, head, ciphertext, tag } = parts.value;
  const derived =
    header.to === 'key'
      ? 'secretKeyPem' in using
        ? derivedBySecretKey(header, using.secretKeyPem)
        : sealFailed('needs-key')
      : 'passphrase' in using
        ? derivedByPassphrase(header, using.passphrase)
        : sealFailed('needs-passphrase');
  if (!derived.ok) return derived;
  const decipher = createDecipheriv(
    'aes-256-gcm',
    derived.value.subarray(0, KEY_BYTES),
    Buffer.from(header.nonce, 'hex'),
    { authTagLength: TAG_BYTES },
  );
  decipher.setAAD(head);
  decipher.setAuthTag(tag);
  try {
    const opened = decipher.update(ciphertext);
    decipher.final();
    return { ok: true, value: opened };
  } catch {
    return sealFailed('damaged');
  }
}

type Way =
  | Pick<Extract<SealedHeader, { readonly to: 'key' }>, 'to' | 'recipients'>
  | Pick<PassphraseHeader, 'to' | 'salt' | 'scrypt'>;
interface Keyed {
  readonly derived: Uint8Array;
  readonly way: Way;
}

function passphraseKeyed(passphrase: string, random: (bytes: number) => Uint8Array): SealOutcome<Keyed> {
  const text = typed(passphrase);
  if ([...text].length < SHORTEST_PASSPHRASE) return sealFailed('passphrase-too-short');
  const salt = random(16);
  const derived = stretched(text, salt, SCRYPT);
  return { ok: true, value: { derived, way: { to: 'passphrase', salt: hexOf(salt), scrypt: SCRYPT } } };
}

function recipientsKeyed(
  publicKeysPem: readonly string[],
  random: (bytes: number) => Uint8Array,
): SealOutcome<Keyed> {
  const contentKey = random(KEY_BYTES);
  const recipients = wrapFor(publicKeysPem, contentKey, random);
  if (!recipients.ok) return recipients;
  const derived = expanded(contentKey);
  return { ok: true, value: { derived, way: { to: 'key', recipients: [...recipients.value] } } };
}

function derivedBySecretKey(
  { recipients, check }: Extract<SealedHeader, { readonly to: 'key' }>,
  secretKeyPem: string,
): SealOutcome<Uint8Array> {
  const contentKey = unwrap(recipients, secretKeyPem);
  return contentKey.ok ? checked(expanded(contentKey.value), check, 'damaged') : contentKey;
}

function derivedByPassphrase(header: PassphraseHeader, passphrase: string): SealOutcome<Uint8Array> {
  const derived = stretched(typed(passphrase), Buffer.from(header.salt, 'hex'), header.scrypt);
  return checked(derived, header.check, 'wrong-passphrase');
}

function checked(derived: Uint8Array, check: string, fault: SealFailure['code']): SealOutcome<Uint8Array> {
  return timingSafeEqual(derived.subarray(KEY_BYTES), Buffer.from(check, 'hex'))
    ? { ok: true, value: derived }
    : sealFailed(fault);
}

/** A Chinese input method types full-width letters, a phone composes accents another way: all the same passphrase. */
function typed(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

function stretched(passphrase: string, salt: Uint8Array, cost: PassphraseHeader['scrypt']): Uint8Array {
  // The header's bounds were checked; twice what scrypt needs, as libraries count its overhead differently.
  return scryptSync(passphrase, salt, DERIVED_BYTES, { ...cost, maxmem: 256 * cost.N * cost.r });
}

/** `check` ties the file to one content key: two recipients never read two different days out of it. */
function expanded(contentKey: Uint8Array): Uint8Array {
  const nothing = new Uint8Array();
  return Buffer.from(hkdfSync('sha256', contentKey, nothing, `${SEALED_FORMAT} content`, DERIVED_BYTES));
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
