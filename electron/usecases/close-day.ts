import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import { dayChecklist, mayClose } from '../domain/day-close/day-checklist.ts';
import type { ChecklistFindings } from '../domain/day-close/day-checklist.ts';
import type { EventPayloads } from '../domain/event.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { localDateOf } from '../domain/time.ts';
import type { LocalDate } from '../domain/time.ts';
import { acting } from './acting.ts';
import type { Desk } from './ports.ts';
import { supervisorBeside } from './step-up.ts';

export type PackageMade = EventPayloads['package-made'];

/** What closing a day needs beside the log: its questions, and the worker that gathers, signs and writes the package. */
export interface DayDesk {
  readonly findings: (localDate: LocalDate) => ChecklistFindings;
  readonly counts: (localDate: LocalDate) => {
    readonly received: number;
    readonly resolved: number;
    readonly changedOlderCases: number;
  };
  readonly unclosedDays: (today: LocalDate) => readonly LocalDate[];
  readonly isClosed: (localDate: LocalDate) => boolean;
  /**
   * Starts when what was handed in before has ended. Two packages made at once would have one number and one name, and the second
   * would write over the kept file of the first.
   */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  readonly packages: () => ChannelOutput<'day'>['packages'];
  readonly lastFolder: () => string;
  readonly noteFolder: (folder: string) => void;
  /** Refuses a folder that is gone, read-only or full. */
  readonly checkFolder: (folder: string) => Promise<Outcome<unknown>>;
  /** The key packages are signed with now, and the one the log knows; they differ at first and after a key was lost. */
  readonly keys: () => { readonly publicKeyPem: string; readonly known: string };
  /**
   * Gathers, signs, writes, syncs, reads back; calls `record` once the package stands verified on the stick under its temporary
   * name and is kept, and only then gives it its name.
   */
  readonly makePackage: (
    localDate: LocalDate,
    folder: string,
    sequence: number,
    record: (made: PackageMade) => void,
  ) => Promise<Outcome<ChannelOutput<'close-day'>>>;
  readonly copyPackage: (sequence: number, folder: string) => Promise<Outcome<ChannelOutput<'copy-package'>>>;
}

export function readDay(desk: Desk, day: DayDesk, input: ChannelInput<'day'>): Outcome<ChannelOutput<'day'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const today = localDateOf(who.value.now, who.value.branch.zone);
  const localDate = input.localDate ?? today;
  const packages = day.packages();
  return done({
    localDate,
    closed: day.isClosed(localDate),
    ...day.counts(localDate),
    checklist: dayChecklist(day.findings(localDate)).map((item) => ({ ...item, numbers: [...item.numbers] })),
    nextSequence: (packages.at(-1)?.sequence ?? 0) + 1,
    unclosedDays: [...day.unclosedDays(today)],
    lastFolder: day.lastFolder(),
    packages,
  });
}

/**
 * Checklist, package, then the two events: the day counts as closed only when the package stands verified on the stick and is
 * kept. The events themselves travel in the next package.
 */
export function closeDay(
  desk: Desk,
  day: DayDesk,
  input: ChannelInput<'close-day'>,
): Promise<Outcome<ChannelOutput<'close-day'>>> {
  return day.inTurn(() => closeNow(desk, day, input));
}

async function closeNow(
  desk: Desk,
  day: DayDesk,
  input: ChannelInput<'close-day'>,
): Promise<Outcome<ChannelOutput<'close-day'>>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { localDate, folder, notes } = input;
  if (localDate > localDateOf(who.value.now, who.value.branch.zone)) return refuse('day-in-the-future');
  if (day.isClosed(localDate)) return refuse('day-already-closed');
  const checklist = dayChecklist(day.findings(localDate), notes);
  if (!mayClose(checklist)) {
    return refuse('reason-missing', { field: checklist.find((item) => item.noteNeeded)?.code ?? '' });
  }
  // A plain package leaves the counter readable for whoever finds the stick: a supervisor answers for it (product F2).
  const second = await supervisorBeside(desk, who.value.staff, input.stepUp);
  if (!second.ok) return second;
  // Asked before anything is written: a folder that vanished leaves the log as it was.
  const reachable = await day.checkFolder(folder);
  if (!reachable.ok) return reachable;
  const sequence = (day.packages().at(-1)?.sequence ?? 0) + 1;
  const { publicKeyPem, known } = day.keys();
  if (publicKeyPem !== known) {
    desk.log.append(who.value.context, [
      { kind: 'key-made', caseId: null, payload: { publicKeyPem, replaces: known } },
    ]);
  }
  const closed = await day.makePackage(localDate, folder, sequence, (made) => {
    desk.log.append({ ...who.value.context, at: desk.clock.now(), secondActor: second.value }, [
      { kind: 'day-closed', caseId: null, payload: { localDate, notes } },
      { kind: 'package-made', caseId: null, payload: made },
    ]);
  });
  if (closed.ok) day.noteFolder(folder);
  return closed;
}

/** Exporting again copies the same bytes; a plain copy needs a supervisor as the first one did. */
export async function copyPackage(
  desk: Desk,
  day: DayDesk,
  input: ChannelInput<'copy-package'>,
): Promise<Outcome<ChannelOutput<'copy-package'>>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const second = await supervisorBeside(desk, who.value.staff, input.stepUp);
  if (!second.ok) return second;
  const copied = await day.copyPackage(input.sequence, input.folder);
  if (!copied.ok) return copied;
  const { fileSha256 } = copied.value;
  desk.log.append({ ...who.value.context, at: desk.clock.now(), secondActor: second.value }, [
    { kind: 'package-copied', caseId: null, payload: { sequence: input.sequence, fileSha256 } },
  ]);
  return copied;
}
