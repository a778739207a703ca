import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../electron/contract/channels.ts';
import type { ScreenLocale } from '../../electron/domain/language.ts';
import type { Outcome } from '../../electron/domain/refusal.ts';
import { DEADLINE_PACKS } from '../../electron/packs/index.ts';
import { BRANCHES, CLERK, CLERK_PIN, openDiskDesk, setUpDesk, type DiskDesk } from './desk-on-disk.ts';
import { launchDesk, type Desk, type DeskOptions } from './launch-desk.ts';
import { madeOnce } from './made-once.ts';
import { deskFolder, giveToDesk } from './staged-app.ts';
import { whenDone } from './when-done.ts';
import { Clerk } from '../tour/clerk.ts';

/** When seeded desks open their door; the events of first start and seeding are an hour older. */
export const DOOR_OPENS = '2026-06-11T09:00:00.000Z';

export type SeedLanguage = keyof typeof BRANCHES;

let own: string | undefined;
whenDone(() => {
  if (own !== undefined) rmSync(own, { recursive: true, force: true });
  own = undefined;
});

/** Beside what is staged for a whole run of end-to-end files, and removed with it; without such a run, a folder of this process. */
function templates(): string {
  const staged = process.env['AMENDS_STAGED'];
  if (staged === undefined) return (own ??= mkdtempSync(join(tmpdir(), 'amends-seed-')));
  const beside = join(staged, 'templates');
  mkdirSync(beside, { recursive: true });
  return beside;
}

/** A set-up log, made once a run and language: three PINs are scrypted for it. */
async function template(language: SeedLanguage): Promise<string> {
  const folder = join(templates(), language);
  await madeOnce(folder, async () => {
    const unfinished = mkdtempSync(join(templates(), 'unfinished-'));
    const one = openDiskDesk(unfinished);
    const confirmedRules = DEADLINE_PACKS.flatMap((pack) => pack.content.rules.map((rule) => rule.id));
    await setUpDesk(one, { ...BRANCHES[language], confirmedRules });
    one.close();
    renameSync(unfinished, folder);
  });
  return folder;
}

export interface SeededHome {
  readonly home: string;
  readonly dataDir: string;
}

/** A person's home with a desk that is already set up in one language, and whatever `fill` did before the door opened. */
export async function seededHome(
  language: SeedLanguage,
  fill: (one: DiskDesk) => Promise<void> = () => Promise.resolve(),
): Promise<SeededHome> {
  const home = await deskFolder('home');
  const dataDir = join(home, 'data');
  cpSync(await template(language), dataDir, { recursive: true });
  const one = openDiskDesk(dataDir, { start: '2026-06-11T08:30:00.000Z', seed: 3 });
  one.seat(CLERK);
  await fill(one);
  one.close();
  mkdirSync(join(home, 'out', 'stick'), { recursive: true });
  await giveToDesk(home);
  return { home, dataDir };
}

export interface OpenedDesk extends Desk {
  readonly clerk: Clerk;
}

/** Starts the real app on a seeded home; what it prints lands in `out/`, the folder dialog answers with `out/stick`. */
export async function openSeeded(seeded: SeededHome, options: DeskOptions = {}): Promise<OpenedDesk> {
  const desk = await launchDesk({
    home: seeded.home,
    dataDir: seeded.dataDir,
    ...options,
    env: {
      AMENDS_TRIAL_CLOCK: DOOR_OPENS,
      AMENDS_TRIAL_OUT: join(seeded.home, 'out'),
      ...options.env,
    },
  });
  desk.page.setDefaultTimeout(15_000);
  return { ...desk, clerk: new Clerk(desk.page, join(seeded.home, 'pictures'), 'test') };
}

export async function signIn(desk: OpenedDesk, name: string = CLERK, pin: string = CLERK_PIN): Promise<void> {
  await desk.clerk.signIn(name, pin);
}

/** The next customer; waits for the first field. */
export async function newCustomer(desk: OpenedDesk): Promise<void> {
  await desk.page.keyboard.press('F2');
  await desk.clerk.field('customerName').waitFor();
}

/**
 * The log as it stands in the file at this moment, opened from a copy: a second connection would leave files of another owner beside
 * the desk's own.
 */
export function readLog<T>(dataDir: string, read: (db: Database.Database) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'amends-copy-'));
  try {
    for (const name of ['amends.db', 'amends.db-wal']) {
      if (existsSync(join(dataDir, name))) cpSync(join(dataDir, name), join(folder, name));
    }
    const db = new Database(join(folder, 'amends.db'));
    try {
      return read(db);
    } finally {
      db.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every draft field in the file, by case and name. */
export function draftsInFile(dataDir: string): ReadonlyMap<string, unknown> {
  return readLog(
    dataDir,
    (db) =>
      new Map(
        (db.prepare('SELECT case_id, field, value FROM intake_draft').all() as Record<string, string>[]).map(
          (row) => [
            `${row['case_id'] ?? ''}/${row['field'] ?? ''}`,
            JSON.parse(row['value'] ?? 'null') as unknown,
          ],
        ),
      ),
  );
}

/** All rows of all tables but the ones of mere appearance, to see that nothing changed. */
export function wholeLog(dataDir: string): string {
  return readLog(dataDir, (db) => {
    const tables = db
      .prepare(
        `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .all() as { name: string }[];
    return JSON.stringify(
      tables
        // Which reminders were shown is the desk's own memory, and comes with the clock; the pages of an index are merged in quiet moments.
        .filter(
          ({ name }) => name !== 'setting' && name !== 'reminder' && !/^search_.*_(?:data|idx)$/.test(name),
        )
        .map(({ name }) => [name, db.prepare(`SELECT * FROM "${name}"`).all()]),
      (_key, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value),
    );
  });
}

/** Asks main as the window may: by a function of the frozen API. */
export async function askWindow<C extends ChannelName>(
  desk: Desk,
  name: C,
  input: ChannelInput<C>,
): Promise<Outcome<ChannelOutput<C>>> {
  const answer = await desk.page.evaluate(
    async ([channel, asked]) => {
      const api = Reflect.get(globalThis, 'amends') as Record<string, (input: unknown) => Promise<unknown>>;
      return api[channel]?.(asked);
    },
    [name as string, input as unknown] as const,
  );
  return answer as Outcome<ChannelOutput<C>>;
}

/** Switches the language of the screen and waits until it speaks it. */
export async function speak(desk: Desk, locale: ScreenLocale): Promise<void> {
  await askWindow(desk, 'set-locale', { locale });
  await desk.page.waitForFunction((chosen) => document.documentElement.lang === chosen, locale);
}
