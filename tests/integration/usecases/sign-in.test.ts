import { describe, expect, it } from 'vitest';
import {
  BRANCHES,
  CLERK,
  CLERK_PIN,
  openDiskDesk,
  person,
  SUPERVISOR,
  SUPERVISOR_PIN,
} from '../../support/desk-on-disk.ts';
import { emptyFolder, eventKinds, everything, openDesk, reopened } from './desk.ts';

describe('first start and sign-in over a real log', () => {
  it('is set up once, opens for the supervisor, and refuses a second set-up', async () => {
    const one = openDiskDesk(emptyFolder());
    expect(await one.must('desk-state', {})).toMatchObject({ phase: 'setup', branch: null });
    const branch = { ...BRANCHES.en, confirmedRules: [] };
    const supervisor = person(SUPERVISOR, 'supervisor', SUPERVISOR_PIN);
    await one.must('set-up-branch', { branch, supervisor });
    expect(await one.must('desk-state', {})).toMatchObject({ phase: 'open', session: { name: SUPERVISOR } });
    const before = everything(one);
    expect(await one.refused('set-up-branch', { branch, supervisor })).toMatchObject({
      code: 'already-set-up',
    });
    expect(everything(one)).toBe(before);
    expect(eventKinds(one)).toEqual(['branch-set-up', 'staff-added']);
    one.close();
  });

  it('refuses PINs that are guessed first, and a first person who is no supervisor', async () => {
    const one = openDiskDesk(emptyFolder());
    const branch = { ...BRANCHES.en, confirmedRules: [] };
    for (const pin of ['111111', '123456', '987654']) {
      const refusal = await one.refused('set-up-branch', {
        branch,
        supervisor: person(SUPERVISOR, 'supervisor', pin),
      });
      expect(refusal).toMatchObject({ code: 'pin-too-simple', field: 'pin' });
    }
    expect(
      await one.refused('set-up-branch', { branch, supervisor: person(SUPERVISOR, 'clerk', SUPERVISOR_PIN) }),
    ).toMatchObject({ code: 'not-allowed' });
    expect(
      await one.refused('set-up-branch', {
        branch: { ...branch, zone: 'Europe/Atlantis' },
        supervisor: person(SUPERVISOR, 'supervisor', SUPERVISOR_PIN),
      }),
    ).toMatchObject({ code: 'not-an-option', field: 'zone' });
    expect(eventKinds(one)).toEqual([]);
    one.close();
  });

  it('lets somebody in although Today, which is read ahead meanwhile, cannot be read', async () => {
    const one = await openDesk();
    await one.must('lock', {});
    one.db.exec('ALTER TABLE promise RENAME TO promise_elsewhere');
    await one.must('sign-in', { staffId: one.staffId(CLERK), pin: CLERK_PIN });
    expect(await one.must('desk-state', {})).toMatchObject({ phase: 'open', session: { name: CLERK } });
    one.close();
  });

  it('waits longer after each wrong PIN from the third on, also after a restart', async () => {
    const one = await openDesk();
    await one.must('lock', {});
    const staffId = one.staffId(CLERK);
    const wrong = { staffId, pin: '000917' };
    for (let tries = 0; tries < 3; tries += 1) {
      expect(await one.refused('sign-in', wrong)).toMatchObject({ code: 'wrong-pin' });
    }
    expect(await one.refused('sign-in', { staffId, pin: CLERK_PIN })).toMatchObject({
      code: 'pin-wait',
      limit: 30,
    });
    const at = one.clock.now();
    one.close();

    const again = reopened(one.folder, null, at);
    expect(await again.refused('sign-in', { staffId, pin: CLERK_PIN })).toMatchObject({
      code: 'pin-wait',
      limit: 30,
    });
    again.clock.advance(0.5);
    expect(await again.refused('sign-in', wrong)).toMatchObject({ code: 'wrong-pin' });
    expect(await again.refused('sign-in', { staffId, pin: CLERK_PIN })).toMatchObject({
      code: 'pin-wait',
      limit: 60,
    });
    again.clock.advance(1);
    await again.must('sign-in', { staffId, pin: CLERK_PIN });
    expect(await again.must('desk-state', {})).toMatchObject({ phase: 'open', session: { name: CLERK } });
    // The count starts anew once somebody got in.
    await again.must('lock', {});
    expect(await again.refused('sign-in', wrong)).toMatchObject({ code: 'wrong-pin' });
    await again.must('sign-in', { staffId, pin: CLERK_PIN });
  });

  it('keeps no PIN in the log file, only a salted hash', async () => {
    const one = await openDesk();
    const rows = everything(one);
    expect(rows).not.toContain(CLERK_PIN);
    expect(rows).not.toContain(SUPERVISOR_PIN);
    const two = one.db.prepare('SELECT * FROM staff_secret').all();
    expect(new Set(two.map((row) => JSON.stringify(row))).size).toBe(3);
  });

  it('answers nobody who has not signed in, and keeps settings and staff for a supervisor', async () => {
    const one = await openDesk();
    const branch = { ...BRANCHES.en, confirmedRules: [] };
    expect(await one.refused('change-branch', { branch })).toMatchObject({ code: 'not-allowed' });
    expect(await one.refused('add-staff', person('Somebody', 'clerk', '730284'))).toMatchObject({
      code: 'not-allowed',
    });
    await one.must('lock', {});
    for (const asked of [
      one.refused('today', {}),
      one.refused('receive-customer', {}),
      one.refused('search-log', { query: '', before: null }),
      one.refused('day', { localDate: null }),
      one.refused('change-branch', { branch }),
    ]) {
      expect(await asked).toMatchObject({ code: 'not-signed-in' });
    }
    one.seat(SUPERVISOR);
    expect(await one.refused('change-branch', { branch: { ...branch, code: 'OTHER' } })).toMatchObject({
      code: 'not-allowed',
      field: 'code',
    });
    await one.must('change-branch', { branch: { ...branch, region: 'england' } });
    expect(await one.must('desk-state', {})).toMatchObject({ branch: { region: 'england' } });
  });
});
