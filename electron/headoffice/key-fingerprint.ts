import { createHash, createPublicKey } from 'node:crypto';

/** SHA-256 of a public key's SubjectPublicKeyInfo, hexadecimal, however its PEM is wrapped; null for what is no Ed25519 key. */
export function fingerprint(publicKeyPem: string): string | null {
  try {
    const key = createPublicKey(publicKeyPem);
    if (key.asymmetricKeyType !== 'ed25519') return null;
    return createHash('sha256')
      .update(key.export({ format: 'der', type: 'spki' }))
      .digest('hex');
  } catch {
    return null;
  }
}

/** As people read it out to each other on the telephone: `3f2a 91c0 …`, the first 16 of the 64 characters. */
export function spokenFingerprint(keySha256: string): string {
  return (keySha256.slice(0, 16).match(/.{4}/g) ?? []).join(' ');
}
