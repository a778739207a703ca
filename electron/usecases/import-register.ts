import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import { caseNumberOf } from '../domain/case-number.ts';
import type { EventDraft } from '../domain/event.ts';
import type { CaseId } from '../domain/ids.ts';
import { paperLanguageOf } from '../domain/language.ts';
import type {
  RegisterPlace,
  RegisterDraft,
  RegisterReading,
  RegisterRead,
} from '../domain/register/read-register.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { localDateOf } from '../domain/time.ts';
import { actingFor } from './acting.ts';
import type { Acting } from './acting.ts';
import type { ImportDesk } from './import-package.ts';
import type { Desk, RegisterBatch } from './ports.ts';
import { takeBack } from './undo-register.ts';

/** A file that was chosen and read; its sheets stay in the worker. */
export type RegisterChosen = ChannelOutput<'choose-register'>['file'];
type SheetReading = ChannelInput<'check-register'>;

export interface RegisterDesk {
  /** Shows the dialog and reads the file; null when it was closed. Refuses `file-too-large`, `disk-failed`. */
  readonly choose: () => Promise<Outcome<RegisterChosen>>;
  /** The same file under another encoding. */
  readonly readAs: (encoding: string) => Promise<Outcome<RegisterChosen>>;
  readonly file: () => { readonly name: string; readonly sha256: string } | null;
  /** Reads the whole sheet in the worker; the drafts stay there. */
  readonly check: (
    sheet: number,
    reading: RegisterReading,
    place: RegisterPlace,
  ) => Promise<
    Omit<RegisterRead, 'drafts'> & { readonly ready: number; readonly preview: readonly RegisterDraft[] }
  >;
  /** Drafts of the last check, so many from a place. */
  readonly drafts: (from: number, most: number) => Promise<readonly RegisterDraft[]>;
  readonly forget: () => void;
  /** Cases of a batch that nobody did anything about since, so many of them. */
  readonly untouched: (batch: string, most: number) => readonly CaseId[];
  readonly batches: () => ChannelOutput<'register-batches'>['batches'];
  /** Lets main answer what the window asks before the next rows are written. */
  readonly breathe: () => Promise<void>;
}

/** Rows a transaction: short enough that no save waits for it, long enough that the disk is asked rarely. */
const ROWS_AT_ONCE = 250;
const PREVIEW_ERRORS = 200;

export function listBatches(desk: Desk, register: RegisterDesk): Outcome<ChannelOutput<'register-batches'>> {
  const who = actingFor(desk, 'register-batches');
  return who.ok ? done({ batches: register.batches() }) : who;
}

export async function chooseRegister(
  desk: Desk,
  register: RegisterDesk,
  input: ChannelInput<'choose-register'>,
): Promise<Outcome<ChannelOutput<'choose-register'>>> {
  const who = actingFor(desk, 'choose-register');
  if (!who.ok) return who;
  const chosen = input.encoding === null ? await register.choose() : await register.readAs(input.encoding);
  return chosen.ok ? done({ file: chosen.value }) : chosen;
}

/** What would become of the sheet, without a word written: rows as they would stand, what is wrong, what has to be asked. */
export async function checkRegister(
  desk: Desk,
  register: RegisterDesk,
  input: ChannelInput<'check-register'>,
): Promise<Outcome<ChannelOutput<'check-register'>>> {
  const who = actingFor(desk, 'check-register');
  if (!who.ok) return who;
  const file = register.file();
  if (file === null) return refuse('not-found');
  const { ready, preview, errors, questions } = await register.check(
    input.sheet,
    readingOf(input),
    placeOf(who.value),
  );
  const earlier = sameFileIn(register, file.sha256).find((batch) => !isCutOff(batch));
  return done({
    ready,
    wrong: new Set(errors.map(({ row }) => row)).size,
    errors: errors.slice(0, PREVIEW_ERRORS).map((error) => ({ ...error })),
    moreErrors: Math.max(0, errors.length - PREVIEW_ERRORS),
    questions: questions.map(
      (question) => structuredClone(question) as ChannelOutput<'check-register'>['questions'][number],
    ),
    preview: preview.map((draft) => ({
      row: draft.row,
      oldNumber: draft.oldNumber,
      receivedOn: draft.receivedOn,
      endedOn: draft.endedOn,
      state: draft.state,
      customerName: draft.record.customerName ?? '',
      phone: draft.record.phone ?? '',
      matter: draft.record.matter ?? '',
      what: draft.record.what ?? '',
      requestAmount: draft.record.requestAmount ?? null,
      goodwillAmount: draft.record.goodwillAmount ?? null,
      basis: draft.basis,
    })),
    sameFile: earlier === undefined ? null : { importedAt: earlier.importedAt, cases: earlier.cases },
  });
}

