import type { PaperLanguage } from '../../domain/language.ts';
import type { LocalDateTime } from '../../domain/time.ts';
import { CsvText } from './csv.ts';
import {
  MANIFEST_PATH,
  manifestBytes,
  PACKAGE_FORMAT,
  SIGNATURE_PATH,
  SIGNER_PATH,
  WORKBOOK_PATH,
  type Manifest,
} from './manifest.ts';
import { Packing } from './packing.ts';
import type { PackedFile } from './packing.ts';
import type { Hash, PackageSigner } from './ports.ts';
import { tablePath, type Table } from './table.ts';
import { workbookBytes } from './workbook.ts';
import { zipFiles, type PackageFile } from './zip.ts';

export interface Package {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly fileSha256: string;
  readonly manifest: Manifest;
  readonly manifestSha256: string;
}

/** Each table as a CSV file, and all of them as one workbook; every row is made once for both. */
export async function tableFiles(
  tables: readonly Table[],
  language: PaperLanguage,
  date: LocalDateTime,
): Promise<readonly (PackageFile | PackedFile)[]> {
  const files: PackedFile[] = [];
  const written = tables.map((table) => {
    const packing = new Packing(tablePath(table.name));
    const csv = new CsvText(table.columns, (piece) => {
      packing.add(piece);
    });
    return {
      ...table,
      rows: passing(table.rows, csv, () => files.push(packing.end())),
    };
  });
  const workbook = await workbookBytes(written, language, date);
  return [...files, { path: WORKBOOK_PATH, bytes: workbook }];
}

function* passing(
  rows: Table['rows'],
  csv: CsvText,
  onEnd: () => void,
): Generator<readonly string[], void, undefined> {
  for (const row of rows) {
    csv.row(row);
    yield row;
  }
  csv.end();
  onEnd();
}

/** Lists, signs and zips the files; the manifest and its signature stand first, then the key they are checked with. */
export async function signedPackage(
  fileName: string,
  about: Omit<Manifest, 'format' | 'files'>,
  content: readonly (PackageFile | PackedFile)[],
  hand: { readonly signer: PackageSigner; readonly hash: Hash; readonly date: LocalDateTime },
): Promise<Package> {
  const { signer, hash, date } = hand;
  const files: readonly (PackageFile | PackedFile)[] = [
    { path: SIGNER_PATH, bytes: Buffer.from(signer.publicKeyPem, 'utf8') },
    ...content,
  ];
  const manifest: Manifest = {
    format: PACKAGE_FORMAT,
    ...about,
    files: files.map((file) =>
      'packed' in file
        ? { path: file.path, bytes: file.length, sha256: file.sha256 }
        : { path: file.path, bytes: file.bytes.length, sha256: file.sha256 ?? hash(file.bytes) },
    ),
  };
  const signed = manifestBytes(manifest);
  const head = [
    { path: MANIFEST_PATH, bytes: signed },
    { path: SIGNATURE_PATH, bytes: signer.sign(signed) },
  ];
  const bytes = await zipFiles([...head, ...files], date);
  return { fileName, bytes, fileSha256: hash(bytes), manifest, manifestSha256: hash(signed) };
}
