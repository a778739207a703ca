import { afterAll, describe, expect, it } from 'vitest';
import { CHANNEL_NAMES } from '../../../electron/contract/channel-names.ts';
import { channels } from '../../../electron/contract/channels.ts';
import type { ChannelName } from '../../../electron/contract/channels.ts';
import { ACCESS } from '../../../electron/domain/access.ts';
import type { Access } from '../../../electron/domain/access.ts';
import { CLERK, COLLEAGUE, SUPERVISOR } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { everything } from '../usecases/desk.ts';
import {
  accessDesk,
  CONCERNED_PIN,
  CONCERNED_SUPERVISOR,
  forgetAccessDesk,
  GONE,
  OTHER_CLERK,
} from './access-desk.ts';
import type { AccessDesk } from './access-desk.ts';
import { smallestInput } from './smallest-input.ts';

afterAll(forgetAccessDesk);

const of = (name: ChannelName): Access => ACCESS[name];
const named = (who: readonly Access['who'][]): readonly ChannelName[] =>
  CHANNEL_NAMES.filter((name) => who.includes(of(name).who));

/** What each channel says to somebody behind the desk, or to nobody, asked with the least it takes. */
async function said(one: DiskDesk, who: string | null): Promise<ReadonlyMap<ChannelName, string>> {
  const answers = new Map<ChannelName, string>();
  for (const name of CHANNEL_NAMES) {
    const staff = one.desk.records.staff().find((person) => person.name === who);
    if (staff === undefined) one.desk.session.close();
    else one.desk.session.open(staff);
    const least = smallestInput(channels[name].input);
    // A clerk hands over what is their own; a colleague's is not theirs to give.
    const own = name === 'hand-over-all' ? { ...(least as object), from: staff?.id ?? 'x' } : least;
    const outcome = await one.askRaw(name, own);
    const field = outcome.ok ? undefined : outcome.field;
    answers.set(name, outcome.ok ? 'done' : `${outcome.code}${field === undefined ? '' : ` ${field}`}`);
  }
  return answers;
}

function saying(answers: ReadonlyMap<ChannelName, string>, code: string): readonly ChannelName[] {
  return CHANNEL_NAMES.filter((name) => answers.get(name) === code);
}

/** An act on the one complaint, for the channels that decide about it. */
function decisions({ one, ...ids }: AccessDesk): Readonly<Partial<Record<ChannelName, unknown>>> {
  const { caseId, goodwillId, promiseId, improvementId, letterId } = ids;
  const reason = 'because';
  const stepUp = null;
  return {
    'confirm-case': { caseId: ids.intakeId },
    'resolve-case': { caseId, basis: reason },
    'withdraw-case': { caseId, reason },
    'close-case': { caseId, reason },
    'set-waiting': { caseId, reason },
    'extend-deadline': { caseId, stepId: 'x', reason, circumstances: '', stepUp },
    'lift-hold': { caseId, reason },
    'explain-lateness': { caseId, clock: 'statutory', reason },
    'change-steps': { caseId, steps: [], customerTold: false, reason },
    'note-answer': { caseId, answer: 'accepted', basis: '' },
    'settle-promise': { promiseId, as: 'broken', reason },
    'move-promise': { promiseId, due: '2026-06-16T10:00', reason, customerTold: true },
    'draft-holding': {
      caseId,
      reason,
      toCheck: reason,
      answerBy: '2026-06-20',
      extend: { stepId: 'x', stepUp },
    },
    'approve-letter': { paperId: letterId, stepUp, overrideReason: reason },
    'return-letter': { paperId: letterId, reason, stepUp },
    'decide-goodwill': { goodwillId, approve: true, reason, dueOn: null, stepUp },
    'note-escalation': {
      caseId,
      happenings: ['x'],
      decision: 'seen',
      note: '',
    },
    'decide-improvement': {
      improvementId,
      as: 'decided',
      decision: reason,
      owner: CLERK,
      dueOn: null,
    },
    'decide-conflict': {
      ...(smallestInput(channels['decide-conflict'].input) as object),
      caseId,
    },
    'hand-over-case': { caseId, to: one.desk.session.current()?.staffId, reason },
    'hand-over-all': { from: one.staffId(CLERK), to: one.desk.session.current()?.staffId, reason },
  };
}

async function codes(
  desk: AccessDesk,
  asked: readonly (readonly [ChannelName, unknown])[],
): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const [name, input] of asked) {
    const outcome = await desk.one.askRaw(name, input);
    answers[name] = outcome.ok ? 'done' : outcome.code;
  }
  return answers;
}

