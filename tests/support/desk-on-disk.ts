import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../electron/contract/channels.ts';
import type { Told } from '../../electron/contract/envelope.ts';
import { openPaperFonts } from '../../electron/documents/paper/fonts/paper-fonts.ts';
import type { Branch } from '../../electron/domain/branch.ts';
import { ROUND_THE_CLOCK } from '../../electron/domain/calendar/business-calendar.ts';
import type { Outcome, Refusal } from '../../electron/domain/refusal.ts';
import { answer } from '../../electron/main/answer.ts';
import { makeBackups } from '../../electron/main/backup-desk.ts';
import { makeLogChanges } from '../../electron/main/log-changes.ts';
import { makeLogExport } from '../../electron/main/log-export-desk.ts';
import { ROLE_PLAYS } from '../../electron/packs/practice/role-plays.ts';
import { practiceFile } from '../../electron/store/practice/practice-file.ts';
import { makeReportDesk } from '../../electron/main/report-desk.ts';
import { makeSampleSheets } from '../../electron/main/sample-sheets.ts';
import { makeSettingsFiles } from '../../electron/main/settings-files.ts';
import { makePrivacyDesk } from '../../electron/main/privacy-desk.ts';
import { oneAfterTheOther } from '../../electron/main/one-after-the-other.ts';
import { makeDayDesk } from '../../electron/main/day-close-desk.ts';
import { makeSession } from '../../electron/main/desk-session.ts';
import { readAbout } from '../../electron/main/about.ts';
import { makeDeskState } from '../../electron/main/desk-state.ts';
import { guarded } from '../../electron/main/guarded.ts';
import { handlersOf } from '../../electron/main/handlers.ts';
import { makeLogWatch } from '../../electron/main/log-watch.ts';
import { openRecovery } from '../../electron/main/recovery-desk.ts';
import { checkHealth } from '../../electron/store/recovery/health.ts';
import { makeImports } from '../../electron/main/import-desk.ts';
import { ALL_PACKS } from '../../electron/packs/index.ts';
import { sha256Digest } from '../../electron/platform/digest.ts';
import { makeDisk } from '../../electron/platform/disk.ts';
import { uuidV7 } from '../../electron/platform/ids.ts';
import { makePinWaits } from '../../electron/platform/pin-waits.ts';
import { makePins } from '../../electron/platform/pins.ts';
import { branchKeyHere, makeBranchKey } from '../../electron/platform/branch-key.ts';
import { readSealKey, sealKeyFingerprint, shortSealKey } from '../../electron/platform/seal-key.ts';
import { readTextFile } from '../../electron/platform/text-file.ts';
import type { Db } from '../../electron/store/database.ts';
import { draftsPort, logPort, recordsPort } from '../../electron/store/desk-ports.ts';
import { logSpan } from '../../electron/store/backup.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { typedSoFar } from '../../electron/store/records/draft.ts';
import { saveSetting, settingOf } from '../../electron/store/records/setting.ts';
import type { BranchKeyHere } from '../../electron/usecases/choose-sealing.ts';
import { deskPacks } from '../../electron/usecases/desk-packs.ts';
import type { Desk, Pins, TextFiles } from '../../electron/usecases/ports.ts';
import { lenientRules } from './lenient-rules.ts';
import { paperFontFolder } from './paper-fonts.ts';

export const SUPERVISOR_PIN = '274915';
export const CLERK_PIN = '830462';

/** A desk as main wires it, over a real log in a folder, without a window: only clock, ids and the printing window are stand-ins. */
export interface DiskDesk {
  readonly db: Db;
  readonly folder: string;
  readonly logFile: string;
  readonly desk: Desk;
  readonly clock: TrialClock;
  /** What went to the printer: file names, in order. */
  readonly printed: readonly string[];
  /** What was put on the clipboard, in order. */
  readonly copied: readonly string[];
  /** PDFs that were shown in a window, in order. */
  readonly shown: readonly string[];
  /** A jam, while true. */
  readonly printer: { jammed: boolean };
  /** Bugs that the channel wrapper caught. */
  readonly bugs: readonly unknown[];
  readonly told: readonly Told[];
  /** Through schema in, use case, schema out, as the router does. */
  readonly ask: <C extends ChannelName>(
    name: C,
    input: ChannelInput<C>,
  ) => Promise<Outcome<ChannelOutput<C>>>;
  /** The same with anything at all for an input. */
  readonly askRaw: (name: ChannelName, input: unknown) => Promise<Outcome<unknown>>;
  /** The value, or an error that names the refusal. */
  readonly must: <C extends ChannelName>(name: C, input: ChannelInput<C>) => Promise<ChannelOutput<C>>;
  /** The refusal, or an error that says it was done. */
  readonly refused: <C extends ChannelName>(name: C, input: ChannelInput<C>) => Promise<Refusal>;
  /** Puts somebody behind the desk without a PIN. */
  readonly seat: (name: string) => void;
  readonly staffId: (name: string) => string;
  /** Paths of files that the dialog for packages or a register gives. */
  readonly incoming: string[];
  /** The folder that a dialog for handing out files gives; null closes it. */
  readonly outFolder: { path: string | null };
  readonly close: () => void;
}

