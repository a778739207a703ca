import type { ChannelOutput } from '../contract/channels.ts';
import { refuse } from '../domain/refusal.ts';
import type { Refusal, RefusalCode } from '../domain/refusal.ts';
import type { Instant } from '../domain/time.ts';
import type { Logger } from '../platform/logger.ts';
import type { Db } from '../store/database.ts';
import { isOfTheLog, refusalOf } from '../store/failure.ts';
import { diskAnswers, isReadOnlyNow } from '../store/recovery/disk-answers.ts';
import { markOf, readHighWater, writeHighWater, writeHighWaterNow } from '../store/recovery/high-water.ts';
import type { HighWater } from '../store/recovery/high-water.ts';
import { LogMoved, makeSameFile } from '../store/recovery/same-file.ts';
import { changesSoFar, workOnWal } from '../store/recovery/wal-work.ts';
import { mergeSearchWhenIdle } from '../store/search/search-index.ts';
import { saveSetting } from '../store/records/setting.ts';
import { dropStateCopy } from '../store/recovery/state-check.ts';
import type { StateFound } from '../store/recovery/state-check.ts';
import type { HealthFound } from '../store/recovery/health.ts';

export interface LogWatchPorts {
  readonly db: Db;
  readonly logFile: string;
  readonly dataFolder: string;
  readonly clock: { readonly now: () => Instant };
  readonly logger: Pick<Logger, 'note'>;
  /** The check of pages and chain, in a worker. */
  readonly checkHealth: () => { readonly answer: Promise<HealthFound>; readonly stop: () => void };
  /** The state folded anew on a copy and compared, in a worker; null where that was not possible. */
  readonly checkState: () => { readonly answer: Promise<StateFound | null>; readonly stop: () => void };
  readonly changed: () => void;
}

export interface LogWatch {
  /** What stands in the way of saving, or was found wrong. */
  readonly trouble: () => RefusalCode | null;
  readonly health: () => ChannelOutput<'log-health'>;
  /** The refusal an exception of the log means, noted; null for a bug. */
  readonly refusalOf: (error: unknown) => RefusalCode | null;
  /** Throws `LogMoved` where the file under the log's name is not the open one. */
  readonly sameFile: () => void;
  /** Whether saving works again. */
  readonly tryNow: () => boolean;
  readonly start: () => void;
  /** The window has gone: what only looks is stopped, so that the desk ends as soon as its last backup is made. */
  readonly rest: () => void;
  readonly close: () => void;
}

const TICK_MS = 1_000;
/** The window stands and somebody has signed in; then there is time to read the whole log. */
const CHECK_AFTER_MS = 15_000;
/** Nobody has saved or typed for so long: the log can be copied and folded anew beside the desk. Once a day of use is enough. */
const STATE_AFTER_TICKS = (5 * 60_000) / TICK_MS;
const STATE_EVERY_TICKS = (24 * 3_600_000) / TICK_MS;
/** Somebody waits for the answer; what lies further on the check behind the desk finds. */
const QUICK_LOOK_BYTES = 64 << 20;
/** Trouble that may pass by itself: looked at again with every tick. */
const PASSING: readonly RefusalCode[] = ['disk-full', 'read-only', 'disk-failed', 'locked'];

