import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import type { Nothing, Outcome, Refusal, RefusalCode } from '../domain/refusal.ts';
import type { StaffId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import { diskRefusal } from '../platform/durable-files.ts';
import { asideName, dropStaging, freshStaging, swapIn } from '../platform/restore-swap.ts';
import type { AsideNote } from '../platform/restore-swap.ts';
import type { Db } from '../store/database.ts';
import { refusalOf } from '../store/failure.ts';
import { markOf, readHighWater, writeHighWaterNow } from '../store/recovery/high-water.ts';
import { writeOut } from '../store/recovery/write-out.ts';
import type { LogStanding } from '../store/recovery/log-standing.ts';
import { hasSupervisor, waitAfter } from '../usecases/check-pin.ts';
import type { Desk, Session } from '../usecases/ports.ts';
import { answerForGap } from './answer-for-gap.ts';
import type { Handlers } from './answer.ts';
import { inRecoveryWorker } from './in-recovery-worker.ts';
import type { RecoveryWorker } from './in-recovery-worker.ts';
import type { LogChanges } from './log-changes.ts';
import type { LogWatch } from './log-watch.ts';

export type RecoveryHandlers = Pick<
  Handlers,
  | 'log-trouble'
  | 'try-again'
  | 'mend-log'
  | 'answer-for-gap'
  | 'export-readable'
  | 'open-rescue'
  | 'log-health'
>;

export interface RecoveryPorts {
  readonly dataFolder: string;
  readonly worker: RecoveryWorker;
  readonly clock: { readonly now: () => Instant };
  /** Null: the dialog was closed. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly reopen: (between?: () => void) => void;
  readonly changes: LogChanges;
  /** Set before reopening: the log is not opened but shown as damaged, until somebody tries again. */
  readonly rescue: Rescue;
}
/** Outlives one wiring of the desk. */
export interface Rescue {
  wanted: RefusalCode | null;
  /** Who stays signed in over the next opening: what they typed and could not save stands in the window. */
  seated: StaffId | null;
  /** For a supervisor in front of a log that is taken out: wrong ones in a row, and when the next may be tried, by this process's clock. */
  wrongPins?: number;
  pinWaitEnds?: number;
}

/** A log that was opened and is not let in: it remembers less than its mark, or other things. */
export interface NotLetIn {
  readonly db: Db;
  readonly desk: Desk;
  readonly standing: LogStanding;
  readonly close: () => void;
}

const NO_TROUBLE: ChannelOutput<'log-trouble'> = {
  missing: null,
  fromPackage: 0,
  toPackage: 0,
  markAt: null,
  canAnswer: false,
  busy: false,
};

/** Numbers of this counter's packages that lie beside the log. */
export function keptSequences(dataFolder: string): readonly number[] {
  const folder = join(dataFolder, 'packages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const match = /^[A-Z0-9]{2,6}-\d{1,2}_\d{4}-\d\d-\d\d_(\d{4,})\.(zip|amends)$/.exec(name);
    return match?.[1] === undefined ? [] : [Number(match[1])];
  });
}

/**
 * At a desk whose log does not open. Whoever stands there may try again and mend: nothing of it takes anything away or shows a word, the
 * damaged file is kept, and a branch without a supervisor just then can go on. Taking out what can be read is a supervisor's.
 */
export function blockedRecovery(
  ports: RecoveryPorts,
  why: Refusal,
  notLetIn: NotLetIn | null,
): RecoveryHandlers {
  const { alone, underWay } = ports.changes;
  return {
    'log-trouble': () => done({ ...troubleOf(ports.dataFolder, notLetIn), busy: underWay() }),
    'try-again': () =>
      alone(() => {
        ports.rescue.wanted = null;
        ports.reopen();
        return Promise.resolve(done(NOTHING));
      }),
    'mend-log': () => alone(() => mendLog(ports, notLetIn)),
    'answer-for-gap': (input) =>
      alone(async () => {
        if (notLetIn === null) return refuse('not-allowed');
        const said = await answerForGap(ports.dataFolder, notLetIn, input);
        if (!said.ok) return said;
        ports.reopen();
        return done(NOTHING);
      }),
    'export-readable': (input) => alone(() => exportLog(ports, input)),
    'open-rescue': () => refuse(why.code),
    'log-health': () => refuse(why.code),
  };
}

function troubleOf(dataFolder: string, notLetIn: NotLetIn | null): ChannelOutput<'log-trouble'> {
  if (notLetIn === null) return NO_TROUBLE;
  const { standing, desk } = notLetIn;
  const hole = standing.is === 'behind' ? standing.hole : null;
  return {
    ...NO_TROUBLE,
    missing: hole && { counter: hole.counter, fromSeq: hole.fromSeq, toSeq: hole.toSeq },
    fromPackage: standing.is === 'older' ? standing.fromPackage : 0,
    toPackage: standing.is === 'older' ? standing.toPackage : 0,
    markAt: readHighWater(dataFolder)?.at ?? null,
    canAnswer: hasSupervisor(desk),
  };
}

