import type { PaperKind } from '../paper.ts';
import type { LocalDate } from '../time.ts';

/** `WTL-3_2026-06-11_0163.zip`: sorts by counter, then day. File names carry codes and case numbers, never a person's name. */
export function packageFileName(
  branch: string,
  counter: number,
  localDate: LocalDate,
  sequence: number,
): string {
  return `${branch}-${counter}_${localDate}_${String(sequence).padStart(4, '0')}.zip`;
}

/** Its redacted variant beside it: `WTL-3_2026-06-11_0163_redacted.zip`. */
export function redactedFileName(
  branch: string,
  counter: number,
  localDate: LocalDate,
  sequence: number,
): string {
  return packageFileName(branch, counter, localDate, sequence).replace(/\.zip$/, '_redacted.zip');
}

/** Path of a paper's PDF inside the package: `letters/WTL-3-260611-007-K_apology_v2.pdf`. */
export function letterPath(caseNumber: string, kind: PaperKind, version: number): string {
  return `letters/${caseNumber}_${kind}_v${version}.pdf`;
}