describe('whose act each channel is', () => {
  it('nobody signed in, or somebody who has left: only what a locked desk needs', async () => {
    for (const who of [null, GONE]) {
      const { one } = await accessDesk();
      const answers = await said(one, who);
      const open = CHANNEL_NAMES.filter((name) => answers.get(name) !== 'not-signed-in');
      expect(open).toEqual(named(['anybody', 'first-start']));
      expect(open).toEqual([
        'desk-state',
        'set-locale',
        'set-appearance',
        'set-up-branch',
        'sign-in',
        'lock',
        'note-activity',
        'note-saved',
        'set-up-from-settings',
        // A log in which something is wrong has its way out before anybody can sign in; main refuses all but two of these elsewhere.
        'log-trouble',
        'try-again',
        'mend-log',
        'answer-for-gap',
        'export-readable',
        'open-rescue',
      ]);
      expect(answers.get('set-up-branch')).toBe('already-set-up');
      expect(answers.get('set-up-from-settings')).toBe('already-set-up');
      expect(one.bugs).toEqual([]);
    }
  });

  it('a clerk, whosever the case is: everything but what is a supervisor’s', async () => {
    for (const who of [CLERK, OTHER_CLERK, COLLEAGUE]) {
      const { one } = await accessDesk();
      const answers = await said(one, who);
      expect(saying(answers, 'not-allowed')).toEqual(named(['supervisor']));
      expect(saying(answers, 'not-signed-in')).toEqual([]);
      expect(one.bugs).toEqual([]);
    }
  });

  it('a supervisor: everything', async () => {
    for (const who of [SUPERVISOR, CONCERNED_SUPERVISOR]) {
      const { one } = await accessDesk();
      const answers = await said(one, who);
      expect(saying(answers, 'not-allowed')).toEqual([]);
      expect(saying(answers, 'not-signed-in')).toEqual([]);
      expect(one.bugs).toEqual([]);
    }
  });
});

describe('a complaint about somebody', () => {
  const deciding = CHANNEL_NAMES.filter((name) => of(name).decides);
  const HANDING: Readonly<Record<string, string>> = {
    'hand-over-case': 'names-the-colleague',
    'hand-over-all': 'names-the-colleague',
  };

  it('is decided by that person over no channel, clerk or supervisor', async () => {
    for (const who of [COLLEAGUE, CONCERNED_SUPERVISOR]) {
      const desk = await accessDesk();
      desk.one.seat(who);
      const asks = decisions(desk);
      const may = deciding.filter((name) => who !== COLLEAGUE || of(name).who !== 'supervisor');
      const tried = may.map((name) => [name, asks[name]] as const).filter(([, input]) => input !== undefined);
      expect(tried.map(([name]) => name)).toEqual(may);
      if (who === CONCERNED_SUPERVISOR) await desk.one.must('ask-approval', { paperId: desk.letterId });
      const before = everything(desk.one);
      const answers = await codes(desk, tried);
      const expected = tried.map(([name]) => [name, HANDING[name] ?? 'own-complaint']);
      // A clerk hands over only what is their own, and this is a colleague's; without a supervisor a goodwill is nobody's to decide.
      const without = { 'hand-over-all': 'not-allowed', 'decide-goodwill': 'not-allowed' };
      expect(answers).toEqual({
        ...Object.fromEntries(expected),
        ...(who === COLLEAGUE ? without : {}),
      });
      expect(everything(desk.one)).toBe(before);
    }
  });

  it('is decided by that person neither beside a clerk, with their own PIN', async () => {
    const desk = await accessDesk();
    desk.one.seat(CLERK);
    await desk.one.must('ask-approval', { paperId: desk.letterId });
    const before = everything(desk.one);
    const stepUp = { supervisorId: desk.one.staffId(CONCERNED_SUPERVISOR), pin: CONCERNED_PIN };
    const asks = decisions(desk);
    const answers = await codes(
      desk,
      (['approve-letter', 'return-letter', 'decide-goodwill'] as const).map((name) => [
        name,
        { ...(asks[name] as object), stepUp },
      ]),
    );
    expect(answers).toEqual({
      'approve-letter': 'own-complaint',
      'return-letter': 'own-complaint',
      'decide-goodwill': 'own-complaint',
    });
    // Each PIN was right, so none is counted.
    expect(everything(desk.one)).toBe(before);
  });

  it('may be decided by anybody else', async () => {
    const desk = await accessDesk();
    desk.one.seat(SUPERVISOR);
    const answers = await codes(
      desk,
      Object.entries(decisions(desk)).map(([name, input]) => [name as ChannelName, input]),
    );
    expect(Object.values(answers)).not.toContain('own-complaint');
    expect(Object.values(answers)).not.toContain('names-the-colleague');
  });

  it('tells its colleague’s name to a supervisor, not to a clerk and not to that colleague', async () => {
    const { one, caseId } = await accessDesk();
    const read = async (who: string): Promise<string | null> => {
      one.seat(who);
      return (await one.must('case-page', { caseId })).staffConcerned;
    };
    expect(await read(SUPERVISOR)).toContain(COLLEAGUE);
    for (const who of [CLERK, OTHER_CLERK, COLLEAGUE, CONCERNED_SUPERVISOR])
      expect(await read(who)).toBeNull();
  });

  it('follows its colleague to another name', async () => {
    const { one, caseId } = await accessDesk();
    one.seat(CONCERNED_SUPERVISOR);
    const staffId = one.staffId(CONCERNED_SUPERVISOR);
    const { people } = await one.must('colleagues', {});
    const { jobTitle, polishForm } = people.find(({ id }) => id === staffId) ?? {};
    if (jobTitle === undefined || polishForm === undefined) throw new Error('she works here');
    const name = 'Iwona Bielska';
    await one.must('change-staff', { staffId, name, role: 'supervisor', jobTitle, polishForm });
    expect(await one.refused('resolve-case', { caseId, basis: 'x' })).toMatchObject({
      code: 'own-complaint',
    });
    one.seat(COLLEAGUE);
    expect(await one.refused('resolve-case', { caseId, basis: 'x' })).toMatchObject({
      code: 'own-complaint',
    });
  });
});
