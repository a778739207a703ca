import type { Outcome, Refusal } from '../../../electron/domain/refusal.ts';
import type { Stage } from '../../../electron/domain/stage.ts';
import type { Instant } from '../../../electron/domain/time.ts';

/** A save waits this long after the last key, and this long at most while keys keep coming (product A2: within a second). */
export const QUIET_MS = 400;
export const LONGEST_MS = 800;
/** First and longest pause before the same words are offered again after a failure. */
const RETRY_MS = 500;
const LONGEST_RETRY_MS = 4000;

/** One request: the fields changed since the last, null clears one; and where the cursor stands. */
export interface DraftSend {
  readonly revision: number;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly stage: Stage;
  readonly cursor: string;
}

/** What the queue reaches the outside with; a test hands in its own. */
export interface DraftPorts {
  readonly send: (
    request: DraftSend,
  ) => Promise<Outcome<{ readonly revision: number; readonly savedAt: Instant }>>;
  /** The revision the log holds now, asked after `stale-draft`. */
  readonly readRevision: () => Promise<Outcome<number>>;
  /** Runs something later; the answer cancels it. */
  readonly later: (ms: number, run: () => void) => () => void;
  readonly now: () => number;
  readonly changed: () => void;
}

export interface DraftSaving {
  /** `saved` only after the answer came back with nothing left to send. */
  readonly phase: 'saved' | 'saving' | 'unsaved';
  readonly savedAt: Instant | null;
  /** Fields whose value was refused: kept on screen, not in the log, until they are changed. */
  readonly refused: Readonly<Record<string, Refusal>>;
  /** Why nothing can be saved just now; the queue keeps trying. */
  readonly trouble: Refusal | null;
}

export interface DraftQueue {
  readonly saving: () => DraftSaving;
  /** A changed value; the latest of each field wins, the order of fields is kept. */
  readonly note: (field: string, value: unknown) => void;
  /** A value that cannot be kept (checked on this side): what was waiting for the field is dropped, the reason stays. */
  readonly hold: (field: string, refusal: Refusal) => void;
  readonly place: (stage: Stage, cursor: string) => void;
  /** Sends what is waiting at once; resolves true when all of it, and nothing refused, is in the log. */
  readonly flush: () => Promise<boolean>;
  /** Nothing is sent any more: the case is confirmed or left. */
  readonly stop: () => void;
}

interface Start {
  readonly revision: number;
  readonly savedAt: Instant | null;
  readonly stage: Stage;
  readonly cursor: string;
}

/** Refusals after which asking again cannot help: the intake is over. */
const FINAL: readonly string[] = ['already-confirmed', 'at-another-counter', 'not-found'];

/**
 * Changed fields of one intake on their way to the log: in order, one request in flight, nothing dropped when an answer is slow,
 * fails or names one bad field, and nothing called saved before its answer came back.
 */