/** Looks after the log while the desk is open: the WAL, the mark beside it, whether its file is still there, and whether it holds. */
export function makeLogWatch(ports: LogWatchPorts): LogWatch {
  const { db, dataFolder } = ports;
  const lookAtFile = makeSameFile(ports.logFile);
  let trouble: RefusalCode | null = null;
  let mark: HighWater | null = readHighWater(dataFolder);
  let changes = -1;
  /** How often rows were changed when the index of the search had nothing left to put together. */
  let merged = -1;
  let writing = false;
  let found: HealthFound | null = null;
  let checkedAt: Instant | null = null;
  let stopCheck: (() => void) | null = null;
  let state: StateFound | null = null;
  let stopState: (() => void) | null = null;
  let quietTicks = 0;
  let sinceState = STATE_EVERY_TICKS;
  const timers: NodeJS.Timeout[] = [];

  const note = (code: RefusalCode | null): void => {
    if (code === trouble) return;
    trouble = code;
    ports.logger.note(`log: ${code ?? 'well again'}`);
    ports.changed();
  };
  const meaning = (error: unknown): RefusalCode | null => {
    if (error instanceof LogMoved) {
      note('log-moved');
      return 'log-moved';
    }
    if (!isOfTheLog(error)) return null;
    const said = refusalOf(error);
    if (said === null) return null;
    const refusal = meant(said, ports.logFile);
    // Somebody else holds it for a moment: the next try decides, not a notice.
    if (refusal.code !== 'locked' && trouble !== 'log-moved' && trouble !== 'damaged') note(refusal.code);
    return refusal.code;
  };
  const guarded = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (meaning(error) === null) throw error;
    }
  };
  const tryNow = (): boolean => {
    guarded(() => {
      lookAtFile();
      saveSetting(db, 'last-try', ports.clock.now(), ports.clock.now());
      if (trouble !== null && PASSING.includes(trouble)) note(null);
    });
    return trouble === null;
  };
  const keepMark = (): void => {
    if (writing) return;
    const now = markOf(db, ports.clock.now());
    if (now === null || (mark?.hash === now.hash && mark.seq === now.seq)) return;
    writing = true;
    writeHighWater(dataFolder, now)
      .then(() => {
        mark = now;
      })
      // It only comes later: the next tick tries again.
      .catch(() => undefined)
      .finally(() => {
        writing = false;
      });
  };
  const tick = (): void => {
    guarded(() => {
      lookAtFile();
      const so = changesSoFar(db);
      const isQuiet = so === changes;
      changes = so;
      quietTicks = isQuiet ? quietTicks + 1 : 0;
      workOnWal(db, ports.logFile, isQuiet);
      if (isQuiet && so !== merged) {
        const more = mergeSearchWhenIdle(db);
        changes = changesSoFar(db);
        merged = more ? -1 : changes;
      }
      keepMark();
    });
    if (trouble !== null && PASSING.includes(trouble)) tryNow();
    sinceState += 1;
    if (trouble === null && quietTicks >= STATE_AFTER_TICKS && sinceState >= STATE_EVERY_TICKS)
      void compareState();
  };
  const compareState = async (): Promise<void> => {
    sinceState = 0;
    const running = ports.checkState();
    stopState = running.stop;
    try {
      state = await running.answer;
      if (state !== null && (state.indexes !== 'ok' || state.differing.length > 0)) {
        ports.logger.note(`log: not as the events say: ${[state.indexes, ...state.differing].join(' ')}`);
        note('damaged');
      }
    } catch {
      // Stopped with the desk, or the disk failed under the copy: no word about the log either way.
    } finally {
      stopState = null;
      ports.changed();
    }
  };
  const check = async (): Promise<void> => {
    const running = ports.checkHealth();
    stopCheck = running.stop;
    try {
      found = await running.answer;
      checkedAt = ports.clock.now();
      if (found.quickCheck !== 'ok' || found.chain?.ok !== true) note('damaged');
    } catch (error) {
      // A disk that does not answer is told; stopped with the desk, or not begun, says nothing about the log.
      meaning(error);
    } finally {
      stopCheck = null;
      ports.changed();
    }
  };
  const rest = (): void => {
    for (const timer of timers) clearInterval(timer);
    stopCheck?.();
    stopState?.();
  };
  return {
    trouble: () => trouble,
    refusalOf: meaning,
    sameFile: lookAtFile,
    tryNow,
    health: () => {
      const chain = found?.chain ?? null;
      return {
        running: stopCheck !== null,
        checkedAt,
        events: chain?.ok === true ? chain.events : null,
        chain: found === null ? null : chain === null ? 'unreadable' : chain.ok ? 'ok' : 'broken',
        brokenAt: chain?.ok === false ? chain.brokenAt : null,
        why: chain?.ok === false ? chain.why : null,
        quickCheck: found?.quickCheck ?? null,
        state:
          state === null ? null : state.indexes === 'ok' && state.differing.length === 0 ? 'ok' : 'differs',
        mark: mark && { originSeq: mark.originSeq, at: mark.at },
      };
    },
    start: () => {
      timers.push(
        setInterval(tick, TICK_MS),
        setTimeout(() => void check(), CHECK_AFTER_MS),
      );
    },
    rest,
    close: () => {
      rest();
      dropStateCopy(dataFolder);
      guarded(() => {
        lookAtFile();
        const now = markOf(db, ports.clock.now());
        if (now !== null) writeMarkNow(dataFolder, now);
      });
    },
  };
}

/** What SQLite makes of a disk that fails, or may not be written any more, reads like something else. */
function meant(said: Refusal, logFile: string): Refusal {
  if (said.code === 'damaged' && !diskAnswers(logFile, QUICK_LOOK_BYTES)) return refuse('disk-failed');
  return said.code === 'disk-failed' && isReadOnlyNow(logFile) ? refuse('read-only') : said;
}

/** A disk that takes no more keeps the mark of before, which is behind the log and says nothing wrong. */
function writeMarkNow(folder: string, mark: HighWater): void {
  try {
    writeHighWaterNow(folder, mark);
  } catch (error) {
    if (refusalOf(error) === null) throw error;
  }
}
