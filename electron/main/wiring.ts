import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BrowserWindow, MessageBoxOptions, OpenDialogOptions } from 'electron';
import { app, clipboard, dialog, powerMonitor } from 'electron';
import type { Told } from '../contract/envelope.ts';
import { wordsOf } from '../contract/words/words.ts';
import type { UnsavedWords, Words } from '../contract/words/words.ts';
import { openPaperFonts } from '../documents/paper/fonts/paper-fonts.ts';
import { ALL_PACKS } from '../packs/index.ts';
import { systemClock } from '../platform/clock.ts';
import { sha256Digest } from '../platform/digest.ts';
import { makeIds, systemRandom } from '../platform/ids.ts';
import type { Logger } from '../platform/logger.ts';
import { makePinWaits } from '../platform/pin-waits.ts';
import { makePins } from '../platform/pins.ts';
import { draftsPort, logPort, recordsPort } from '../store/desk-ports.ts';
import { logSpan } from '../store/backup.ts';
import { waitAtMost, WRITE_WAIT_MS } from '../store/connection.ts';
import type { Db } from '../store/database.ts';
import { isOfTheLog, refusalOf } from '../store/failure.ts';
import { diskAnswers } from '../store/recovery/disk-answers.ts';
import { practiceFile } from '../store/practice/practice-file.ts';
import { needsPreparing, openStore } from '../store/open-store.ts';
import type { Store } from '../store/open-store.ts';
import { readHighWater } from '../store/recovery/high-water.ts';
import { stateCheckFolder } from '../store/recovery/state-check.ts';
import { standingOf } from '../store/recovery/log-standing.ts';
import type { LogStanding } from '../store/recovery/log-standing.ts';
import { typedSoFar } from '../store/records/draft.ts';
import { saveSetting, settingOf } from '../store/records/setting.ts';
import type { ScreenLocale } from '../domain/language.ts';
import { testPage } from '../domain/papers/test-page.ts';
import { refuse } from '../domain/refusal.ts';
import type { Outcome, Refusal } from '../domain/refusal.ts';
import { FIRST_STATIONERY } from '../domain/stationery.ts';
import { unopenedRestore } from '../usecases/back-up.ts';
import { deskPacks } from '../usecases/desk-packs.ts';
import type { Desk, Records } from '../usecases/ports.ts';
import { paperNow } from '../usecases/read-paper.ts';
import { readAbout } from './about.ts';
import { LOOK_EVERY_MS, makeAutoLock } from './auto-lock.ts';
import { blockedHandlers } from './blocked-handlers.ts';
import { windowFolder } from './data-folder.ts';
import type { DataFolder } from './data-folder.ts';
import { makeBackups } from './backup-desk.ts';
import type { BackupPorts, Backups } from './backup-desk.ts';
import { makeDayDesk } from './day-close-desk.ts';
import { showReminders } from './desk-reminders.ts';
import { makeSession } from './desk-session.ts';
import { makeDeskState } from './desk-state.ts';
import { guarded } from './guarded.ts';
import { handlersOf } from './handlers.ts';
import { makeImports } from './import-desk.ts';
import { makeImportFiles } from './import-files.ts';
import { inRecoveryWorker } from './in-recovery-worker.ts';
import { LEAVING_WAIT_MS, makeLeaving } from './leaving.ts';
import type { LogChanges } from './log-changes.ts';
import { makeLogWatch } from './log-watch.ts';
import { makeNotifier } from './notifier.ts';
import type { OpenedFiles } from './opened-files.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import { makePaperPress } from './paper-press.ts';
import { makeSampleSheets } from './sample-sheets.ts';
import { makePdfViewer } from './pdf-viewer.ts';
import { makePdfPrinter } from './pdf-window.ts';
import { preparingDesk } from './preparing-desk.ts';
import type { PrepareOutcome } from './preparing-desk.ts';
import { blockedRecovery, keptSequences, openRecovery } from './recovery-desk.ts';
import type { NotLetIn, RecoveryPorts, Rescue } from './recovery-desk.ts';
import type { Wired } from './reopenable-desk.ts';
import { makeLogExport } from './log-export-desk.ts';
import { chosenPrinter, makePrinters } from './printers.ts';
import { makeReportDesk } from './report-desk.ts';
import { makePrivacyDesk } from './privacy-desk.ts';
import { rolePlays } from './role-plays.ts';
import { makeSealKeys } from './seal-key-files.ts';
import { settleLog } from './settle-log.ts';
import { makeSettingsFiles } from './settings-files.ts';
import { makeTextFiles } from './text-files.ts';
import type { TrialSeam } from './trial-seam.ts';

