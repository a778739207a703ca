import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { daySummary } from '../../../electron/domain/day-close/day-summary.ts';
import { NO_FILTERS } from '../../../electron/domain/search/log-filters.ts';
import { appendAfterHole } from '../../../electron/store/log/append.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { logHead } from '../../../electron/store/records/event.ts';
import { packageRows } from '../../../electron/store/records/package.ts';
import { tally } from '../../../electron/store/records/today.ts';
import { CLERK, SUPERVISOR, SUPERVISOR_PIN } from '../../support/desk-on-disk.ts';
import { confirmedComplaint, emptyFolder, openDesk } from '../usecases/desk.ts';
import { anonymised, closeDay, filesWith, livedDesk, MARKED, MARKERS, state } from './privacy-desk.ts';

describe('a case whose time is up', () => {
  it('is listed for a supervisor, who alone may say so with their own PIN; nothing happens by itself', async () => {
    const { one, whole, left } = await livedDesk();
    expect(await one.must('retention-due', {})).toEqual({ due: true });
    const view = await one.must('retention', {});
    expect(view.cases.map(({ caseId, class: name, waitingFor }) => [caseId, name, waitingFor])).toEqual([
      [whole, expect.any(String) as string, null],
      [left, 'left', null],
    ]);
    expect(view.cases[0]?.endedOn).toBe('2026-06-11');
    expect(await one.refused('anonymise', { pin: '000001' })).toMatchObject({ code: 'wrong-pin' });
    one.seat(CLERK);
    for (const name of ['retention', 'retention-due'] as const)
      expect(await one.refused(name, {})).toMatchObject({ code: 'not-allowed' });
    expect(await one.refused('anonymise', { pin: SUPERVISOR_PIN })).toMatchObject({ code: 'not-allowed' });
    expect((await one.must('case-page', { caseId: whole })).fields.customerName).toBe(MARKED.customerName);
  });

  it('leaves no word in any file of the data folder, and the chain holds', async () => {
    const { one, whole, left, open } = await livedDesk();
    mkdirSync(join(one.folder, 'check-part'));
    writeFileSync(
      join(one.folder, 'check-part/copy.db'),
      `a copy that a check left with ${MARKERS[0]} in it`,
    );
    writeFileSync(`${one.logFile}.before-6`, `an old copy of the log with ${MARKERS[0]} in it`);
    expect(filesWith(one.folder, MARKERS)).not.toEqual([]);
    expect(await anonymised(one)).toEqual({ cases: 2, packages: 1 });
    expect(filesWith(one.folder, MARKERS)).toEqual([]);
    expect(verifyChain(one.db)).toMatchObject({ ok: true });
    expect(await one.must('check-chain', {})).toMatchObject({ ok: true });
    const page = await one.must('case-page', { caseId: whole });
    expect(page.erasedAt).toBe('2037-06-22T09:00:00.000Z');
    expect(page.fields.customerName).toBeUndefined();
    expect(page.timeline.map(({ kind }) => kind)).toContain('case-confirmed');
    expect((await one.must('case-page', { caseId: left })).erasedAt).not.toBeNull();
    expect((await one.must('case-page', { caseId: open })).fields.customerName).toBe('Still Here');
    expect(await one.must('retention-due', {})).toEqual({ due: false });
    expect(one.db.prepare('SELECT count(*) FROM paper_pdf').pluck().get()).toBe(0);
    one.close();
    expect(filesWith(one.folder, MARKERS)).toEqual([]);
  });

  it('leaves neither a name that was put right nor a kept question that only its words answered', async () => {
    const { one, whole } = await livedDesk();
    const reason = 'misheard';
    const corrected = { caseId: whole, customerName: 'Ada Featherstone', phone: MARKED.phone, reason };
    await one.must('correct-customer', corrected);
    const filters = { ...NO_FILTERS, states: [] };
    const kept = ['here', 'Still', '', 'nothing of the kind'];
    for (const [at, query] of [
      'featherst',
      MARKERS[1],
      'violet stairs',
      'Featherstone still',
      ...kept,
    ].entries())
      await one.must('save-log-view', { name: `view ${at}`, query, filters });
    await closeDay(one);
    expect(await anonymised(one)).toMatchObject({ cases: 2 });
    const { views } = await one.must('log-choices', {});
    expect(views.map(({ query }) => query)).toEqual(kept);
    expect(filesWith(one.folder, [...MARKERS, 'Feather'])).toEqual([]);
  });

  it('is counted as before, in every figure of the day and of the reports', async () => {
    const { one } = await livedDesk();
    const figures = (): unknown => [
      tally(one.db, '2026-06-11'),
      ...[
        `SELECT local_date, state, category, place, complaint_kind, severity, safety, facts_state, cause, mode, channel,
           goodwill_kind, goodwill_minor, goodwill_currency, answer, is_repeat, reopened_times, acknowledged_at,
           confirmed_at, resolved_on, letter_at, closed_at, deadline_due_on, owner FROM complaint_case ORDER BY number`,
        `SELECT source, state, due_at, settled_on, moved_times FROM promise ORDER BY id`,
        `SELECT kind, local_date, outcome, satisfaction, by_staff FROM follow_up ORDER BY id`,
        `SELECT kind, state, language, printed_at, handed_over_at, copies FROM paper ORDER BY id`,
        `SELECT kind, state, minor, currency, decided_at FROM goodwill ORDER BY id`,
      ].map((sql) => one.db.prepare(sql).all()),
    ];
    const before = figures();
    await anonymised(one);
    expect(figures()).toEqual(before);
  });

  it('goes into the next package with its figures alone; its summary counts it', async () => {
    const { one, whole } = await livedDesk();
    await anonymised(one);
    const rows = packageRows(one.db, (events) => [...events]);
    const told = rows.cases.find(({ caseId }) => caseId === whole);
    expect(told).toMatchObject({
      state: 'closed',
      linkedCaseNumber: null,
      resolutionBasis: '',
      course: { closingReason: '' },
    });
    expect(JSON.stringify(rows)).not.toMatch(new RegExp(MARKERS.join('|'), 'u'));
    const place = {
      branch: 'BTH',
      counter: 1,
      localDate: '2026-06-11',
      zone: 'Europe/London',
      language: 'en',
      branchName: '',
      sequence: 2,
      before: null,
    } as const;
    expect(daySummary(place, rows)).toMatchObject({
      received: 2,
      resolved: 1,
      leftBeforeConfirming: 1,
      contacts: 1,
    });
    const made = await closeDay(one);
    expect(made.counts).toMatchObject({ cases: 2 });
  });

  it('stands in a log rebuilt from its events as it stood before', async () => {
    const { one } = await livedDesk();
    await anonymised(one);
    const before = state(one);
    rebuildState(one.db);
    expect(state(one)).toEqual(before);
    expect(one.db.pragma('foreign_key_check')).toEqual([]);
    // Also where later numbers of the log are gone for good, and an event names them.
    const head = logHead(one.db);
    const hole = {
      counter: 'BTH-1',
      fromSeq: (head?.originSeq ?? 0) + 1,
      toSeq: (head?.originSeq ?? 0) + 2,
      prevHash: head?.hash ?? '',
      lastHash: 'ab'.repeat(32),
    };
    const context = { at: one.clock.now(), zone: 'Europe/London', actor: null, secondActor: null };
    const payload = { missing: [hole], reason: 'the disk failed' };
    appendAfterHole(one.db, context, { kind: 'gap-noted', caseId: null, payload }, hole);
    rebuildState(one.db);
    expect(state(one)['complaint_case']).toEqual(before['complaint_case']);
    expect(verifyChain(one.db)).toMatchObject({ ok: true });
  });

  it('is no case any more that anybody could go on with', async () => {
    const { one, whole } = await livedDesk();
    await anonymised(one);
    expect(await one.refused('reopen-case', { caseId: whole, reason: 'x' })).toMatchObject({
      code: 'case-erased',
    });
    expect(await one.refused('hold-case', { caseId: whole, reason: 'x' })).toMatchObject({
      code: 'case-erased',
    });
    expect(
      await one.refused('correct-customer', { caseId: whole, customerName: 'N', phone: '', reason: 'x' }),
    ).toMatchObject({ code: 'case-erased' });
    const found = await one.must('find-person', { phone: '', name: MARKERS[0], reference: '' });
    expect(found.customers).toEqual([]);
  });
});

