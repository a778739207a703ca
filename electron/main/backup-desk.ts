import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { Told } from '../contract/envelope.ts';
import { isBackupDue } from '../domain/backups/backup-due.ts';
import type { BackupOccasion } from '../domain/backups/backup-due.ts';
import { isBackupName, STALE_AFTER_DAYS } from '../domain/backups/backup.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import type { Outcome } from '../domain/refusal.ts';
import type { Instant, Zone } from '../domain/time.ts';
import { holdBackupMemory } from '../platform/backup-memory.ts';
import type { HeldMemory } from '../platform/backup-memory.ts';
import { firstPlace, letGo, listBackups, onSameDisk, secondPlace } from '../platform/backup-place.ts';
import { diskRefusal, refusingDisk } from '../platform/durable-files.ts';
import type { Logger } from '../platform/logger.ts';
import { watchBlocks } from '../platform/loop-blocks.ts';
import { asides, dropStaging, letGoAside, putAside, swapIn } from '../platform/restore-swap.ts';
import type { BackupDesk, RestoreWanted } from '../usecases/back-up.ts';
import type { OldCopiesDesk } from '../usecases/old-copies.ts';
import type { LogChanges } from './log-changes.ts';
import type { InTurn } from './one-after-the-other.ts';
import { answerOf } from './workers/answer-of.ts';
import type { BackupTask, BackupWork, FromBackup, ListedBackup } from './workers/backup-messages.ts';
import type { BackupMade } from './workers/backup-run.ts';
import type { RestoreSource } from './workers/restore-run.ts';

export interface BackupPorts {
  readonly dataFolder: string;
  readonly nativeBinding: string | null;
  /** The worker as the build leaves it; tests give its source. */
  readonly workerFile: string;
  readonly clock: { readonly now: () => Instant };
  /** Local number of the last event, and when and where the branch was set up; null where no log is open or nobody has set up one. */
  readonly log: () => { readonly lastSeq: number; readonly zone: Zone; readonly firstAt: Instant } | null;
  /** Another text as soon as anything more was typed that is no event yet; '' where no log is open. */
  readonly typed: () => string;
  /** Backups, closes of a day and imports wait for each other. */
  readonly inTurn: InTurn;
  readonly changes: LogChanges;
  readonly chooseFolder: () => Promise<string | null>;
  /** Closes the log, lets `between` change the files, and opens the desk anew. */
  readonly reopen: (between: () => void) => void;
  readonly tell: (told: Told) => void;
  readonly logger: Pick<Logger, 'note'>;
}

export interface Backups extends BackupDesk, OldCopiesDesk {
  /** A backup where one is due now; null where none is. */
  readonly ifDue: (occasion: BackupOccasion) => Promise<unknown> | null;
  /** Begins to look at the clock. */
  readonly start: () => void;
  readonly close: () => void;
}

/** People sign in and the first customers come; then there is time. */
const FIRST_AFTER_MS = 5 * 60_000;
const LOOK_EVERY_MS = 10 * 60_000;
const DAY_MS = 86_400_000;
/** Somebody may save between making ready and the change; a third time is no accident. */
const MOST_TRIES = 3;

