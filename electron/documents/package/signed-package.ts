import type { PaperLanguage } from '../../domain/language.ts';
import type { LocalDateTime } from '../../domain/time.ts';
import { csvBytes } from './csv.ts';
import {
  MANIFEST_PATH,
  manifestBytes,
  PACKAGE_FORMAT,
  SIGNATURE_PATH,
  SIGNER_PATH,
  WORKBOOK_PATH,
  type Manifest,
} from './manifest.ts';
import type { Hash, PackageSigner } from './ports.ts';
import { tablePath, type Table } from './table.ts';
import { workbookBytes } from './workbook.ts';
import { deflated, zipFiles, type PackageFile } from './zip.ts';

export interface Package {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly fileSha256: string;
  readonly manifest: Manifest;
  readonly manifestSha256: string;
}

/** Each table as a CSV file, and all of them as one workbook. */
export async function tableFiles(
  tables: readonly Table[],
  language: PaperLanguage,
  date: LocalDateTime,
): Promise<readonly PackageFile[]> {
  return [
    ...tables.map((table) => ({ path: tablePath(table.name), bytes: csvBytes(table) })).map(deflated),
    { path: WORKBOOK_PATH, bytes: await workbookBytes(tables, language, date) },
  ];
}

/** Lists, signs and zips the files; the manifest and its signature stand first, then the key they are checked with. */
export async function signedPackage(
  fileName: string,
  about: Omit<Manifest, 'format' | 'files'>,
  content: readonly PackageFile[],
  hand: { readonly signer: PackageSigner; readonly hash: Hash; readonly date: LocalDateTime },
): Promise<Package> {
  const { signer, hash, date } = hand;
  const files = [{ path: SIGNER_PATH, bytes: Buffer.from(signer.publicKeyPem, 'utf8') }, ...content];
  const manifest: Manifest = {
    format: PACKAGE_FORMAT,
    ...about,
    files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: hash(bytes) })),
  };
  const signed = manifestBytes(manifest);
  const head = [
    { path: MANIFEST_PATH, bytes: signed },
    { path: SIGNATURE_PATH, bytes: signer.sign(signed) },
  ];
  const bytes = await zipFiles([...head, ...files], date);
  return { fileName, bytes, fileSha256: hash(bytes), manifest, manifestSha256: hash(signed) };
}
