import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPLAINTS } from '../integration/usecases/desk.ts';
import { CLERK_PIN, SUPERVISOR, SUPERVISOR_PIN } from '../support/desk-on-disk.ts';
import { testsPackage } from '../support/launch-desk.ts';
import { stagePackage } from '../support/packaged-app.ts';
import { giveToDesk, stageApp } from '../support/staged-app.ts';
import {
  askWindow,
  newCustomer,
  openSeeded,
  readLog,
  seededHome,
  signIn,
  type OpenedDesk,
  type SeededHome,
} from '../support/seeded-desk.ts';

/** Made-up words, each typed in one place, so that one that is found says where it came from. */
const WORDS = {
  customerName: 'Zantobella',
  customerWords: 'Krumovidan',
  what: 'Pelgastrin',
  effect: 'Dovrimenta',
  request: 'Sablokvist',
  reference: 'ORVANTEK-7',
  customerRemarks: 'Tolmasquin',
  said: 'Wexalorin',
  promise: 'Brindalvek',
  reason: 'Yarostemi',
  letter: 'Quilbanter',
  search: 'Mivorastel',
  register: 'Fandrokul',
  broken: 'Hestovarin',
  thrown: 'Lumgadrosk',
  rejected: 'Capritunel',
  page: 'Nubelforta',
} as const;
/** Typed and taken back before Confirm: to be found nowhere at all. */
const TAKEN_BACK = 'Ostrivankel';
const SECRETS = { pin: '90417352', passphrase: 'Vulpino-Karmelid-Obrasten-77' } as const;
const TRAITS = ['forceful', 'crusader', 'shouting'] as const;

const before = process.umask();
let seeded: SeededHome;
let desk: OpenedDesk;
let processes: readonly { readonly words: string; readonly environment: string }[] = [];
let stored: unknown;
let folders: readonly string[] = [];

beforeAll(async () => {
  // A machine where everything is made readable for everybody, as some are set up.
  process.umask(0);
  seeded = await seededHome('en');
  desk = await openSeeded(seeded);
  await signIn(desk, SUPERVISOR, SUPERVISOR_PIN);
  await workADay();
  await crash();
  const dist = testsPackage() ? (await stagePackage()).inspected : (await stageApp()).dist;
  processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        const environment = readFileSync(`/proc/${pid}/environ`, 'utf8');
        return words.startsWith(dist) ? [{ words, environment }] : [];
      } catch {
        return [];
      }
    });
  stored = await desk.page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in globalThis ? (await caches.keys()).length : 0,
    cookies: document.cookie,
  }));
  await desk.close();
  folders = readdirSync(seeded.home);
});
afterAll(async () => {
  process.umask(before);
  await desk.discard();
});

/** By the desk's own clock: the packaged app has no other than the machine's, and a day gone by leaves a blank in the letter. */
async function inFourDays(): Promise<string> {
  const today = await askWindow(desk, 'today', {});
  if (!today.ok) throw new Error(today.code);
  return `${new Date(Date.parse(today.value.now) + 4 * 86_400_000).toISOString().slice(0, 10)}T10:00`;
}

