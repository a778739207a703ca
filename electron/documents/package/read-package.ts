import { MANIFEST_PATH, readManifest, SIGNATURE_PATH, SIGNER_PATH, type Manifest } from './manifest.ts';
import type { Hash, SignatureCheck } from './ports.ts';
import { unzipFiles, type PackageFile } from './zip.ts';

/** Why a package is not what it says: the first thing found. */
export type PackageFault =
  'not-a-package' | 'manifest-unreadable' | 'signature-wrong' | 'files-differ-from-manifest' | 'file-changed';

export interface ReadPackage {
  readonly ok: true;
  readonly manifest: Manifest;
  readonly manifestSha256: string;
  readonly signerPem: string;
  /** Every file the manifest lists, by path, each with the hash it states. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}
export type PackageReading = ReadPackage | { readonly ok: false; readonly fault: PackageFault };

/**
 * Opens a package in memory and believes nothing in it: its names, its signature over the manifest, that it holds exactly the
 * files of the manifest, and the size and hash of each. Whether the signer is one of ours is for the caller to say, by
 * `signerPem`; so is the place in the chain, by `manifest.sequence`, `manifest.previous` and `manifest.events`.
 */
export async function readPackage(
  bytes: Uint8Array,
  hash: Hash,
  isSignedBy: SignatureCheck,
): Promise<PackageReading> {
  const unzipped = await unzipFiles(bytes, isPackagePath);
  if (unzipped === null) return { ok: false, fault: 'not-a-package' };
  const byPath = new Map(unzipped.map((file) => [file.path, file.bytes]));
  const manifestFile = byPath.get(MANIFEST_PATH);
  const signature = byPath.get(SIGNATURE_PATH);
  const signer = byPath.get(SIGNER_PATH);
  if (manifestFile === undefined || signature === undefined || signer === undefined) {
    return { ok: false, fault: 'not-a-package' };
  }
  const signerPem = Buffer.from(signer).toString('utf8');
  if (!isSignedBy(signerPem, manifestFile, signature)) return { ok: false, fault: 'signature-wrong' };
  const manifest = readManifest(manifestFile);
  if (manifest === null) return { ok: false, fault: 'manifest-unreadable' };
  const listed = unzipped.filter((file) => file.path !== MANIFEST_PATH && file.path !== SIGNATURE_PATH);
  if (!sameFiles(manifest, listed)) return { ok: false, fault: 'files-differ-from-manifest' };
  const changed = manifest.files.some((stated) => {
    const file = byPath.get(stated.path);
    return file === undefined || file.length !== stated.bytes || hash(file) !== stated.sha256;
  });
  if (changed) return { ok: false, fault: 'file-changed' };
  const files = new Map(listed.map((file) => [file.path, file.bytes]));
  return { ok: true, manifest, manifestSha256: hash(manifestFile), signerPem, files };
}

const FIXED_PATHS: ReadonlySet<string> = new Set([
  MANIFEST_PATH,
  SIGNATURE_PATH,
  SIGNER_PATH,
  'summary.pdf',
  'cases.csv',
  'follow-ups.csv',
  'promises.csv',
  'letters.csv',
  'events.jsonl',
]);
const LETTER_PATH =
  /^letters\/[A-Z0-9]{2,6}-\d{1,2}-\d{6}-\d{3,5}-[A-Z0-9]_[a-z-]{1,20}_v\d{1,4}(-\d{1,3})?\.pdf$/;

/** Version 1 knows these names and no other, so nothing outside can be meant by one. */
function isPackagePath(path: string): boolean {
  return FIXED_PATHS.has(path) || LETTER_PATH.test(path);
}

function sameFiles(manifest: Manifest, files: readonly PackageFile[]): boolean {
  const stated = new Set(manifest.files.map((file) => file.path));
  return (
    stated.size === manifest.files.length &&
    stated.size === files.length &&
    files.every((file) => stated.has(file.path))
  );
}
