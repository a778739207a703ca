import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { EventDraft } from '../domain/event.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done } from '../domain/refusal.ts';
import type { CaseStatistics } from '../domain/retention/case-statistics.ts';
import { RETENTION_CLASSES } from '../domain/retention/retention-class.ts';
import type { RetentionClass } from '../domain/retention/retention-class.ts';
import { endsBefore, goneFromBackupsOn } from '../domain/retention/when-due.ts';
import type { WaitingFor } from '../domain/retention/when-due.ts';
import type { Instant } from '../domain/time.ts';
import { localDateOf } from '../domain/time.ts';
import { actingFor } from './acting.ts';
import type { Acting } from './acting.ts';
import { checkPin } from './check-pin.ts';
import type { Desk } from './ports.ts';

type Ends = Readonly<Record<RetentionClass, Instant | null>>;
interface DueCase {
  readonly caseId: CaseId;
  readonly number: string;
  readonly retentionClass: RetentionClass;
  readonly endedAt: Instant;
  readonly waitingFor: WaitingFor | null;
}

/** What anonymising needs beside the log: its questions, and the files that hold the same words. */
export interface RetentionDesk {
  /** Cases of one class whose time is up, first to end first; walks over `most` of them from behind `after` on. */
  readonly due: (
    inRow: RetentionClass,
    ends: Ends,
    most: number,
    after: { readonly endedAt: Instant; readonly caseId: CaseId } | null,
  ) => readonly DueCase[];
  readonly holds: () => ChannelOutput<'retention'>['holds'];
  readonly statistics: (
    caseId: CaseId,
    kept: { readonly retentionClass: RetentionClass; readonly months: number },
  ) => CaseStatistics;
  /** Kept packages with a word of these cases that still stand. */
  readonly packagesWith: (
    caseIds: readonly CaseId[],
  ) => readonly { readonly sequence: number; readonly fileSha256: string }[];
  /** Kept packages that were copied and hold a case, but no word of any case that the log still knows. */
  readonly emptiedPackages: () => readonly { readonly sequence: number; readonly fileSha256: string }[];
  /** Packages are made, copied and removed one after the other. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Takes the removed packages and the words in the write-ahead file off the disk. */
  readonly clearFiles: () => Promise<void>;
  /** Lets whoever works at the desk go first. */
  readonly breathe: () => Promise<void>;
  readonly progress: (finished: number) => void;
}

/** More would only make a longer list; the counts say so. */
const MOST_OF_A_CLASS = 400;
/** Where cases have become due, one is among these: Today asks with every look. */
const FIRST_FEW = 20;
const MOST_SHOWN = 200;
/** In one transaction, 5 ms a case measured on a busy machine of two cores: a save at the counter waits for no more than one of these. */
const BATCH = 5;

/** What is due today and what would become of it. Nothing is done here. */
export function readRetention(desk: Desk, privacy: RetentionDesk): Outcome<ChannelOutput<'retention'>> {
  const who = actingFor(desk, 'retention');
  if (!who.ok) return who;
  const { retention, zone } = who.value.branch;
  const today = localDateOf(who.value.now, zone);
  const ends = endsBefore(retention, today, zone);
  const perClass = RETENTION_CLASSES.map((name) => privacy.due(name, ends, MOST_OF_A_CLASS, null));
  const cases = perClass.flat().toSorted((one, other) => (one.endedAt < other.endedAt ? -1 : 1));
  return done({
    classes: RETENTION_CLASSES.map((name) => {
      const ofClass = cases.filter(({ retentionClass }) => retentionClass === name);
      const due = ofClass.filter(({ waitingFor }) => waitingFor === null).length;
      return { class: name, months: retention[name], due, waiting: ofClass.length - due };
    }),
    more: perClass.some((ofClass) => ofClass.length === MOST_OF_A_CLASS),
    cases: cases.slice(0, MOST_SHOWN).map(({ endedAt, retentionClass, ...one }) => ({
      ...one,
      class: retentionClass,
      endedOn: localDateOf(endedAt, zone),
    })),
    goneFromBackupsOn: goneFromBackupsOn(today),
    holds: privacy.holds(),
  });
}

/** Whether a supervisor has something to look at; asked often, so it looks at the first few of each class. */
export function readRetentionDue(
  desk: Desk,
  privacy: RetentionDesk,
): Outcome<ChannelOutput<'retention-due'>> {
  const who = actingFor(desk, 'retention-due');
  if (!who.ok) return who;
  const ends = endsNow(who.value);
  const isDue = (most: number): boolean =>
    RETENTION_CLASSES.some((name) =>
      privacy.due(name, ends, most, null).some(({ waitingFor }) => waitingFor === null),
    );
  return done({ due: isDue(FIRST_FEW) || isDue(MOST_OF_A_CLASS) });
}

function endsNow({ branch, now }: Acting): Ends {
  return endsBefore(branch.retention, localDateOf(now, branch.zone), branch.zone);
}

/**
 * Erases the words of every case whose time is up, a few at a time, and the kept packages they stand in; the log says which. A
 * supervisor confirms it with their own PIN, also behind an open desk: it cannot be taken back. Refuses `wrong-pin`, `pin-wait`.
 */
export async function anonymise(
  desk: Desk,
  privacy: RetentionDesk,
  { pin }: ChannelInput<'anonymise'>,
): Promise<Outcome<ChannelOutput<'anonymise'>>> {
  const who = actingFor(desk, 'anonymise');
  if (!who.ok) return who;
  const known = await checkPin(desk, who.value.staff.id, pin);
  if (!known.ok) return { ...known, field: 'pin' };
  return privacy.inTurn(() => anonymiseNow(desk, privacy, who.value));
}

async function anonymiseNow(
  desk: Desk,
  privacy: RetentionDesk,
  who: Acting,
): Promise<Outcome<ChannelOutput<'anonymise'>>> {
  const ends = endsNow(who);
  const { retention } = who.branch;
  let cases = 0;
  let packages = 0;
  /** Those of a batch that may go, and the kept packages they stand in. */
  const erase = (batch: readonly DueCase[]): void => {
    const gone = privacy.packagesWith(batch.map(({ caseId }) => caseId));
    const events: EventDraft[] = batch.map(({ caseId, retentionClass }) => ({
      kind: 'payload-erased',
      caseId,
      payload: privacy.statistics(caseId, { retentionClass, months: retention[retentionClass] }),
    }));
    for (const { sequence, fileSha256 } of gone)
      events.push({ kind: 'package-erased', caseId: null, payload: { sequence, fileSha256 } });
    desk.log.append({ ...who.context, at: desk.clock.now() }, events);
    cases += batch.length;
    packages += gone.length;
    privacy.progress(cases);
  };
  // A case that another one names is free once that one is gone: walked over again until nothing goes any more.
  for (let before = -1; before < cases;) {
    before = cases;
    for (const name of RETENTION_CLASSES) {
      let page = privacy.due(name, ends, BATCH, null);
      while (page.length > 0) {
        const batch = page.filter(({ waitingFor }) => waitingFor === null);
        if (batch.length > 0) erase(batch);
        await privacy.breathe();
        page = privacy.due(name, ends, BATCH, page.at(-1) ?? null);
      }
    }
  }
  // One that was not copied yet when a register in it was undone.
  const emptied = privacy.emptiedPackages();
  if (emptied.length > 0)
    desk.log.append(
      { ...who.context, at: desk.clock.now() },
      emptied.map((payload) => ({ kind: 'package-erased', caseId: null, payload })),
    );
  await privacy.clearFiles();
  return done({ cases, packages: packages + emptied.length });
}
