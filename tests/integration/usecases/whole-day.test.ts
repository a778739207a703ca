import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { STATE_TABLES } from '../../../electron/store/projections/project.ts';
import { COLLEAGUE, SUPERVISOR, SUPERVISOR_PIN, type DiskDesk } from '../../support/desk-on-disk.ts';
import { plainUnzip } from '../package/plain-unzip.ts';
import {
  COMPLAINTS,
  confirmedComplaint,
  emptyFolder,
  eventKinds,
  lastSeq,
  openDesk,
  type DeskLanguage,
} from './desk.ts';

const LANGUAGES: readonly DeskLanguage[] = ['zh', 'en', 'pl'];

/** The state tables as rows, in the order of their keys. */
function state(one: DiskDesk): string {
  return JSON.stringify(
    STATE_TABLES.map((table) => [
      table,
      (one.db.prepare(`SELECT * FROM ${table}`).all() as object[])
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  );
}

describe.each(LANGUAGES)('a complaint from the door to the stick (%s)', (language) => {
  it('arrives, is confirmed, gets receipt, letter and call-back, and leaves in the package', async () => {
    const one = await openDesk(language);
    const before = lastSeq(one);
    const { caseId, receiptId } = await confirmedComplaint(one, language, { staffConcerned: 'Zed Unsaid' });
    const receipt = await one.must('paper', { paperId: receiptId });
    expect(receipt.paper).toMatchObject({ kind: 'receipt', language, state: 'draft', version: 1 });
    const said = JSON.stringify(receipt.paper.blocks);
    for (const fact of [COMPLAINTS[language].customerName ?? '?', receipt.number])
      expect(said).toContain(fact);
    expect(receipt.paper.blocks.some((block) => block.kind === 'deadline')).toBe(true);
    const printed = await one.must('print-paper', { paperId: receiptId });
    expect(printed.copy).toBe(false);
    await one.must('mark-paper', { paperId: receiptId, as: 'handed-over' });

    one.clock.advance(180);
    const page = await one.must('case-page', { caseId });
    expect(page.statutory?.dueOn).toMatch(/^2026-0[67]-/);
    expect(page.promises.length).toBeGreaterThanOrEqual(3);
    const contact = page.promises.at(-1);
    await one.must('add-follow-up', {
      caseId,
      kind: 'phone',
      said: 'Everything as promised.',
      outcome: 'reached-content',
      satisfaction: 5,
      nextContactAt: null,
      settles: contact?.id ?? '',
    });
    await one.must('resolve-case', { caseId, basis: 'Done as promised' });
    const { paperId } = await one.must('draft-letter', { caseId });
    const letter = await one.must('paper', { paperId });
    expect(letter.paper.language).toBe(language);
    await one.must('approve-letter', { paperId, stepUp: null, overrideReason: '' });
    await one.must('print-paper', { paperId });
    await one.must('mark-paper', { paperId, as: 'posted' });
    expect(one.printed.map((name) => name.replace(receipt.number, 'N'))).toEqual([
      'N_receipt_v1.pdf',
      'N_apology_v1.pdf',
    ]);

    const day = await one.must('day', { localDate: null });
    const notes = Object.fromEntries(
      day.checklist.filter((item) => item.open).map((item) => [item.code, 'tomorrow']),
    );
    const stick = emptyFolder();
    const close = { localDate: day.localDate, folder: stick, notes, seal: PLAIN, redacted: false };
    expect(await one.refused('close-day', { ...close, stepUp: null })).toMatchObject({ code: 'not-allowed' });
    const clerk = { supervisorId: one.staffId(COLLEAGUE), pin: '830462' };
    expect(await one.refused('close-day', { ...close, stepUp: clerk })).toMatchObject({
      code: 'not-allowed',
    });
    const supervisor = { supervisorId: one.staffId(SUPERVISOR), pin: SUPERVISOR_PIN };
    const closed = await one.must('close-day', { ...close, stepUp: supervisor });
    expect(await one.refused('close-day', { ...close, stepUp: supervisor })).toMatchObject({
      code: 'day-already-closed',
    });
    expect(closed.counts).toMatchObject({ cases: 1, letters: 2, followUps: 1 });

    const members = plainUnzip(readFileSync(join(stick, closed.fileName)));
    const text = (name: string): string => members.get(name)?.bytes.toString('utf8') ?? '';
    expect(text('cases.csv')).toContain(COMPLAINTS[language].customerName);
    expect(text('follow-ups.csv')).toContain('Everything as promised.');
    for (const name of members.keys())
      if (name.endsWith('.csv')) expect(text(name), name).not.toContain('Zed Unsaid');
    expect([...members.keys()].filter((name) => name.startsWith('letters/'))).toHaveLength(2);
    expect(text('events.jsonl').trim().split('\n').length).toBe(lastSeq(one) - 2);

    expect(one.told.filter((told) => told.kind === 'progress').length).toBeGreaterThan(3);
    const again = { sequences: [closed.sequence], redacted: false, folder: emptyFolder() };
    expect(await one.refused('copy-packages', { ...again, stepUp: null })).toMatchObject({
      code: 'not-allowed',
    });
    const [copied] = (await one.must('copy-packages', { ...again, stepUp: supervisor })).copied;
    expect(copied?.fileSha256).toBe(closed.fileSha256);
    expect(readFileSync(copied?.path ?? '').equals(readFileSync(join(stick, closed.fileName)))).toBe(true);

    expect(new Set(eventKinds(one, before))).toEqual(
      new Set([
        'customer-arrived',
        'customer-acknowledged',
        'case-confirmed',
        'staff-concerned-noted',
        'promise-made',
        'paper-drafted',
        'paper-printed',
        'paper-handed-over',
        'follow-up-added',
        'promise-settled',
        'case-resolved',
        'paper-approved',
        'paper-posted',
        'key-made',
        'day-closed',
        'package-made',
        'package-copied',
      ]),
    );
    expect(verifyChain(one.db)).toEqual({ ok: true, events: lastSeq(one) });
    const live = state(one);
    rebuildState(one.db);
    expect(state(one)).toBe(live);
    expect(one.bugs).toEqual([]);
  });
});

const PLAIN = { way: 'plain' } as const;

describe('closing a day', () => {
  it('needs a note for each open item and a folder that is there, and changes nothing otherwise', async () => {
    const one = await openDesk();
    await confirmedComplaint(one, 'en');
    one.seat(SUPERVISOR);
    const day = await one.must('day', { localDate: null });
    expect(day.checklist.some((item) => item.open)).toBe(true);
    const seq = lastSeq(one);
    const rows = state(one);
    const folder = emptyFolder();
    const input = { localDate: day.localDate, folder, seal: PLAIN, redacted: false, stepUp: null };
    expect(await one.refused('close-day', { ...input, notes: {} })).toMatchObject({ code: 'reason-missing' });
    const notes = Object.fromEntries(day.checklist.map((item) => [item.code, 'tomorrow']));
    expect(await one.refused('close-day', { ...input, folder: join(folder, 'gone'), notes })).toMatchObject({
      code: 'folder-missing',
    });
    expect(await one.refused('close-day', { ...input, localDate: '2026-06-12', notes })).toMatchObject({
      code: 'day-in-the-future',
    });
    expect(eventKinds(one, seq)).toEqual([]);
    expect(state(one)).toBe(rows);
    const closed = await one.must('close-day', { ...input, notes });
    expect(closed.sequence).toBe(1);
    expect((await one.must('day', { localDate: null })).closed).toBe(true);
    expect(
      await one.refused('copy-packages', { sequences: [9], redacted: false, folder, stepUp: null }),
    ).toMatchObject({
      code: 'not-found',
    });
    expect(
      await one.refused('copy-packages', {
        sequences: [1],
        redacted: false,
        folder: join(folder, 'gone'),
        stepUp: null,
      }),
    ).toMatchObject({
      code: 'folder-missing',
    });
  });

  it('closes a day once when it is asked for twice, and keeps the package of the first', async () => {
    const one = await openDesk();
    await confirmedComplaint(one, 'en');
    one.seat(SUPERVISOR);
    const day = await one.must('day', { localDate: null });
    const notes = Object.fromEntries(day.checklist.map((item) => [item.code, 'tomorrow']));
    const close = {
      localDate: day.localDate,
      folder: emptyFolder(),
      notes,
      seal: PLAIN,
      redacted: false,
      stepUp: null,
    };
    const [first, second] = await Promise.all([one.ask('close-day', close), one.ask('close-day', close)]);
    expect(first).toMatchObject({ ok: true, value: { sequence: 1 } });
    expect(second).toMatchObject({ ok: false, code: 'day-already-closed' });
    expect(eventKinds(one).filter((kind) => kind === 'key-made')).toHaveLength(1);
    await one.must('copy-packages', { sequences: [1], redacted: false, folder: emptyFolder(), stepUp: null });
  });

  it('carries what changed of older cases into the next day’s package, chained to the one before', async () => {
    const one = await openDesk();
    const { caseId } = await confirmedComplaint(one, 'en');
    one.seat(SUPERVISOR);
    const stick = emptyFolder();
    const closeNow = async (): Promise<{ manifestSha256: string; fileName: string }> => {
      const day = await one.must('day', { localDate: null });
      const notes = Object.fromEntries(day.checklist.map((item) => [item.code, 'tomorrow']));
      return one.must('close-day', {
        localDate: day.localDate,
        folder: stick,
        notes,
        seal: PLAIN,
        redacted: false,
        stepUp: null,
      });
    };
    const first = await closeNow();
    one.clock.advance(24 * 60);
    await one.must('resolve-case', { caseId, basis: 'Line works' });
    expect((await one.must('day', { localDate: null })).changedOlderCases).toBe(1);
    const second = await closeNow();
    const manifest = JSON.parse(
      plainUnzip(readFileSync(join(stick, second.fileName)))
        .get('manifest.json')
        ?.bytes.toString('utf8') ?? '{}',
    ) as Record<string, unknown>;
    expect(JSON.stringify(manifest)).toContain(first.manifestSha256);
    const cases =
      plainUnzip(readFileSync(join(stick, second.fileName)))
        .get('cases.csv')
        ?.bytes.toString('utf8') ?? '';
    expect(cases).toContain('Line works');
  });
});
