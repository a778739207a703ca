import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  MANIFEST_PATH,
  manifestBytes,
  SIGNATURE_PATH,
  type Manifest,
} from '../../../electron/documents/package/manifest.ts';
import { unzipFiles } from '../../../electron/documents/package/unzip.ts';
import { zipFiles, type PackageFile } from '../../../electron/documents/package/zip.ts';
import { all, connect, run, type Db } from '../../../electron/headoffice/database.ts';
import { importPackages, type Imported } from '../../../electron/headoffice/import-packages.ts';
import { addKey } from '../../../electron/headoffice/key-register.ts';
import { migrate } from '../../../electron/headoffice/migrate.ts';
import type { Opening } from '../../../electron/headoffice/open-package.ts';
import { sha256Hex } from '../../../electron/platform/digest.ts';
import type { SampleCounter, SampleKey } from './counter-days.ts';
import type { OwnPostgres } from './own-postgres.ts';

export const NOTHING_GIVEN: Opening = { secretKeyPem: null, passphrase: null };
const TABLES = [
  'cases',
  'follow_ups',
  'promises',
  'letters',
  'improvements',
  'events',
  'packages',
  'quarantine',
];
const REGISTER = ['counters', 'counter_keys'];

/** Head office in a test: a database of its own and a folder where packages lie. */
export class Office {
  readonly db: Db;
  readonly url: string;
  readonly folder = mkdtempSync(join(tmpdir(), 'head-office-'));

  private constructor(db: Db, url: string) {
    this.db = db;
    this.url = url;
  }

  static async open(postgres: OwnPostgres): Promise<Office> {
    const url = await postgres.newDatabase();
    const db = await connect(url);
    await migrate(db);
    return new Office(db, url);
  }

  async close(): Promise<void> {
    await this.db.end();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async knows(...counters: readonly SampleCounter[]): Promise<void> {
    for (const counter of counters) await addKey(this.db, counter, counter.publicKeyPem);
  }

  /** Puts bytes on disk as they would come on a stick. */
  file(name: string, bytes: Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, bytes);
    return path;
  }

  files(packages: readonly { readonly fileName: string; readonly bytes: Uint8Array }[]): readonly string[] {
    return packages.map(({ fileName, bytes }) => this.file(fileName, bytes));
  }

  import(paths: readonly string[], using: Opening = NOTHING_GIVEN): Promise<readonly Imported[]> {
    return importPackages(this.db, paths, using, () => undefined);
  }

  /** What became of each file: `loaded`, `already-loaded` or the reason. */
  async outcomes(paths: readonly string[], using: Opening = NOTHING_GIVEN): Promise<readonly string[]> {
    const imported = await this.import(paths, using);
    return imported.map((one) => (one.kind === 'quarantined' ? one.why.fault : one.kind));
  }

  async count(table: string): Promise<number> {
    const [row] = await all<{ n: number }>(this.db, `SELECT count(*)::int AS n FROM ${table}`);
    return row?.n ?? -1;
  }

  async counts(): Promise<Readonly<Record<string, number>>> {
    const counted: Record<string, number> = {};
    for (const table of TABLES) counted[table] = await this.count(table);
    return counted;
  }

  /** Everything head office holds, in one order, without the times at which it came. */
  async everything(): Promise<string> {
    const held: string[] = [];
    for (const table of [...TABLES, ...REGISTER]) {
      const rows = await all<{ row: string }>(
        this.db,
        `SELECT (to_jsonb(${table}) - 'loaded_at' - 'seen_at' - 'added_at')::text AS row FROM ${table} ORDER BY 1`,
      );
      held.push(table, ...rows.map(({ row }) => row));
    }
    return sha256Hex(Buffer.from(held.join('\n')));
  }

  async empty(): Promise<void> {
    await run(this.db, `TRUNCATE ${TABLES.join(', ')}`);
  }
}

/** A package made anew by somebody who has its key: `change` sees the files and what the manifest says. */
export async function resigned(
  bytes: Uint8Array,
  key: SampleKey,
  change: (manifest: Manifest, files: Map<string, Uint8Array>) => Manifest,
): Promise<Uint8Array> {
  const unzipped = unzipFiles(bytes, () => true);
  if (!unzipped.ok) throw new Error(unzipped.fault);
  const files = new Map(unzipped.files.map((file) => [file.path, file.bytes]));
  const manifest = JSON.parse(Buffer.from(files.get(MANIFEST_PATH) ?? '').toString('utf8')) as Manifest;
  files.delete(MANIFEST_PATH);
  files.delete(SIGNATURE_PATH);
  const changed = change(manifest, files);
  const content: PackageFile[] = [...files].map(([path, content]) => ({ path, bytes: content }));
  const listed = content.map((file) => ({
    path: file.path,
    bytes: file.bytes.length,
    sha256: sha256Hex(file.bytes),
  }));
  const signed = manifestBytes({ ...changed, files: listed });
  const head = [
    { path: MANIFEST_PATH, bytes: signed },
    { path: SIGNATURE_PATH, bytes: key.sign(signed) },
  ];
  return zipFiles([...head, ...content], '2026-06-11T17:30');
}
