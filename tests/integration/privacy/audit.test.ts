import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLERK, SUPERVISOR } from '../../support/desk-on-disk.ts';
import { auditPage } from '../../../electron/store/records/audit.ts';
import { confirmedComplaint, emptyFolder, openDesk } from '../usecases/desk.ts';

const ANY = { staffId: null, kind: null, day: null, number: '' } as const;

describe('the log as it stands', () => {
  it('shows every event once, newest first, page by page, with its numbers', async () => {
    const one = await openDesk('en', SUPERVISOR);
    for (let count = 0; count < 12; count += 1) await confirmedComplaint(one, 'en');
    const seen: number[] = [];
    let before: number | null = null;
    do {
      const page: Awaited<ReturnType<typeof one.must<'audit'>>> = await one.must('audit', { ...ANY, before });
      seen.push(...page.rows.map(({ seq }) => seq));
      before = page.next;
    } while (before !== null);
    const last = one.db.prepare('SELECT max(seq) FROM event').pluck().get() as number;
    expect(seen).toEqual(Array.from({ length: last }, (_, index) => last - index));
    const [newest] = (await one.must('audit', { ...ANY, before: null })).rows;
    expect(newest?.hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(newest).toMatchObject({ originCounter: 'BTH-1', actorName: SUPERVISOR, erased: false });
  });

  it('is narrowed by person, kind, day and case; a number nobody has is nothing', async () => {
    const one = await openDesk('en', CLERK);
    await confirmedComplaint(one, 'en');
    one.clock.advance(60 * 24);
    one.seat(SUPERVISOR);
    const { caseId } = await confirmedComplaint(one, 'en');
    const { number } = await one.must('case-page', { caseId });
    const kinds = async (filter: object): Promise<readonly string[]> =>
      (await one.must('audit', { ...ANY, ...filter, before: null })).rows.map(({ kind }) => kind);
    expect(await kinds({ kind: 'customer-arrived' })).toHaveLength(2);
    expect(await kinds({ kind: 'customer-arrived', day: '2026-06-11' })).toHaveLength(1);
    expect(await kinds({ kind: 'customer-arrived', staffId: one.staffId(CLERK) })).toHaveLength(1);
    expect(new Set(await kinds({ number }))).toContain('case-confirmed');
    expect(await kinds({ number: 'BTH-1-000000-000-X' })).toEqual([]);
    expect(await kinds({ kind: 'day-closed' })).toEqual([]);
  });

  it('walks over no more than it may in one step, and says how far it came', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const none = { staffId: null, kind: 'day-closed', from: null, until: null, caseId: null };
    const last = one.db.prepare('SELECT max(seq) FROM event').pluck().get() as number;
    expect(auditPage(one.db, none, Number.MAX_SAFE_INTEGER, 10, 3)).toEqual({ rows: [], next: last - 2 });
    expect(auditPage(one.db, none, 3, 10, 3)).toEqual({ rows: [], next: null });
  });

  it('is a supervisor’s to read, to prove and to export', async () => {
    const one = await openDesk('en', CLERK);
    expect(await one.refused('audit', { ...ANY, before: null })).toMatchObject({ code: 'not-allowed' });
    expect(await one.refused('check-chain', {})).toMatchObject({ code: 'not-allowed' });
    expect(await one.refused('export-audit', ANY)).toMatchObject({ code: 'not-allowed' });
  });

  it('goes out as a table with whole fingerprints and without a word of what was said', async () => {
    const one = await openDesk('en', SUPERVISOR);
    const { caseId } = await confirmedComplaint(one, 'en', { customerName: 'Ada Quillfeather' });
    expect(await one.must('export-audit', ANY)).toEqual({ path: null, events: 0 });
    one.outFolder.path = emptyFolder();
    const { path, events } = await one.must('export-audit', ANY);
    const lines = readFileSync(path ?? '', 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(events + 1);
    expect(lines[0]).toMatch(/^\uFEFFseq,counter,counter_seq,at_utc/u);
    expect(lines.join('\n')).not.toContain('Quillfeather');
    const { number } = await one.must('case-page', { caseId });
    const narrowed = await one.must('export-audit', { ...ANY, number });
    expect(narrowed.events).toBeLessThan(events);
  });
});

describe('the proof of the log', () => {
  it('says that it is whole, or which number does not hold and why', async () => {
    const one = await openDesk('en', SUPERVISOR);
    await confirmedComplaint(one, 'en');
    const last = one.db.prepare('SELECT max(seq) FROM event').pluck().get() as number;
    expect(await one.must('check-chain', {})).toEqual({ ok: true, events: last, erased: 0 });
    one.db.exec('DROP TRIGGER event_payload_only_erased');
    one.db.exec(`UPDATE event_payload SET payload = json_set(payload, '$.x', 1) WHERE event_seq = 5`);
    expect(await one.must('check-chain', {})).toEqual({ ok: false, brokenAt: 5, why: 'payload' });
  });
});
