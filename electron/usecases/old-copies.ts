import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { EventContext, EventDraft } from '../domain/event.ts';
import type { Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import { isPastRotation } from '../domain/retention/old-copy.ts';
import type { OldCopy } from '../domain/retention/old-copy.ts';
import { goneFromBackupsOn } from '../domain/retention/when-due.ts';
import type { Instant } from '../domain/time.ts';
import { localDateOf } from '../domain/time.ts';
import { actingFor } from './acting.ts';
import type { BackupDesk } from './back-up.ts';
import { checkPin } from './check-pin.ts';
import type { Desk } from './ports.ts';

export interface OldCopiesDesk {
  /** Copies that still hold words the log has erased; looked through in a worker. */
  readonly oldCopies: () => Promise<readonly OldCopy[]>;
  /** When the logs that were put aside were put there. */
  readonly putAsideAt: () => readonly Pick<OldCopy, 'kind' | 'at'>[];
  /** Takes one off the disk. */
  readonly letGo: (copy: OldCopy) => Outcome<unknown>;
}
type Copies = OldCopiesDesk & Pick<BackupDesk, 'backUp'>;

/** Which copies still hold words of complaints that are anonymous, and when each goes by itself. */
export async function readOldCopies(
  desk: Desk,
  copies: OldCopiesDesk,
): Promise<Outcome<ChannelOutput<'old-copies'>>> {
  const who = actingFor(desk, 'old-copies');
  if (!who.ok) return who;
  const { zone } = who.value.branch;
  const found = await copies.oldCopies();
  return done({
    copies: found.map((one) => ({ ...one, goesOn: goneFromBackupsOn(localDateOf(one.at, zone)) })),
  });
}

/**
 * Takes them off the disks, once a new backup stands that holds the log as it is now: nothing but words is lost. A copy with entries
 * that the log of now has not goes only `withLost`. A supervisor answers for it with their own PIN and a reason; the log says which.
 */
export async function dropOldCopies(
  desk: Desk,
  copies: Copies,
  { pin, reason, withLost }: ChannelInput<'drop-old-copies'>,
): Promise<Outcome<ChannelOutput<'drop-old-copies'>>> {
  const who = actingFor(desk, 'drop-old-copies');
  if (!who.ok) return who;
  if (reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  const known = await checkPin(desk, who.value.staff.id, pin);
  if (!known.ok) return { ...known, field: 'pin' };
  const made = await copies.backUp('by-hand');
  if (!made.ok) return made;
  const found = await copies.oldCopies();
  const going = found.filter(({ inLog }) => withLost || inLog === true);
  const { context } = who.value;
  const gone = drop(desk, copies, { ...context, at: desk.clock.now() }, going, reason.trim());
  return done({ dropped: gone, left: found.length - gone });
}

/**
 * What was put aside and is older than the oldest backup may be goes with its erased words, as rotation lets backups go: after the close
 * of a day, so that nobody has to think of it.
 */
export async function dropPastRotation(desk: Desk, copies: OldCopiesDesk): Promise<void> {
  const now = desk.clock.now();
  if (!copies.putAsideAt().some((one) => isPastRotation(one, now))) return;
  const zone = desk.records.branch()?.zone ?? 'UTC';
  const going = (await copies.oldCopies()).filter((one) => isPastRotation(one, now));
  drop(desk, copies, { at: now, zone, actor: null, secondActor: null }, going, '');
}

/** Said first: what a disk refuses to let go is listed again. */
function drop(
  desk: Desk,
  copies: OldCopiesDesk,
  context: EventContext & { readonly at: Instant },
  going: readonly OldCopy[],
  reason: string,
): number {
  if (going.length === 0) return 0;
  const told = going.map(({ kind, name, cases, inLog }) => ({ kind, name, cases, whole: inLog === true }));
  const draft: EventDraft = { kind: 'copies-dropped', caseId: null, payload: { copies: told, reason } };
  desk.log.append(context, [draft]);
  return going.filter((one) => copies.letGo(one).ok).length;
}
