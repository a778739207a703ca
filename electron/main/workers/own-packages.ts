import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openPackage } from '../../documents/package/opened-package.ts';
import type { ChainEnd } from '../../domain/log-holes.ts';
import type { Instant } from '../../domain/time.ts';
import { branchSecret } from '../../platform/branch-key.ts';
import { isSignedBy } from '../../platform/counter-key.ts';
import { sha256Hex } from '../../platform/digest.ts';
import type { Db } from '../../store/database.ts';
import { packagesMade } from '../../store/records/package.ts';
import type { PackageNoted } from '../../store/restore.ts';
import type { OpenedPackage } from '../../usecases/ports.ts';

/** As the reader of packages has it; a file beyond this is none. */
const LARGEST_PACKAGE = (1 << 30) + 8192;

export interface Kept {
  readonly opened: readonly OpenedPackage[];
  readonly unopened: readonly string[];
  /** Package files there, known to the log or not. */
  readonly files: number;
}

/** Our own packages that a log does not know yet, in their order. */
export async function keptPackages(
  { dataFolder, passphrase }: { readonly dataFolder: string; readonly passphrase: string },
  db: Db,
  onPackage: (done: number, of: number) => void = () => undefined,
): Promise<Kept> {
  const folder = join(dataFolder, 'packages');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
  const made = packagesMade(db, Number.MAX_SAFE_INTEGER);
  const known = new Set(made.flatMap(({ fileName, redacted }) => [fileName, redacted?.fileName ?? '']));
  const keyFolder = join(dataFolder, 'key');
  const opened: OpenedPackage[] = [];
  const unopened: string[] = [];
  const asked = names.filter((name) => !known.has(name));
  for (const [at, name] of asked.entries()) {
    onPackage(at, asked.length);
    const file = join(folder, name);
    if (statSync(file).size > LARGEST_PACKAGE) continue;
    const secretKeyPem = (): string | null => branchSecret(keyFolder);
    const opening = await openPackage(
      { bytes: readFileSync(file), name, passphrase, secretKeyPem },
      sha256Hex,
      isSignedBy,
    );
    if (!opening.ok) unopened.push(name);
    else if (!opening.value.redacted) opened.push(opening.value);
  }
  return {
    opened: opened.toSorted((a, b) => a.sequence - b.sequence),
    unopened,
    files: names.length,
  };
}

/** Without log and mark only packages remember what was given out: none there, or one that stays shut, leaves it open. */
export function isUnknown({ unopened, files }: Kept): boolean {
  return unopened.length > 0 || files === 0;
}

/** How many events would follow on, one package after the other. */
export function giveBack(from: ChainEnd, opened: readonly OpenedPackage[]): number {
  let head = from;
  let count = 0;
  for (const { events } of opened) {
    for (const { header, hash } of events) {
      if (header.originSeq <= head.originSeq) continue;
      if (header.kind === 'package-imported' || header.originSeq !== head.originSeq + 1) return count;
      if (header.prevHash !== head.hash) return count;
      head = { originSeq: header.originSeq, hash };
      count += 1;
    }
  }
  return count;
}
/** What the log of a package that nobody else remembers would say about it. */
export function madeOf(opened: readonly OpenedPackage[], at: Instant): readonly PackageNoted[] {
  return opened.map((one) => ({
    sequence: one.sequence,
    localDate: /_(\d{4}-\d{2}-\d{2})_/.exec(one.fileName)?.[1] ?? at.slice(0, 10),
    fileName: basename(one.fileName),
    manifestSha256: one.manifestSha256,
    fileSha256: one.fileSha256,
    bytes: 0,
    sealedTo: 'plain',
    folder: '',
    redacted: null,
    firstSeq: one.firstSeq,
    lastSeq: one.lastSeq,
    lastHash: one.lastHash,
  }));
}