export interface Wiring {
  readonly data: DataFolder;
  readonly seam: TrialSeam;
  readonly logger: Logger;
  readonly version: string;
  readonly packaged: boolean;
  /** Shipped faces of papers, as the build made them. */
  readonly fontFolder: string;
  /** Packages opened with the desk, waiting for somebody to sign in. */
  readonly opened: OpenedFiles;
  readonly tell: (told: Told) => void;
  readonly window: () => BrowserWindow | null;
  /** Closes the log, lets `between` put another file in its place, and wires the desk anew (`reopenable-desk.ts`). */
  readonly reopen: (between?: () => void) => void;
  /** The log is wanted shown as damaged, although it opens. */
  readonly rescue: Rescue;
  /** Shared by all wirings: one change of the log at a time. */
  readonly changes: LogChanges;
  /** What became of bringing a log of an older Amends up to date. */
  readonly prepared: PrepareOutcome;
}

/** Joins every port to its implementation, once. With a log that cannot be opened the window still says why. */
export function wireDesk(wiring: Wiring): Wired {
  const { seam, data } = wiring;
  const clock = seam.clock ?? systemClock;
  const pdfViewer = makePdfViewer(join(windowFolder(data.folder), 'shown-papers'), wiring.window);
  const notifier = makeNotifier({
    window: wiring.window,
    tell: wiring.tell,
    trialFolder: seam.outFolder,
  });
  const session = makeSession(() => {
    if (session.current() === null) {
      notifier.hideAll();
      wiring.opened.drop();
    }
    pdfViewer.close();
    wiring.tell({ kind: 'desk-changed' });
  });
  const logFile = join(data.folder, 'amends.db');
  const native = seam.nativeBinding === null ? {} : { nativeBinding: seam.nativeBinding };
  const { wanted } = wiring.rescue;
  const settled = data.ok && wanted === null ? settleLog(data.folder, logFile) : data;
  const refusedBefore = wiring.prepared.refused;
  wiring.prepared.refused = null;
  const statePorts = {
    dataFolder: data.folder,
    dataOwner: data.owner,
    version: wiring.version,
    packaged: wiring.packaged,
    packagesWaiting: wiring.opened.waiting,
    clock,
    session,
    systemLocale: app.getLocale(),
    changed: () => {
      wiring.tell({ kind: 'desk-changed' });
    },
  };
  if (wanted === null && settled.ok && refusedBefore === null && needsPreparing(logFile, native)) {
    return preparingDesk({
      logFile,
      nativeBinding: seam.nativeBinding,
      state: statePorts,
      tell: wiring.tell,
      broke: (error) => {
        wiring.logger.bug('preparing', error, randomUUID().slice(0, 8));
      },
      outcome: wiring.prepared,
      reopen: () => {
        wiring.reopen();
      },
    });
  }
  const openLog = (): Outcome<Store> => refusedBefore ?? openStore(logFile, native);
  const store = !settled.ok ? settled : wanted === null ? openLog() : refuse(wanted);
  let shownLocale = (): ScreenLocale => 'en-GB';
  const recovery: RecoveryPorts = {
    dataFolder: data.folder,
    worker: {
      workerFile: join(__dirname, 'recovery-worker.cjs'),
      nativeBinding: seam.nativeBinding,
      tell: wiring.tell,
    },
    clock,
    chooseFolder: () => {
      const { folderForReadable, useThisFolder } = wordsOf(shownLocale());
      return chooseFolder(wiring, folderForReadable, useThisFolder);
    },
    reopen: wiring.reopen,
    changes: wiring.changes,
    rescue: wiring.rescue,
  };
  const blocked = (why: Refusal, notLetIn: NotLetIn | null): Wired => {
    wiring.logger.note(`blocked: ${why.code}`);
    const opened = notLetIn && {
      records: notLetIn.desk.records,
      settings: { get: (name: string) => settingOf(notLetIn.db, name), set: () => undefined },
    };
    const state = makeDeskState({ ...statePorts, opened, blocked: why });
    shownLocale = () => state.read().locale;
    const backups = wireBackups(wiring, shownLocale, {
      log: () => null,
      typed: () => '',
      inTurn: oneAfterTheOther(),
    });
    const handlers = blockedHandlers(state, why);
    return {
      // In somebody else's folder nothing is looked for.
      handlers: data.ok
        ? {
            ...handlers,
            ...unopenedRestore(backups, notLetIn?.desk ?? null),
            ...blockedRecovery(recovery, why, notLetIn),
          }
        : { ...handlers, ...blockedRecovery(recovery, why, null) },
      paperHtml: () => null,
      lastBackup: () => null,
      // Nothing can be typed at a desk that shows only why it is blocked.
      leaving: { mayClose: () => true, noteQuit: () => undefined },
      close: () => {
        backups.close();
        notLetIn?.close();
      },
    };
  };
  if (!store.ok) return blocked(store, null);
  const { db } = store.value;
  const random = seam.random ?? systemRandom;
  const records = recordsPort(db);
  const desk: Desk = {
    log: logPort(db, { salt: () => Buffer.from(random(16)) }),
    drafts: draftsPort(db),
    records,
    ids: makeIds(clock, random),
    clock,
    pins: makePins(),
    pinWaits: makePinWaits(),
    session,
    digest: sha256Digest,
    packs: deskPacks(ALL_PACKS, records),
  };
  const standing = standingNow(db, records, data.folder);
  if ('ok' in standing) {
    store.value.close();
    return blocked(standing, null);
  }
  if (standing.is !== 'level') {
    const why = refuse(standing.is === 'other' ? 'log-other' : 'log-behind');
    return blocked(why, { db, desk, standing, close: store.value.close });
  }
  const seated = records.ownStaff().find((one) => one.id === wiring.rescue.seated);
  wiring.rescue.seated = null;
  if (seated !== undefined && seated.deactivatedAt === null) session.open(seated);
  const watch = makeLogWatch({
    db,
    logFile,
    dataFolder: data.folder,
    clock,
    logger: wiring.logger,
    checkHealth: () => {
      const { answer, stop } = inRecoveryWorker({ do: 'health', logFile }, recovery.worker);
      return { answer: answer.then(({ found }) => found), stop };
    },
    checkState: () => {
      const task = { do: 'state', logFile, workFolder: stateCheckFolder(data.folder) } as const;
      const { answer, stop } = inRecoveryWorker(task, recovery.worker);
      return { answer: answer.then(({ found }) => found), stop };
    },
    changed: statePorts.changed,
  });
  const settings = {
    get: (name: string) => settingOf(db, name),
    set: (name: string, value: unknown) => {
      saveSetting(db, name, value, clock.now());
    },
  };
  const state = makeDeskState({
    ...statePorts,
    opened: { records, settings },
    blocked: null,
    trouble: watch.trouble,
  });
  shownLocale = () => state.read().locale;
  const fonts = openPaperFonts(wiring.fontFolder);
  const printer = makePdfPrinter(wiring.fontFolder);
  const press = makePaperPress({
    fonts,
    printer,
    stationery: () => records.branch()?.stationery ?? FIRST_STATIONERY,
    printerFor: (tray) => chosenPrinter(settings, tray),
    outFolder: seam.outFolder,
  });
  const samples = makeSampleSheets(fonts, () => desk.ids.next());
  const dayDesk = makeDayDesk({
    db,
    logFile,
    dataFolder: data.folder,
    fontFolder: wiring.fontFolder,
    nativeBinding: seam.nativeBinding,
    workerFile: join(__dirname, 'day-close-worker.cjs'),
    records,
    clock,
    printer,
    tell: wiring.tell,
  });
  const words = (): Words => wordsOf(state.read().locale);
  const imports = makeImports({
    db,
    dataFolder: data.folder,
    workerFile: join(__dirname, 'import-worker.cjs'),
    salt: () => Buffer.from(random(16)),
    chooseFiles: makeImportFiles({
      window: wiring.window,
      words: () => words(),
      opened: wiring.opened,
      changed: statePorts.changed,
      trialFolder: seam.outFolder,
    }),
    clearErased: () => {
      privacy.clearErased();
    },
    tell: wiring.tell,
  });
  const logExport = makeLogExport({
    logFile,
    nativeBinding: seam.nativeBinding,
    workerFile: join(__dirname, 'log-export-worker.cjs'),
    chooseFolder: () => chooseFolder(wiring, words().chooseFolder, words().useThisFolder),
    tell: wiring.tell,
  });
  const reports = makeReportDesk({
    fonts,
    printer,
    print: (pdf, fileName) => press.print(pdf, fileName),
    chooseFolder: () => chooseFolder(wiring, words().chooseFolder, words().useThisFolder),
  });
  const privacy = makePrivacyDesk({
    db,
    logFile,
    dataFolder: data.folder,
    nativeBinding: seam.nativeBinding,
    workerFile: join(__dirname, 'audit-worker.cjs'),
    clock,
    day: dayDesk,
    pdf: (paper) => press.form(paper),
    print: (pdf, fileName) => press.print(pdf, fileName),
    chooseFolder: () => chooseFolder(wiring, words().chooseFolder, words().useThisFolder),
    tell: wiring.tell,
  });
  const backups = wireBackups(wiring, () => state.read().locale, {
    log: () => {
      const span = logSpan(db);
      return span && { ...span, zone: records.branch()?.zone ?? 'UTC' };
    },
    typed: () => typedSoFar(db),
    inTurn: dayDesk.inTurn,
  });
  backups.start();
  const packFiles = makeTextFiles({
    window: wiring.window,
    words: () => ({ title: words().choosePack, useThisFile: words().useThisFile }),
    chooseFolder: () => chooseFolder(wiring, words().folderForPack, words().useThisFolder),
    largest: 3_000_000,
    trialFile: seam.outFolder === null ? null : join(seam.outFolder, 'pack.json'),
  });
  const settingsFiles = makeSettingsFiles(
    makeTextFiles({
      window: wiring.window,
      words: () => ({ title: words().chooseSettings, useThisFile: words().useThisFile }),
      chooseFolder: () => chooseFolder(wiring, words().folderForSettings, words().useThisFolder),
      largest: 12_000_000,
      trialFile: seam.outFolder === null ? null : join(seam.outFolder, 'settings.json'),
    }),
  );
  watch.start();
  const autoLock = makeAutoLock({
    uptime: () => performance.now(),
    minutes: () => records.branch()?.autoLockMinutes ?? null,
    isOpen: () => session.current() !== null,
    saveFirst: () => {
      wiring.tell({ kind: 'save-now' });
    },
    lock: () => {
      session.close();
    },
    later: (ms, run) => void setTimeout(run, ms),
  });
  const leaving = makeLeaving({
    hurry: (soon) => {
      waitAtMost(db, soon ? LEAVING_WAIT_MS : WRITE_WAIT_MS);
    },
    isOpen: () => session.current() !== null && wiring.window()?.webContents.isCrashed() === false,
    saveFirst: () => {
      wiring.tell({ kind: 'save-now' });
    },
    losesWords: () => losesWords(wiring.window(), words().unsaved),
    quit: () => {
      app.quit();
    },
    later: (ms, run) => void setTimeout(run, ms),
  });
  const looking = setInterval(autoLock.look, LOOK_EVERY_MS);
  powerMonitor.on('lock-screen', autoLock.lockSoon);
  powerMonitor.on('suspend', autoLock.lockSoon);
  const remind = (): void => {
    try {
      showReminders({ desk, words: () => words().reminder, show: notifier.show });
    } catch (error) {
      // The next minute looks again; a reminder must never take the desk down.
      wiring.logger.bug('reminders', error, randomUUID().slice(0, 8));
    }
  };
  const reminding = setInterval(remind, REMIND_MS);
  const firstReminder = setTimeout(remind, FIRST_REMIND_MS);
  return {
    handlers: guarded(
      watch,
      handlersOf({
        desk,
        state,
        press,
        printers: makePrinters({
          settings,
          window: wiring.window,
          test: async (tray) => press.print(await press.form(testPage(state.read(), tray)), 'test.pdf', tray),
        }),
        day: dayDesk,
        sheets: { pages: press.pages, uncovered: fonts.uncovered },
        samples,
        clipboard: {
          // Answers at once in Electron 33 and with a promise in 45.
          write: async (text) => {
            await clipboard.writeText(text);
          },
        },
        pdfViewer,
        chooseFolder: () => chooseFolder(wiring, words().chooseFolder, words().useThisFolder),
        packFiles,
        settingsFiles,
        imports,
        logExport,
        reports,
        backups,
        privacy,
        practice: {
          plays: rolePlays(wiring.logger),
          results: practiceFile(join(data.folder, 'practice.db'), native),
        },
        sealKeys: makeSealKeys({
          window: wiring.window,
          words,
          trialFolder: seam.outFolder,
          keyFolder: join(data.folder, 'key'),
        }),
        about: () => readAbout(join(__dirname, '../licences.json')),
        noteActivity: autoLock.noteActivity,
        noteSaved: leaving.noteSaved,
        recovery: openRecovery(recovery, db, watch, session),
      }),
    ),
    leaving,
    lastBackup: () => {
      watch.rest();
      return backups.ifDue('quit');
    },
    paperHtml: (id) => {
      if (session.current() === null) return null;
      const found = paperNow(desk, id);
      return found === null ? samples.html(id) : press.html(found.paper, found.row.number);
    },
    close: () => {
      clearInterval(looking);
      clearInterval(reminding);
      clearTimeout(firstReminder);
      powerMonitor.off('lock-screen', autoLock.lockSoon);
      powerMonitor.off('suspend', autoLock.lockSoon);
      pdfViewer.close();
      printer.close();
      imports.close();
      backups.close();
      watch.close();
      store.value.close();
    },
  };
}

