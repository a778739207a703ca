import { loadavg } from 'node:os';
import { NO_FILTERS } from '../../electron/domain/search/log-filters.ts';
import { questionOf } from '../../electron/domain/search/question.ts';
import { all, one } from '../../electron/store/database.ts';
import type { Db } from '../../electron/store/database.ts';
import { openReader } from '../../electron/store/open-store.ts';
import { findReturning } from '../../electron/store/records/returning-customer.ts';
import { searchLog } from '../../electron/store/records/search-log.ts';
import { answersSql } from '../../electron/store/search/narrowed.ts';
import { walk } from '../../electron/store/search/walk.ts';
import { drawFrom } from './data/draw.ts';
import { LOG_NOW } from './data/make-case.ts';
import { ensureLog, LOG_SIZES } from './data/make-log.ts';
import type { LogSize } from './data/make-log.ts';
import { queriesFor } from './queries.ts';

/**
 * `npm run bench:search -- 100000`: finding in a log of that size, in the engine. Every query is timed as the window asks it: the first
 * page with its count, excerpts included. Differences are counted against an `instr` scan over every text, to the 1001st answer. One
 * JSON object a line.
 */
const QUERIES = 2112;
/** A scan of a million texts takes a second and more: there a part of the queries is compared. */
const COMPARED: Readonly<Record<LogSize, number>> = { 1_000: QUERIES, 100_000: QUERIES, 1_000_000: 264 };
const SUFFIX: Readonly<Record<LogSize, string>> = { 1_000: '1k', 100_000: '100k', 1_000_000: '1m' };
/** One more than is counted. */
const MOST = 1001;
const now = { at: LOG_NOW, localDate: LOG_NOW.slice(0, 10) };

const size = LOG_SIZES.find((each) => String(each) === process.argv[2]) ?? 1_000;
const byCpu = process.argv.includes('--cpu');
const verbose = process.argv.includes('--kinds');
const db = openReader(
  await ensureLog(size, (line) => {
    process.stderr.write(`${line}\n`);
  }),
);
const queries = queriesFor(db, QUERIES);
try {
  measureSearch();
  measureDifferences();
  measureIndex();
  measurePages();
  measureReturning();
} finally {
  db.close();
}

function measureSearch(): void {
  const perKind = new Map<string, number[]>();
  const times = queries.map(({ kind, query }) => {
    const ms = timed(() => searchLog(db, { query, filters: NO_FILTERS, before: null, now }));
    perKind.set(kind, [...(perKind.get(kind) ?? []), ms]);
    if (verbose && ms > 15) process.stderr.write(`${ms.toFixed(1)} ms ${kind}: ${query}\n`);
    return ms;
  });
  if (verbose) {
    for (const [kind, some] of perKind) {
      process.stderr.write(
        `${kind.padEnd(32)} p50 ${at(some, 0.5).toFixed(2)} p95 ${at(some, 0.95).toFixed(2)} max ${at(some, 1).toFixed(2)}\n`,
      );
    }
  }
  say('search_p95', at(times, 0.95), 'ms', times.length, { max: 10, of: 'value' });
  say('search_p99', at(times, 0.99), 'ms', times.length, { max: 25, of: 'value' });
}

function measureDifferences(): void {
  const step = Math.max(1, Math.floor(QUERIES / COMPARED[size]));
  const some = queries.filter((_, index) => index % step === 0);
  let differences = 0;
  for (const { kind, query } of some) {
    const scanned = scan(db, query);
    const found = walkAll(db, query);
    if (scanned.join() === found.join()) continue;
    differences += 1;
    process.stderr.write(
      `different: ${kind}: ${query} (${String(scanned.length)} by scan, ${String(found.length)} by index)\n`,
    );
  }
  say('search_differences', differences, 'queries', some.length, { max: 0, of: 'value' });
}

