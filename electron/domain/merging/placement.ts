import type { CounterId } from '../ids.ts';

/** Why a package that is sound in itself is not taken into this log. */
export const PLACE_REASONS = [
  'redacted-variant',
  'foreign-branch',
  'own-package',
  'unknown-counter',
  'key-changed',
  'replayed',
  'previous-differs',
  'events-do-not-follow',
  'chains-differ',
  'knows-more-of-us',
] as const;
export type PlaceReason = (typeof PLACE_REASONS)[number];

/** What `placementOf` asks about the package. */
export interface PackageToPlace {
  readonly branch: string;
  readonly counter: number;
  readonly sequence: number;
  readonly previous: string | null;
  readonly redacted: boolean;
  readonly manifestSha256: string;
  readonly signerPem: string;
  readonly firstSeq: number;
  readonly prevHash: string;
  /** Packages of other counters that its events say were taken in there. */
  readonly knew: readonly KnownThere[];
}
export interface KnownThere {
  readonly counter: CounterId;
  readonly sequence: number;
  readonly manifestSha256: string;
}
interface Link {
  readonly sequence: number;
  readonly manifestSha256: string;
  readonly lastSeq: number;
  readonly lastHash: string;
}

/** What `placementOf` asks this log. */
export interface PlaceHere {
  readonly branch: string;
  readonly own: CounterId;
  readonly keysOf: (
    counter: CounterId,
  ) => readonly { readonly fromSequence: number; readonly publicKeyPem: string }[];
  /** By rising number, without a gap. */
  readonly packagesOf: (counter: CounterId) => readonly Link[];
  /** The manifest of a package that waits, null where none does. */
  readonly heldManifest: (counter: CounterId, sequence: number) => string | null;
  readonly ownPackage: (sequence: number) => string | null;
}

export type Placement =
  | { readonly is: 'next' | 'already-here' }
  /** What has to come first. */
  | { readonly is: 'early'; readonly needsCounter: CounterId; readonly needsSequence: number }
  | { readonly is: 'refused'; readonly reason: PlaceReason };

const NOTHING_BEFORE = '0'.repeat(64);

/**
 * Where a package belongs (product H1): the next link of its counter's chain, here already, too early, or no package for this log.
 * A counter's chain is believed only under a key that a supervisor here has confirmed; another key stops everything.
 */
export function placementOf(found: PackageToPlace, here: PlaceHere): Placement {
  const counter: CounterId = `${found.branch}-${String(found.counter)}`;
  if (found.redacted) return refused('redacted-variant');
  if (found.branch !== here.branch) return refused('foreign-branch');
  if (counter === here.own) return refused('own-package');
  const key = keyFor(here.keysOf(counter), found.sequence);
  if (key === null) return refused('unknown-counter');
  if (key !== found.signerPem) return refused('key-changed');
  const chain = here.packagesOf(counter);
  const last = chain.at(-1);
  if (found.sequence <= (last?.sequence ?? 0)) {
    const same = chain.some((link) => link.manifestSha256 === found.manifestSha256);
    return same ? { is: 'already-here' } : refused('replayed');
  }
  const held = here.heldManifest(counter, found.sequence);
  if (held !== null && held !== found.manifestSha256) return refused('replayed');
  const next = (last?.sequence ?? 0) + 1;
  if (found.sequence > next) return { is: 'early', needsCounter: counter, needsSequence: next };
  if (found.previous !== (last?.manifestSha256 ?? null)) return refused('previous-differs');
  const follows =
    found.firstSeq === (last?.lastSeq ?? 0) + 1 && found.prevHash === (last?.lastHash ?? NOTHING_BEFORE);
  return follows ? afterWhatItKnew(found, here) : refused('events-do-not-follow');
}

/** What a counter had taken in from others comes first here too: its events may speak of their cases. */
function afterWhatItKnew(found: PackageToPlace, here: PlaceHere): Placement {
  for (const { counter, sequence, manifestSha256 } of found.knew) {
    if (counter === here.own) {
      const ours = here.ownPackage(sequence);
      if (ours === null) return refused('knows-more-of-us');
      if (ours !== manifestSha256) return refused('chains-differ');
      continue;
    }
    const link = here.packagesOf(counter).find((one) => one.sequence === sequence);
    if (link === undefined) {
      return { is: 'early', needsCounter: counter, needsSequence: sequence };
    }
    if (link.manifestSha256 !== manifestSha256) return refused('chains-differ');
  }
  return { is: 'next' };
}

/** The key in force for a package: that of the last confirmation at or before its number. */
export function keyFor(
  keys: readonly { readonly fromSequence: number; readonly publicKeyPem: string }[],
  sequence: number,
): string | null {
  return keys.filter((key) => key.fromSequence <= sequence).at(-1)?.publicKeyPem ?? null;
}

function refused(reason: PlaceReason): Placement {
  return { is: 'refused', reason };
}
