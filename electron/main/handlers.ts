import type { ChannelOutput } from '../contract/channels.ts';
import { done, NOTHING } from '../domain/refusal.ts';
import { HOLIDAY_PROPOSALS } from '../packs/index.ts';
import { addFollowUp } from '../usecases/add-follow-up.ts';
import { addProblem } from '../usecases/add-problem.ts';
import { addStaff } from '../usecases/add-staff.ts';
import { anonymise, readRetention, readRetentionDue } from '../usecases/anonymise.ts';
import { checkChain, exportAudit, readAudit } from '../usecases/audit.ts';
import { correctCustomer, holdCase, liftHold } from '../usecases/hold-case.ts';
import { findPerson, makePersonFile } from '../usecases/person-file.ts';
import {
  backUpNow,
  chooseSecondPlace,
  dropSecondPlace,
  lookForBackups,
  previewRestore,
  readBackupNotice,
  readBackups,
  restoreBackup,
} from '../usecases/back-up.ts';
import { askGoodwill, readGoodwills, withdrawGoodwill } from '../usecases/ask-goodwill.ts';
import { approveLetter } from '../usecases/approve-letter.ts';
import { changeBranch } from '../usecases/change-branch.ts';
import { changePin, resetPin } from '../usecases/change-pin.ts';
import { changeStaff, deactivateStaff, listColleagues, reactivateStaff } from '../usecases/change-staff.ts';
import { escalateCase, listEscalations, noteEscalation } from '../usecases/escalate-case.ts';
import { handOverAll } from '../usecases/hand-over-all.ts';
import {
  checkPack,
  exportPack,
  importPack,
  listPacks,
  putBackPack,
  readPackFile,
} from '../usecases/change-packs.ts';
import { handOverCase, reopenCase, resolveCase, withdrawCase } from '../usecases/change-case-state.ts';
import { closeCase } from '../usecases/close-case.ts';
import { changeSteps } from '../usecases/change-steps.ts';
import type { DayDesk } from '../usecases/close-day.ts';
import { cancelClose, closeDay, readDay, readPackages } from '../usecases/close-day.ts';
import {
  chooseSealing,
  readBranchKey,
  readSealKey,
  readSealKeyFile,
  makeBranchKey,
} from '../usecases/choose-sealing.ts';
import type { SealKeys } from '../usecases/choose-sealing.ts';
import { copyPackages } from '../usecases/copy-packages.ts';
import { confirmCase } from '../usecases/confirm-case.ts';
import {
  draftHolding,
  draftLetter,
  draftPublicReply,
  draftReceipt,
  draftResolution,
} from '../usecases/draft-paper.ts';
import { explainLateness } from '../usecases/explain-lateness.ts';
import { extendDeadline } from '../usecases/extend-deadline.ts';
import { decideGoodwill, readGoodwillDecision } from '../usecases/decide-goodwill.ts';
import {
  changeImprovement,
  decideImprovement,
  linkImprovement,
  listImprovements,
  openImprovement,
} from '../usecases/improve.ts';
import { makePromise, movePromise, settlePromise } from '../usecases/keep-promise.ts';
import {
  choosePackages,
  decideConflict,
  importPackages,
  readImports,
  stopImport,
  trustCounter,
} from '../usecases/import-package.ts';
import { checkRegister, chooseRegister, importRegister, listBatches } from '../usecases/import-register.ts';
import { leaveIntake, leaveStage, parkIntake, tellProgress } from '../usecases/move-in-intake.ts';
import { noteAnswer } from '../usecases/note-answer.ts';
import type { Desk, TextFiles } from '../usecases/ports.ts';
import { copyPublicReply, listPapersToPrint, markPaper, printPaper } from '../usecases/print-paper.ts';
import type { Clipboard, PaperPress } from '../usecases/print-paper.ts';
import { readCase } from '../usecases/read-case.ts';
import { readIntake } from '../usecases/read-intake.ts';
import { findReturning, readToday } from '../usecases/read-lists.ts';
import { exportLog } from '../usecases/export-log.ts';
import type { LogExport } from '../usecases/export-log.ts';
import { countLog, dropLogView, readLogChoices, saveLogView, searchLog } from '../usecases/search-log.ts';
import { handOutReports } from '../usecases/hand-out-reports.ts';
import type { ReportDesk } from '../usecases/hand-out-reports.ts';
import { printCaseFile } from '../usecases/print-case-file.ts';
import { readReports } from '../usecases/read-reports.ts';
import { dropOldCopies, dropPastRotation, readOldCopies } from '../usecases/old-copies.ts';
import { readPaper } from '../usecases/read-paper.ts';
import type { PaperSheets } from '../usecases/read-paper.ts';
import { receiveCustomer } from '../usecases/receive-customer.ts';
import { askApproval, readVersions, returnLetter, showPdf } from '../usecases/review-letter.ts';
import type { PdfViewer } from '../usecases/review-letter.ts';
import { clearPractice, listPractice, notePractice } from '../usecases/practise.ts';
import type { Practice } from '../usecases/practise.ts';
import { saveDraft } from '../usecases/save-draft.ts';
import { saveLetter } from '../usecases/save-letter.ts';
import { sayLine, takeBackLine } from '../usecases/say-line.ts';
import { setUpBranch } from '../usecases/set-up-branch.ts';
import {
  checkSettings,
  exportSettings,
  importSettings,
  readSettingsFile,
  setUpFromSettings,
} from '../usecases/take-settings.ts';
import type { SettingsFiles } from '../usecases/take-settings.ts';
import { lock, signIn } from '../usecases/sign-in.ts';
import { choosePrinter, printTestPage, readPrinters } from '../usecases/choose-printer.ts';
import type { Printers } from '../usecases/choose-printer.ts';
import { sampleSheet } from '../usecases/sample-sheet.ts';
import type { SampleSheets } from '../usecases/sample-sheet.ts';
import { setWaiting, takeUpCase } from '../usecases/wait-for-others.ts';
import { undoRegister } from '../usecases/undo-register.ts';
import type { DeskState } from './desk-state.ts';
import type { Imports } from './import-desk.ts';
import type { PrivacyDesk } from './privacy-desk.ts';
import { admitted } from './admitted.ts';
import type { Backups } from './backup-desk.ts';
import type { RecoveryHandlers } from './recovery-desk.ts';
import type { Handlers } from './answer.ts';