/** Once a minute, as clocks on screen move; the first look once the window stands. */
const REMIND_MS = 60_000;
const FIRST_REMIND_MS = 3_000;

/** A refusal where the log opens and cannot be asked: a page behind the first ones is damaged, or the disk does not give it. */
function standingNow(db: Db, records: Records, folder: string): LogStanding | Refusal {
  try {
    // What the lock screen is made of.
    records.branch();
    records.staff();
    settingOf(db, 'locale');
    return standingOf(db, { mark: readHighWater(folder), keptPackages: keptSequences(folder) });
  } catch (error) {
    if (isOfTheLog(error))
      return refuse(diskAnswers(db.name) ? (refusalOf(error)?.code ?? 'damaged') : 'disk-failed');
    throw error;
  }
}

function wireBackups(
  wiring: Wiring,
  locale: () => ScreenLocale,
  over: Pick<BackupPorts, 'log' | 'typed' | 'inTurn'>,
): Backups {
  return makeBackups({
    dataFolder: wiring.data.folder,
    nativeBinding: wiring.seam.nativeBinding,
    workerFile: join(__dirname, 'backup-worker.cjs'),
    clock: wiring.seam.clock ?? systemClock,
    ...over,
    changes: wiring.changes,
    chooseFolder: () => {
      const { folderForBackups, useThisFolder } = wordsOf(locale());
      return chooseFolder(wiring, folderForBackups, useThisFolder);
    },
    reopen: (between) => {
      // Another log stands there now: what was said about the one of before does not hold for it.
      wiring.rescue.wanted = null;
      wiring.reopen(between);
    },
    tell: wiring.tell,
    logger: wiring.logger,
  });
}

/** The system's own question: the window's words may be what cannot be kept, and a dialog of ours would cover them. */
async function losesWords(window: BrowserWindow | null, words: UnsavedWords): Promise<boolean> {
  const { title, detail, stay, leave } = words;
  const options: MessageBoxOptions = {
    type: 'warning',
    message: title,
    detail,
    buttons: [stay, leave],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const { response } = window
    ? await dialog.showMessageBox(window, options)
    : await dialog.showMessageBox(options);
  return response === 1;
}

async function chooseFolder(wiring: Wiring, title: string, buttonLabel: string): Promise<string | null> {
  if (wiring.seam.outFolder !== null) return join(wiring.seam.outFolder, 'stick');
  const window = wiring.window();
  const options: OpenDialogOptions = {
    title,
    buttonLabel,
    properties: ['openDirectory', 'createDirectory'],
  };
  const { filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return filePaths[0] ?? null;
}