function sameFileIn(register: RegisterDesk, sha256: string): readonly RegisterBatch[] {
  return register.batches().filter((batch) => batch.fileSha256 === sha256 && batch.undoneAt === null);
}

/** A power cut or a failing disk ended it before its last row: only a stop in the middle can take back what it wrote. */
function isCutOff(batch: RegisterBatch): boolean {
  return batch.cases < batch.rows;
}

/**
 * Writes the rows of the last check as cases, some hundred at a time, so that the desk stays awake. A stop in the middle takes back what
 * was written in the one way there is: the batch is undone. So is first what an earlier try of the same file left behind when it was cut
 * off: the register would be there twice in part, or could never be taken in as a whole.
 */
export function importRegister(
  desk: Desk,
  imports: ImportDesk,
  register: RegisterDesk,
  privacy: Parameters<typeof takeBack>[2],
  input: ChannelInput<'import-register'>,
): Promise<Outcome<ChannelOutput<'import-register'>>> {
  return imports.inTurn(async () => {
    const checked = await checkRegister(desk, register, input);
    if (!checked.ok) return checked;
    const file = register.file();
    const { ready, wrong, questions, sameFile } = checked.value;
    if (file === null) return refuse('not-found');
    if (questions.length > 0) return refuse('register-asks');
    if (ready === 0) return refuse('register-empty');
    if (wrong > 0 && !input.leaveOutWrong) return refuse('register-rows-wrong', { limit: wrong });
    if (sameFile !== null && !input.again) return refuse('register-twice');
    imports.isStopped();
    const batch = desk.ids.next();
    const first = actingFor(desk, 'import-register');
    if (!first.ok) return first;
    const undo = (left: string): Promise<void> =>
      takeBack(desk, register, privacy, first.value.context, { batch: left, reason: '' });
    for (const left of sameFileIn(register, file.sha256).filter(isCutOff)) await undo(left.batch);
    desk.log.append({ ...first.value.context, at: desk.clock.now() }, [
      {
        kind: 'register-imported',
        caseId: null,
        payload: { batch, fileName: file.name.slice(0, 200), fileSha256: file.sha256, rows: ready },
      },
    ]);
    for (let from = 0; from < ready; from += ROWS_AT_ONCE) {
      imports.progress('write-register', from, ready);
      const drafts = await register.drafts(from, ROWS_AT_ONCE);
      const who = actingFor(desk, 'import-register');
      if (!who.ok || imports.isStopped()) {
        await undo(batch);
        return done({ cases: 0, stopped: true });
      }
      desk.log.append(who.value.context, registered(desk, who.value, batch, drafts));
      await register.breathe();
    }
    imports.progress('write-register', ready, ready);
    register.forget();
    return done({ cases: ready, stopped: false });
  });
}

/** Numbers of the day each was received on, behind those given out there already. */
function registered(
  desk: Desk,
  who: Acting,
  batch: string,
  drafts: readonly RegisterDraft[],
): readonly EventDraft[] {
  const used = new Map<string, number>();
  return drafts.map((draft) => {
    const ordinal = (used.get(draft.receivedOn) ?? desk.records.ordinalsUsed(draft.receivedOn)) + 1;
    used.set(draft.receivedOn, ordinal);
    const { code, counter } = who.branch;
    const number = caseNumberOf({ branch: code, counter, localDate: draft.receivedOn, ordinal });
    return {
      kind: 'case-registered',
      caseId: desk.ids.next(),
      payload: { ...draft, batch, number, ordinal, owner: who.staff.id },
    };
  });
}

function placeOf({ branch, now }: Acting): RegisterPlace {
  return {
    today: localDateOf(now, branch.zone),
    currency: branch.currency,
    language: paperLanguageOf(branch.locale),
    sector: branch.sector,
  };
}

function readingOf(input: SheetReading): RegisterReading {
  const { columns, dates, amounts, states } = input;
  return {
    columns,
    dates: Object.fromEntries(dates.map(({ column, reading }) => [column, reading])),
    amounts: Object.fromEntries(amounts.map(({ column, reading }) => [column, reading])),
    states: Object.fromEntries(states.map(({ word, state }) => [word, state])),
  };
}