async function workADay(): Promise<void> {
  const { page, clerk } = desk;
  // By keyboard, as somebody types: what a browser would remember of a form it remembers from here.
  await newCustomer(desk);
  await clerk.type('customerName', `${TAKEN_BACK} Voss`);
  await clerk.saved();
  await clerk.type('customerName', `${WORDS.customerName} Voss`);
  await clerk.saved();
  await page.keyboard.press('Control+2');
  await clerk.field('trait-temperament').waitFor();
  await clerk
    .field('trait-temperament')
    .locator(`[data-option="${TRAITS[0]}"]`)
    .click()
    .catch(() => clerk.pick('trait-temperament', TRAITS[0]));
  await clerk
    .field('trait-pattern')
    .locator(`[data-option="${TRAITS[1]}"]`)
    .click()
    .catch(() => clerk.pick('trait-pattern', TRAITS[1]));
  await clerk.pick('trait-situation', TRAITS[2]);
  const caseId = /intake\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';
  await page.keyboard.press('Escape');
  const { customerWords, what, effect, request, reference, customerRemarks } = WORDS;
  const typed = { customerWords, what, effect, request, reference, customerRemarks };
  const intake = await askWindow(desk, 'intake', { caseId });
  await askWindow(desk, 'save-draft', {
    caseId,
    revision: intake.ok ? intake.value.revision : 0,
    fields: {
      ...COMPLAINTS.en,
      ...typed,
      customerName: `${WORDS.customerName} Voss`,
      nextContactAt: await inFourDays(),
    },
    stage: 'confirm',
    cursor: '',
  });
  expect(await askWindow(desk, 'confirm-case', { caseId })).toMatchObject({ ok: true });
  const drafted = await askWindow(desk, 'draft-letter', { caseId });
  const paperId = drafted.ok ? drafted.value.paperId : '';
  const paper = await askWindow(desk, 'paper', { paperId });
  await askWindow(desk, 'save-letter', {
    paperId,
    version: paper.ok ? paper.value.paper.version : 1,
    paragraphs: [{ part: 'regret', text: WORDS.letter }],
  });
  const approved = await askWindow(desk, 'approve-letter', {
    paperId,
    stepUp: null,
    overrideReason: WORDS.reason,
  });
  expect(approved).toEqual({ ok: true, value: {} });
  await askWindow(desk, 'print-paper', { paperId });
  await askWindow(desk, 'show-pdf', { paperId, version: 1 });
  await askWindow(desk, 'add-follow-up', {
    caseId,
    kind: 'phone',
    said: WORDS.said,
    outcome: 'reached-content',
    satisfaction: 4,
    nextContactAt: null,
    settles: null,
  });
  await askWindow(desk, 'make-promise', { caseId, what: WORDS.promise, owner: 'x', due: '2026-06-15T10:00' });
  await askWindow(desk, 'escalate-case', { caseId, reason: WORDS.reason });
  await page.keyboard.press('F3');
  await clerk.field('search').fill(WORDS.search);
  await page.waitForTimeout(400);
  await clerk.field('search').fill(WORDS.customerName);
  await page.waitForTimeout(400);
  // Files of others: a register, and one that only pretends to be a package.
  const incoming = join(seeded.home, 'out', 'incoming');
  mkdirSync(incoming, { recursive: true });
  writeFileSync(join(incoming, 'register.csv'), `name;date;what\n${WORDS.register};2026-06-01;x\n`);
  writeFileSync(join(incoming, 'broken.amends'), `AMENDS ${WORDS.broken}`);
  await giveToDesk(incoming);
  await askWindow(desk, 'choose-register', { encoding: null });
  await askWindow(desk, 'choose-packages', {});
  await askWindow(desk, 'import-packages', { passphrase: SECRETS.passphrase });
  // Secrets, and refusals that quote what was sent.
  await askWindow(desk, 'change-pin', { oldPin: SUPERVISOR_PIN, pin: SECRETS.pin });
  await askWindow(desk, 'save-draft', {
    caseId,
    revision: 0,
    fields: { what: WORDS.what },
    stage: 'facts',
    cursor: '',
  });
  const localDate = '2026-06-11';
  const day = await askWindow(desk, 'day', { localDate });
  const codes = day.ok ? day.value.checklist.map(({ code }) => code) : [];
  const { passphrase } = SECRETS;
  const closed = await askWindow(desk, 'close-day', {
    localDate,
    folder: join(seeded.home, 'out', 'stick'),
    notes: Object.fromEntries(codes.map((code) => [code, WORDS.reason])),
    seal: { way: 'passphrase', passphrase, again: passphrase },
    redacted: true,
    stepUp: null,
  });
  expect(closed).toMatchObject({ ok: true });
}

/** Everything that may go wrong with words in its message. */
async function crash(): Promise<void> {
  await desk.app.evaluate(
    async ({ BrowserWindow }, words) => {
      process.emit('uncaughtException', new Error(`constraint failed: ${words.thrown}`));
      void Promise.reject(new Error(words.rejected));
      const contents = BrowserWindow.getAllWindows().find((one) => one.isVisible())?.webContents;
      await contents?.executeJavaScript(
        `setTimeout(() => { throw new Error(${JSON.stringify(words.page)}) }); console.error(${JSON.stringify(words.page)});`,
      );
      await new Promise((done) => setTimeout(done, 300));
    },
    { thrown: WORDS.thrown, rejected: WORDS.rejected, page: WORDS.page },
  );
}

