import type { ComplaintFields, FieldName } from '../../../electron/domain/complaint.ts';
import { checkField } from '../../../electron/domain/intake/check-field.ts';
import { cleanText } from '../../../electron/domain/intake/at-the-door.ts';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import type { Stage } from '../../../electron/domain/stage.ts';
import type { Answer } from '../../bridge/answer.ts';
import { ask } from '../../bridge/ask.ts';
export type { DraftSaving } from './draft-queue.ts';
import { createDraftQueue } from './draft-queue.ts';
import type { DraftQueue, DraftSaving } from './draft-queue.ts';

export type IntakeView = Answer<'intake'>;

export interface DraftSnapshot {
  readonly fields: ComplaintFields;
  /** Text that cannot be kept, as typed, by field. */
  readonly held: Readonly<Record<string, string>>;
  readonly saving: DraftSaving;
}

/** One intake being typed: what the screen shows now, and its way into the log. */
export interface DraftStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => DraftSnapshot;
  /** Sets a value that may be kept; undefined clears the field. */
  readonly set: <F extends FieldName>(field: F, value: ComplaintFields[F] | undefined) => void;
  /** A text while it is typed: saved when it may be, else only held, without a word yet. */
  readonly type: (field: TextField, text: string) => void;
  /** The same on leaving the field: what may not be kept is refused now. */
  readonly leave: (field: TextField, text: string) => void;
  /** Refuses a field whose text could not be read (a date, an amount); the value in the log stays. */
  readonly refuse: (field: FieldName, refusal: Refusal) => void;
  readonly place: (stage: Stage, cursor: string) => void;
  /** Stage and field the cursor was last in, also while the log has not heard of it yet. */
  readonly where: () => { readonly stage: Stage; readonly cursor: string };
  readonly flush: DraftQueue['flush'];
  readonly stop: () => void;
}

/** Fields whose value is one text. */
export type TextField = {
  [F in FieldName]-?: NonNullable<ComplaintFields[F]> extends string
    ? string extends NonNullable<ComplaintFields[F]>
      ? F
      : never
    : never;
}[FieldName];

/** Open drafts by case: coming back to a tab finds words that are still on their way. */
const stores = new Map<string, DraftStore>();

export function draftStoreOf(view: IntakeView): DraftStore {
  const known = stores.get(view.caseId);
  if (known !== undefined) return known;
  const store = createStore(view);
  stores.set(view.caseId, store);
  return store;
}

/** The intake is over: nothing more is sent, and a later intake of the same id starts from the log. */
export function dropDraftStore(caseId: string): void {
  stores.get(caseId)?.stop();
  stores.delete(caseId);
}

/** Sends what is waiting in every open draft, and gives whether all of it is kept; for the moment before the window goes. */
export async function flushDrafts(): Promise<boolean> {
  const kept = await Promise.all([...stores.values()].map((store) => store.flush()));
  return kept.every(Boolean);
}

/** The desk is locked: what the log holds is read from it again. Only words that are not in it yet stay, for the one who typed them. */
export async function forgetSavedDrafts(): Promise<void> {
  await flushDrafts();
  for (const [caseId, store] of stores) {
    const { held, saving } = store.snapshot();
    if (saving.phase === 'saved' && Object.keys(held).length === 0) dropDraftStore(caseId);
  }
}

function createStore(view: IntakeView): DraftStore {
  const listeners = new Set<() => void>();
  let fields: ComplaintFields = view.fields;
  let held: Readonly<Record<string, string>> = {};
  let where = { stage: view.stage, cursor: view.cursor };
  const queue = createDraftQueue(
    { revision: view.revision, savedAt: view.savedAt, stage: view.stage, cursor: view.cursor },
    {
      send: (request) => ask('save-draft', { caseId: view.caseId, ...request }),
      readRevision: async () => {
        const now = await ask('intake', { caseId: view.caseId });
        return now.ok ? { ok: true, value: now.value.revision } : now;
      },
      later: (ms, run) => {
        const timer = setTimeout(run, ms);
        return () => {
          clearTimeout(timer);
        };
      },
      now: () => performance.now(),
      changed: () => {
        publish();
      },
    },
  );
  let current: DraftSnapshot = { fields, held, saving: queue.saving() };

  function publish(): void {
    const saving = queue.saving();
    const typing = saving.phase === 'saved' && Object.keys(held).length > 0;
    current = { fields, held, saving: typing ? { ...saving, phase: 'saving' } : saving };
    for (const listener of listeners) listener();
  }

  function keep<F extends FieldName>(field: F, value: ComplaintFields[F] | undefined): void {
    const { [field]: _before, ...others } = fields;
    fields = value === undefined ? others : { ...others, [field]: value };
    if (Object.hasOwn(held, field)) held = omit(held, field);
    queue.note(field, value ?? null);
  }

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    snapshot: () => current,
    set: keep,
    type: (field, typed) => {
      const text = cleanText(typed);
      if (checkField(field, text) === null) {
        keep(field, text === '' ? undefined : text);
        return;
      }
      held = { ...held, [field]: text };
      publish();
    },
    leave: (field, typed) => {
      const text = cleanText(typed);
      const refusal = checkField(field, text);
      if (refusal === null) {
        if (text !== (fields[field] ?? '') || Object.hasOwn(held, field))
          keep(field, text === '' ? undefined : text);
        return;
      }
      held = { ...held, [field]: text };
      queue.hold(field, refusal);
    },
    refuse: (field, refusal) => {
      queue.hold(field, refusal);
    },
    place: (stage, cursor) => {
      where = { stage, cursor };
      queue.place(stage, cursor);
    },
    where: () => where,
    flush: queue.flush,
    stop: queue.stop,
  };
}

function omit(held: Readonly<Record<string, string>>, field: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(held).filter(([name]) => name !== field));
}
