import { describe, expect, it } from 'vitest';
import { done } from '../../../electron/domain/refusal.ts';
import { unopenedRestore } from '../../../electron/usecases/back-up.ts';
import type { BackupDesk, RestoreWanted } from '../../../electron/usecases/back-up.ts';
import { CLERK, CLERK_PIN, SUPERVISOR, SUPERVISOR_PIN } from '../../support/desk-on-disk.ts';
import { openDesk } from './desk.ts';

const source = { from: 'backup', place: 'first', fileName: 'amends-1.db' } as const;
const ORDER = { source, passphrase: '', reason: 'the disk was changed', numbersUnknown: true };
const NOBODY = { supervisorId: null, pin: '' };

/** A desk that does not open, and what was asked of its backups. */
function blockedOver(asked: Parameters<typeof unopenedRestore>[1]) {
  const wanted: RestoreWanted[] = [];
  const never = (): never => {
    throw new Error('was not asked for');
  };
  const backups: BackupDesk = {
    view: never,
    notice: never,
    backUp: never,
    chooseFolder: never,
    setSecond: never,
    lookInto: never,
    preview: never,
    restore: (one) => {
      wanted.push(one);
      return Promise.resolve(done({ takenBack: 0, missing: 0, erasedAgain: 0, keptAs: 'aside' }));
    },
  };
  return { wanted, restore: unopenedRestore(backups, asked)['restore-backup'] };
}

describe('a restore at a desk that does not open', () => {
  it('is a supervisor’s where the log can still be asked for one, with PIN and reason', async () => {
    const one = await openDesk();
    const { wanted, restore } = blockedOver(one.desk);
    const [supervisorId, clerkId] = [one.staffId(SUPERVISOR), one.staffId(CLERK)];
    const refused = [
      [{ ...ORDER, ...NOBODY }, 'wrong-pin', 'pin'],
      [{ ...ORDER, supervisorId, pin: '000000' }, 'wrong-pin', 'pin'],
      [{ ...ORDER, supervisorId: clerkId, pin: CLERK_PIN }, 'not-allowed', 'pin'],
      [{ ...ORDER, supervisorId, pin: SUPERVISOR_PIN, reason: ' ' }, 'reason-missing', 'reason'],
    ] as const;
    for (const [order, code, field] of refused)
      expect(await restore(order)).toMatchObject({ ok: false, code, field });
    expect(wanted).toEqual([]);
    expect(await restore({ ...ORDER, supervisorId, pin: SUPERVISOR_PIN })).toMatchObject({ ok: true });
    expect(wanted).toEqual([{ ...ORDER, actor: supervisorId }]);
  });

  it('is anybody’s where nobody can be asked', async () => {
    const { wanted, restore } = blockedOver(null);
    expect(await restore({ ...ORDER, ...NOBODY })).toMatchObject({ ok: true });
    expect(wanted).toEqual([{ ...ORDER, actor: null }]);
  });
});
