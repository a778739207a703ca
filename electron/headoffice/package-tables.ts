import { readTable } from '../documents/package/csv.ts';
import type { Manifest } from '../documents/package/manifest.ts';
import type { ReadPackage } from '../documents/package/read-package.ts';
import { tablePath } from '../documents/package/table.ts';
import type { TableName } from '../domain/day-close/table-words.ts';
import { faulty, type ContentFault, type Fault } from './faults.ts';
import { cellOf, LOADED_TABLES } from './loaded-tables.ts';

export type TableRows = readonly (readonly string[])[];
export type PackageTables = Readonly<Record<TableName, TableRows>>;

const COUNT_OF = {
  cases: 'cases',
  'follow-ups': 'followUps',
  promises: 'promises',
  letters: 'letters',
  improvements: 'improvements',
} as const satisfies Readonly<Record<TableName, keyof Manifest['counts']>>;

/** The rows of every table, as many as the manifest counts, of this counter alone, with the letters that are really there. */
export function readTables(read: ReadPackage): PackageTables | Fault<ContentFault> {
  const tables: Record<TableName, TableRows> = {
    cases: [],
    'follow-ups': [],
    promises: [],
    letters: [],
    improvements: [],
  };
  for (const { file, id } of LOADED_TABLES) {
    const path = tablePath(file);
    const table = readTable(file, read.files.get(path) ?? new Uint8Array());
    if (table === null) return faulty('tables-unreadable', path);
    if (table.rows.length !== read.manifest.counts[COUNT_OF[file]]) return faulty('counts-differ', path);
    const known = new Set(table.rows.map((row) => row[cellOf(file, id)]));
    if (known.size !== table.rows.length || known.has('')) return faulty('tables-unreadable', path);
    tables[file] = table.rows;
  }
  if (!allOfCounter(tables.cases, read.manifest))
    return faulty('rows-of-another-counter', tablePath('cases'));
  const missing = missingLetter(tables.letters, read.manifest);
  return missing === null ? tables : faulty('letters-differ', missing);
}

function allOfCounter(cases: TableRows, { branch, counter }: Manifest): boolean {
  const [branchAt, counterAt] = [cellOf('cases', 'branch'), cellOf('cases', 'counter')];
  return cases.every((row) => row[branchAt] === branch && row[counterAt] === String(counter));
}

/** The PDFs are not loaded, only what they hash to; so the hash in the table must be that of the file in the package. */
function missingLetter(letters: TableRows, { files }: Manifest): string | null {
  const stated = new Map(files.map((file) => [file.path, file.sha256]));
  const [pathAt, hashAt] = [cellOf('letters', 'pdf_file'), cellOf('letters', 'pdf_sha256')];
  const wrong = letters.find((row) => {
    const path = row[pathAt] ?? '';
    return path !== '' && stated.get(path) !== row[hashAt];
  });
  return wrong?.[pathAt] ?? null;
}