describe('the package its words stood in', () => {
  it('is removed once, is not copied again, and the history says since when', async () => {
    const { one } = await livedDesk();
    const [kept] = (await one.must('packages', { below: 99 })).packages;
    const path = join(one.folder, 'packages', kept?.fileName ?? '');
    expect(existsSync(path)).toBe(true);
    await anonymised(one);
    expect(existsSync(path)).toBe(false);
    const [gone] = (await one.must('packages', { below: 99 })).packages;
    expect(gone).toMatchObject({ kept: false, erasedAt: '2037-06-22T09:00:00.000Z' });
    const copy = { sequences: [1], redacted: false, folder: emptyFolder(), stepUp: null };
    expect(await one.refused('copy-packages', copy)).toMatchObject({ code: 'package-erased' });
    expect(await one.refused('copy-packages', { ...copy, redacted: true })).toMatchObject({
      code: 'package-erased',
    });
  });

  it('is removed at the next start where a power cut came between', async () => {
    const { one } = await livedDesk();
    await anonymised(one);
    const name = 'BTH-1_2026-06-11_001.zip';
    one.db.prepare(`UPDATE package SET file_name = ?`).run(name);
    const path = join(one.folder, 'packages', name);
    writeFileSync(path, 'words');
    await anonymised(one);
    expect(existsSync(path)).toBe(false);
  });
});

