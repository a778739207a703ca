import { describe, expect, it } from 'vitest';
import { CLERK, COLLEAGUE, CLERK_PIN, SUPERVISOR } from '../../support/desk-on-disk.ts';
import type { DiskDesk } from '../../support/desk-on-disk.ts';
import { confirmedComplaint, eventKinds, everything, lastSeq, openDesk } from './desk.ts';
import { beside, strictDesk } from './strict-desk.ts';

async function letter(
  one: DiskDesk,
  more: Readonly<Record<string, unknown>> = {},
): Promise<{ caseId: string; paperId: string }> {
  const { caseId } = await confirmedComplaint(one, 'en', more);
  return { caseId, ...(await one.must('draft-letter', { caseId })) };
}

async function typeInto(one: DiskDesk, paperId: string, text: string): Promise<void> {
  const { paper } = await one.must('paper', { paperId });
  await one.must('save-letter', {
    paperId,
    version: paper.version,
    paragraphs: [{ part: 'empathy', text }],
  });
}

const PLAIN = { stepUp: null, overrideReason: '' };

describe('letters a supervisor approves', () => {
  it.each(['draft-letter', 'draft-public-reply', 'draft-holding'] as const)('%s', async (draft) => {
    const one = await strictDesk();
    const { caseId } = await confirmedComplaint(one, 'en');
    const { paperId } =
      draft === 'draft-holding'
        ? await one.must(draft, {
            caseId,
            reason: 'The engineer has not reported yet',
            toCheck: 'Why the line was cut off',
            answerBy: '2026-06-19',
            extend: null,
          })
        : await one.must(draft, { caseId });
    const before = lastSeq(one);
    expect(await one.refused('approve-letter', { paperId, ...PLAIN })).toMatchObject({
      code: 'approval-needed',
    });
    const clerk = { supervisorId: one.staffId(COLLEAGUE), pin: CLERK_PIN };
    expect(await one.refused('approve-letter', { paperId, ...PLAIN, stepUp: clerk })).toMatchObject({
      code: 'not-allowed',
    });
    expect(eventKinds(one, before)).toEqual([]);
    await one.must('approve-letter', { paperId, ...PLAIN, stepUp: beside(one) });
    expect((await one.must('paper', { paperId })).paper.state).toBe('approved');
  });

  it('is laid before with the words as they stand, returned with a reason, and laid before again', async () => {
    const one = await strictDesk();
    const { paperId } = await letter(one);
    await typeInto(one, paperId, 'You waited two days in the dark, and I am sorry.');
    const before = lastSeq(one);
    expect(
      await one.refused('return-letter', { paperId, reason: 'Not laid before', stepUp: beside(one) }),
    ).toMatchObject({ code: 'wrong-paper-state' });
    await one.must('ask-approval', { paperId });
    expect(eventKinds(one, before)).toEqual(['paper-drafted', 'approval-asked']);
    expect(await one.refused('ask-approval', { paperId })).toMatchObject({ code: 'wrong-paper-state' });
    expect((await one.must('paper', { paperId })).approval).toMatchObject({ askedByName: CLERK });
    expect(await one.refused('return-letter', { paperId, reason: 'Too long', stepUp: null })).toMatchObject({
      code: 'not-allowed',
    });
    one.seat(SUPERVISOR);
    expect(await one.refused('return-letter', { paperId, reason: '  ', stepUp: null })).toMatchObject({
      code: 'reason-missing',
      field: 'reason',
    });
    await one.must('return-letter', { paperId, reason: 'Name the two calls', stepUp: null });
    const returned = await one.must('paper', { paperId });
    expect(returned.paper).toMatchObject({ state: 'draft', version: 2 });
    expect(returned.approval).toMatchObject({
      askedAt: null,
      returnedByName: SUPERVISOR,
      returnReason: 'Name the two calls',
    });
    one.seat(CLERK);
    await typeInto(one, paperId, 'You rang twice and waited two days in the dark. I am sorry.');
    await one.must('ask-approval', { paperId });
    one.seat(SUPERVISOR);
    await one.must('approve-letter', { paperId, ...PLAIN });
    const { paper, approval } = await one.must('paper', { paperId });
    expect(paper).toMatchObject({ state: 'approved', version: 3 });
    expect(approval.returnReason).toBe('');
  });

  it('with an open error needs the supervisor’s reason, also at the supervisor’s own desk', async () => {
    const one = await strictDesk(SUPERVISOR);
    const { paperId } = await letter(one);
    await typeInto(one, paperId, 'I am sorry if this caused you any inconvenience.');
    expect(await one.refused('approve-letter', { paperId, ...PLAIN })).toMatchObject({ code: 'open-error' });
    await one.must('approve-letter', { paperId, stepUp: null, overrideReason: 'Agreed words' });
    expect((await one.must('paper', { paperId })).paper.state).toBe('approved');
  });

  it('about a supervisor is decided by another one', async () => {
    const one = await strictDesk();
    const { paperId } = await letter(one, { staffConcerned: SUPERVISOR });
    await one.must('ask-approval', { paperId });
    const before = everything(one);
    expect(await one.refused('approve-letter', { paperId, ...PLAIN, stepUp: beside(one) })).toMatchObject({
      code: 'own-complaint',
    });
    expect(await one.refused('return-letter', { paperId, reason: 'No', stepUp: beside(one) })).toMatchObject({
      code: 'own-complaint',
    });
    expect(everything(one)).toBe(before);
  });

  it('where the writer approves, the clerk still may without a finding', async () => {
    const one = await openDesk();
    const { paperId } = await letter(one);
    await one.must('approve-letter', { paperId, ...PLAIN });
    expect((await one.must('paper', { paperId })).paper.state).toBe('approved');
  });
});

