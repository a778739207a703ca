import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NO_FILTERS } from '../../electron/domain/search/log-filters.ts';
import { writeSelection } from '../../electron/main/workers/log-export-run.ts';
import { openReader } from '../../electron/store/open-store.ts';
import type { Part } from './bench-run.ts';
import { LOG_NOW } from './data/make-case.ts';
import { at, timed, timedAsync } from './figure.ts';

const ROUNDS = 3;
const TODAY = LOG_NOW.slice(0, 10);
const YEAR_BEFORE = `${String(Number(TODAY.slice(0, 4)) - 1)}${TODAY.slice(4)}`;
const field = (name: string): string => `coalesce(json_extract(case_record.record, '$.${name}'), '')`;
const FIELDS = [
  'customerName',
  'phone',
  'reference',
  'paperLanguage',
  'sector',
  'category',
  'severity',
  'matter',
  'what',
  'customerWords',
  'request',
];

/**
 * The cases of the log's last year (all of them in a log of 100,000 or fewer) as a CSV file of the search screen, its cells safe in a spreadsheet,
 * beside what `sqlite3 -csv` does with the same columns of the same rows. The two take turns; the median of each.
 */
export const csvPart: Part = {
  names: ['csv_vs_sqlite3'],
  measure: async (run) => {
    const from = run.size > 100_000 ? YEAR_BEFORE : '2016-01-01';
    const db = openReader(run.cached);
    const ours: number[] = [];
    const theirs: number[] = [];
    let cases = 0;
    try {
      for (let round = 0; round < ROUNDS; round += 1) {
        theirs.push(timed(() => sqliteCsv(run.cached, from, join(run.scratch, 'theirs.csv'))));
        ours.push(
          await timedAsync(async () => {
            const order = {
              query: '',
              filters: { ...NO_FILTERS, from, to: TODAY },
              now: { at: LOG_NOW, localDate: TODAY },
              staffConcerned: null,
              format: 'csv',
              language: 'zh',
            } as const;
            const written = await writeSelection(
              db,
              order,
              { folder: run.scratch, name: 'ours.csv' },
              () => undefined,
            );
            if (!written.ok) throw new Error(written.code);
            cases = written.value.cases;
          }),
        );
      }
    } finally {
      db.close();
    }
    const rows = readFileSync(join(run.scratch, 'theirs.csv'), 'utf8').split(/\n(?=WTL-)/).length - 1;
    if (rows !== cases) throw new Error(`${String(cases)} cases of ours, ${String(rows)} of theirs`);
    run.say('csv_vs_sqlite3', { value: at(ours, 0.5) / at(theirs, 0.5), n: cases });
  },
};

function sqliteCsv(log: string, from: string, into: string): void {
  const sql = `SELECT complaint_case.number, register_number, state, local_date, complaint_case.origin_counter, owner.name AS owner,
      ${FIELDS.map((name) => `${field(name)} AS ${name}`).join(', ')},
      (SELECT count(*) FROM promise WHERE promise.case_id = complaint_case.id AND promise.state = 'open') AS open_promises,
      deadline_due_on, resolved_on
    FROM complaint_case JOIN staff AS owner ON owner.id = complaint_case.owner
      LEFT JOIN case_record ON case_record.case_id = complaint_case.id
    WHERE local_date BETWEEN '${from}' AND '${TODAY}' ORDER BY arrived_seq DESC`;
  const file = openSync(into, 'w');
  try {
    const { status, stderr } = spawnSync('sqlite3', ['-readonly', '-csv', '-header', log, sql], {
      stdio: ['ignore', file, 'pipe'],
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  } finally {
    closeSync(file);
  }
}
