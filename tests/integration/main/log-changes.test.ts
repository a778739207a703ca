import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Told } from '../../../electron/contract/envelope.ts';
import type { Backup } from '../../../electron/domain/backups/backup.ts';
import { refuse } from '../../../electron/domain/refusal.ts';
import { makeBackups } from '../../../electron/main/backup-desk.ts';
import type { BackupPorts, Backups } from '../../../electron/main/backup-desk.ts';
import { makeLogChanges } from '../../../electron/main/log-changes.ts';
import { oneAfterTheOther } from '../../../electron/main/one-after-the-other.ts';
import { blockedRecovery } from '../../../electron/main/recovery-desk.ts';
import type { RecoveryHandlers } from '../../../electron/main/recovery-desk.ts';
import { systemClock } from '../../../electron/platform/clock.ts';
import { asides } from '../../../electron/platform/restore-swap.ts';
import { atTheDesk, customers, dataFolder, mustBackUp } from '../backup/backup-bench.ts';

const WORKERS = resolve(import.meta.dirname, '../../../electron/main/workers');

interface Room {
  readonly folder: string;
  readonly backup: Backup;
  readonly backups: Backups;
  readonly recovery: RecoveryHandlers;
  /** How often the desk was wired anew. */
  readonly reopened: () => number;
  readonly restore: () => ReturnType<Backups['restore']>;
}

/** A log that does not open for its state, with a backup of a customer less, and the two ways out of it over one folder. */
async function room(more: (room: () => Room) => Partial<BackupPorts> = () => ({})): Promise<Room> {
  const folder = await dataFolder();
  const { backup } = await mustBackUp(folder);
  await atTheDesk(folder, async (one) => {
    await customers(one, 1);
    one.db.exec(`UPDATE complaint_case SET ordinal = ordinal + 40`);
  });
  const changes = makeLogChanges();
  let reopened = 0;
  const reopen = (between: () => void = () => undefined): void => {
    reopened += 1;
    between();
  };
  const shared = {
    dataFolder: folder,
    clock: systemClock,
    chooseFolder: () => Promise.resolve(null),
    changes,
  };
  const backups = makeBackups({
    ...shared,
    nativeBinding: null,
    workerFile: join(WORKERS, 'backup-worker.ts'),
    log: () => null,
    typed: () => '',
    inTurn: oneAfterTheOther(),
    reopen,
    tell: () => undefined,
    logger: { note: () => undefined },
    ...more(() => made),
  });
  const recovery = blockedRecovery(
    {
      ...shared,
      worker: {
        workerFile: join(WORKERS, 'recovery-worker.ts'),
        nativeBinding: null,
        tell: () => undefined,
      },
      reopen,
      rescue: { wanted: null, seated: null },
    },
    refuse('damaged'),
    null,
  );
  const made: Room = {
    folder,
    backup,
    backups,
    recovery,
    reopened: () => reopened,
    restore: () =>
      backups.restore({
        source: { from: 'backup', place: 'first', fileName: backup.fileName },
        passphrase: '',
        reason: '',
        numbersUnknown: true,
        actor: null,
      }),
  };
  return made;
}

const UNDER_WAY = { ok: false, code: 'change-under-way' };

/** Every kind of event in the log of now, the last one first. */
const kinds = (folder: string) =>
  atTheDesk(folder, ({ db }) =>
    Promise.resolve(db.prepare('SELECT kind FROM event ORDER BY seq DESC').pluck().all()),
  );

/** Beside the first proof of what was copied, once. */
function whileProving(work: () => void): Pick<BackupPorts, 'tell'> {
  let seen = false;
  return {
    tell: (told: Told) => {
      if (seen || told.kind !== 'progress' || told.step !== 'backup-prove') return;
      seen = true;
      work();
    },
  };
}

describe('one change of the log at a time', () => {
  it('a restore that is confirmed while the log is being mended leaves the mending alone', async () => {
    const { folder, recovery, reopened, restore } = await room();
    const mending = recovery['mend-log']({});
    expect(await restore()).toEqual(UNDER_WAY);
    expect(await recovery['try-again']({})).toEqual(UNDER_WAY);
    expect(await recovery['log-trouble']({})).toMatchObject({ value: { busy: true } });
    expect(await mending).toMatchObject({ ok: true, value: { how: 'state', missing: [] } });
    expect(reopened()).toBe(0);
    expect((await kinds(folder))[0]).toBe('log-salvaged');
    expect(await restore()).toMatchObject({ ok: true });
  });

  it('neither mending nor another try comes between a restore and its end', async () => {
    const { folder, backup, recovery, reopened, restore } = await room();
    const restoring = restore();
    await new Promise((done) => setImmediate(done));
    expect(await recovery['mend-log']({})).toEqual(UNDER_WAY);
    expect(await recovery['try-again']({})).toEqual(UNDER_WAY);
    expect(await restoring).toMatchObject({ ok: true, value: { missing: 1 } });
    expect(reopened()).toBe(1);
    expect((await kinds(folder))[0]).toBe('log-restored');
    expect(asides(folder)).toMatchObject([{ note: { of: backup.at } }]);
  });
});

describe('a restore whose desk goes on', () => {
  it('is made ready anew when something was typed meanwhile, though no event says so', async () => {
    let typed = 'before';
    let asked = 0;
    const { folder, restore } = await room(() => ({
      ...whileProving(() => {
        typed = 'after';
      }),
      typed: () => {
        asked += 1;
        return typed;
      },
    }));
    expect(await restore()).toMatchObject({ ok: true });
    // Twice a try: before it is made ready and after.
    expect(asked).toBe(4);
    expect((await kinds(folder))[0]).toBe('log-restored');
  });

  it('is dropped once that desk was closed: nobody there knows what was saved since', async () => {
    const { folder, reopened, restore } = await room((made) =>
      whileProving(() => {
        made().backups.close();
      }),
    );
    expect(await restore()).toMatchObject({ ok: false });
    expect(reopened()).toBe(0);
    expect(existsSync(join(folder, 'restore-part'))).toBe(false);
    expect((await kinds(folder))[0]).toBe('customer-arrived');
  });
});