export interface TrialClock {
  readonly now: () => string;
  /** Milliseconds that passed here, which `set` leaves alone: somebody put the machine's clock forward or back. */
  readonly uptime: () => number;
  readonly set: (at: string) => void;
  readonly advance: (minutes: number) => void;
}

function trialClock(start: string): TrialClock {
  let now = start;
  let uptime = 0;
  return {
    now: () => now,
    uptime: () => uptime,
    set: (at) => {
      now = at;
    },
    advance: (minutes) => {
      uptime += minutes * 60_000;
      now = new Date(Date.parse(now) + minutes * 60_000).toISOString();
    },
  };
}

export interface DiskDeskOptions {
  readonly start?: string;
  /** Makes ids of two desks differ. */
  readonly seed?: number;
  /** In the place of the real ones, where their quarter of a second a PIN would be all that is measured. */
  readonly pins?: Pins;
}

/**
 * Opens (or makes) the log of a folder.
 *
 * @throws when the log refuses to open
 */
export function openDiskDesk(folder: string, options: DiskDeskOptions = {}): DiskDesk {
  const clock = trialClock(options.start ?? '2026-06-11T08:00:00.000Z');
  const logFile = join(folder, 'amends.db');
  const opened = openStore(logFile);
  if (!opened.ok) throw new Error(`the log did not open: ${opened.code}`);
  const { db } = opened.value;
  const told: Told[] = [];
  const printed: string[] = [];
  const copied: string[] = [];
  const shown: string[] = [];
  const printer = { jammed: false };
  const bugs: unknown[] = [];
  const incoming: string[] = [];
  const outFolder: { path: string | null } = { path: null };
  const tell = (one: Told): void => void told.push(one);
  const session = makeSession(() => tell({ kind: 'desk-changed' }));
  const records = recordsPort(db);
  let count = 0;
  const desk: Desk = {
    log: logPort(db),
    drafts: draftsPort(db),
    records,
    ids: {
      next: () => {
        count += 1;
        const random = Buffer.alloc(10);
        random.writeUInt32BE(options.seed ?? 1, 2);
        random.writeUInt32BE(count, 6);
        return uuidV7(clock.now(), random);
      },
    },
    clock,
    pins: options.pins ?? makePins(),
    pinWaits: makePinWaits(clock.uptime),
    session,
    digest: sha256Digest,
    packs: deskPacks(ALL_PACKS, records),
  };
  const state = makeDeskState({
    dataFolder: folder,
    dataOwner: '',
    version: '0.0.0',
    packaged: false,
    packagesWaiting: () => false,
    clock,
    session,
    opened: {
      records,
      settings: {
        get: (name) => settingOf(db, name),
        set: (name, value) => saveSetting(db, name, value, clock.now()),
      },
    },
    blocked: null,
    trouble: () => watch.trouble(),
    systemLocale: 'en-GB',
    changed: () => tell({ kind: 'desk-changed' }),
  });
  const fontFolder = paperFontFolder();
  const press = {
    inTurn: oneAfterTheOther(),
    pdf: async (paper: { title: string }, number: string, stamp: string | null): Promise<Uint8Array> =>
      Promise.resolve(Buffer.from(`%PDF-1.7 ${number} ${paper.title} ${stamp ?? ''}`)),
    begin: () => undefined,
    print: async (_pdf: Uint8Array, fileName: string): Promise<Outcome<Record<string, never>>> => {
      if (printer.jammed) return Promise.resolve({ ok: false, code: 'print-failed' });
      printed.push(fileName);
      return Promise.resolve({ ok: true, value: {} });
    },
  };
  const day = makeDayDesk({
    db,
    logFile,
    dataFolder: folder,
    fontFolder,
    nativeBinding: null,
    workerFile: resolve(import.meta.dirname, '../../electron/main/workers/day-close-worker.ts'),
    records,
    clock,
    printer: { print: async () => Promise.resolve(Buffer.from('%PDF-1.7 summary')) },
    tell,
  });
  // What main/text-files does, with the folder of the log in the place of a dialog.
  const textFiles = (chosen: string, largest: number): TextFiles => ({
    choose: async () => {
      const text = await readTextFile(join(folder, chosen), largest);
      return text.ok ? { ok: true, value: { name: chosen, text: text.value } } : text;
    },
    save: async (name, text) => {
      const written = await makeDisk().write({ folder, name }, Buffer.from(text, 'utf8'));
      return written.ok ? { ok: true, value: written.value.path } : written;
    },
  });
  const imports = makeImports({
    db,
    dataFolder: folder,
    workerFile: resolve(import.meta.dirname, '../../electron/main/workers/import-worker.ts'),
    chooseFiles: () => Promise.resolve(incoming),
    clearErased: () => privacy.clearErased(),
    tell,
  });
  const privacy = makePrivacyDesk({
    db,
    logFile,
    dataFolder: folder,
    nativeBinding: null,
    workerFile: resolve(import.meta.dirname, '../../electron/main/workers/audit-worker.ts'),
    clock,
    day,
    pdf: ({ title, blocks }) => Promise.resolve(Buffer.from(`%PDF-1.7 ${title} ${JSON.stringify(blocks)}`)),
    print: press.print,
    chooseFolder: () => Promise.resolve(outFolder.path),
    tell,
  });
  const logExport = makeLogExport({
    logFile,
    nativeBinding: null,
    workerFile: resolve(import.meta.dirname, '../../electron/main/workers/log-export-worker.ts'),
    chooseFolder: () => Promise.resolve(outFolder.path),
    tell,
  });
  const watch = makeLogWatch({
    db,
    logFile,
    dataFolder: folder,
    clock,
    logger: { note: () => undefined },
    checkState: () => ({ answer: Promise.resolve(null), stop: () => undefined }),
    checkHealth: () => ({ answer: Promise.resolve(checkHealth(logFile, {})), stop: () => undefined }),
    changed: () => tell({ kind: 'desk-changed' }),
  });
  const fonts = openPaperFonts(fontFolder);
  const changes = makeLogChanges();
  const unguarded = handlersOf({
    desk,
    privacy,
    practice: {
      plays: ROLE_PLAYS.content.plays,
      results: practiceFile(join(folder, 'practice.db')),
    },
    state,
    press,
    printers: {
      list: () => Promise.resolve([{ name: 'Counter_A4', title: 'Counter A4' }]),
      chosen: (tray) => (settingOf(db, `printer-${tray}`) as string | null | undefined) ?? null,
      choose: (tray, name) => {
        saveSetting(db, `printer-${tray}`, name, clock.now());
      },
      test: (tray) => press.print(Buffer.from('%PDF-1.7'), `test_${tray}.pdf`),
    },
    day,
    sheets: { pages: () => 1, uncovered: fonts.uncovered },
    samples: makeSampleSheets(fonts, () => desk.ids.next()),
    clipboard: {
      write: (text) => {
        copied.push(text);
        return Promise.resolve();
      },
    },
    pdfViewer: {
      show: async (pdf) => {
        shown.push(Buffer.from(await pdf).toString());
      },
    },
    about: () => readAbout(join(folder, 'licences.json')),
    chooseFolder: () => Promise.resolve(null),
    packFiles: textFiles('pack.json', 3_000_000),
    settingsFiles: makeSettingsFiles(textFiles('settings.json', 12_000_000)),
    imports,
    logExport,
    reports: makeReportDesk({
      fonts: openPaperFonts(fontFolder),
      printer: { print: (html) => Promise.resolve(Buffer.from(html)) },
      print: press.print,
      chooseFolder: () => Promise.resolve(outFolder.path),
    }),
    backups: {
      ...makeBackups({
        dataFolder: folder,
        nativeBinding: null,
        workerFile: resolve(import.meta.dirname, '../../electron/main/workers/backup-worker.ts'),
        clock,
        log: () => {
          const span = logSpan(db);
          return span && { ...span, zone: records.branch()?.zone ?? 'UTC' };
        },
        typed: () => typedSoFar(db),
        inTurn: day.inTurn,
        changes,
        chooseFolder: () => Promise.resolve(join(folder, '..', 'stick')),
        reopen: (between) => {
          imports.close();
          opened.value.close();
          between();
        },
        tell,
        logger: { note: () => undefined },
      }),
      // By hand only: a test that closes a day must not leave a worker and a folder behind.
      ifDue: () => null,
    },
    recovery: openRecovery(
      {
        dataFolder: folder,
        worker: {
          workerFile: resolve(import.meta.dirname, '../../electron/main/workers/recovery-worker.ts'),
          nativeBinding: null,
          tell,
        },
        clock,
        chooseFolder: () => Promise.resolve(outFolder.path),
        reopen: (between = () => undefined) => {
          imports.close();
          opened.value.close();
          between();
        },
        changes,
        rescue: { wanted: null, seated: null },
      },
      db,
      watch,
      session,
    ),
    // What main/seal-key-files does, with the folder of the log in the place of a dialog.
    sealKeys: {
      read: readSealKey,
      chooseFile: async () => {
        const text = await readTextFile(join(folder, 'head-office.pem'), 100_000);
        return text.ok ? { ok: true, value: { name: 'head-office.pem', text: text.value } } : text;
      },
      branchKey: () => {
        const publicKeyPem = branchKeyHere(join(folder, 'key'));
        return publicKeyPem === null ? null : readAloud(publicKeyPem);
      },
      makeBranchKey: () => readAloud(makeBranchKey(join(folder, 'key'))),
    },
    noteActivity: () => undefined,
    noteSaved: () => undefined,
  });
  const handlers = guarded(watch, unguarded);
  const report = (_channel: string, error: unknown): string => {
    bugs.push(error);
    return `bug-${String(bugs.length)}`;
  };
  const ask: DiskDesk['ask'] = (name, input) => answer(name, handlers, input, { report });
  return {
    db,
    folder,
    logFile,
    desk,
    clock,
    printed,
    copied,
    shown,
    printer,
    bugs,
    told,
    ask,
    askRaw: (name, input) => answer(name, handlers, input, { report }),
    must: async (name, input) => {
      const outcome = await ask(name, input);
      if (outcome.ok) return outcome.value;
      throw new Error(`${name}: ${outcome.code} ${outcome.field ?? ''} ${inspect(bugs.at(-1))}`);
    },
    refused: async (name, input) => {
      const outcome = await ask(name, input);
      if (!outcome.ok) return outcome;
      throw new Error(`${name} was done, a refusal was expected`);
    },
    seat: (name) => {
      const staff = records.staff().find((one) => one.name === name);
      if (!staff) throw new Error(`nobody is called ${name}`);
      session.open(staff);
    },
    staffId: (name) => records.staff().find((one) => one.name === name)?.id ?? '',
    incoming,
    outFolder,
    close: () => {
      imports.close();
      opened.value.close();
    },
  };
}

