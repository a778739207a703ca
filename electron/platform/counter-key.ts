import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere, writeDurably } from './key-file.ts';

/** Signs as this counter (Ed25519). The private half never leaves the platform. */
export interface CounterKey {
  /** SubjectPublicKeyInfo, PEM. */
  readonly publicKeyPem: string;
  /** 64 bytes. */
  sign(bytes: Uint8Array): Uint8Array;
}

const FILE = 'counter-key.pem';

/**
 * Opens the key of this counter, or makes it when there is none. `made` tells the caller to append `key-made`, with the public
 * key the log knew before as `replaces`: a lost key is never silently another one (architecture, decision 11). It stands in a
 * file of its own (0600 in a 0700 folder), so that neither the database nor a backup of it can sign. A file that holds
 * something else throws: overwriting what may be the only key would be worse.
 */
export function openCounterKey(folder: string): { readonly key: CounterKey; readonly made: boolean } {
  const path = join(folder, FILE);
  const pem = readIfThere(path);
  if (pem !== null) return { key: keyOf(createPrivateKey(pem)), made: false };
  const { privateKey } = generateKeyPairSync('ed25519');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeDurably(folder, path, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
  return { key: keyOf(privateKey), made: true };
}

/** Whether `signature` was made over `bytes` by the owner of the public key; false for anything that is not an Ed25519 key. */
export function isSignedBy(publicKeyPem: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey(publicKeyPem);
    return key.asymmetricKeyType === 'ed25519' && verify(null, bytes, key, signature);
  } catch {
    return false;
  }
}

function keyOf(privateKey: KeyObject): CounterKey {
  if (privateKey.asymmetricKeyType !== 'ed25519') throw new Error(`${FILE} holds no Ed25519 key`);
  const publicKeyPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  return { publicKeyPem, sign: (bytes) => sign(null, bytes, privateKey) };
}
