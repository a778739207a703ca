import { createReadStream } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { all, connect, copyInto, run, type Db } from '../../electron/headoffice/database.ts';
import { importPackages } from '../../electron/headoffice/import-packages.ts';
import { addKey } from '../../electron/headoffice/key-register.ts';
import { EVENT_TABLE, LOADED_TABLES } from '../../electron/headoffice/loaded-tables.ts';
import { migrate } from '../../electron/headoffice/migrate.ts';
import { openFile } from '../../electron/headoffice/open-files.ts';
import { report } from '../../electron/headoffice/report.ts';
import { checkout } from '../../electron/runtime/checkout.ts';
import { SampleCounter, type SampleDay } from '../integration/headoffice/counter-days.ts';
import { startPostgres, type OwnPostgres } from '../integration/headoffice/own-postgres.ts';

/**
 * `npm run bench:head-office`: packages into PostgreSQL, beside raw COPY of the same rows into tables without a key or an index, in
 * the same run on the same server (fsync on). `--quick` takes a tenth. One JSON object a line; `load` is the machine's load average
 * of the last minute when the measurement ended, `ownCpu` the seconds of processor that were ours, without the server's. Real PDFs of a letter for 300 cases; short ones for 100,000, since they are only
 * hashed, never loaded.
 */
interface Scale {
  readonly suffix: string;
  readonly branches: number;
  readonly days: number;
  readonly day: SampleDay;
  readonly goalSeconds: number | null;
}
const A_DAY: Scale = {
  suffix: '300',
  branches: 1,
  days: 1,
  day: { cases: 300, pdfBytes: 30_000 },
  goalSeconds: 1,
};
/** What a small branch sends: what the arithmetic of electron/headoffice/README.md rests on. */
const SMALL_DAYS: Scale = {
  suffix: 'small',
  branches: 30,
  days: 2,
  day: { cases: 5, pdfBytes: 30_000 },
  goalSeconds: null,
};
const A_COUNTRY: Scale = {
  suffix: '100k',
  branches: 20,
  days: 50,
  day: { cases: 100, pdfBytes: 1000 },
  goalSeconds: 60,
};
const TENTH: Scale = { ...A_COUNTRY, suffix: '10k', branches: 2, goalSeconds: 6 };

const NOWHERE = { secretKeyPem: null, passphrase: null };
const TABLES: readonly { readonly name: string; readonly columns: readonly string[] }[] = [
  EVENT_TABLE,
  ...LOADED_TABLES,
];

const quick = process.argv.includes('--quick');
const cache = join(checkout, '.cache');
await mkdir(cache, { recursive: true });
const server = await startPostgres({ durable: true });
const scratch = await mkdtemp(join(cache, 'head-office-bench-'));
try {
  await measure(server, A_DAY);
  await measure(server, SMALL_DAYS);
  await measure(server, quick ? TENTH : A_COUNTRY);
} finally {
  await server.stop();
  await rm(scratch, { recursive: true, force: true });
}

async function measure(postgres: OwnPostgres, scale: Scale): Promise<void> {
  const { suffix, goalSeconds } = scale;
  const folder = join(cache, `head-office-packages-${suffix}`);
  const keys = await packagesIn(folder, scale);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.zip')).toSorted();
  const paths = names.map((name) => join(folder, name));
  const db = await connect(await postgres.newDatabase());
  try {
    await migrate(db);
    for (const { branch, counter, publicKeyPem } of keys) await addKey(db, { branch, counter }, publicKeyPem);
    const before = process.cpuUsage();
    const seconds = await timed(async () => {
      const imported = await importPackages(db, paths, NOWHERE, () => undefined);
      const bad = imported.filter((one) => one.kind !== 'loaded').length;
      if (bad > 0) throw new Error(`${String(bad)} packages were not loaded`);
    });
    const { user, system } = process.cpuUsage(before);
    const cases = await count(db, 'cases');
    let rows = 0;
    for (const { name } of TABLES) rows += await count(db, name);
    const load = loadavg()[0] ?? 0;
    const raw = await rawCopy(db, paths);
    const about = {
      packages: paths.length,
      rows,
      load: rounded(load),
      ownCpu: rounded((user + system) / 1e6),
      server: postgres.version,
    };
    say({
      name: `head_office_${suffix}`,
      value: rounded(seconds),
      unit: 's',
      n: cases,
      ratio: rounded(seconds / raw),
      goal: goalSeconds === null ? null : { max: goalSeconds, of: 'value' },
      ...about,
    });
    say({ name: `raw_copy_${suffix}`, value: rounded(raw), unit: 's', n: cases, goal: null, ...about });
    const again = await timed(() => importPackages(db, paths, NOWHERE, () => undefined));
    say({
      name: `head_office_again_${suffix}`,
      value: rounded(again),
      unit: 's',
      n: cases,
      goal: null,
      load: rounded(loadavg()[0] ?? 0),
    });
    await run(db, 'ANALYZE');
    const shown = await timed(() => report(db, { branch: null, from: null, to: null }));
    say({ name: `head_office_report_${suffix}`, value: rounded(shown), unit: 's', n: cases, goal: null });
    const [size] = await all<{ bytes: string }>(
      db,
      'SELECT pg_database_size(current_database())::text AS bytes',
    );
    say({
      name: `head_office_bytes_per_case_${suffix}`,
      value: Math.round(Number(size?.bytes) / cases),
      unit: 'B',
      n: cases,
      goal: null,
    });
  } finally {
    await db.end();
  }
}

/** Makes the packages unless the ones that lie there from an earlier run are the same that would be made now. */
async function packagesIn(folder: string, { branches, days, day }: Scale): Promise<readonly SampleCounter[]> {
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
  process.stderr.write(`making ${String(branches * days)} packages …\n`);
  for (const counter of counters) {
    for (let made = 0; made < days; made += 1) {
      const closed = await counter.closeDay(day);
      await writeFile(join(folder, closed.fileName), closed.bytes);
    }
  }
  return counters;
}

/** The same rows as they were loaded, written to files, then timed into tables that have neither key nor index. */
async function rawCopy(db: Db, paths: readonly string[]): Promise<number> {
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
  const seconds = await timed(async () => {
    for (const { name, columns } of TABLES) {
      await copyInto(db, `raw_${name}`, columns, createReadStream(join(scratch, name)));
    }
  });
  for (const { name } of TABLES) {
    await run(db, `DROP TABLE raw_${name}`);
    await rm(join(scratch, name));
  }
  return seconds;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function count(db: Db, table: string): Promise<number> {
  const [row] = await all<{ n: string }>(db, `SELECT count(*)::text AS n FROM ${table}`);
  return Number(row?.n ?? 0);
}
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function say(figure: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(figure)}\n`);
}
