import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import {
  MOST_RECIPIENTS,
  SEALED_FORMAT,
  sealFailed,
  TAG_BYTES,
  type Recipient,
  type SealOutcome,
} from './sealed-header.ts';

/** Both halves of what one agreement gives: a key that wraps once and never again, and its nonce. */
const WRAPPING_BYTES = 32;
const NONCE_BYTES = 12;

/**
 * Wraps the content key once for each recipient, each with a fresh X25519 key of its own: whoever opens the file learns nothing that
 * opens another. From 1 to 8, nobody twice.
 */
export function wrapFor(
  publicKeysPem: readonly string[],
  contentKey: Uint8Array,
  random: (bytes: number) => Uint8Array,
): SealOutcome<readonly Recipient[]> {
  if (publicKeysPem.length < 1 || publicKeysPem.length > MOST_RECIPIENTS) {
    return sealFailed('recipients-out-of-bounds');
  }
  const wrapped: Recipient[] = [];
  for (const pem of publicKeysPem) {
    const theirs = keyOf(() => createPublicKey(pem));
    if (theirs === null) return sealFailed('key-unusable');
    const recipient = sealKeyId(theirs);
    if (wrapped.some((other) => other.recipient === recipient)) return sealFailed('recipients-out-of-bounds');
    const ours = secretKeyOf(random(32));
    const ephemeral = rawPoint(createPublicKey(ours));
    const shared = agreed(ours, theirs);
    if (shared === null) return sealFailed('key-unusable');
    const { key, nonce } = wrapping(shared, ephemeral, rawPoint(theirs));
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    const bytes = Buffer.concat([cipher.update(contentKey), cipher.final(), cipher.getAuthTag()]);
    wrapped.push({ recipient, ephemeral: ephemeral.toString('hex'), wrapped: bytes.toString('hex') });
  }
  return { ok: true, value: wrapped };
}

/** The content key, by whichever of the recipients this secret key is; `wrong-key` where it is none of them. */
export function unwrap(recipients: readonly Recipient[], secretKeyPem: string): SealOutcome<Uint8Array> {
  const ours = keyOf(() => createPrivateKey(secretKeyPem));
  if (ours === null) return sealFailed('key-unusable');
  const own = createPublicKey(ours);
  const ownId = sealKeyId(own);
  const mine = recipients.find(({ recipient }) => recipient === ownId);
  if (mine === undefined) return sealFailed('wrong-key');
  const ephemeral = Buffer.from(mine.ephemeral, 'hex');
  const shared = agreed(ours, publicKeyOf(ephemeral));
  if (shared === null) return sealFailed('damaged');
  const { key, nonce } = wrapping(shared, ephemeral, rawPoint(own));
  const wrapped = Buffer.from(mine.wrapped, 'hex');
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(wrapped.subarray(-TAG_BYTES));
  try {
    return {
      ok: true,
      value: Buffer.concat([decipher.update(wrapped.subarray(0, -TAG_BYTES)), decipher.final()]),
    };
  } catch {
    return sealFailed('damaged');
  }
}

function wrapping(
  shared: Uint8Array,
  ephemeral: Uint8Array,
  recipient: Uint8Array,
): { readonly key: Uint8Array; readonly nonce: Uint8Array } {
  const salt = Buffer.concat([ephemeral, recipient]);
  const bytes = Buffer.from(hkdfSync('sha256', shared, salt, SEALED_FORMAT, WRAPPING_BYTES + NONCE_BYTES));
  return { key: bytes.subarray(0, WRAPPING_BYTES), nonce: bytes.subarray(WRAPPING_BYTES) };
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
function rawPoint(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(SPKI.length);
}

/** SHA-256 of the SubjectPublicKeyInfo: the `recipient` of a header. */
function sealKeyId(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ format: 'der', type: 'spki' }))
    .digest('hex');
}
