import { NO_FILTERS } from '../../electron/domain/search/log-filters.ts';
import { questionOf } from '../../electron/domain/search/question.ts';
import { all, one } from '../../electron/store/database.ts';
import type { Db } from '../../electron/store/database.ts';
import { openReader } from '../../electron/store/open-store.ts';
import { findReturning } from '../../electron/store/records/returning-customer.ts';
import { searchLog } from '../../electron/store/records/search-log.ts';
import { answersSql } from '../../electron/store/search/narrowed.ts';
import { walk } from '../../electron/store/search/walk.ts';
import type { BenchRun, Part } from './bench-run.ts';
import type { LogSize } from './cached-log.ts';
import { drawFrom } from './data/draw.ts';
import { LOG_NOW } from './data/make-case.ts';
import { at, timed } from './figure.ts';
import { queriesFor } from './queries.ts';
import type { AskedQuery } from './queries.ts';

export const QUERIES = 2112;
/** A scan of a million texts takes a second and more: there a part of the queries is compared, as in a quick run. */
const COMPARED: Readonly<Record<LogSize, number>> = { 1_000: QUERIES, 100_000: QUERIES, 1_000_000: 264 };
const COMPARED_QUICK = 264;
/** One more than is counted. */
const MOST = 1001;
const now = { at: LOG_NOW, localDate: LOG_NOW.slice(0, 10) };

/**
 * Finding, in the engine: what a query costs without a window (the figures through the channel are of `app-search.ts`), whether every answer
 * is that of an `instr` scan over every text, to the 1001st, and what the index weighs.
 */
export const searchPart: Part = {
  names: ['search_engine_p95', 'search_differences', 'index_to_text', 'returning_p95'],
  measure: (run) => {
    const db = openReader(run.cached);
    try {
      const queries = queriesFor(db, QUERIES);
      const times = queries.map(({ query }) =>
        timed(() => searchLog(db, { query, filters: NO_FILTERS, before: null, now })),
      );
      run.say('search_engine_p95', { value: at(times, 0.95), n: times.length });
      measureDifferences(run, db, queries);
      measureIndex(run, db);
      measureReturning(run, db);
    } finally {
      db.close();
    }
  },
};

function measureDifferences(run: BenchRun, db: Db, queries: readonly AskedQuery[]): void {
  const compared = Math.min(COMPARED[run.size], run.quick ? COMPARED_QUICK : QUERIES);
  const step = Math.max(1, Math.floor(QUERIES / compared));
  const some = queries.filter((_, index) => index % step === 0);
  let differences = 0;
  for (const { kind, query } of some) {
    const scanned = scan(db, query);
    const found = walkAll(db, query);
    if (scanned.join() === found.join()) continue;
    differences += 1;
    run.note(
      `different: ${kind}: ${query} (${String(scanned.length)} by scan, ${String(found.length)} by index)`,
    );
  }
  run.say('search_differences', { value: differences, n: some.length });
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

function measureIndex(run: BenchRun, db: Db): void {
  const index = one<{ bytes: number }>(
    db,
    `SELECT sum(pgsize) AS bytes FROM dbstat WHERE name LIKE 'search\\_index%' ESCAPE '\\' OR name LIKE '%search\\_word%' ESCAPE '\\'`,
  );
  const text = one<{ bytes: number; n: number }>(
    db,
    `SELECT sum(length(CAST(folded AS BLOB))) AS bytes, count(*) AS n FROM search_text`,
  );
  run.say('index_to_text', { value: (index?.bytes ?? 0) / (text?.bytes ?? 1), n: text?.n ?? 0 });
}

/** A name, a phone and a reference as they grow under somebody's fingers. */
function measureReturning(run: BenchRun, db: Db): void {
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
  run.say('returning_p95', { value: at(times, 0.95), n: times.length });
}