describe('versions of a paper', () => {
  it('are all listed with state, time and hash from the log, and a printed one can be seen', async () => {
    const one = await openDesk();
    const { paperId } = await letter(one);
    await typeInto(one, paperId, 'You waited two days in the dark, and I am sorry.');
    await one.must('approve-letter', { paperId, ...PLAIN });
    const before = (await one.must('paper-versions', { paperId })).versions;
    expect(before.map(({ version, state, pdf }) => [version, state, pdf])).toEqual([
      [2, 'approved', false],
      [1, 'draft', false],
    ]);
    expect(before[0]?.contentHash).toBe((await one.must('paper', { paperId })).paper.contentHash);
    expect(await one.refused('show-pdf', { paperId, version: 2 })).toMatchObject({ code: 'not-found' });
    await one.must('print-paper', { paperId });
    one.clock.advance(5);
    await one.must('mark-paper', { paperId, as: 'posted' });
    await one.must('print-paper', { paperId });
    const [last] = (await one.must('paper-versions', { paperId })).versions;
    expect(last).toMatchObject({ version: 2, state: 'posted', at: '2026-06-11T09:05:00.000Z', pdf: true });
    await one.must('show-pdf', { paperId, version: 2 });
    expect(one.shown).toHaveLength(1);
    expect(one.shown[0]).toContain('%PDF-1.7');
    expect(one.shown[0]).not.toContain('copy');
    await one.must('lock', {});
    expect(await one.refused('show-pdf', { paperId, version: 2 })).toMatchObject({ code: 'not-signed-in' });
  });

  it('of a form whose facts changed are those of its kind in the case', async () => {
    const one = await openDesk();
    const { caseId } = await confirmedComplaint(one, 'en');
    const first = await one.must('draft-resolution', { caseId });
    await one.must('note-answer', { caseId, answer: 'partly', basis: 'Wants the fee back too.' });
    const second = await one.must('draft-resolution', { caseId });
    const { versions } = await one.must('paper-versions', { paperId: second.paperId });
    expect(versions.map(({ paperId, version }) => [paperId, version])).toEqual([
      [second.paperId, 2],
      [first.paperId, 1],
    ]);
  });
});
