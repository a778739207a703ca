import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import type { BackupOccasion } from '../domain/backups/backup-due.ts';
import type { StaffId } from '../domain/ids.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { actingFor } from './acting.ts';
import { checkPin, hasSupervisor, supervisorByPin } from './check-pin.ts';
import type { Desk } from './ports.ts';

export type RestoreWanted = Omit<ChannelInput<'restore-backup'>, 'pin' | 'supervisorId'> & {
  readonly actor: StaffId | null;
};

/** What backups need beside the log: folders, the worker that copies and proves, and the change of one log for another. */
export interface BackupDesk {
  readonly view: () => Promise<ChannelOutput<'backups'>>;
  readonly notice: () => ChannelOutput<'backup-notice'>;
  /** One after the other; gives when it was made. Refuses what a disk refuses, `backup-source`, `damaged`. */
  readonly backUp: (occasion: BackupOccasion) => Promise<Outcome<{ readonly at: string }>>;
  /** Null: the dialog was closed. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly setSecond: (folder: string | null) => Outcome<Nothing>;
  readonly lookInto: (folder: string) => void;
  readonly preview: (
    looked: ChannelInput<'preview-restore'>,
  ) => Promise<Outcome<ChannelOutput<'preview-restore'>>>;
  /** Afterwards the desk stands locked over the other log. */
  readonly restore: (wanted: RestoreWanted) => Promise<Outcome<ChannelOutput<'restore-backup'>>>;
}

export async function readBackups(
  desk: Desk,
  backups: BackupDesk,
): Promise<Outcome<ChannelOutput<'backups'>>> {
  const who = beforeOrAs(desk, 'backups');
  return who.ok ? done(await backups.view()) : who;
}

export function readBackupNotice(desk: Desk, backups: BackupDesk): Outcome<ChannelOutput<'backup-notice'>> {
  const who = actingFor(desk, 'backup-notice');
  return who.ok ? done(backups.notice()) : who;
}

export async function backUpNow(desk: Desk, backups: BackupDesk): Promise<Outcome<ChannelOutput<'back-up'>>> {
  const who = actingFor(desk, 'back-up');
  return who.ok ? backups.backUp('by-hand') : who;
}

/** A folder on another disk or a stick that stays in; null where the dialog was closed. */
export async function chooseSecondPlace(
  desk: Desk,
  backups: BackupDesk,
): Promise<Outcome<ChannelOutput<'choose-second-place'>>> {
  const who = actingFor(desk, 'choose-second-place');
  if (!who.ok) return who;
  const folder = await backups.chooseFolder();
  if (folder === null) return done({ folder });
  const set = backups.setSecond(folder);
  return set.ok ? done({ folder }) : set;
}

/** What stands there stays; nothing more is written to it. */
export function dropSecondPlace(desk: Desk, backups: BackupDesk): Outcome<Nothing> {
  const who = actingFor(desk, 'drop-second-place');
  if (!who.ok) return who;
  return backups.setSecond(null);
}

export async function lookForBackups(
  desk: Desk,
  backups: BackupDesk,
): Promise<Outcome<ChannelOutput<'look-for-backups'>>> {
  const who = beforeOrAs(desk, 'look-for-backups');
  return who.ok ? looked(backups) : who;
}

export async function previewRestore(
  desk: Desk,
  backups: BackupDesk,
  input: ChannelInput<'preview-restore'>,
): Promise<Outcome<ChannelOutput<'preview-restore'>>> {
  const who = beforeOrAs(desk, 'preview-restore');
  return who.ok ? backups.preview(input) : who;
}

/** Somebody answers for it: a supervisor with their own PIN and a reason, except where no branch is set up here yet. */
export async function restoreBackup(
  desk: Desk,
  backups: BackupDesk,
  { pin, supervisorId: _signedIn, ...wanted }: ChannelInput<'restore-backup'>,
): Promise<Outcome<ChannelOutput<'restore-backup'>>> {
  if (desk.records.branch() === null) return backups.restore({ ...wanted, actor: null });
  const who = actingFor(desk, 'restore-backup');
  if (!who.ok) return who;
  const { staff } = who.value;
  if (wanted.reason.trim() === '') return refuse('reason-missing', { field: 'reason' });
  const known = await checkPin(desk, staff.id, pin);
  if (!known.ok) return { ...known, field: 'pin' };
  return backups.restore({ ...wanted, reason: wanted.reason.trim(), actor: staff.id });
}

async function looked(backups: BackupDesk): Promise<Outcome<ChannelOutput<'look-for-backups'>>> {
  const folder = await backups.chooseFolder();
  if (folder !== null) backups.lookInto(folder);
  return done({ folder });
}

/** At a machine where nobody has set up anything yet, nobody can be signed in either: a log comes there from a stick. */
function beforeOrAs(desk: Desk, act: 'backups' | 'look-for-backups' | 'preview-restore'): Outcome<unknown> {
  return desk.records.branch() === null ? done(NOTHING) : actingFor(desk, act);
}

export type UnopenedRestore = {
  readonly [C in 'backups' | 'look-for-backups' | 'preview-restore' | 'restore-backup']: (
    input: ChannelInput<C>,
  ) => Promise<Outcome<ChannelOutput<C>>>;
};

/**
 * The same where the log is not opened. `asked`: the desk of a log that can be read and is not the one that was left here; a supervisor of
 * it answers, or an old backup would bring back the PIN of somebody who has left. Null: there is nobody to ask. The log of now is kept
 * whatever happens.
 */
export function unopenedRestore(backups: BackupDesk, asked: Desk | null): UnopenedRestore {
  return {
    backups: async () => done(await backups.view()),
    'look-for-backups': () => looked(backups),
    'preview-restore': (input) => backups.preview(input),
    'restore-backup': async ({ pin, supervisorId, ...wanted }) => {
      if (asked === null || !hasSupervisor(asked)) return backups.restore({ ...wanted, actor: null });
      const reason = wanted.reason.trim();
      if (reason === '') return refuse('reason-missing', { field: 'reason' });
      const who = await supervisorByPin(asked, supervisorId, pin);
      return who.ok ? backups.restore({ ...wanted, reason, actor: who.value.id }) : who;
    },
  };
}
