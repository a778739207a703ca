import { letterPath } from '../../domain/day-close/package-name.ts';
import type { PackageLetter } from '../../domain/day-close/package-rows.ts';
import { done, refuse, type Outcome } from '../../domain/refusal.ts';
import type { Hash, StoredPdfBytes } from './ports.ts';
import type { PackageFile } from './zip.ts';

/** A paper with its stored PDFs under their paths in the package, by rising version. */
export interface FiledLetter {
  readonly letter: PackageLetter;
  readonly files: readonly (PackageFile & { readonly sha256: string })[];
}

/**
 * Gives every stored PDF its path and its bytes. Two papers of one kind in one case may share a version; the later one, by the
 * order of the rows, gets `-2` before its ending, so that no file hides another. Refuses with `verify-failed` when the log no
 * longer holds the bytes that were printed. `onLetter` is told after each file.
 */
export function fileLetters(
  letters: readonly PackageLetter[],
  pdfBytes: StoredPdfBytes,
  hash: Hash,
  onLetter: (done: number, of: number) => void = () => undefined,
): Outcome<readonly FiledLetter[]> {
  const taken = new Map<string, number>();
  const of = letters.reduce((sum, letter) => sum + letter.pdfs.length, 0);
  const filed: FiledLetter[] = [];
  let read = 0;
  for (const letter of letters) {
    const files: (PackageFile & { readonly sha256: string })[] = [];
    for (const { version, sha256 } of letter.pdfs.toSorted((one, other) => one.version - other.version)) {
      const bytes = pdfBytes(letter.paper.id, sha256);
      if (bytes === null || hash(bytes) !== sha256) return refuse('verify-failed');
      const path = letterPath(letter.caseNumber, letter.paper.kind, version);
      const nth = (taken.get(path) ?? 0) + 1;
      taken.set(path, nth);
      files.push({ path: nth === 1 ? path : path.replace(/\.pdf$/, `-${nth}.pdf`), bytes, sha256 });
      read += 1;
      onLetter(read, of);
    }
    filed.push({ letter, files });
  }
  return done(filed);
}
