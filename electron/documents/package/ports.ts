import type { PackageRows } from '../../domain/day-close/package-rows.ts';
import type { EventPayloads } from '../../domain/event.ts';
import type { PaperId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/refusal.ts';
import type { PaperFonts } from '../paper/fonts/paper-fonts.ts';
import type { PdfPrinter } from '../paper/pdf-printer.ts';

/** Signs with this counter's key (Ed25519, 64 bytes); the public half travels in the package. */
export interface PackageSigner {
  readonly publicKeyPem: string;
  sign(bytes: Uint8Array): Uint8Array;
}

/** SHA-256, hexadecimal. */
export type Hash = (bytes: Uint8Array) => string;
export type SignatureCheck = (publicKeyPem: string, bytes: Uint8Array, signature: Uint8Array) => boolean;

/** Bytes of a stored PDF; null when the log does not hold it. */
export type StoredPdfBytes = (paperId: PaperId, sha256: string) => Uint8Array | null;

/** Files that are whole or not there; the platform's safe write. */
export interface PackageDisk {
  checkFolder(folder: string, bytesWanted?: number): Promise<Outcome<{ readonly freeBytes: number }>>;
  stage(
    target: PackageTarget,
    bytes: Uint8Array,
    onStep?: (step: 'write' | 'sync' | 'read-back' | 'rename') => void,
  ): Promise<Outcome<StagedPackage>>;
  write(
    target: PackageTarget,
    bytes: Uint8Array,
    onStep?: (step: 'write' | 'sync' | 'read-back' | 'rename') => void,
  ): Promise<Outcome<WrittenPackage>>;
  read(path: string): Promise<Outcome<Uint8Array>>;
}
export interface PackageTarget {
  readonly folder: string;
  readonly name: string;
  readonly temporary?: string;
}
export interface StagedPackage {
  finish(): Promise<Outcome<WrittenPackage>>;
  discard(): Promise<void>;
}
export interface WrittenPackage {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What `runDayClose` needs from outside. */
export interface DayClosePorts {
  /** Reads everything since the package before, in one read transaction. */
  readonly gather: () => PackageRows;
  readonly pdfBytes: StoredPdfBytes;
  readonly printer: PdfPrinter;
  readonly fonts: PaperFonts;
  readonly signer: PackageSigner;
  readonly isSignedBy: SignatureCheck;
  readonly hash: Hash;
  readonly disk: PackageDisk;
  /**
   * Writes `package-made` into the log, durably, once the package stands verified on the stick under its temporary name and is
   * kept: only after that does it get its name. So no package of a given number can be found that the log does not know.
   */
  readonly record: (made: EventPayloads['package-made']) => Promise<Outcome<null>>;
  readonly onProgress: (progress: DayCloseProgress) => void;
}

export const DAY_CLOSE_STEPS = [
  'gather',
  'letters',
  'summary',
  'sign',
  'write',
  'sync',
  'read-back',
  'rename',
] as const;
export type DayCloseStep = (typeof DAY_CLOSE_STEPS)[number];
/** `done` of `of` things within the step: letters are counted, every other step is one thing. */
export interface DayCloseProgress {
  readonly step: DayCloseStep;
  readonly done: number;
  readonly of: number;
}
