import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../electron/contract/channels.ts';
import { run as runSql } from '../../electron/store/database.ts';
import type { Db } from '../../electron/store/database.ts';
import { append } from '../../electron/store/log/append.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { launchDesk } from '../support/launch-desk.ts';
import type { Desk } from '../support/launch-desk.ts';
import { askWindow } from '../support/seeded-desk.ts';
import { deskFolder, giveToDesk } from '../support/staged-app.ts';
import type { BenchRun } from './bench-run.ts';
import { LOG_NOW } from './data/make-case.ts';
import { LOG_PIN } from './data/make-log.ts';
import { STAFF } from './data/people.ts';
import { BY_FIRST } from './store.ts';

export interface BenchHome {
  readonly home: string;
  readonly dataDir: string;
  /** The one day before today that nobody closed: a large log has worked today already. */
  readonly openDay: string;
}

const homes = new Map<string, BenchHome>();

/** A person's home with a fresh copy of the log, every day but the last closed; one for all parts of a size that start the app. */
export async function benchHome(run: BenchRun): Promise<BenchHome> {
  const known = homes.get(run.scratch);
  if (known !== undefined) return known;
  run.dropCopy();
  const file = run.copy();
  const openDay = closeDays(file);
  const home = await deskFolder('bench');
  const dataDir = join(home, 'data');
  renameSync(join(file, '..'), dataDir);
  mkdirSync(join(home, 'out', 'stick'), { recursive: true });
  await giveToDesk(home);
  run.removeLater(home);
  const made = { home, dataDir, openDay };
  homes.set(run.scratch, made);
  return made;
}

/** Ten years of days are closed days; with each one a package, of which the last one a year ago is enough to know what is new since. */
function closeDays(file: string): string {
  const opened = openStore(file);
  if (!opened.ok) throw new Error(opened.code);
  const { db, close } = opened.value;
  const last = db
    .prepare(`SELECT max(local_date) FROM working_day WHERE origin_counter = ${OWN} AND local_date < ?`)
    .pluck()
    .get(LOG_NOW.slice(0, 10)) as string;
  runSql(
    db,
    `INSERT INTO day_close (origin_counter, local_date, closed_at, closed_by, closed_seq, notes)
     SELECT origin_counter, local_date, :at, :by, last_seq, '{}' FROM working_day WHERE origin_counter = ${OWN} AND local_date < :last`,
    { at: LOG_NOW, by: BY_FIRST.actor, last },
  );
  packageBefore(db);
  close();
  return last;
}

const OWN = '(SELECT origin_counter FROM event WHERE seq = 1)';
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;
/** A year of a branch with fewer cases than this in ten years is no year of 100,000: there everything is new. */
const CASES_OF_A_YEAR = 100_000;

function packageBefore(db: Db): void {
  const cases = Number(db.prepare('SELECT count(*) FROM complaint_case').pluck().get());
  if (cases <= CASES_OF_A_YEAR) return;
  const before = new Date(Date.parse(LOG_NOW) - YEAR_MS).toISOString();
  const end = db
    .prepare(
      `SELECT origin_seq AS lastSeq, lower(hex(hash)) AS lastHash FROM event
       WHERE origin_counter = ${OWN} AND at_utc < ? ORDER BY seq DESC LIMIT 1`,
    )
    .get(before) as { readonly lastSeq: number; readonly lastHash: string };
  const sha256 = '0'.repeat(64);
  append(db, BY_FIRST, [
    {
      kind: 'package-made',
      caseId: null,
      payload: {
        ...end,
        sequence: 1,
        localDate: before.slice(0, 10),
        fileName: 'of-a-year-ago.zip',
        manifestSha256: sha256,
        fileSha256: sha256,
        firstSeq: 1,
        bytes: 1,
        sealedTo: 'plain',
        folder: '',
        redacted: null,
      },
    },
  ]);
}

let hour = 0;

export interface LaunchOptions {
  readonly env?: Readonly<Record<string, string>>;
}

/** The desk a clerk would start the next hour: a clock that is behind the log would have a strip of its own. */
export async function startDesk({ home, dataDir }: BenchHome, options: LaunchOptions = {}): Promise<Desk> {
  hour += 1;
  const at = new Date(Date.parse(LOG_NOW) + hour * 5 * 60_000).toISOString();
  const desk = await launchDesk({
    home,
    dataDir,
    env: { AMENDS_TRIAL_CLOCK: at, AMENDS_TRIAL_OUT: join(home, 'out'), ...options.env },
  });
  desk.page.setDefaultTimeout(60_000);
  return desk;
}

/** Of the staff the first, a supervisor, at whose desk all is measured. */
export const WHO = STAFF[0] ?? '';

export async function signInAt(desk: Desk): Promise<void> {
  await chooseWho(desk);
  await desk.page.keyboard.press('Enter');
  await desk.page.locator('[data-screen="today"]').waitFor();
}

/** Everything but the last key. */
export async function chooseWho(desk: Desk): Promise<void> {
  await desk.page.locator('[data-screen="lock"]').waitFor();
  await desk.page.getByRole('radio', { name: WHO, exact: true }).click();
  await desk.page.locator('[data-field="pin"]').first().focus();
  await desk.page.keyboard.type(LOG_PIN);
}

export async function withDesk<T>(
  run: BenchRun,
  work: (desk: Desk, home: BenchHome) => Promise<T>,
): Promise<T> {
  const home = await benchHome(run);
  const desk = await startDesk(home);
  try {
    await signInAt(desk);
    return await work(desk, home);
  } finally {
    await desk.close();
  }
}

/** What a channel gives, or an error that names the refusal. */
export async function must<C extends ChannelName>(
  desk: Desk,
  name: C,
  input: ChannelInput<C>,
): Promise<ChannelOutput<C>> {
  const outcome = await askWindow(desk, name, input);
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

/** Milliseconds each of these questions took from the window's asking to its answer; a refusal is an error. */
export async function channelTimes<C extends ChannelName>(
  desk: Desk,
  name: C,
  inputs: readonly ChannelInput<C>[],
): Promise<readonly number[]> {
  return desk.page.evaluate(
    async ([channel, asked]) => {
      type Ask = (input: unknown) => Promise<{ readonly ok: boolean }>;
      const ask = (Reflect.get(globalThis, 'amends') as Record<string, Ask>)[channel];
      const times: number[] = [];
      for (const input of asked) {
        const began = performance.now();
        const answer = await ask?.(input);
        times.push(performance.now() - began);
        if (answer?.ok !== true) throw new Error(`${channel}: ${JSON.stringify(answer)}`);
      }
      return times;
    },
    [name as string, inputs as readonly unknown[]] as const,
  );
}