/** The desk stays as it is until somebody has read what became of the log and opens it. */
async function mendLog(
  ports: RecoveryPorts,
  notLetIn: NotLetIn | null,
): Promise<Outcome<ChannelOutput<'mend-log'>>> {
  const { dataFolder } = ports;
  // A log that opens holds; what it lacks no repair gives back.
  if (notLetIn !== null) return refuse('not-allowed');
  const at = ports.clock.now();
  const { outcome } = await inRecoveryWorker({ do: 'mend', order: { dataFolder, at } }, ports.worker).answer;
  if (!outcome.ok) return outcome;
  const report = outcome.value;
  try {
    if (report.how !== 'nothing') swapIn(dataFolder, report.keptAs, noteAt(at));
  } catch (error) {
    // The change is decided: the next start finishes it.
    return diskRefusal(error);
  }
  return done({
    ...report,
    missing: report.missing.map(({ counter, fromSeq, toSeq }) => ({ counter, fromSeq, toSeq })),
    changedCases: [...report.changedCases],
  });
}

function noteAt(at: Instant): AsideNote {
  return { kind: 'restored', at, of: at, events: null, cases: null };
}

/** Wrong PINs are counted here, not in the log, which may take nothing just now; trying again does not begin anew. */
async function exportLog(
  ports: RecoveryPorts,
  { pin }: ChannelInput<'export-readable'>,
): Promise<Outcome<ChannelOutput<'export-readable'>>> {
  const { rescue } = ports;
  const left = Math.ceil(((rescue.pinWaitEnds ?? 0) - performance.now()) / 1000);
  if (left > 0) return refuse('pin-wait', { field: 'pin', limit: left });
  const folder = await ports.chooseFolder();
  if (folder === null) return done({ folder, events: 0, rows: 0, papers: 0 });
  const order = { dataFolder: ports.dataFolder, folder, pin, at: ports.clock.now() };
  const { outcome } = await inRecoveryWorker({ do: 'export', order }, ports.worker).answer;
  const isWrong = !outcome.ok && outcome.code === 'wrong-pin';
  if (outcome.ok || isWrong) {
    rescue.wrongPins = isWrong ? (rescue.wrongPins ?? 0) + 1 : 0;
    rescue.pinWaitEnds = performance.now() + waitAfter(rescue.wrongPins) * 1000;
  }
  return outcome;
}

/** At an open desk: only where something was found that these help against. */
export function openRecovery(
  ports: RecoveryPorts,
  db: Db,
  watch: Pick<LogWatch, 'trouble' | 'tryNow' | 'health'>,
  session: Pick<Session, 'current'>,
): RecoveryHandlers {
  const { alone } = ports.changes;
  const inTrouble = <T>(work: () => T | Promise<T>): T | Promise<T> | Refusal =>
    watch.trouble() === null ? refuse('bad-request') : work();
  return {
    'log-trouble': () => done(NO_TROUBLE),
    'try-again': (): Outcome<Nothing> => {
      if (watch.trouble() === null || watch.tryNow()) return done(NOTHING);
      return refuse(watch.trouble() ?? 'failed');
    },
    'mend-log': () =>
      watch.trouble() === 'log-moved'
        ? alone(() => Promise.resolve(bringBack(ports, db, session)))
        : refuse('bad-request'),
    'answer-for-gap': () => refuse('bad-request'),
    'export-readable': (input) => inTrouble(() => exportLog(ports, input)),
    'open-rescue': () =>
      inTrouble(() =>
        alone(() => {
          ports.rescue.wanted = 'damaged';
          ports.reopen();
          return Promise.resolve(done(NOTHING));
        }),
      ),
    'log-health': () => done(watch.health()),
  };
}

/**
 * The file is gone from under the desk, or another one stands there; what was saved before is still in the one that is open. It is
 * written out again under its name, and what stands there now is kept.
 */
function bringBack(
  ports: RecoveryPorts,
  db: Db,
  session: Pick<Session, 'current'>,
): Outcome<ChannelOutput<'mend-log'>> {
  const { dataFolder } = ports;
  const at = ports.clock.now();
  const keptAs = asideName(dataFolder, at, 'damaged');
  try {
    const staging = freshStaging(dataFolder);
    if (!staging.ok) return staging;
    const into = join(staging.value, 'amends.db');
    writeOut(db, into);
    const mark = markOf(db, at);
    if (mark !== null) writeHighWaterNow(staging.value, mark);
  } catch (error) {
    dropStaging(dataFolder);
    return refusalOf(error) ?? diskRefusal(error);
  }
  const events = markOf(db, at)?.seq ?? 0;
  ports.rescue.seated = session.current()?.staffId ?? null;
  try {
    ports.reopen(() => {
      swapIn(dataFolder, keptAs, noteAt(at));
    });
  } catch (error) {
    return diskRefusal(error);
  }
  return done({ how: 'brought-back', events, missing: [], lostBeside: 0, changedCases: [], keptAs });
}
