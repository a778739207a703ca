import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { BranchSealing } from '../domain/sealing.ts';
import { firstWay, keysOf } from '../domain/sealing.ts';
import { isPassphraseGoodEnough, passphraseStrength } from '../domain/passphrase-strength.ts';
import { dayChecklist, mayClose } from '../domain/day-close/day-checklist.ts';
import type { ChecklistFindings } from '../domain/day-close/day-checklist.ts';
import type { EventPayloads } from '../domain/event.ts';
import type { Outcome, RefusalCode } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { localDateOf } from '../domain/time.ts';
import type { LocalDate } from '../domain/time.ts';
import { acting } from './acting.ts';
import type { Desk } from './ports.ts';
import { supervisorBeside } from './step-up.ts';

export type PackageMade = EventPayloads['package-made'];
export type KeptPackage = ChannelOutput<'packages'>['packages'][number];

/** One close, decided: what is made, where it goes, what it is sealed to. Plain values: it crosses into a worker. */
export interface CloseOrder {
  readonly localDate: LocalDate;
  readonly folder: string;
  readonly sequence: number;
  readonly seal:
    | { readonly way: 'plain' }
    | { readonly way: 'passphrase'; readonly passphrase: string }
    | { readonly way: 'key'; readonly publicKeysPem: readonly string[] };
  readonly redacted: boolean;
}

/** A day that is closed and recorded; `notHandedOver`: why its package is kept but does not stand on the stick. */
export interface DayClosed {
  readonly made: PackageMade;
  readonly counts: Readonly<Record<string, number>>;
  /** Paths inside the package. */
  readonly files: readonly string[];
  readonly notHandedOver: RefusalCode | null;
}

/** One close from the moment it is asked for: a cancel is heard while it still waits for its turn. */
export interface CloseUnderWay {
  /** One number that the worker sees as well (`CLOSING` in its messages). */
  readonly closing: Int32Array<SharedArrayBuffer>;
  readonly end: () => void;
}

/** What closing a day needs beside the log: its questions, and the worker that gathers, signs, seals and writes the package. */
export interface DayDesk {
  /** `any`: of each question whether there is anything, not all there is. */
  readonly findings: (localDate: LocalDate, wanted: 'all' | 'any') => ChecklistFindings;
  readonly counts: (localDate: LocalDate) => {
    readonly received: number;
    readonly resolved: number;
    readonly changedOlderCases: number;
  };
  /** Worked and never closed, but for today; where the clock was set back some may lie ahead of it. */
  readonly unclosedDays: (today: LocalDate) => readonly LocalDate[];
  readonly isClosed: (localDate: LocalDate) => boolean;
  /**
   * Starts when what was handed in before has ended. Two packages made at once would have one number and one name, and the second
   * would write over the kept file of the first.
   */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** The newest packages first; `below`: only those of a lower number. */
  readonly packages: (below: number | null) => {
    readonly packages: readonly KeptPackage[];
    readonly older: boolean;
  };
  readonly lastFolder: () => string;
  readonly noteFolder: (folder: string) => void;
  /** Refuses a folder that is gone, read-only or full. */
  readonly checkFolder: (folder: string) => Promise<Outcome<unknown>>;
  /** The key packages are signed with now, and the one the log knows; they differ at first and after a key was lost. */
  readonly keys: () => { readonly publicKeyPem: string; readonly known: string };
  /** Of the keys packages are sealed to, head office's first; none where the branch has none. */
  readonly sealFingerprints: (sealing: BranchSealing) => readonly string[];
  /**
   * Gathers, signs, seals, writes, syncs, reads back; calls `record` once the package stands verified on the stick under its
   * temporary name and is kept, and only then gives it its name. Refuses `cancelled`.
   */
  readonly makePackage: (
    order: CloseOrder,
    underWay: CloseUnderWay,
    record: (made: PackageMade) => void,
  ) => Promise<Outcome<DayClosed>>;
  readonly begin: () => CloseUnderWay;
  /** Whether the close under way was stopped; false when none is, or when it is recorded already. */
  readonly cancel: () => boolean;
  readonly copyPackage: (
    sequence: number,
    folder: string,
    redacted: boolean,
  ) => Promise<Outcome<{ readonly fileSha256: string; readonly path: string }>>;
}

export function readDay(desk: Desk, day: DayDesk, input: ChannelInput<'day'>): Outcome<ChannelOutput<'day'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { sealing } = who.value.branch;
  const today = localDateOf(who.value.now, who.value.branch.zone);
  const localDate = input.localDate ?? today;
  const { packages, older } = day.packages(null);
  const way = firstWay(sealing, packages[0]?.sealedTo ?? null);
  const [fingerprint, branchFingerprint] = day.sealFingerprints(sealing);
  return done({
    localDate,
    closed: day.isClosed(localDate),
    ...day.counts(localDate),
    checklist: dayChecklist(day.findings(localDate, 'all')).map((item) => ({
      ...item,
      numbers: [...item.numbers],
    })),
    nextSequence: nextSequence(day),
    unclosedDays: [...day.unclosedDays(today)],
    lastFolder: day.lastFolder(),
    packages: packages.toReversed(),
    olderPackages: older,
    way: way === 'plain' ? null : way,
    keyFingerprint: fingerprint ?? null,
    branchKeyFingerprint: branchFingerprint ?? null,
  });
}

