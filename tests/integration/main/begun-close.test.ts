import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Told } from '../../../electron/contract/envelope.ts';
import { closedToday } from '../../support/counter-package.ts';
import { SUPERVISOR } from '../../support/desk-on-disk.ts';
import { confirmedComplaint, emptyFolder, openDesk, reopened } from '../usecases/desk.ts';

const PASSPHRASE = 'seven grey herons on a roof';

/** Packages that are kept, whole ones under their names. */
function kept(folder: string): readonly string[] {
  return readdirSync(join(folder, 'packages')).toSorted();
}

describe('a close that was cut off after its package was kept and before the log said so', () => {
  it('leaves no file behind that no event names', async () => {
    const one = await openDesk('en', SUPERVISOR);
    await confirmedComplaint(one, 'en');
    // The data folder as a power cut leaves it in the middle of the close.
    const cut = emptyFolder();
    const heard = one.told as Told[];
    heard.push = (told) => {
      if (told?.kind === 'progress' && told.step === 'record') cpSync(one.folder, cut, { recursive: true });
      return 0;
    };
    await closedToday(one, null);
    expect(kept(one.folder)).toEqual(['BTH-1_2026-06-11_0001.zip']);
    expect(kept(cut)).toEqual(['BTH-1_2026-06-11_0001.zip']);
    // Of a log that was replaced by this one, and no close's to take away.
    const somebodys = 'BTH-1_2026-06-09_0002.amends';
    writeFileSync(join(cut, 'packages', somebodys), 'of a log that was replaced');

    const next = reopened(cut, SUPERVISOR, '2026-06-12T09:00:00.000Z');
    await closedToday(next, PASSPHRASE);
    expect(kept(cut)).toEqual([somebodys, 'BTH-1_2026-06-12_0001.amends']);
    // The next number is that file's too; it stays beside the package of this log.
    next.clock.set('2026-06-13T09:00:00.000Z');
    await closedToday(next, null);
    expect(kept(cut)).toEqual([somebodys, 'BTH-1_2026-06-12_0001.amends', 'BTH-1_2026-06-13_0002.zip']);
  });
});
