import { CHANNEL_NAMES } from '../contract/channel-names.ts';
import type { Handlers } from './answer.ts';
import type { Leaving } from './leaving.ts';

/** What one wiring of the desk over one state of the data folder gives. */
export interface Wired {
  readonly handlers: Handlers;
  readonly paperHtml: (id: string) => string | null;
  readonly leaving: Pick<Leaving, 'mayClose' | 'noteQuit'>;
  /** A backup that is due before the desk ends; null where none is. */
  readonly lastBackup: () => Promise<unknown> | null;
  readonly close: () => void;
}
export interface ReopenableDesk extends Wired {
  /** Closes everything over the log, lets `between` change what lies in the folder, and wires the desk anew: locked, or blocked with its reason. */
  readonly reopen: (between?: () => void) => void;
}

/**
 * The router is bound once, while the log below it can be mended, restored or tried again: its handlers always ask the wiring of
 * now. Nobody is signed in after a reopening, since a session belongs to the log it was opened over.
 */
export function makeReopenable(wire: () => Wired, changed: () => void): ReopenableDesk {
  let current = wire();
  const handlers = Object.fromEntries(
    CHANNEL_NAMES.map((name) => [
      name,
      (input: unknown) => (current.handlers[name] as (input: unknown) => unknown)(input),
    ]),
  );
  return {
    // Every name of the contract is in it; `fromEntries` forgets which.
    handlers: handlers as unknown as Handlers,
    paperHtml: (id) => current.paperHtml(id),
    leaving: {
      mayClose: () => current.leaving.mayClose(),
      noteQuit: () => {
        current.leaving.noteQuit();
      },
    },
    lastBackup: () => current.lastBackup(),
    close: () => {
      current.close();
    },
    reopen: (between = () => undefined) => {
      current.close();
      try {
        between();
      } finally {
        current = wire();
        changed();
      }
    },
  };
}