/** The export history, page by page. */
export function readPackages(
  desk: Desk,
  day: DayDesk,
  input: ChannelInput<'packages'>,
): Outcome<ChannelOutput<'packages'>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { packages, older } = day.packages(input.below);
  return done({ packages: [...packages], older });
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
  const underWay = day.begin();
  return day.inTurn(() => closeNow(desk, day, input, underWay)).finally(underWay.end);
}

async function closeNow(
  desk: Desk,
  day: DayDesk,
  input: ChannelInput<'close-day'>,
  underWay: CloseUnderWay,
): Promise<Outcome<ChannelOutput<'close-day'>>> {
  const who = acting(desk);
  if (!who.ok) return who;
  const { localDate, folder, notes, redacted } = input;
  const today = localDateOf(who.value.now, who.value.branch.zone);
  // A day the log has worked is no guess, even where the clock was set back behind it.
  if (localDate > today && !day.unclosedDays(today).includes(localDate)) {
    return day.isClosed(localDate) ? refuse('day-already-closed') : refuse('day-in-the-future');
  }
  if (day.isClosed(localDate)) return refuse('day-already-closed');
  const checklist = dayChecklist(day.findings(localDate, 'any'), notes);
  if (!mayClose(checklist)) {
    return refuse('reason-missing', { field: checklist.find((item) => item.noteNeeded)?.code ?? '' });
  }
  const seal = sealOf(who.value.branch.sealing, input.seal);
  if (!seal.ok) return seal;
  // A plain package leaves the counter readable for whoever finds the stick: a supervisor answers for it (product F2).
  const second =
    seal.value.way === 'plain' ? await supervisorBeside(desk, who.value.staff, input.stepUp) : done(null);
  if (!second.ok) return second;
  // Asked before anything is written: a folder that vanished leaves the log as it was.
  const reachable = await day.checkFolder(folder);
  if (!reachable.ok) return reachable;
  const { publicKeyPem, known } = day.keys();
  if (publicKeyPem !== known) {
    desk.log.append(who.value.context, [
      { kind: 'key-made', caseId: null, payload: { publicKeyPem, replaces: known } },
    ]);
  }
  const order = { localDate, folder, sequence: nextSequence(day), seal: seal.value, redacted };
  const closed = await day.makePackage(order, underWay, (made) => {
    desk.log.append({ ...who.value.context, at: desk.clock.now(), secondActor: second.value }, [
      { kind: 'day-closed', caseId: null, payload: { localDate, notes } },
      { kind: 'package-made', caseId: null, payload: made },
    ]);
  });
  if (!closed.ok) return closed;
  day.noteFolder(folder);
  const { made, counts, files, notHandedOver } = closed.value;
  const { firstSeq: _first, lastSeq: _last, lastHash: _hash, ...summary } = made;
  return done({ ...summary, counts: { ...counts }, files: [...files], notHandedOver });
}

function nextSequence(day: DayDesk): number {
  return (day.packages(null).packages[0]?.sequence ?? 0) + 1;
}

/** A branch with head office's key seals to it: a passphrase of this evening would be one that head office does not know. */
function sealOf(
  sealing: BranchSealing,
  asked: ChannelInput<'close-day'>['seal'],
): Outcome<CloseOrder['seal']> {
  if (asked.way === 'plain') return done({ way: 'plain' });
  if (asked.way === 'key') {
    return sealing.to === 'key'
      ? done({ way: 'key', publicKeysPem: keysOf(sealing) })
      : refuse('seal-undecided', { field: 'seal' });
  }
  if (sealing.to === 'key') return refuse('not-allowed', { field: 'seal' });
  const { passphrase, again } = asked;
  if (passphraseStrength(passphrase) === 'too-short') {
    return refuse('passphrase-too-short', { field: 'passphrase' });
  }
  if (!isPassphraseGoodEnough(passphrase)) return refuse('passphrase-too-simple', { field: 'passphrase' });
  if (passphrase !== again) return refuse('passphrase-differs', { field: 'again' });
  return done({ way: 'passphrase', passphrase });
}

/** Whoever is at the desk may stop a close that is under way; once the log says closed it is too late. */
export function cancelClose(desk: Desk, day: DayDesk): Outcome<ChannelOutput<'cancel-close'>> {
  const who = acting(desk);
  return who.ok ? done({ tooLate: !day.cancel() }) : who;
}