export interface HandlerPorts {
  readonly desk: Desk;
  readonly state: DeskState;
  readonly press: PaperPress;
  readonly printers: Printers;
  readonly day: DayDesk;
  readonly sheets: PaperSheets;
  readonly samples: SampleSheets;
  readonly clipboard: Clipboard;
  readonly pdfViewer: PdfViewer;
  readonly chooseFolder: () => Promise<string | null>;
  readonly packFiles: TextFiles;
  readonly settingsFiles: SettingsFiles;
  readonly sealKeys: SealKeys;
  readonly imports: Imports;
  readonly logExport: LogExport;
  readonly reports: ReportDesk;
  readonly recovery: RecoveryHandlers;
  readonly backups: Backups;
  readonly privacy: PrivacyDesk;
  readonly practice: Practice;
  readonly about: () => Promise<ChannelOutput<'about'>>;
  /** Somebody pressed a key or clicked: the desk does not lock itself yet. */
  readonly noteActivity: () => void;
  /** The window has sent what it held, all of it or not. */
  readonly noteSaved: (all: boolean) => void;
}

/** Channel → use case, once the person behind the desk may ask for it at all. */
export function handlersOf(ports: HandlerPorts): Handlers {
  const { printers } = ports;
  const { desk, state, press, day, sheets, clipboard, pdfViewer, chooseFolder, packFiles } = ports;
  const { packages, register, keySeen } = ports.imports;
  const { backups } = ports;
  const { privacy, practice } = ports;
  return admitted(desk, {
    ...ports.recovery,
    'desk-state': () => done(state.read()),
    'set-locale': ({ locale }) => state.setLocale(locale),
    'set-appearance': (appearance) => state.setAppearance(appearance),
    'set-care-tips': ({ shown }) => state.setCareTips(shown),
    'note-tour': (progress) => state.noteTour(progress),
    'note-news': () => state.noteNews(),
    'set-up-branch': (input) => setUpBranch(desk, input),
    'change-branch': (input) => changeBranch(desk, input),
    'add-staff': (input) => addStaff(desk, input),
    colleagues: () => listColleagues(desk),
    'change-staff': (input) => changeStaff(desk, input),
    'deactivate-staff': (input) => deactivateStaff(desk, input),
    'reactivate-staff': (input) => reactivateStaff(desk, input),
    'reset-pin': (input) => resetPin(desk, input),
    'change-pin': (input) => changePin(desk, input),
    'sign-in': (input) => signIn(desk, input),
    lock: () => lock(desk),
    about: async () => done(await ports.about()),
    'note-activity': () => {
      ports.noteActivity();
      return done(NOTHING);
    },
    'note-saved': ({ all }) => {
      ports.noteSaved(all);
      return done(NOTHING);
    },
    packs: () => done({ packs: [...desk.packs.all()] }),
    'holiday-proposals': () => done({ proposals: [...HOLIDAY_PROPOSALS] }),
    'pack-list': () => listPacks(desk),
    'check-pack': (input) => checkPack(desk, input),
    'import-pack': (input) => importPack(desk, input),
    'put-back-pack': (input) => putBackPack(desk, input),
    'export-pack': (input) => exportPack(desk, packFiles, input),
    'read-pack-file': () => readPackFile(desk, packFiles),
    'export-settings': () => exportSettings(desk, ports.settingsFiles),
    'read-settings-file': () => readSettingsFile(desk, ports.settingsFiles),
    'check-settings': (input) => checkSettings(desk, ports.settingsFiles, input),
    'import-settings': (input) => importSettings(desk, ports.settingsFiles, input),
    'set-up-from-settings': (input) => setUpFromSettings(desk, ports.settingsFiles, input),
    today: () => readToday(desk),
    escalations: () => listEscalations(desk),
    'note-escalation': (input) => noteEscalation(desk, input),
    'escalate-case': (input) => escalateCase(desk, input),
    'receive-customer': () => receiveCustomer(desk),
    intake: (input) => readIntake(desk, input),
    'save-draft': (input) => saveDraft(desk, input),
    'leave-stage': (input) => leaveStage(desk, input),
    'park-intake': (input) => parkIntake(desk, input),
    'leave-intake': (input) => leaveIntake(desk, input),
    'tell-progress': (input) => tellProgress(desk, input),
    'say-line': (input) => sayLine(desk, input),
    'take-back-line': (input) => takeBackLine(desk, input),
    'find-returning': (input) => findReturning(desk, input),
    'confirm-case': (input) => confirmCase(desk, input),
    'case-page': (input) => readCase(desk, input),
    'add-follow-up': (input) => addFollowUp(desk, input),
    'settle-promise': (input) => settlePromise(desk, input),
    'make-promise': (input) => makePromise(desk, input),
    'move-promise': (input) => movePromise(desk, input),
    'add-problem': (input) => addProblem(desk, input),
    'resolve-case': (input) => resolveCase(desk, input),
    'withdraw-case': (input) => withdrawCase(desk, input),
    'reopen-case': (input) => reopenCase(desk, input),
    'set-waiting': (input) => setWaiting(desk, input),
    'take-up-case': (input) => takeUpCase(desk, input),
    'close-case': (input) => closeCase(desk, input),
    'extend-deadline': (input) => extendDeadline(desk, input),
    'explain-lateness': (input) => explainLateness(desk, input),
    'hand-over-all': (input) => handOverAll(desk, input),
    'hand-over-case': (input) => handOverCase(desk, input),
    'goodwill-of': (input) => readGoodwills(desk, input),
    'ask-goodwill': (input) => askGoodwill(desk, input),
    'decide-goodwill': (input) => decideGoodwill(desk, input),
    'withdraw-goodwill': (input) => withdrawGoodwill(desk, input),
    'goodwill-decision': (input) => readGoodwillDecision(desk, input),
    'change-steps': (input) => changeSteps(desk, input),
    'note-answer': (input) => noteAnswer(desk, input),
    improvements: () => listImprovements(desk),
    'open-improvement': (input) => openImprovement(desk, input),
    'change-improvement': (input) => changeImprovement(desk, input),
    'decide-improvement': (input) => decideImprovement(desk, input),
    'link-improvement': (input) => linkImprovement(desk, input),
    'search-log': (input) => searchLog(desk, input),
    'count-log': (input) => countLog(desk, input),
    'export-log': (input) => exportLog(desk, ports.logExport, input),
    'log-choices': () => readLogChoices(desk),
    reports: (input) => readReports(desk, input),
    'hand-out-reports': (input) => handOutReports(desk, ports.reports, input),
    'print-case-file': (input) => printCaseFile(desk, privacy, pdfViewer, input),
    'save-log-view': (input) => saveLogView(desk, input),
    'drop-log-view': (input) => dropLogView(desk, input),
    'draft-receipt': (input) => draftReceipt(desk, input),
    'draft-letter': (input) => draftLetter(desk, input),
    'draft-holding': (input) => draftHolding(desk, input),
    'draft-resolution': (input) => draftResolution(desk, input),
    'draft-public-reply': (input) => draftPublicReply(desk, input),
    'copy-public-reply': (input) => copyPublicReply(desk, clipboard, input),
    paper: (input) => readPaper(desk, sheets, input),
    'save-letter': (input) => saveLetter(desk, input),
    'ask-approval': (input) => askApproval(desk, input),
    'return-letter': (input) => returnLetter(desk, input),
    'paper-versions': (input) => readVersions(desk, input),
    'show-pdf': (input) => showPdf(desk, pdfViewer, input),
    'approve-letter': (input) => approveLetter(desk, input),
    'papers-to-print': () => listPapersToPrint(desk),
    'print-paper': (input) => printPaper(desk, press, input),
    printers: () => readPrinters(desk, printers),
    'choose-printer': (input) => choosePrinter(desk, printers, input),
    'print-test-page': (input) => printTestPage(desk, printers, input),
    'sample-sheet': (input) => sampleSheet(desk, ports.samples, input),
    'mark-paper': (input) => markPaper(desk, input),
    day: (input) => readDay(desk, day, input),
    'package-imports': () => readImports(desk, packages),
    'choose-packages': () => choosePackages(desk, packages),
    'import-packages': (input) => importPackages(desk, packages, input),
    'stop-import': () => stopImport(desk, packages),
    'trust-counter': (input) => trustCounter(desk, packages, keySeen, input),
    'decide-conflict': (input) => decideConflict(desk, packages, input),
    'register-batches': () => listBatches(desk, register),
    'choose-register': (input) => chooseRegister(desk, register, input),
    'check-register': (input) => checkRegister(desk, register, input),
    'import-register': (input) => importRegister(desk, packages, register, privacy, input),
    'undo-register': (input) => undoRegister(desk, register, privacy, input),
    backups: () => readBackups(desk, backups),
    'backup-notice': () => readBackupNotice(desk, backups),
    'back-up': () => backUpNow(desk, backups),
    'choose-second-place': () => chooseSecondPlace(desk, backups),
    'drop-second-place': () => dropSecondPlace(desk, backups),
    'look-for-backups': () => lookForBackups(desk, backups),
    'preview-restore': (input) => previewRestore(desk, backups, input),
    'restore-backup': (input) => restoreBackup(desk, backups, input),
    retention: () => readRetention(desk, privacy),
    'retention-due': () => readRetentionDue(desk, privacy),
    anonymise: async (input) => {
      const erased = await anonymise(desk, privacy, input);
      // A restore asks the newest backup what was erased, where the log itself can no longer be read.
      if (erased.ok) void backups.ifDue('erased');
      return erased;
    },
    'old-copies': () => readOldCopies(desk, backups),
    'drop-old-copies': (input) => dropOldCopies(desk, backups, input),
    'hold-case': (input) => holdCase(desk, input),
    'lift-hold': (input) => liftHold(desk, input),
    'correct-customer': (input) => correctCustomer(desk, input),
    'find-person': (input) => findPerson(desk, input),
    'make-person-file': (input) => makePersonFile(desk, privacy, input),
    audit: (input) => readAudit(desk, privacy, input),
    'check-chain': () => checkChain(desk, privacy),
    'export-audit': (input) => exportAudit(desk, privacy, input),
    'choose-folder': async () => done({ folder: await chooseFolder() }),
    'close-day': async (input) => {
      const closed = await closeDay(desk, day, input);
      // Nobody waits for it: it stands in the turn behind the close.
      if (closed.ok) void backups.ifDue('day-close');
      // Where it fails the next close of a day does it.
      if (closed.ok) dropPastRotation(desk, backups).catch(() => undefined);
      return closed;
    },
    'cancel-close': () => cancelClose(desk, day),
    packages: (input) => readPackages(desk, day, input),
    'copy-packages': (input) => copyPackages(desk, day, input),
    'read-seal-key': (input) => readSealKey(desk, ports.sealKeys, input),
    'read-seal-key-file': () => readSealKeyFile(desk, ports.sealKeys),
    'role-plays': () => done({ plays: [...practice.plays] }),
    'note-practice': (input) => notePractice(desk, practice, input),
    'practice-results': () => listPractice(desk, practice),
    'clear-practice': (input) => clearPractice(desk, practice, input),
    'choose-sealing': (input) => chooseSealing(desk, ports.sealKeys, input),
    'branch-key': () => readBranchKey(desk, ports.sealKeys),
    'make-branch-key': () => makeBranchKey(desk, ports.sealKeys),
  });
}
