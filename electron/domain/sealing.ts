/** How a branch has said its packages are sealed at the close of a day (product F2). */
export type BranchSealing =
  /** Nobody has decided yet: the first close says so, with the two ways out. */
  | { readonly to: 'undecided' }
  /** Asked for at each close and never stored. */
  | { readonly to: 'passphrase' }
  /** Head office's X25519 key, SubjectPublicKeyInfo as PEM. */
  | { readonly to: 'key'; readonly publicKeyPem: string };

export const SEALING_UNDECIDED: BranchSealing = { to: 'undecided' };

/** What one close does; `plain` needs a supervisor. */
export const SEALING_WAYS = ['key', 'passphrase', 'plain'] as const;
export type SealingWay = (typeof SEALING_WAYS)[number];

/** What a package that was made was sealed to: the key's fingerprint (64 hexadecimal characters), `passphrase` or `plain`. */
export type SealedTo = string;

export function wayOf(sealedTo: SealedTo): SealingWay {
  return sealedTo === 'plain' || sealedTo === 'passphrase' ? sealedTo : 'key';
}

/**
 * The way a close begins with. A branch that has not decided goes on as it did the last time, so that it is told once and not every
 * evening; a plain package is never the beginning.
 */
export function firstWay(sealing: BranchSealing, lastSealedTo: SealedTo | null): SealingWay | null {
  if (sealing.to !== 'undecided') return sealing.to;
  return lastSealedTo === 'passphrase' ? 'passphrase' : null;
}

/** As it is read out on the telephone: `3f2a 91c0 …`. */
export function inFours(text: string): string {
  return text.match(/.{1,4}/g)?.join(' ') ?? '';
}