function readAloud(publicKeyPem: string): BranchKeyHere {
  const fingerprint = sealKeyFingerprint(publicKeyPem);
  return { publicKeyPem, fingerprint, short: shortSealKey({ publicKeyPem }) };
}

const HEAD = {
  organisation: 'Brightwater',
  branchName: 'Bath',
  address: '1 High Street, Bath',
  openingHours: 'Mon–Sat 9:00–17:30',
  phone: '01225 960 100',
};

/** A made-up branch of each language; the country gives the deadline pack. */
export const BRANCHES = {
  zh: {
    code: 'QSL',
    counter: 2,
    sector: 'electricity',
    country: 'CN',
    region: 'shanghai',
    zone: 'Asia/Shanghai',
    calendar: ROUND_THE_CLOCK,
    currency: 'CNY',
    locale: 'zh-CN',
    letterhead: { zh: HEAD, en: HEAD, pl: HEAD },
    confirmedRules: [],
    ...lenientRules('CNY'),
  },
  en: {
    code: 'BTH',
    counter: 1,
    sector: 'electricity',
    country: 'GB',
    region: '',
    zone: 'Europe/London',
    calendar: ROUND_THE_CLOCK,
    currency: 'GBP',
    locale: 'en-GB',
    letterhead: { zh: HEAD, en: HEAD, pl: HEAD },
    confirmedRules: [],
    ...lenientRules('GBP'),
  },
  pl: {
    code: 'TRN',
    counter: 1,
    sector: 'hotel',
    country: 'PL',
    region: '',
    zone: 'Europe/Warsaw',
    calendar: ROUND_THE_CLOCK,
    currency: 'PLN',
    locale: 'pl-PL',
    letterhead: { zh: HEAD, en: HEAD, pl: HEAD },
    confirmedRules: [],
    ...lenientRules('PLN'),
  },
} as const satisfies Readonly<Record<'zh' | 'en' | 'pl', Branch>>;

/** Supervisor Marta Lowe and the clerks Hannah Pryce and Jan Kos. */
export const SUPERVISOR = 'Marta Lowe';
export const CLERK = 'Hannah Pryce';
export const COLLEAGUE = 'Jan Kos';

export function person(name: string, role: 'clerk' | 'supervisor', pin: string): ChannelInput<'add-staff'> {
  const jobTitle = { zh: '客户经理', en: 'Customer Adviser', pl: 'doradczyni klienta' };
  return { name, role, jobTitle, polishForm: 'feminine', pin };
}

/** First start and two clerks, through the channels. Leaves nobody signed in. */
export async function setUpDesk(one: DiskDesk, branch: Branch = BRANCHES.en): Promise<void> {
  await one.must('set-up-branch', {
    branch: { ...branch, confirmedRules: [...branch.confirmedRules] },
    supervisor: person(SUPERVISOR, 'supervisor', SUPERVISOR_PIN),
  });
  await one.must('add-staff', person(CLERK, 'clerk', CLERK_PIN));
  await one.must('add-staff', person(COLLEAGUE, 'clerk', CLERK_PIN));
  await one.must('lock', {});
}