describe('a case that is due waits', () => {
  const waiting = async (
    one: Awaited<ReturnType<typeof livedDesk>>['one'],
    caseId: string,
  ): Promise<unknown> =>
    (await one.must('retention', {})).cases.find((row) => row.caseId === caseId)?.waitingFor;

  it('while it is held, until the hold is lifted with a reason', async () => {
    const { one, whole } = await livedDesk();
    expect(await one.refused('hold-case', { caseId: whole, reason: ' ' })).toMatchObject({
      code: 'reason-missing',
    });
    await one.must('hold-case', { caseId: whole, reason: 'claim at the county court' });
    expect(await waiting(one, whole)).toBe('held');
    expect((await one.must('case-page', { caseId: whole })).hold).toMatchObject({ heldByName: SUPERVISOR });
    await closeDay(one);
    expect(await anonymised(one)).toMatchObject({ cases: 1 });
    expect((await one.must('case-page', { caseId: whole })).erasedAt).toBeNull();
    expect((await one.must('retention', {})).holds).toHaveLength(1);
    await one.must('lift-hold', { caseId: whole, reason: 'judgement is final' });
    expect(await waiting(one, whole)).toBe('not-in-a-package');
    one.clock.advance(60 * 24);
    await closeDay(one);
    expect(await anonymised(one)).toMatchObject({ cases: 1 });
    rebuildState(one.db);
    expect((await one.must('case-page', { caseId: whole })).erasedAt).not.toBeNull();
  });

  it('while its events are in no package, or the package never left the counter', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const { caseId } = await confirmedComplaint(one, 'en', MARKED);
    await one.must('withdraw-case', { caseId, reason: 'no more' });
    const { promises } = await one.must('case-page', { caseId });
    for (const { id } of promises.filter(({ state: now }) => now === 'open'))
      await one.must('settle-promise', { promiseId: id, as: 'withdrawn', reason: 'no more' });
    one.clock.set('2036-07-01T09:00:00.000Z');
    expect(await waiting(one, caseId)).toBe('not-in-a-package');
    await closeDay(one);
    expect(await waiting(one, caseId)).toBeNull();
    one.db.exec(`UPDATE package SET folder = ''`);
    expect(await waiting(one, caseId)).toBe('package-not-copied');
    expect(await anonymised(one)).toEqual({ cases: 0, packages: 0 });
    await one.must('copy-packages', { sequences: [1], redacted: false, folder: emptyFolder(), stepUp: null });
    expect(await waiting(one, caseId)).toBeNull();
  });

  it('while a younger case names it; when both are due both go in one run', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const ended = async (more: Record<string, unknown>): Promise<string> => {
      const { caseId } = await confirmedComplaint(one, 'en', more);
      await one.must('withdraw-case', { caseId, reason: 'no more' });
      for (const { id } of (await one.must('case-page', { caseId })).promises)
        await one.must('settle-promise', { promiseId: id, as: 'withdrawn', reason: 'no more' });
      return caseId;
    };
    const first = await ended({});
    await closeDay(one);
    one.clock.set('2027-03-01T09:00:00.000Z');
    const second = await ended({ repeatOf: first });
    await closeDay(one);
    one.clock.set('2033-01-10T09:00:00.000Z');
    expect(await waiting(one, first)).toBe('named-by-another');
    expect(await waiting(one, second)).toBeUndefined();
    one.clock.set('2033-07-10T09:00:00.000Z');
    expect(await anonymised(one)).toMatchObject({ cases: 2 });
    expect(one.db.prepare(`SELECT count(*) FROM complaint_case WHERE is_repeat = 1`).pluck().get()).toBe(1);
    expect(
      one.db.prepare(`SELECT count(*) FROM complaint_case WHERE repeat_of IS NOT NULL`).pluck().get(),
    ).toBe(0);
  });

  it('for ever where the branch says so', async () => {
    const { one } = await livedDesk();
    const { branch } = await one.must('desk-state', {});
    if (branch === null) throw new Error('set up before');
    const never = { authority: 0, safety: 0, money: 0, left: 0, ordinary: 0 };
    await one.must('change-branch', { branch: { ...branch, retention: never } });
    expect((await one.must('retention', {})).cases).toEqual([]);
    expect(await anonymised(one)).toEqual({ cases: 0, packages: 0 });
  });
});
