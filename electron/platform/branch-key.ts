import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere, writeDurably } from './key-file.ts';

/**
 * The branch's own X25519 key, with which its counters open each other's packages (product H1). The private half stands beside the
 * counter's key, in a file of its own (0600 in a 0700 folder): neither the log nor a backup of it can open a package.
 */
const FILE = 'branch-key.pem';

/** SubjectPublicKeyInfo, PEM, of the private half that stands here; null where none does. */
export function branchKeyHere(folder: string): string | null {
  const pem = branchSecret(folder);
  return pem === null ? null : publicOf(pem);
}

/** Makes the key, or gives the one that is here: one that opened packages is never written over. Throws where the file holds something else. */
export function makeBranchKey(folder: string): string {
  const here = branchKeyHere(folder);
  if (here !== null) return here;
  const pem = generateKeyPairSync('x25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeDurably(folder, join(folder, FILE), pem);
  return publicOf(pem);
}

/** The private half, for whoever opens packages; it goes no further. */
export function branchSecret(folder: string): string | null {
  return readIfThere(join(folder, FILE));
}

function publicOf(pem: string): string {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'x25519') throw new Error(`${FILE} holds no X25519 key`);
  return createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString();
}
