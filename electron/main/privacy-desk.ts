import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Told } from '../contract/envelope.ts';
import { personFileName, personFiles } from '../documents/person-file/person-files.ts';
import type { NamedFile } from '../documents/person-file/person-files.ts';
import type { PersonCase } from '../domain/person-file/person-file.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { localDateOf } from '../domain/time.ts';
import { makeDisk } from '../platform/disk.ts';
import type { Db } from '../store/database.ts';
import { auditPage, caseOfNumber } from '../store/records/audit.ts';
import { ownBranch } from '../store/records/branch.ts';
import { caseStatistics } from '../store/records/case-statistics.ts';
import { actorsOf, personCase, storedPapers } from '../store/records/person.ts';
import { filesToClear, noteFilesCleared } from '../store/records/files-to-clear.ts';
import { dueCases, emptiedPackages, erasedFiles, holds, packagesWith } from '../store/records/retention.ts';
import { dropStateCopy } from '../store/recovery/state-check.ts';
import { emptyWal } from '../store/recovery/wal-work.ts';
import { forgetInSteps } from '../store/search/forget-in-steps.ts';
import type { RetentionDesk } from '../usecases/anonymise.ts';
import type { AuditDesk } from '../usecases/audit.ts';
import type { DayDesk } from '../usecases/close-day.ts';
import type { PersonFileDesk } from '../usecases/person-file.ts';
import type { Clock } from '../usecases/ports.ts';
import type { CaseFileDesk } from '../usecases/print-case-file.ts';
import type { PaperPress } from '../usecases/print-paper.ts';
import { answerOf } from './workers/answer-of.ts';
import type { AuditOrder, FromAudit } from './workers/audit-messages.ts';

export interface PrivacyPorts {
  readonly db: Db;
  readonly logFile: string;
  readonly dataFolder: string;
  readonly nativeBinding: string | null;
  /** The worker as the build leaves it; tests give its source. */
  readonly workerFile: string;
  readonly clock: Clock;
  readonly day: Pick<DayDesk, 'inTurn'>;
  readonly pdf: PersonFileDesk['pdf'];
  readonly print: PaperPress['print'];
  readonly chooseFolder: () => Promise<string | null>;
  readonly tell: (told: Told) => void;
}
export interface PrivacyDesk extends RetentionDesk, PersonFileDesk, CaseFileDesk, AuditDesk {
  /** Behind the desk, where words were erased that files still hold: what came in with a package, or what a power cut left. */
  readonly clearErased: () => void;
}

/** Erasing, everything about one person, the log as it stands: their files and their worker. */
export function makePrivacyDesk(ports: PrivacyPorts): PrivacyDesk {
  const { db } = ports;
  const clearFiles = async (): Promise<void> => {
    const upTo = filesToClear(db);
    await forgetInSteps(db, breathe);
    removeErased(db, ports.dataFolder);
    removeOldCopies(ports.logFile);
    dropStateCopy(ports.dataFolder);
    // A reader that held the WAL to the end leaves it to the next start.
    if ((await emptyWal(db)) && upTo !== null) noteFilesCleared(db, upTo);
  };
  const clearErased = (): void => {
    void ports.day
      .inTurn(async () => {
        removeErased(db, ports.dataFolder);
        if (filesToClear(db) !== null) await clearFiles();
      })
      // The log goes on saying what is to be cleared.
      .catch(() => undefined);
  };
  clearErased();
  return {
    due: (inRow, ends, most, after) => dueCases(db, inRow, ends, most, after),
    holds: () => [...holds(db)],
    statistics: (caseId, kept) => caseStatistics(db, caseId, kept),
    packagesWith: (caseIds) => packagesWith(db, caseIds),
    emptiedPackages: () => emptiedPackages(db),
    inTurn: (work) => ports.day.inTurn(work),
    clearFiles,
    clearErased,
    breathe,
    progress: (finished) => {
      ports.tell({ kind: 'privacy-progress', step: 'anonymise', done: finished, of: 0 });
    },
    personCase: (caseId) => personCase(db, caseId),
    actorsOf: (caseId) => actorsOf(db, caseId),
    pdf: ports.pdf,
    print: ports.print,
    writeFiles: (cases, about, pdf) => writePerson(ports, cases, about, pdf),
    page: (query, before, most) => {
      const { rows, next } = auditPage(db, query, before, most);
      return { rows: rows.map((row) => ({ ...row })), next };
    },
    caseOfNumber: (number) => caseOfNumber(db, number),
    checkChain: async () => {
      const answer = await inWorker(ports, { do: 'check-chain' });
      if (answer.kind !== 'checked') throw new Error('the chain was not checked');
      return answer.result;
    },
    writeRows: async (query) => {
      const folder = await ports.chooseFolder();
      if (folder === null) return done(null);
      const reachable = await makeDisk().checkFolder(folder);
      if (!reachable.ok) return reachable;
      const branch = ownBranch(db);
      const counter = branch === null ? '' : `${branch.code}-${String(branch.counter)}`;
      const day = localDateOf(ports.clock.now(), branch?.zone ?? 'UTC');
      const name = `log_${counter}_${day}.csv`;
      const answer = await inWorker(ports, { do: 'export', query, folder, name });
      return answer.kind === 'exported' ? answer.outcome : refuse('failed');
    },
  };
}

/** Whoever works at the desk goes first. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Kept packages whose words were erased; the log has said so before. */
function removeErased(db: Db, dataFolder: string): void {
  for (const name of erasedFiles(db)) rmSync(join(dataFolder, 'packages', name), { force: true });
}

/** Copies of the log from before a migration hold every word of that day; this log has been opened and worked with since. */
function removeOldCopies(logFile: string): void {
  const start = `${basename(logFile)}.before-`;
  for (const name of readdirSync(dirname(logFile))) {
    if (name.startsWith(start)) rmSync(join(dirname(logFile), name), { force: true });
  }
}

/** The sheet, its data for a machine and for a spreadsheet, and the papers as they were printed; each whole or not there. */
async function writePerson(
  { db, chooseFolder }: PrivacyPorts,
  cases: readonly PersonCase[],
  { today, ...about }: Parameters<PersonFileDesk['writeFiles']>[1],
  pdf: Uint8Array,
): Promise<Outcome<{ readonly folder: string; readonly names: readonly string[] } | null>> {
  const folder = await chooseFolder();
  if (folder === null) return done(null);
  const base = personFileName(cases, today);
  const papers = cases.flatMap(({ caseId, number }) =>
    storedPapers(db, caseId).map(({ kind, version, bytes }): NamedFile => {
      return { name: `${base}_${number}_${kind}_v${String(version)}.pdf`, bytes };
    }),
  );
  const files = [{ name: `${base}.pdf`, bytes: pdf }, ...personFiles({ cases, ...about }, base), ...papers];
  const disk = makeDisk();
  for (const { name, bytes } of files) {
    const written = await disk.write({ folder, name }, bytes);
    if (!written.ok) return written;
  }
  return done({ folder, names: files.map(({ name }) => name) });
}

function inWorker(ports: PrivacyPorts, task: AuditOrder['task']): Promise<FromAudit> {
  const order: AuditOrder = { logFile: ports.logFile, nativeBinding: ports.nativeBinding, task };
  const worker = new Worker(ports.workerFile, { workerData: order });
  return answerOf(worker, (message: FromAudit) => {
    if (message.kind !== 'progress') return message;
    ports.tell({ kind: 'privacy-progress', step: 'chain', done: message.done, of: message.of });
    return undefined;
  });
}
