import { createReadStream } from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { all, connect, copyInto, run, type Db } from '../../electron/headoffice/database.ts';
import { importPackages } from '../../electron/headoffice/import-packages.ts';
import { addKey } from '../../electron/headoffice/key-register.ts';
import { EVENT_TABLE, LOADED_TABLES } from '../../electron/headoffice/loaded-tables.ts';
import { migrate } from '../../electron/headoffice/migrate.ts';
import { openFile } from '../../electron/headoffice/open-files.ts';
import { cacheFolder } from '../../electron/runtime/checkout.ts';
import { SampleCounter, type SampleDay } from '../integration/headoffice/counter-days.ts';
import { startPostgres, type OwnPostgres } from '../integration/headoffice/own-postgres.ts';
import type { BenchRun, Part } from './bench-run.ts';
import { timedAsync } from './figure.ts';

interface Scale {
  readonly name: 'head_office_300' | 'head_office_100k';
  readonly branches: number;
  readonly days: number;
  readonly day: SampleDay;
}
const SCALES: readonly Scale[] = [
  { name: 'head_office_300', branches: 1, days: 1, day: { cases: 300, pdfBytes: 30_000 } },
  { name: 'head_office_100k', branches: 20, days: 50, day: { cases: 100, pdfBytes: 1000 } },
];

const NOWHERE = { secretKeyPem: null, passphrase: null };
const TABLES: readonly { readonly name: string; readonly columns: readonly string[] }[] = [
  EVENT_TABLE,
  ...LOADED_TABLES,
];

/**
 * Packages into PostgreSQL, beside raw COPY of the same rows into tables without a key or an index, in the same run on the same server
 * (fsync on). Real PDFs of a letter for 300 cases; short ones for 100,000, since they are only hashed, never loaded.
 */
export const headOfficePart: Part = {
  names: ['head_office_300', 'head_office_100k'],
  anySize: true,
  measure: async (run) => {
    const server = await startPostgres({ durable: true });
    try {
      for (const scale of SCALES) await measure(run, server, scale);
    } finally {
      await server.stop();
    }
  },
};

async function measure(run: BenchRun, postgres: OwnPostgres, scale: Scale): Promise<void> {
  const folder = join(cacheFolder(), 'bench', `packages-${scale.name}`);
  const keys = await packagesIn(folder, scale, run.note);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.zip')).toSorted();
  const paths = names.map((name) => join(folder, name));
  const db = await connect(await postgres.newDatabase());
  try {
    await migrate(db);
    for (const { branch, counter, publicKeyPem } of keys) await addKey(db, { branch, counter }, publicKeyPem);
    const ms = await timedAsync(async () => {
      const imported = await importPackages(db, paths, NOWHERE, () => undefined);
      const bad = imported.filter((one) => one.kind !== 'loaded').length;
      if (bad > 0) throw new Error(`${String(bad)} packages were not loaded`);
    });
    const rawMs = await rawCopy(db, paths, run.scratch);
    run.say(scale.name, { value: ms / 1000, n: await count(db, 'cases'), ratio: ms / rawMs });
  } finally {
    await db.end();
  }
}

/** Makes the packages unless the ones that lie there from an earlier run are the same that would be made now. */
async function packagesIn(
  folder: string,
  { branches, days, day }: Scale,
  note: BenchRun['note'],
): Promise<readonly SampleCounter[]> {
  const counters = Array.from(
    { length: branches },
    (_, index) => new SampleCounter(`B${String(index + 10)}`, 1),
  );
  const [first] = counters;
  if (first === undefined) return [];
  const { fileName, bytes } = await new SampleCounter(first.branch, first.counter).closeDay(day);
  const there = await readFile(join(folder, fileName)).catch(() => null);
  if (there?.equals(bytes) === true && (await readdir(folder)).length === branches * days) return counters;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  note(`making ${String(branches * days)} packages …`);
  for (const counter of counters) {
    for (let made = 0; made < days; made += 1) {
      const closed = await counter.closeDay(day);
      await writeFile(join(folder, closed.fileName), closed.bytes);
    }
  }
  return counters;
}

/** The same rows as they were loaded, written to files, then timed into tables that have neither key nor index. */
async function rawCopy(db: Db, paths: readonly string[], scratch: string): Promise<number> {
  for (const path of paths) {
    const opened = await openFile(path, NOWHERE);
    if (!opened.ok) throw new Error(opened.fault);
    const { events, tables } = opened.rows;
    await appendFile(join(scratch, EVENT_TABLE.name), Buffer.concat(events));
    for (const { file, name } of LOADED_TABLES) {
      await appendFile(join(scratch, name), Buffer.concat(tables[file]));
    }
  }
  for (const { name } of TABLES) await run(db, `CREATE TABLE raw_${name} (LIKE ${name} INCLUDING DEFAULTS)`);
  const ms = await timedAsync(async () => {
    for (const { name, columns } of TABLES) {
      await copyInto(db, `raw_${name}`, columns, createReadStream(join(scratch, name)));
    }
  });
  for (const { name } of TABLES) {
    await run(db, `DROP TABLE raw_${name}`);
    await rm(join(scratch, name));
  }
  return ms;
}

async function count(db: Db, table: string): Promise<number> {
  const [row] = await all<{ n: string }>(db, `SELECT count(*)::text AS n FROM ${table}`);
  return Number(row?.n ?? 0);
}
