import { describe, expect, it } from 'vitest';
import { CLERK, CLERK_PIN, SUPERVISOR, SUPERVISOR_PIN } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { confirmedComplaint, openDesk, reopened } from '../usecases/desk.ts';

const WRONG = '000917';

function failures(one: DiskDesk, name: string): number {
  return one.desk.records.pinOf(one.staffId(name))?.failures ?? -1;
}

async function signIn(one: DiskDesk, pin: string): Promise<string> {
  const outcome = await one.ask('sign-in', { staffId: one.staffId(CLERK), pin });
  return outcome.ok ? 'open' : `${outcome.code}${outcome.limit === undefined ? '' : ` ${outcome.limit}`}`;
}

async function lockedOut(): Promise<DiskDesk> {
  const one = await openDesk();
  await one.must('lock', {});
  for (let tries = 0; tries < 4; tries += 1) {
    expect(await signIn(one, WRONG)).toBe('wrong-pin');
    if (tries === 2) one.clock.advance(0.5);
  }
  expect(await signIn(one, CLERK_PIN)).toBe('pin-wait 60');
  return one;
}

describe('wrong PINs', () => {
  it('tried at once count each, and the ones after the third are not even compared', async () => {
    const one = await openDesk();
    await one.must('lock', {});
    expect(await Promise.all([signIn(one, WRONG), signIn(one, WRONG)])).toEqual(['wrong-pin', 'wrong-pin']);
    expect(failures(one, CLERK)).toBe(2);
    const burst = await Promise.all([WRONG, CLERK_PIN, CLERK_PIN, WRONG].map((pin) => signIn(one, pin)));
    expect(burst).toEqual(['wrong-pin', 'pin-wait 30', 'pin-wait 30', 'pin-wait 30']);
    expect(failures(one, CLERK)).toBe(3);
  });

  it('are waited for whatever the machine’s clock is set to', async () => {
    const one = await lockedOut();
    one.clock.set('2027-01-01T00:00:00.000Z');
    expect(await signIn(one, CLERK_PIN)).toBe('pin-wait 60');
    one.clock.set('1999-01-01T00:00:00.000Z');
    expect(await signIn(one, CLERK_PIN)).toBe('pin-wait 60');
    one.clock.advance(1);
    expect(await signIn(one, CLERK_PIN)).toBe('open');
  });

  it('are waited for anew after a restart, with the clock ahead or behind', async () => {
    for (const start of ['2031-01-01T00:00:00.000Z', '1999-01-01T00:00:00.000Z']) {
      const one = await lockedOut();
      one.close();
      const again = reopened(one.folder, null, start);
      expect(await signIn(again, CLERK_PIN)).toBe('pin-wait 60');
      again.clock.advance(0.5);
      expect(await signIn(again, CLERK_PIN)).toBe('pin-wait 30');
      again.clock.advance(0.5);
      expect(await signIn(again, CLERK_PIN)).toBe('open');
    }
  });

  it('are counted before they are compared: a desk that ends in between has counted them', async () => {
    const one = await openDesk();
    await one.must('lock', {});
    const asked = signIn(one, WRONG);
    expect(failures(one, CLERK)).toBe(1);
    await asked;
  });

  it('of a supervisor beside a clerk are the same wrong PINs', async () => {
    const one = await openDesk();
    const { caseId } = await confirmedComplaint(one, 'en');
    const { paperId } = await one.must('draft-letter', { caseId });
    const ask = (pin: string) =>
      one.refused('approve-letter', {
        paperId,
        overrideReason: 'x',
        stepUp: { supervisorId: one.staffId(SUPERVISOR), pin },
      });
    for (let tries = 0; tries < 3; tries += 1)
      expect(await ask(WRONG)).toMatchObject({ code: 'wrong-pin', field: 'stepUp' });
    expect(await ask(SUPERVISOR_PIN)).toMatchObject({ code: 'pin-wait', field: 'stepUp' });
    await one.must('lock', {});
    const atLock = { staffId: one.staffId(SUPERVISOR), pin: SUPERVISOR_PIN };
    expect(await one.refused('sign-in', atLock)).toMatchObject({ code: 'pin-wait' });
  });
});

describe('a supervisor’s PIN beside a clerk', () => {
  it('is for the one act it was typed for, and leaves the clerk a clerk', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const { branch } = await one.must('desk-state', {});
    if (branch === null) throw new Error('the desk is set up');
    const limits = { clerk: { minor: 100, currency: 'GBP' as const }, supervisor: null };
    await one.must('change-branch', { branch: { ...branch, goodwillLimits: limits } });
    one.seat(CLERK);
    const asked: string[] = [];
    for (const minor of [5000, 6000]) {
      const { caseId } = await confirmedComplaint(one, 'en');
      const { goodwillId } = await one.must('ask-goodwill', {
        caseId,
        kind: 'goodwill',
        basis: { kind: 'fixed', amount: { minor, currency: 'GBP' } },
        dueOn: '2026-06-19',
        why: 'half a day lost',
      });
      asked.push(goodwillId);
    }
    const [first = '', second = ''] = asked;
    const stepUp = { supervisorId: one.staffId(SUPERVISOR), pin: SUPERVISOR_PIN };
    const decide = { approve: false, reason: 'not due', dueOn: null };
    await one.must('decide-goodwill', { ...decide, goodwillId: first, stepUp });
    expect(
      await one.refused('decide-goodwill', { ...decide, goodwillId: second, stepUp: null }),
    ).toMatchObject({ code: 'not-allowed', field: 'stepUp' });
    expect(await one.refused('escalations', {})).toMatchObject({ code: 'not-allowed' });
    expect((await one.must('desk-state', {})).session).toMatchObject({ name: CLERK, role: 'clerk' });
  });
});
