import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  randomBytes,
  scryptSync,
  timingSafeEqual,
  type KeyObject,
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

/** Whom a package is sealed to: head office's X25519 public key (SubjectPublicKeyInfo, PEM), or who knows the passphrase. */
export type SealTo = { readonly publicKeyPem: string } | { readonly passphrase: string };
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
  const keyed = 'passphrase' in to ? passphraseKeyed(to.passphrase, random) : recipientKeyed(to, random);
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
  | Pick<Extract<SealedHeader, { readonly to: 'key' }>, 'to' | 'recipient' | 'ephemeral'>
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

function recipientKeyed(
  { publicKeyPem }: { readonly publicKeyPem: string },
  random: (bytes: number) => Uint8Array,
): SealOutcome<Keyed> {
  const theirs = keyOf(() => createPublicKey(publicKeyPem));
  if (theirs === null) return sealFailed('key-unusable');
  const ours = secretKeyOf(random(32));
  const ephemeral = rawPoint(createPublicKey(ours));
  const shared = agreed(ours, theirs);
  if (shared === null) return sealFailed('key-unusable');
  const derived = expanded(shared, ephemeral, rawPoint(theirs));
  return {
    ok: true,
    value: { derived, way: { to: 'key', recipient: sealKeyId(theirs), ephemeral: hexOf(ephemeral) } },
  };
}

function derivedBySecretKey(
  header: Extract<SealedHeader, { readonly to: 'key' }>,
  secretKeyPem: string,
): SealOutcome<Uint8Array> {
  const ours = keyOf(() => createPrivateKey(secretKeyPem));
  if (ours === null) return sealFailed('key-unusable');
  const own = createPublicKey(ours);
  if (sealKeyId(own) !== header.recipient) return sealFailed('wrong-key');
  const ephemeral = Buffer.from(header.ephemeral, 'hex');
  const shared = agreed(ours, publicKeyOf(ephemeral));
  if (shared === null) return sealFailed('damaged');
  return checked(expanded(shared, ephemeral, rawPoint(own)), header.check, 'damaged');
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

function expanded(shared: Uint8Array, ephemeral: Uint8Array, recipient: Uint8Array): Uint8Array {
  const salt = Buffer.concat([ephemeral, recipient]);
  return Buffer.from(hkdfSync('sha256', shared, salt, SEALED_FORMAT, DERIVED_BYTES));
}

/** Null for points of small order, whose shared secret anybody knows. */
function agreed(privateKey: KeyObject, publicKey: KeyObject): Uint8Array | null {
  try {
    const shared = diffieHellman({ privateKey, publicKey });
    return shared.some((byte) => byte !== 0) ? shared : null;
  } catch {
    return null;
  }
}

function keyOf(read: () => KeyObject): KeyObject | null {
  try {
    const key = read();
    return key.asymmetricKeyType === 'x25519' ? key : null;
  } catch {
    return null;
  }
}

/** What stands before the 32 raw bytes of an X25519 key in its DER (RFC 8410). */
const SPKI = Buffer.from('302a300506032b656e032100', 'hex');
const PKCS8 = Buffer.from('302e020100300506032b656e04220420', 'hex');

function publicKeyOf(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([SPKI, raw]), format: 'der', type: 'spki' });
}
function secretKeyOf(raw: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8, raw]), format: 'der', type: 'pkcs8' });
}
function rawPoint(key: KeyObject): Uint8Array {
  return key.export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
}

/** SHA-256 of the SubjectPublicKeyInfo: the `recipient` of a header. */
function sealKeyId(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex');
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
