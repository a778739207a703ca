import { append } from './log/append.ts';
import type { AppendOptions } from './log/append.ts';
import { adopt, ChainBroken, FromNewerAmends } from './log/adopt.ts';
import { done, refuse } from '../domain/refusal.ts';
import { refusalOf } from './failure.ts';
import type { Db } from './database.ts';
import type { Adopter, Alongside, Drafts, Log, Records } from '../usecases/ports.ts';
import { ownBranch } from './records/branch.ts';
import { casePage, saidLines } from './records/case-page.ts';
import { caseRow, everyoneConcerned, openIntakes, ordinalsUsed, staffConcerned } from './records/case.ts';
import { caseInTrouble, casesAtOnce, casesInTrouble } from './records/escalation.ts';
import { draftOf, dropDraft, saveDraft } from './records/draft.ts';
import { latestEventAt } from './records/event.ts';
import { goodwillOf, goodwillsOf } from './records/goodwill.ts';
import { lastPackVersion, packsInUse, packVersion } from './records/imported-pack.ts';
import { casesOfImprovements, improvementOf, improvements } from './records/improvement.ts';
import { dropLetterDraft, letterDraftOf, saveLetterDraft } from './records/letter-draft.ts';
import { lettersOfOthers, paperOf, papersOf, pdfOf, storePdf } from './records/paper.ts';
import { papersToPrint } from './records/to-print.ts';
import { paperApproval, paperVersions, pdfOfVersion } from './records/paper-versions.ts';
import { notePinTry, pinOf, storePin } from './records/pin.ts';
import { promiseOf } from './records/promise.ts';
import { noteRemindersShown, remindersShown } from './records/reminder.ts';
import { findReturning } from './records/returning-customer.ts';
import { keptCase } from './records/retention.ts';
import { countersWithCases, keepLogViews, logViews } from './records/log-view.ts';
import { countLog, searchLog } from './records/search-log.ts';
import { reportFigures, reportVolume } from './records/report.ts';
import { casesInHand, casesInHandByOwner, deactivationReason, ownStaff, staffList } from './records/staff.ts';
import { todayView } from './records/today.ts';

/** The ports of the use cases over one open connection. */
export function logPort(db: Db, options: Pick<AppendOptions, 'salt'> = {}): Log {
  return {
    append: (context, events, beside) =>
      append(db, context, events, {
        ...options,
        alongside: () => writeBeside(db, beside ?? {}, context.at),
      }),
  };
}

function writeBeside(db: Db, beside: Alongside, at: string): void {
  const { openDraft, dropDraftOf, dropLetterDraftOf, storePdf: pdf, storePin: pin } = beside;
  if (openDraft !== undefined) {
    const { caseId, fields } = openDraft;
    saveDraft(db, caseId, 0, { ...fields }, { stage: 'receive', cursor: '' }, at);
  }
  if (dropDraftOf !== undefined) dropDraft(db, dropDraftOf);
  if (dropLetterDraftOf !== undefined) dropLetterDraft(db, dropLetterDraftOf);
  if (pdf !== undefined) storePdf(db, pdf.paperId, pdf.bytes, pdf.sha256);
  if (pin !== undefined) storePin(db, pin.staffId, pin.hash);
}

/** Whatever a package does that its log should have refused: a person is told, nothing of it stays. */
export function adopterPort(db: Db, options: Pick<AppendOptions, 'salt'> = {}): Adopter {
  return {
    adopt: (context, opened, say) => {
      const { events, pdfs } = opened;
      try {
        adopt(db, context, { events, pdfs, say }, options);
        return done(events.length);
      } catch (error) {
        if (error instanceof FromNewerAmends) return refuse('package-newer');
        if (error instanceof ChainBroken) return refuse('package-does-not-follow');
        return refusalOf(error) ?? refuse('package-makes-no-sense');
      }
    },
  };
}

export function draftsPort(db: Db): Drafts {
  return {
    save: (caseId, revision, fields, place, at) => saveDraft(db, caseId, revision, fields, place, at),
    of: (caseId) => draftOf(db, caseId),
    saveLetter: (paperId, paragraphs, at) => saveLetterDraft(db, paperId, paragraphs, at),
    letterOf: (paperId) => letterDraftOf(db, paperId),
  };
}

export function recordsPort(db: Db): Records {
  return {
    branch: () => ownBranch(db),
    staff: () => staffList(db),
    ownStaff: () => ownStaff(db),
    pinOf: (staffId) => pinOf(db, staffId),
    notePinTry: (staffId, failures, lockedUntil) => notePinTry(db, staffId, failures, lockedUntil),
    caseRow: (caseId) => caseRow(db, caseId),
    staffConcerned: (caseId) => staffConcerned(db, caseId),
    keptCase: (caseId) => keptCase(db, caseId),
    everyoneConcerned: () => everyoneConcerned(db),
    latestEventAt: () => latestEventAt(db),
    openIntakes: () => openIntakes(db),
    ordinalsUsed: (localDate) => ordinalsUsed(db, localDate),
    saidLines: (caseId) => saidLines(db, caseId),
    casePage: (caseId) => casePage(db, caseId),
    goodwill: (id) => goodwillOf(db, id),
    improvements: () => improvements(db),
    improvement: (id) => improvementOf(db, id),
    casesOfImprovements: () => casesOfImprovements(db),
    goodwillsOf: (caseId) => goodwillsOf(db, caseId),
    promise: (id) => promiseOf(db, id),
    paper: (id) => paperOf(db, id),
    papersOf: (caseId) => papersOf(db, caseId),
    lettersOfOthers: (letter) => lettersOfOthers(db, letter),
    pdfOf: (id) => pdfOf(db, id),
    papersToPrint: () => papersToPrint(db),
    paperApproval: (id) => paperApproval(db, id),
    paperVersions: (id) => paperVersions(db, id),
    pdfOfVersion: (id, version) => pdfOfVersion(db, id, version),
    today: (localDate, now, isByReceipt) => todayView(db, localDate, now, isByReceipt),
    casesInTrouble: (localDate, now, isByReceipt) => casesInTrouble(db, localDate, now, isByReceipt),
    casesAtOnce: (now, isByReceipt) => casesAtOnce(db, now, isByReceipt),
    caseInTrouble: (caseId, now, isByReceipt) => caseInTrouble(db, caseId, now, isByReceipt),
    casesInHand: (owner) => casesInHand(db, owner),
    casesInHandByOwner: () => casesInHandByOwner(db),
    deactivationReason: (staffId) => deactivationReason(db, staffId),
    remindersShown: (happenings) => remindersShown(db, happenings),
    noteRemindersShown: (happenings, at) => noteRemindersShown(db, happenings, at),
    findReturning: (query) => findReturning(db, query),
    searchLog: (asked) => searchLog(db, asked),
    countLog: (asked) => countLog(db, asked),
    countersWithCases: () => countersWithCases(db),
    reportFigures: (period) => reportFigures(db, period),
    reportVolume: (period) => reportVolume(db, period),
    logViews: () => logViews(db),
    keepLogViews: (views, at) => keepLogViews(db, views, at),
    packsInUse: () => packsInUse(db),
    packVersion: (packId, version) => packVersion(db, packId, version),
    lastPackVersion: (packId) => lastPackVersion(db, packId),
  };
}
