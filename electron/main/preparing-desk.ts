import { join } from 'node:path';
import type { Refusal } from '../domain/refusal.ts';
import { refuse } from '../domain/refusal.ts';
import type { ConnectionOptions } from '../store/connection.ts';
import { openReader } from '../store/open-store.ts';
import { ownBranch } from '../store/records/branch.ts';
import { settingOf } from '../store/records/setting.ts';
import { blockedHandlers } from './blocked-handlers.ts';
import { makeDeskState } from './desk-state.ts';
import type { DeskStatePorts, Settings } from './desk-state.ts';
import { prepareLog } from './prepare-log.ts';
import type { PreparePorts } from './prepare-log.ts';
import type { Wired } from './reopenable-desk.ts';

export interface PreparingDeskPorts {
  readonly logFile: string;
  readonly nativeBinding: string | null;
  readonly state: Omit<DeskStatePorts, 'opened' | 'blocked'>;
  readonly tell: PreparePorts['tell'];
  readonly broke: PreparePorts['broke'];
  /** What became of the last try; null before the first and after a good one. */
  readonly outcome: PrepareOutcome;
  /** Wires the desk anew over the log as it is then. */
  readonly reopen: () => void;
}

/** Outlives a wiring: the next one must know that a try was refused, or it would begin another without end. */
export interface PrepareOutcome {
  refused: Refusal | null;
}

/** The desk while a log of an older Amends is brought up to date: it says so, in the language and look of before, and nothing else. */
export function preparingDesk(ports: PreparingDeskPorts): Wired {
  const { logFile, nativeBinding, outcome, reopen } = ports;
  const settings = settingsOfBefore(logFile, nativeBinding === null ? {} : { nativeBinding });
  const state = makeDeskState({ ...ports.state, opened: null, blocked: null, preparing: settings });
  const preparing = prepareLog({
    work: { logFile, nativeBinding },
    workerFile: join(__dirname, 'prepare-worker.cjs'),
    tell: ports.tell,
    ended: (why) => {
      outcome.refused = why;
      reopen();
    },
    broke: (error) => {
      ports.broke(error);
      outcome.refused = refuse('failed');
      reopen();
    },
  });
  return {
    handlers: blockedHandlers(state, refuse('locked')),
    paperHtml: () => null,
    lastBackup: () => null,
    leaving: { mayClose: () => true, noteQuit: () => undefined },
    close: () => {
      // Node waits for a thread until its statement is done, a minute perhaps: a second start would find the desk open and no window.
      if (preparing.isRunning()) process.kill(process.pid, 'SIGKILL');
    },
  };
}

/** Read once: nobody else may hold the log while it changes. What is chosen meanwhile is kept until then. */
function settingsOfBefore(logFile: string, options: ConnectionOptions): Settings {
  const known = new Map<string, unknown>();
  try {
    const db = openReader(logFile, options);
    try {
      for (const name of ['locale', 'appearance']) known.set(name, settingOf(db, name));
      known.set('locale', known.get('locale') ?? ownBranch(db)?.locale);
    } finally {
      db.close();
    }
  } catch {
    // A language that cannot be read is guessed, as at a first start.
  }
  return { get: (name) => known.get(name), set: (name, value) => void known.set(name, value) };
}
