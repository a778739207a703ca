import { join } from 'node:path';
import { refuse, type Outcome } from '../../domain/refusal.ts';
import type { Hash, PackageDisk, WrittenPackage } from './ports.ts';

export interface PackageCopy {
  readonly keepFolder: string;
  readonly fileName: string;
  /** As the log has it from the day the package was made. */
  readonly fileSha256: string;
  readonly folder: string;
}

/** Exports a kept package again: the same bytes with the same checks; `verify-failed` when the kept file is no longer those. */
export async function copyPackage(
  copy: PackageCopy,
  ports: { readonly disk: PackageDisk; readonly hash: Hash },
): Promise<Outcome<WrittenPackage>> {
  const reachable = await ports.disk.checkFolder(copy.folder);
  if (!reachable.ok) return reachable;
  const kept = await ports.disk.read(join(copy.keepFolder, copy.fileName));
  if (!kept.ok) return kept.code === 'folder-missing' ? refuse('not-found') : kept;
  if (ports.hash(kept.value) !== copy.fileSha256) return refuse('verify-failed');
  return ports.disk.write({ folder: copy.folder, name: copy.fileName }, kept.value);
}
