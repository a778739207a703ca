import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkout } from '../../../electron/runtime/checkout.ts';
import { all } from '../../../electron/headoffice/database.ts';
import { SampleCounter } from './counter-days.ts';
import { Office } from './office.ts';
import { startPostgres, type OwnPostgres } from './own-postgres.ts';

let postgres: OwnPostgres;
beforeAll(async () => {
  postgres = await startPostgres({ durable: false });
});
afterAll(() => postgres.stop());

/** Where the import stands when it is killed, as the server sees it, and how much later than that. */
const KILLS: readonly (readonly [moment: string, sql: string, laterMs: number])[] = [
  ['COPY of the events', `SELECT 1 FROM pg_stat_progress_copy WHERE bytes_processed > 0`, 0],
  ['COPY of the events, on', `SELECT 1 FROM pg_stat_progress_copy WHERE bytes_processed > 5000000`, 0],
  [
    'COPY of the cases',
    `SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'COPY incoming_cases%'`,
    0,
  ],
  [
    'INSERT of the cases',
    `SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'INSERT INTO cases%'`,
    0,
  ],
  ['some time in between', `SELECT 1 FROM pg_stat_activity WHERE query LIKE 'COPY incoming_cases%'`, 40],
];

test('an import killed in the middle leaves nothing half loaded, and goes through when it is started again', async () => {
  const office = await Office.open(postgres);
  try {
    const counter = new SampleCounter('WTL', 3);
    await office.knows(counter);
    const small = await counter.closeDay({ cases: 2 });
    // Forty kilobytes that do not compress, so that COPY takes long enough to be met in the middle.
    const what = Array.from({ length: 600 }, (_, index) =>
      createHash('sha256').update(String(index)).digest('hex'),
    ).join('');
    const large = await counter.closeDay({ cases: 400, what });
    const [first = '', second = ''] = office.files([small, large]);
    await office.import([first]);
    const before = await office.everything();
    for (const [moment, sql, laterMs] of KILLS) {
      const killed = await killedImport(office, second, sql, laterMs);
      expect(killed, moment).toBe('SIGKILL');
      expect(await office.everything(), moment).toBe(before);
    }
    expect(await office.outcomes([second])).toEqual(['loaded']);
    expect(await office.counts()).toMatchObject({
      packages: 2,
      cases: 402,
      promises: 804,
      letters: 402,
      quarantine: 0,
    });
  } finally {
    await office.close();
  }
});

/** Starts the command, kills it at the moment the server answers `sql` with a row, and waits until the server has let go of it. */
async function killedImport(
  office: Office,
  path: string,
  sql: string,
  laterMs: number,
): Promise<NodeJS.Signals | null> {
  const command = join(checkout, 'electron/commands/head-office.ts');
  const words = [command, 'import', path, '--database', office.url];
  const child = spawn(process.execPath, words, { cwd: checkout, stdio: 'ignore' });
  const ended = new Promise<NodeJS.Signals | null>((done) =>
    child.once('exit', (_code, signal) => done(signal)),
  );
  while (child.exitCode === null && (await all(office.db, sql)).length === 0) await pause(2);
  await pause(laterMs);
  child.kill('SIGKILL');
  const signal = await ended;
  const others = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
  while ((await all(office.db, others)).length > 0) await pause(5);
  return signal;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