/** Whole copies of the log, made beside the data folder by the desk itself; a packaged one finds that folder under its own name. */
function backups(): string {
  return `${testsPackage() ? join(seeded.home, '.local/share/amends') : seeded.dataDir}-backups`;
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Which of the words stand in a file, in any of the forms a program may have written them. */
function foundIn(file: string, words: readonly string[]): readonly string[] {
  const bytes = readFileSync(file);
  return words.filter((word) =>
    [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(word.toLowerCase())].some((form) =>
      bytes.includes(form),
    ),
  );
}

function traces(files: readonly string[], words: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(
    files
      .map((file) => [file.slice(seeded.home.length), foundIn(file, words)] as const)
      .filter(([, all]) => all.length > 0),
  );
}

const ALL = [...Object.values(WORDS), TAKEN_BACK, ...Object.values(SECRETS)];

describe('after a day with everything in it, and crashes', () => {
  it('stands nothing of a complaint in the desk’s log file, which did note the crashes', () => {
    const log = readFileSync(join(seeded.dataDir, 'window', 'desk.log'), 'utf8');
    expect(log).toMatch(/error main reference=[0-9a-f]{8} Error\n {4}at /);
    expect(log.match(/ error main /g)?.length).toBeGreaterThanOrEqual(2);
    expect(ALL.filter((word) => log.includes(word))).toEqual([]);
  });

  it('stands nothing in the browser’s folder, its storages and its crash reports', () => {
    const files = filesBelow(join(seeded.dataDir, 'window'));
    expect(files.length).toBeGreaterThan(5);
    expect(traces(files, ALL)).toEqual({});
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookies: '' });
  });

  it('stands nothing elsewhere in the person’s home but in the log and in what was made for people', () => {
    const files = filesBelow(seeded.home).filter(
      (file) =>
        ![join(seeded.home, 'out'), join(seeded.dataDir, 'amends.db'), backups()].some((place) =>
          realpathSync(file).startsWith(place),
        ),
    );
    expect(traces(files, ALL)).toEqual({});
    // What was shown or printed was a file for as long as it was needed: one paper still stood on the screen as the desk was closed.
    expect(files.filter((file) => file.endsWith('.pdf'))).toEqual([]);
    expect(folders.length).toBeGreaterThan(0);
  });

  it('stands nothing in the words and the environment that processes were started with', () => {
    expect(processes.length).toBeGreaterThan(2);
    const text = processes.map(({ words, environment }) => words + environment).join('\n');
    expect([...ALL, CLERK_PIN, SUPERVISOR_PIN].filter((word) => text.includes(word))).toEqual([]);
  });

  it('stands no PIN and no passphrase in the log, and nothing that was taken back', () => {
    const files = readdirSync(seeded.dataDir)
      .filter((name) => name.startsWith('amends.db'))
      .map((name) => join(seeded.dataDir, name));
    const copies = filesBelow(backups());
    expect(copies.length).toBeGreaterThan(0);
    expect(traces([...files, ...copies], [TAKEN_BACK, SECRETS.passphrase, SECRETS.pin])).toEqual({});
    // The search would find what is there.
    expect(foundIn(join(seeded.dataDir, 'amends.db'), [WORDS.what])).toEqual([WORDS.what]);
  });

  it('stands no trait of the customer in any table, file or package', () => {
    const rows = readLog(seeded.dataDir, (db) =>
      (
        db
          .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
          .all() as { name: string }[]
      )
        .map(({ name }) => JSON.stringify(db.prepare(`SELECT * FROM "${name}"`).all()))
        .join('\n'),
    );
    expect(rows).toContain(WORDS.what);
    for (const trait of TRAITS) expect(rows).not.toContain(trait);
    expect(traces(filesBelow(join(seeded.dataDir, 'window')), [...TRAITS].slice(0, 1))).toEqual({});
    expect(traces(filesBelow(join(seeded.home, 'out')), TRAITS)).toEqual({});
  });
});

describe('on a machine that makes everything readable for everybody', () => {
  it('is every file of the desk its owner’s alone', () => {
    const mode = (path: string): string => (statSync(path).mode & 0o777).toString(8);
    expect([mode(seeded.dataDir), mode(backups())]).toEqual(['700', '700']);
    const open = [seeded.dataDir, backups()]
      .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({
        path: join(entry.parentPath, entry.name),
        wanted: entry.isDirectory() ? '700' : '600',
      }))
      .filter(({ path, wanted }) => mode(path) !== wanted)
      .map(({ path, wanted }) => `${path.slice(seeded.home.length)} is ${mode(path)}, not ${wanted}`);
    expect(open).toEqual([]);
    for (const name of ['amends.db', 'key', 'packages', 'window'])
      expect(existsSync(join(seeded.dataDir, name)), name).toBe(true);
  });

  it('is every file it hands out its owner’s alone', () => {
    const stick = filesBelow(join(seeded.home, 'out', 'stick'));
    expect(stick.length).toBeGreaterThanOrEqual(2);
    for (const file of stick)
      expect(`${file} ${(statSync(file).mode & 0o777).toString(8)}`).toBe(`${file} 600`);
  });
});

describe('killed while a paper stood on the screen', () => {
  const shown = (): readonly string[] =>
    filesBelow(seeded.home).filter((file) => file.endsWith('/paper.pdf'));

  it('leaves the paper to the next start, which takes it away before anybody signs in', async () => {
    const [paperId = ''] = readLog(seeded.dataDir, (db) =>
      db.prepare('SELECT paper_id FROM paper_pdf').pluck().all(),
    ) as string[];
    const killed = await openSeeded(seeded);
    await signIn(killed, SUPERVISOR, SECRETS.pin);
    expect(await askWindow(killed, 'show-pdf', { paperId, version: 1 })).toMatchObject({ ok: true });
    expect(shown()).toHaveLength(1);
    await killed.kill();
    expect(shown()).toHaveLength(1);
    const next = await openSeeded(seeded);
    await next.page.locator('[data-screen="lock"]').waitFor();
    expect(shown()).toEqual([]);
    await next.close();
  });
});