export function createDraftQueue(start: Start, ports: DraftPorts): DraftQueue {
  let revision = start.revision;
  let savedAt = start.savedAt;
  let stage = start.stage;
  let cursor = start.cursor;
  let waiting = new Map<string, unknown>();
  let moved = false;
  let flying = false;
  let stopped = false;
  /** After a refusal that names no field the fields go one by one, so that one bad value cannot hold the others back. */
  let singly = false;
  let pause = RETRY_MS;
  let trouble: Refusal | null = null;
  let refused: Readonly<Record<string, Refusal>> = {};
  let waitingSince: number | null = null;
  let cancelTimer: (() => void) | null = null;
  let settled: (() => void)[] = [];

  const idle = (): boolean => waiting.size === 0 && !moved;

  function saving(): DraftSaving {
    const open = trouble !== null || Object.keys(refused).length > 0;
    const phase = open ? 'unsaved' : flying || waiting.size > 0 ? 'saving' : 'saved';
    return { phase, savedAt, refused, trouble };
  }

  function schedule(): void {
    if (flying || stopped || idle()) return;
    const now = ports.now();
    waitingSince ??= now;
    const wait = Math.max(0, Math.min(QUIET_MS, waitingSince + LONGEST_MS - now));
    arm(trouble === null ? wait : pause);
  }

  function arm(ms: number): void {
    cancelTimer?.();
    cancelTimer = ports.later(ms, () => {
      cancelTimer = null;
      pump();
    });
  }

  function pump(): void {
    if (flying || stopped) return;
    if (idle()) {
      for (const done of settled) done();
      settled = [];
      return;
    }
    cancelTimer?.();
    cancelTimer = null;
    waitingSince = null;
    const batch = takeBatch();
    moved = false;
    flying = true;
    ports.changed();
    void ports
      .send({ revision, fields: Object.fromEntries(batch), stage, cursor })
      .then((answer) => answered(batch, answer));
  }

  function takeBatch(): Map<string, unknown> {
    if (!singly) {
      const all = waiting;
      waiting = new Map();
      return all;
    }
    const batch = new Map<string, unknown>();
    for (const [field, value] of waiting) {
      batch.set(field, value);
      waiting.delete(field);
      break;
    }
    if (waiting.size === 0) singly = false;
    return batch;
  }

  async function answered(
    batch: Map<string, unknown>,
    answer: Awaited<ReturnType<DraftPorts['send']>>,
  ): Promise<void> {
    if (answer.ok) {
      revision = answer.value.revision;
      savedAt = answer.value.savedAt;
      trouble = null;
      pause = RETRY_MS;
      finish(settled.length > 0 || singly);
      return;
    }
    if (answer.code === 'stale-draft') {
      putBack(batch);
      const known = await ports.readRevision();
      const newer = known.ok && known.value !== revision;
      if (known.ok) revision = known.value;
      // Stale against the very revision the log names: asking at once again would only spin.
      trouble = newer ? null : known.ok ? answer : known;
      finish(newer);
      return;
    }
    const named = answer.field;
    if (named !== undefined && batch.has(named)) {
      batch.delete(named);
      if (!waiting.has(named)) refused = { ...refused, [named]: answer };
      putBack(batch);
      finish(true);
      return;
    }
    if (answer.code === 'bad-request') {
      const [only] = batch.keys();
      if (batch.size === 1 && only !== undefined) refused = { ...refused, [only]: answer };
      else {
        putBack(batch);
        singly = true;
      }
      finish(true);
      return;
    }
    putBack(batch);
    trouble = answer;
    if (FINAL.includes(answer.code)) stopped = true;
    finish(false);
    pause = Math.min(pause * 2, LONGEST_RETRY_MS);
  }

  /** What could not be kept goes back in front; a newer value of the same field stays the newer one. */
  function putBack(batch: Map<string, unknown>): void {
    const merged = new Map(batch);
    for (const [field, value] of waiting) {
      merged.delete(field);
      merged.set(field, value);
    }
    waiting = merged;
    moved = true;
  }

  function finish(atOnce: boolean): void {
    flying = false;
    if (stopped || idle() || atOnce) pump();
    else schedule();
    if (stopped || trouble !== null) {
      for (const done of settled) done();
      settled = [];
    }
    ports.changed();
  }

  return {
    saving,
    note: (field, value) => {
      waiting.delete(field);
      waiting.set(field, value);
      refused = without(refused, field);
      schedule();
      ports.changed();
    },
    hold: (field, refusal) => {
      waiting.delete(field);
      refused = { ...refused, [field]: refusal };
      ports.changed();
    },
    place: (newStage, newCursor) => {
      if (newStage === stage && newCursor === cursor) return;
      stage = newStage;
      cursor = newCursor;
      moved = true;
      schedule();
    },
    flush: async () => {
      if (!stopped && (flying || !idle())) {
        await new Promise<void>((resolve) => {
          settled.push(resolve);
          pump();
        });
      }
      return saving().phase === 'saved';
    },
    stop: () => {
      stopped = true;
      cancelTimer?.();
    },
  };
}

function without(
  refused: Readonly<Record<string, Refusal>>,
  field: string,
): Readonly<Record<string, Refusal>> {
  if (!Object.hasOwn(refused, field)) return refused;
  return Object.fromEntries(Object.entries(refused).filter(([name]) => name !== field));
}