function walkAll(on: Db, query: string): readonly number[] {
  const asked = { question: questionOf(query), filters: NO_FILTERS, now };
  let found: readonly number[] = [];
  let before = Number.MAX_SAFE_INTEGER;
  while (found.length < MOST && before > 0) {
    const walked = walk(on, asked, before, { most: MOST - found.length, effort: 16_000 });
    found = [...found, ...walked.found];
    before = walked.restedAt;
  }
  return found;
}

function scan(on: Db, query: string): readonly number[] {
  const question = questionOf(query);
  if (question === null) return [];
  const { sql, parameters } = answersSql(question);
  return all<{ seq: number }>(
    on,
    `SELECT arrived_seq AS seq FROM search_text WHERE ${sql} ORDER BY arrived_seq DESC LIMIT ${String(MOST)}`,
    parameters,
  ).map(({ seq }) => seq);
}

function measureIndex(): void {
  const index = one<{ bytes: number }>(
    db,
    `SELECT sum(pgsize) AS bytes FROM dbstat WHERE name LIKE 'search\\_index%' ESCAPE '\\' OR name LIKE '%search\\_word%' ESCAPE '\\'`,
  );
  const text = one<{ bytes: number; n: number }>(
    db,
    `SELECT sum(length(CAST(folded AS BLOB))) AS bytes, count(*) AS n FROM search_text`,
  );
  const ratio = (index?.bytes ?? 0) / (text?.bytes ?? 1);
  say('index_to_text', ratio, 'ratio', text?.n ?? 0, { max: 0.75, of: 'value' });
}

/** Pages from anywhere in the log, without a query and with one that is in many cases. */
function measurePages(): void {
  const draw = drawFrom(5);
  const last = one<{ seq: number }>(db, `SELECT max(arrived_seq) AS seq FROM complaint_case`)?.seq ?? 1;
  const times = Array.from({ length: 600 }, (_, index) => {
    const query = index % 3 === 0 ? '' : draw.of(['退款', 'the', 'rachun', '经理']);
    const before = String(1 + draw.below(last));
    return timed(() => searchLog(db, { query, filters: NO_FILTERS, before, now }));
  });
  say('page_p95', at(times, 0.95), 'ms', times.length, { max: 5, of: 'value' });
}

/** A name, a phone and a reference as they grow under somebody's fingers. */
function measureReturning(): void {
  const draw = drawFrom(9);
  const rows = all<{ customer_name: string; phone: string; reference: string }>(
    db,
    `SELECT customer_name, phone, reference FROM complaint_case WHERE customer_name <> '' ORDER BY arrived_seq DESC LIMIT 300`,
  );
  const times = rows.flatMap(({ customer_name: name, phone, reference }) => {
    const typed = draw.of([{ name }, { phone }, { reference }, { name, phone, reference }]);
    return [2, 3, 4, 6, 20].map((length) => {
      const {
        name = '',
        phone = '',
        reference = '',
      } = typed as Partial<Record<'name' | 'phone' | 'reference', string>>;
      const query = {
        name: name.slice(0, length).toWellFormed(),
        phone: phone.slice(-length),
        reference: reference.slice(0, length),
        except: '',
      };
      return timed(() => findReturning(db, query));
    });
  });
  say('returning_p95', at(times, 0.95), 'ms', times.length, { max: 10, of: 'value' });
  say('returning_max', at(times, 1), 'ms', times.length, null);
}

/** Wall clock; with `--cpu` the processor's own time, which other work on the machine hardly changes. */
function timed(work: () => unknown): number {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return byCpu ? (user + system) / 1000 : performance.now() - start;
}

function at(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function say(name: string, value: number, unit: string, n: number, goal: object | null): void {
  const figure = {
    name: `${name}_${SUFFIX[size]}`,
    value: Math.round(value * 1000) / 1000,
    unit,
    n,
    goal,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
  process.stdout.write(`${JSON.stringify(figure)}\n`);
}
