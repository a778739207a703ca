import { deadlinePacksOf, effectivePacks } from '../domain/packs/effective-packs.ts';
import type { Pack } from '../domain/packs/envelope.ts';
import type { Packs, Records } from './ports.ts';

/** The packs of a desk: what the app ships, less what this counter's supervisor put in its place. */
export function deskPacks(
  shipped: readonly Pack[],
  records: Pick<Records, 'packsInUse' | 'packVersion'>,
): Packs {
  const all = (): readonly Pack[] =>
    effectivePacks(
      shipped,
      records.packsInUse().map(({ pack }) => pack),
    );
  return {
    shipped: () => shipped,
    all,
    deadlines: () => deadlinePacksOf(all()),
    version: (packId, version) =>
      shipped.find((pack) => pack.id === packId && pack.version === version) ??
      records.packVersion(packId, version),
  };
}