/** Copying, proving and looking through folders run in a worker with its own connection; main remembers and changes names. */
export function makeBackups(ports: BackupPorts): Backups {
  const { dataFolder, clock } = ports;
  const first = firstPlace(dataFolder);
  const memory = holdBackupMemory(dataFolder);
  let elsewhere: string | null = null;
  let running = false;
  let closed = false;
  const timers: NodeJS.Timeout[] = [];
  const { remember } = memory;
  const ask = (task: BackupTask): Promise<FromBackup> => inWorker(task, ports);
  const folderOf = (place: 'first' | 'second' | 'elsewhere'): string | null => {
    if (place === 'first') return first;
    if (place === 'elsewhere') return elsewhere;
    const { second } = memory.now();
    return second === null ? null : secondPlace(second);
  };
  const noteMade = ({ backup, second }: BackupMade): void => {
    const hasSecond = memory.now().second !== null;
    remember({
      lastNumber: backup.number,
      good: { at: backup.at, lastSeq: backup.lastSeq },
      firstFault: null,
      source: null,
      ...(hasSecond ? { secondFault: second } : {}),
      ...(hasSecond && second === null ? { secondGoodAt: backup.at } : {}),
    });
  };
  const runOne = async (occasion: BackupOccasion): Promise<Outcome<{ readonly at: string }>> => {
    const log = ports.log();
    if (log === null) return refuse('not-set-up');
    running = true;
    const blocks = watchBlocks();
    try {
      const at = clock.now();
      const order = {
        logFile: join(dataFolder, 'amends.db'),
        dataFolder,
        first,
        second: folderOf('second'),
        at,
        zone: log.zone,
        lastNumber: memory.now().lastNumber,
        whole: occasion !== 'clock',
      };
      const said = await ask({ do: 'back-up', order });
      if (said.kind !== 'back-up') throw new Error('the worker answered something else');
      const { outcome } = said;
      if (outcome.ok) noteMade(outcome.value);
      else if (outcome.source !== null) {
        const { source } = outcome;
        const before = memory.now().source;
        const since = before?.fault === source ? before.since : at;
        remember({ source: { fault: source, since } });
      } else remember({ firstFault: outcome.code });
      ports.logger.note(outcome.ok ? 'backup made' : `backup refused: ${outcome.code}`, {
        longestBlockMs: blocks.longestMs(),
      });
      return outcome.ok ? done({ at }) : refuse(outcome.code);
    } catch (error) {
      return diskRefusal(error);
    } finally {
      blocks.stop();
      running = false;
    }
  };
  const backUp = async (occasion: BackupOccasion): Promise<Outcome<{ readonly at: string }>> => {
    const outcome = await ports.inTurn(() => runOne(occasion));
    ports.tell({ kind: 'backups-changed' });
    return outcome;
  };
  const ifDue = (occasion: BackupOccasion): Promise<unknown> | null => {
    const lastSeq = ports.log()?.lastSeq ?? 0;
    if (running || !isBackupDue({ occasion, now: clock.now(), lastSeq, last: memory.now().good }))
      return null;
    return backUp(occasion);
  };
  const sourceOf = async (
    wanted: ChannelInput<'preview-restore'>['source'],
  ): Promise<RestoreSource | null> => {
    if (wanted.from === 'aside') {
      const [aside] = asides(dataFolder);
      return aside === undefined ? null : { from: 'aside', ...aside };
    }
    const folder = folderOf(wanted.place);
    // A name from a window: only one that is listed in that place is meant by it.
    if (folder === null || !isBackupName(wanted.fileName)) return null;
    const [list = []] = await listed([folder]);
    const backup = list.find(({ fileName, whole }) => fileName === wanted.fileName && whole);
    return backup === undefined ? null : { from: 'backup', file: join(folder, backup.fileName), backup };
  };
  const listed = async (places: readonly string[]): Promise<readonly (readonly ListedBackup[])[]> => {
    const said = await ask({ do: 'list', dataFolder, places });
    if (said.kind !== 'list') throw new Error('the worker answered something else');
    return said.lists;
  };
  const restoreOnce = async (wanted: RestoreWanted): Promise<Outcome<ChannelOutput<'restore-backup'>>> => {
    const source = await sourceOf(wanted.source);
    if (source === null) return refuse(wanted.source.from === 'aside' ? 'nothing-to-undo' : 'not-found');
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const { actor, reason, passphrase, numbersUnknown } = wanted;
      const order = {
        dataFolder,
        source,
        at: clock.now(),
        actor,
        secondActor: null,
        reason,
        passphrase,
        numbersUnknown,
      };
      const typed = ports.typed();
      const said = await ask({ do: 'prepare', order });
      if (said.kind !== 'prepare') throw new Error('the worker answered something else');
      if (!said.outcome.ok) return said.outcome;
      const { aside, note, takenBack, missing, erasedAgain, lastSeqNow } = said.outcome.value;
      // What this desk was wired over is not the log of now: nobody here knows what was saved since.
      if (closed) break;
      const now = ports.log()?.lastSeq;
      if (now !== undefined && lastSeqNow !== null && now !== lastSeqNow) continue;
      if (ports.typed() !== typed) continue;
      try {
        ports.reopen(() => {
          swapIn(dataFolder, aside, note);
        });
      } catch (error) {
        // Decided or not, the start knows: what stands in the folder is one of the two, whole.
        return diskRefusal(error);
      }
      ports.logger.note(`log ${note.kind}`, { takenBack, missing, erasedAgain });
      return done({ takenBack, missing, erasedAgain, keptAs: join(dataFolder, aside) });
    }
    dropStaging(dataFolder);
    return refuse('locked');
  };
  return {
    view: async () => viewOf({ memory, first, elsewhere, running, dataFolder, folderOf, listed }),
    notice: () => noticeOf(memory, clock.now(), ports.log()),
    backUp,
    ifDue,
    chooseFolder: ports.chooseFolder,
    setSecond: (folder) => {
      try {
        remember({ second: folder, secondFault: null, secondGoodAt: null });
        return done(NOTHING);
      } catch (error) {
        return diskRefusal(error);
      }
    },
    // Chosen is the folder itself, or the stick it stands on.
    lookInto: (folder) => {
      elsewhere = listBackups(folder).length > 0 ? folder : secondPlace(folder);
    },
    preview: async (looked) => {
      const source = await sourceOf(looked.source);
      if (source === null) return refuse(looked.source.from === 'aside' ? 'nothing-to-undo' : 'not-found');
      const said = await ask({ do: 'preview', order: { dataFolder, source, passphrase: looked.passphrase } });
      if (said.kind !== 'preview') throw new Error('the worker answered something else');
      return said.outcome.ok
        ? done({ ...said.outcome.value, unopened: [...said.outcome.value.unopened] })
        : said.outcome;
    },
    oldCopies: async () => {
      const places = { dataFolder, first, second: folderOf('second') };
      const said = await ports.inTurn(() => ask({ do: 'old-copies', places }));
      if (said.kind !== 'old-copies') throw new Error('the worker answered something else');
      return said.copies;
    },
    putAsideAt: () => putAside(dataFolder),
    letGo: ({ kind, name }) =>
      refusingDisk(() => {
        const place = kind === 'first' || kind === 'second' ? folderOf(kind) : null;
        if (kind === 'aside' || kind === 'repair') letGoAside(dataFolder, name);
        else if (place !== null) letGo(place, name);
        return done(NOTHING);
      }),
    restore: (wanted) => ports.inTurn(() => ports.changes.alone(() => restoreOnce(wanted))),
    start: () => {
      timers.push(
        setTimeout(() => void ifDue('clock'), FIRST_AFTER_MS),
        setInterval(() => void ifDue('clock'), LOOK_EVERY_MS),
      );
    },
    close: () => {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

interface Viewed {
  readonly memory: HeldMemory;
  readonly first: string;
  readonly elsewhere: string | null;
  readonly running: boolean;
  readonly dataFolder: string;
  readonly folderOf: (place: 'first' | 'second' | 'elsewhere') => string | null;
  readonly listed: (places: readonly string[]) => Promise<readonly (readonly ListedBackup[])[]>;
}

async function viewOf(of: Viewed): Promise<ChannelOutput<'backups'>> {
  const { first, elsewhere, dataFolder } = of;
  const memory = of.memory.now();
  const second = of.folderOf('second');
  const places = (['first', 'second', 'elsewhere'] as const).flatMap((place) => {
    const folder = of.folderOf(place);
    return folder === null ? [] : [{ place, folder }];
  });
  const lists = await of.listed(places.map(({ folder }) => folder));
  const [aside] = asides(dataFolder);
  return {
    first: {
      folder: first,
      goodAt: memory.good?.at ?? null,
      fault: memory.firstFault,
      sameDisk: onSameDisk(first, dataFolder),
    },
    second: of.memory.isUnread()
      ? { folder: '', goodAt: null, fault: 'second-place-unknown', sameDisk: null }
      : second === null
        ? null
        : {
            folder: second,
            goodAt: memory.secondGoodAt,
            fault: memory.secondFault,
            sameDisk: onSameDisk(second, first),
          },
    elsewhere,
    list: places.flatMap(({ place }, at) => (lists[at] ?? []).map((one) => lineOf(place, one))),
    source: memory.source,
    running: of.running,
    aside: aside === undefined ? null : asideView(aside.note),
  };
}

function lineOf(
  place: 'first' | 'second' | 'elsewhere',
  one: ListedBackup,
): ChannelOutput<'backups'>['list'][number] {
  const { fileName, counter, at, localDate, events, cases, bytes, whole, inLog } = one;
  return { place, fileName, counter, at, localDate, events, cases, bytes, whole, inLog };
}

function asideView({
  kind,
  at,
  events,
  cases,
}: {
  readonly kind: 'restored' | 'undone';
  readonly at: string;
  readonly events: number | null;
  readonly cases: number | null;
}): ChannelOutput<'backups'>['aside'] {
  return { kind, at, events, cases };
}

/** A log with nothing new in it is as safe as on the day it was copied. */
function noticeOf(
  held: HeldMemory,
  now: Instant,
  log: ReturnType<BackupPorts['log']>,
): ChannelOutput<'backup-notice'> {
  const memory = held.now();
  const since = memory.good?.at ?? log?.firstAt ?? now;
  const changed = log !== null && log.lastSeq !== memory.good?.lastSeq;
  const days = Math.floor((Date.parse(now) - Date.parse(since)) / DAY_MS);
  return {
    staleDays: changed && days >= STALE_AFTER_DAYS ? days : null,
    source: memory.source?.fault ?? null,
    first: memory.firstFault,
    second: held.isUnread() ? 'second-place-unknown' : memory.secondFault,
  };
}

function inWorker(
  task: BackupTask,
  ports: Pick<BackupPorts, 'workerFile' | 'nativeBinding' | 'tell'>,
): Promise<FromBackup> {
  const { workerFile, nativeBinding } = ports;
  const work: BackupWork = { task, nativeBinding, workerFile };
  const worker = new Worker(workerFile, { workerData: work });
  return answerOf(worker, (said: FromBackup) => {
    if (said.kind !== 'progress') return said;
    ports.tell({ kind: 'progress', step: `backup-${said.step}`, done: said.done, of: said.of });
    return undefined;
  });
}
