import type { PaperId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/refusal.ts';

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
  write(target: PackageTarget, bytes: Uint8Array): Promise<Outcome<WrittenPackage>>;
  read(path: string): Promise<Outcome<Uint8Array>>;
}
export interface PackageTarget {
  readonly folder: string;
  readonly name: string;
  readonly temporary?: string;
}
export interface WrittenPackage {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}
