/** What is still being typed has this long to reach the log before the desk goes all the same; a system that shuts down waits hardly longer. */
export const SAVE_LIMIT_MS = 3_000;
/**
 * A save waits this long for another process that holds the log while somebody leaves. Nothing else happens in main meanwhile: with the
 * wait of a working day the time above would be up before the window could answer that words were refused, and nobody would be asked.
 * Several drafts wait one after the other.
 */
export const LEAVING_WAIT_MS = 300;

export interface LeavingPorts {
  /** Nobody types at a desk that is locked or was never opened. */
  readonly isOpen: () => boolean;
  /** Whether a save gives up soon when another process holds the log (`LEAVING_WAIT_MS`), or waits as on a working day. */
  readonly hurry: (soon: boolean) => void;
  /** Asks the window to send what it has not sent yet; it answers with `noteSaved`. */
  readonly saveFirst: () => void;
  /** Words that cannot be kept just now: whether the person behind the desk goes nevertheless. */
  readonly losesWords: () => Promise<boolean>;
  readonly quit: () => void;
  readonly later: (ms: number, run: () => void) => void;
}

export interface Leaving {
  /** The system or the app itself ends the desk: from here on nobody is asked anything. */
  readonly noteQuit: () => void;
  /** Whether the window may close now. After a no the desk quits by itself, once what was typed is in the log. */
  readonly mayClose: () => boolean;
  /** The window's answer: whether everything it held is in the log. */
  readonly noteSaved: (all: boolean) => void;
}

/**
 * Quitting sends what is not sent first (product A2). A window closed by hand stays open when its words cannot be kept and the person wants to stay;
 * a log-off or shut-down gets its time limit and no question.
 */
export function makeLeaving(ports: LeavingPorts): Leaving {
  let quitting = false;
  let ready = false;
  /** Counts the times somebody wanted to leave: an answer or a time limit of an earlier one must not close the window now. */
  let attempt = 0;
  let waiting = false;
  const go = (): void => {
    waiting = false;
    ready = true;
    ports.quit();
  };
  const askPerson = async (mine: number): Promise<void> => {
    const leaves = await ports.losesWords().catch(() => true);
    if (mine === attempt && (leaves || quitting)) go();
  };
  return {
    noteQuit: () => {
      quitting = true;
    },
    mayClose: () => {
      if (ready || !ports.isOpen()) return true;
      if (waiting) return false;
      waiting = true;
      attempt += 1;
      const mine = attempt;
      // At a log-off nobody is asked: a save may wait as long as it takes.
      ports.hurry(!quitting);
      ports.saveFirst();
      ports.later(SAVE_LIMIT_MS, () => {
        if (waiting && mine === attempt) go();
      });
      return false;
    },
    noteSaved: (all) => {
      if (!waiting) return;
      if (all || quitting) {
        go();
        return;
      }
      waiting = false;
      ports.hurry(false);
      void askPerson(attempt);
    },
  };
}
