import type { PackageBefore } from '../../domain/day-close/package-rows.ts';
import { NOTHING_BEFORE } from './event-lines.ts';
import type { ReadPackage } from './read-package.ts';

/** Why a sound package does not fit behind what is already known of its counter. */
export const PLACE_FAULTS = [
  'redacted-variant',
  'signed-by-another-key',
  'already-here',
  'replayed',
  'package-missing',
  'previous-differs',
  'events-do-not-follow',
] as const;
export type PlaceFault = (typeof PLACE_FAULTS)[number];

/** What a reader knows of the counter a package says it is from. */
export interface KnownCounter {
  /** Public keys in force for it, PEM as in `signer.pem`. */
  readonly signerPems: readonly string[];
  /** The last package taken in, null before the first. */
  readonly before: PackageBefore | null;
}

/**
 * Null when the package is the next link of its counter's chain. `already-here`: the very package known last; `replayed`: an older
 * number, or the same with other content; `package-missing`: a gap before it, which says nothing against the package itself.
 */
export function placeFault(read: ReadPackage, known: KnownCounter): PlaceFault | null {
  const { manifest } = read;
  if (manifest.variant !== undefined) return 'redacted-variant';
  if (!known.signerPems.includes(read.signerPem)) return 'signed-by-another-key';
  const last = known.before?.sequence ?? 0;
  if (manifest.sequence <= last) {
    return read.manifestSha256 === known.before?.manifestSha256 ? 'already-here' : 'replayed';
  }
  if (manifest.sequence > last + 1) return 'package-missing';
  if (manifest.previous !== (known.before?.manifestSha256 ?? null)) return 'previous-differs';
  const follows =
    manifest.events.first === (known.before?.lastSeq ?? 0) + 1 &&
    read.eventsPrevHash === (known.before?.lastHash ?? NOTHING_BEFORE);
  return follows ? null : 'events-do-not-follow';
}
