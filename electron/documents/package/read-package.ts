import {
  EVENTS_PATH,
  MANIFEST_PATH,
  readManifest,
  SIGNATURE_PATH,
  SIGNER_PATH,
  SUMMARY_PATH,
  WORKBOOK_PATH,
  type Manifest,
} from './manifest.ts';
import type { Hash, SignatureCheck } from './ports.ts';
import { EVENT_FAULTS, readEvents } from './read-events.ts';
import { TABLE_NAMES, tablePath } from './table.ts';
import { unzipFiles, ZIP_FAULTS, type ZipLimits } from './unzip.ts';
import type { PackageFile } from './zip.ts';

/** Why a package is not what it says: the first thing found. */
export const PACKAGE_FAULTS = [
  ...ZIP_FAULTS,
  'not-a-package',
  'manifest-unreadable',
  'signature-wrong',
  'file-listed-twice',
  'file-not-listed',
  'file-missing',
  'file-size-differs',
  'file-hash-differs',
  'workbook-unsafe',
  ...EVENT_FAULTS,
] as const;
export type PackageFault = (typeof PACKAGE_FAULTS)[number];

export interface ReadPackage {
  readonly ok: true;
  readonly manifest: Manifest;
  readonly manifestSha256: string;
  readonly signerPem: string;
  /** The hash that the first event names as its predecessor's: the last one of the package before. */
  readonly eventsPrevHash: string;
  /** Every file the manifest lists, by path, each with the hash it states. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}
export interface PackageFailure {
  readonly ok: false;
  readonly fault: PackageFault;
}
export type PackageReading = ReadPackage | PackageFailure;

/**
 * Opens a package in memory and believes nothing in it: its names, its signature over the manifest, that it holds exactly the
 * files of the manifest with the size and hash of each, and that its events hang together. Whether the signer is one of ours, and
 * whether the package follows on the one before, is for `placeFault` to say, from what the reader already knows.
 */
export async function readPackage(
  bytes: Uint8Array,
  hash: Hash,
  isSignedBy: SignatureCheck,
  limits?: ZipLimits,
): Promise<PackageReading> {
  const unzipped = unzipFiles(bytes, isPackagePath, limits);
  if (!unzipped.ok) return unzipped;
  const byPath = new Map(unzipped.files.map((file) => [file.path, file.bytes]));
  const manifestFile = byPath.get(MANIFEST_PATH);
  const signature = byPath.get(SIGNATURE_PATH);
  const signer = byPath.get(SIGNER_PATH);
  if (manifestFile === undefined || signature === undefined || signer === undefined) {
    return failed('not-a-package');
  }
  const signerPem = Buffer.from(signer).toString('utf8');
  if (!isSignedBy(signerPem, manifestFile, signature)) return failed('signature-wrong');
  const manifest = readManifest(manifestFile);
  if (manifest === null) return failed('manifest-unreadable');
  const listed = unzipped.files.filter(({ path }) => path !== MANIFEST_PATH && path !== SIGNATURE_PATH);
  const fault = manifestLie(manifest, listed, hash);
  if (fault !== null) return failed(fault);
  const workbook = byPath.get(WORKBOOK_PATH);
  if (workbook !== undefined && !unzipFiles(workbook, isWorkbookPath, limits).ok)
    return failed('workbook-unsafe');
  const events = readEvents(byPath.get(EVENTS_PATH) ?? new Uint8Array(), manifest, hash);
  if (!events.ok) return failed(events.fault);
  return {
    ok: true,
    manifest,
    manifestSha256: hash(manifestFile),
    signerPem,
    eventsPrevHash: events.prevHash,
    files: new Map(listed.map((file) => [file.path, file.bytes])),
  };
}

function failed(fault: PackageFault): PackageFailure {
  return { ok: false, fault };
}

/** What every package holds; `letters/…` come beside them. */
const FIXED_PATHS: ReadonlySet<string> = new Set([
  MANIFEST_PATH,
  SIGNATURE_PATH,
  SIGNER_PATH,
  SUMMARY_PATH,
  WORKBOOK_PATH,
  ...TABLE_NAMES.map(tablePath),
  EVENTS_PATH,
]);
const LETTER_PATH =
  /^letters\/[A-Z0-9]{2,6}-\d{1,2}-\d{6}-\d{3,5}-[A-Z0-9]_[a-z-]{1,20}_v\d{1,4}(-\d{1,3})?\.pdf$/;

/** Version 1 knows these names and no other, so nothing outside can be meant by one. */
function isPackagePath(path: string): boolean {
  return FIXED_PATHS.has(path) || LETTER_PATH.test(path);
}

/** The parts a workbook of ours has; no macro, no link to another file. */
function isWorkbookPath(path: string): boolean {
  return /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/[a-zA-Z0-9/_.]{1,60}\.(xml|rels))$/.test(path);
}

function manifestLie(manifest: Manifest, files: readonly PackageFile[], hash: Hash): PackageFault | null {
  const stated = new Map(manifest.files.map((file) => [file.path, file]));
  if (stated.size !== manifest.files.length) return 'file-listed-twice';
  const there = new Set(files.map((file) => file.path));
  const fixed = [...FIXED_PATHS].filter((path) => path !== MANIFEST_PATH && path !== SIGNATURE_PATH);
  if ([...stated.keys(), ...fixed].some((path) => !there.has(path))) return 'file-missing';
  for (const { path, bytes } of files) {
    const file = stated.get(path);
    if (file === undefined) return 'file-not-listed';
    if (file.bytes !== bytes.length) return 'file-size-differs';
    if (file.sha256 !== hash(bytes)) return 'file-hash-differs';
  }
  return null;
}
