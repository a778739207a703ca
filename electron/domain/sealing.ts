/** How a branch has said its packages are sealed at the close of a day (product F2). */
export type BranchSealing =
  /** Nobody has decided yet: the first close says so, with the two ways out. */
  | { readonly to: 'undecided' }
  /** Asked for at each close and never stored. */
  | { readonly to: 'passphrase' }
  /** X25519 keys, SubjectPublicKeyInfo as PEM: head office's, and the branch's own, so that its counters can come together (H1). */
  | { readonly to: 'key'; readonly publicKeyPem: string; readonly branchKey: string | null };

export const SEALING_UNDECIDED: BranchSealing = { to: 'undecided' };

/** As it was written before a branch had a key of its own: packages were for head office alone. */
export type EarlierSealing =
  BranchSealing | { readonly to: 'key'; readonly publicKeyPem: string; readonly branchKey?: undefined };

export function sealingNow(sealing: EarlierSealing): BranchSealing {
  return sealing.to === 'key' ? { ...sealing, branchKey: sealing.branchKey ?? null } : sealing;
}

/** What one close does; `plain` needs a supervisor. */
export const SEALING_WAYS = ['key', 'passphrase', 'plain'] as const;
export type SealingWay = (typeof SEALING_WAYS)[number];

/**
 * What a package that was made was sealed to: the fingerprint of each key (64 hexadecimal characters), head office's first, with a
 * blank between them; `passphrase` or `plain`.
 */
export type SealedTo = string;

/** The fingerprints in it; none where it was no key. */
export function fingerprintsOf(sealedTo: SealedTo): readonly string[] {
  return wayOf(sealedTo) === 'key' ? sealedTo.split(' ') : [];
}

/** Every key a package of this branch is sealed to, head office's first. */
export function keysOf(sealing: Extract<BranchSealing, { readonly to: 'key' }>): readonly string[] {
  return sealing.branchKey === null ? [sealing.publicKeyPem] : [sealing.publicKeyPem, sealing.branchKey];
}

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
