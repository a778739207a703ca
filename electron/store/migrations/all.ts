import type { Migration } from '../migrate.ts';
import { first } from './0001-first.ts';
import { importedPacks } from './0002-imported-packs.ts';
import { everyPromiseKept } from './0003-every-promise-kept.ts';
import { sealedPackages } from './0004-sealed-packages.ts';
import { comingTogether } from './0005-coming-together.ts';
import { branchKey } from './0006-branch-key.ts';
import { privacy } from './0007-privacy.ts';
import { search } from './0008-search.ts';
import { reports } from './0009-reports.ts';

/** Every migration in order. Add the next at the end; never edit one that is merged (its checksum is frozen by a test). */
export const MIGRATIONS: readonly Migration[] = [
  first,
  importedPacks,
  everyPromiseKept,
  sealedPackages,
  comingTogether,
  branchKey,
  privacy,
  search,
  reports,
];
