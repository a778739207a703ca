import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { eventsSince } from '../../../electron/store/records/event.ts';
import { CLERK, COLLEAGUE, SUPERVISOR, SUPERVISOR_PIN } from '../../support/desk-on-disk.ts';
import { plainUnzip } from '../package/plain-unzip.ts';
import {
  arrival,
  COMPLAINTS,
  confirmedComplaint,
  emptyFolder,
  eventKinds,
  everything,
  lastSeq,
  openDesk,
  payloads,
  reopened,
  type,
} from './desk.ts';

describe('the intake over a real log', () => {
  it('gives a number and starts the clock before anything is typed, and keeps each save over a restart', async () => {
    const one = await openDesk();
    const first = await arrival(one);
    one.clock.advance(2);
    const second = await arrival(one);
    const { openIntakes } = await one.must('today', {});
    expect(openIntakes.map((row) => row.ordinal)).toEqual([1, 2]);
    expect(new Set(openIntakes.map((row) => row.number)).size).toBe(2);
    await type(one, first, { customerName: 'Adaeze Okafor', phone: '07700 900417' });
    await one.must('save-draft', {
      caseId: second,
      revision: 1,
      fields: { customerWords: 'Nobody rang.' },
      stage: 'listen',
      cursor: 'customerWords',
    });
    const at = one.clock.now();
    one.close();

    const again = reopened(one.folder, CLERK, at);
    expect((await again.must('intake', { caseId: first })).fields).toMatchObject({
      customerName: 'Adaeze Okafor',
      phone: '07700 900417',
    });
    expect(await again.must('intake', { caseId: second })).toMatchObject({
      stage: 'listen',
      cursor: 'customerWords',
      fields: { customerWords: 'Nobody rang.' },
    });
    expect(eventKinds(again).filter((kind) => kind === 'customer-arrived')).toHaveLength(2);
  });

  it('is not confirmed as resolved without saying on what basis', async () => {
    const one = await openDesk();
    const caseId = await arrival(one);
    await type(one, caseId, { ...COMPLAINTS.en, resolved: true, resolutionBasis: ' ' });
    expect(await one.refused('confirm-case', { caseId })).toMatchObject({
      code: 'required',
      field: 'resolutionBasis',
    });
    expect(eventKinds(one)).not.toContain('case-confirmed');
    await type(one, caseId, { resolutionBasis: 'Line restored at the counter' });
    await one.must('confirm-case', { caseId });
    expect((await one.must('case-page', { caseId })).state).toBe('resolved');
  });

  it('is handed to a colleague with a reason while the customer is still here, and keeps every word', async () => {
    const one = await openDesk();
    const caseId = await arrival(one);
    await type(one, caseId, { customerName: 'Adaeze Okafor' });
    await one.must('hand-over-case', { caseId, to: one.staffId(COLLEAGUE), reason: 'Knows the account' });
    expect(await one.must('intake', { caseId })).toMatchObject({
      ownerName: COLLEAGUE,
      fields: { customerName: 'Adaeze Okafor' },
    });
    expect(eventKinds(one)).toContain('case-handed-over');
    const { rows } = await one.must('search-log', { query: '', before: null });
    expect(rows).toMatchObject([{ caseId, customer: { name: 'Adaeze Okafor' }, ownerName: COLLEAGUE }]);
  });

  it('stops the fifteen-minute clock once, parks and comes back, and lets somebody leave with a reason', async () => {
    const one = await openDesk();
    const setUp = lastSeq(one);
    const caseId = await arrival(one);
    one.clock.advance(4);
    await one.must('leave-stage', { caseId, from: 'receive', to: 'listen' });
    one.clock.advance(9);
    await one.must('leave-stage', { caseId, from: 'listen', to: 'receive' });
    const { marks } = await one.must('intake', { caseId });
    expect(marks.acknowledgedAt).toBe('2026-06-11T09:04:00.000Z');
    await one.must('park-intake', { caseId });
    await one.must('park-intake', { caseId });
    expect((await one.must('today', {})).openIntakes[0]?.parkedAt).toBe(one.clock.now());
    await one.must('intake', { caseId });
    expect((await one.must('today', {})).openIntakes[0]?.parkedAt).toBeNull();
    await one.must('tell-progress', { caseId, words: 'The meter is being read again.' });
    await type(one, caseId, { customerName: 'Owen Llewellyn', staffConcerned: 'Jan Kos' });
    await one.must('leave-intake', { caseId, reason: 'Had to catch a bus' });
    expect(await one.refused('intake', { caseId })).toMatchObject({ code: 'already-confirmed' });
    expect((await one.must('case-page', { caseId })).state).toBe('left');
    expect(eventKinds(one, setUp)).toEqual([
      'customer-arrived',
      'stage-left',
      'customer-acknowledged',
      'stage-left',
      'intake-parked',
      'intake-resumed',
      'progress-told',
      'intake-left',
      'staff-concerned-noted',
    ]);
  });

  it('takes back a line said by mistake and keeps both in the timeline', async () => {
    const one = await openDesk();
    const caseId = await arrival(one);
    const line = {
      caseId,
      stage: 'listen',
      lineId: 'listen.say.1',
      language: 'en',
      words: 'I am listening.',
    } as const;
    const first = await one.must('say-line', line);
    const second = await one.must('say-line', {
      ...line,
      lineId: 'listen.say.2',
      words: 'Please take your time.',
    });
    expect((await one.must('intake', { caseId })).marks.acknowledgedAt).toBe(one.clock.now());
    await one.must('take-back-line', { caseId, saidId: first.saidId });
    const { said } = await one.must('intake', { caseId });
    expect(said.map((row) => row.saidId)).toEqual([second.saidId]);
    expect(await one.refused('take-back-line', { caseId, saidId: first.saidId })).toMatchObject({
      code: 'not-found',
    });
    const kinds = (await one.must('case-page', { caseId })).timeline.map((entry) => entry.kind);
    expect(kinds).toEqual(expect.arrayContaining(['line-said', 'line-taken-back']));
    expect(eventKinds(one).filter((kind) => kind === 'customer-acknowledged')).toHaveLength(1);
  });

  it('refuses each bad input at its field and changes nothing', async () => {
    const one = await openDesk();
    const caseId = await arrival(one);
    await type(one, caseId, { customerName: 'Adaeze Okafor', phone: '07700 900417' });
    const { revision } = await one.must('intake', { caseId });
    const bad: readonly (readonly [string, unknown, string])[] = [
      ['customerName', 'Ada\uD800eze', 'ill-formed-text'],
      ['customerName', 'A'.repeat(81), 'too-long'],
      ['customerWords', 'x'.repeat(6001), 'too-long'],
      ['what', '字'.repeat(4001), 'too-long'],
      ['happenedOn', '2026-02-31', 'no-such-date'],
      ['happenedOn', '2025-02-29', 'no-such-date'],
      ['happenedOn', '31.02.2026', 'no-such-date'],
      ['happenedOn', '1026-06-11', 'date-too-far'],
      ['happenedTime', '24:00', 'no-such-time'],
      ['nextContactAt', '2026-06-31T10:00', 'no-such-date'],
      ['checkBy', '2026-06-11T25:00', 'no-such-time'],
      ['phone', 'call me', 'phone-without-digits'],
      ['phone', 'ext. 12', 'phone-too-short'],
      ['lossMoney', { minor: 12.5, currency: 'GBP' }, 'amount-unreadable'],
      ['goodwillAmount', { minor: -1, currency: 'GBP' }, 'amount-unreadable'],
      ['goodwillAmount', { minor: 1e15, currency: 'GBP' }, 'amount-too-large'],
      ['goodwillAmount', { minor: 100, currency: 'XXX' }, 'amount-unreadable'],
      ['severity', 'catastrophic', 'not-an-option'],
      ['feelings', ['angry', 'murderous'], 'not-an-option'],
      ['steps', [{ id: 'a', what: 'x', owner: 'y', due: '2026-06-31T10:00', state: 'next' }], 'no-such-date'],
      ['resolved', 'yes', 'wrong-shape'],
    ];
    const before = everything(one);
    for (const [field, value, code] of bad) {
      const refusal = await one.refused('save-draft', {
        caseId,
        revision,
        fields: { matter: 'must not be kept either', [field]: value },
        stage: 'facts',
        cursor: field,
      });
      expect(refusal, field).toMatchObject({ code, field });
      expect(everything(one), `${field} ${code}`).toBe(before);
    }
    expect(
      await one.refused('save-draft', {
        caseId,
        revision: revision - 1,
        fields: {},
        stage: 'facts',
        cursor: '',
      }),
    ).toMatchObject({ code: 'stale-draft' });
    expect(everything(one)).toBe(before);
  });

  it('keeps rare and odd characters as they were typed', async () => {
    const one = await openDesk();
    const caseId = await arrival(one);
    const odd = '䶮 𬭎 👩‍👩‍👧 ‮left\u202c café=1+1 \u200b Łódź';
    await type(one, caseId, { customerWords: `${odd}\u0000 end` });
    expect((await one.must('intake', { caseId })).fields.customerWords).toBe(`${odd} end`.normalize('NFC'));
  });

  it('leaves no trace anywhere of a phone number that was mistyped, corrected and confirmed', async () => {
    const one = await openDesk();
    const caseId = await arrival(one);
    // Longer than what replaces it: bytes that an update frees stay in the page unless they are wiped.
    const wrong = '07911 555 0193, or in the evening 07911 5550193';
    const right = '07911 555 0139';
    await type(one, caseId, { ...COMPLAINTS.en, phone: wrong.slice(0, 14), postalAddress: wrong });
    await type(one, caseId, { phone: right, postalAddress: null, customerWords: `Ring me on ${wrong}` });
    await type(one, caseId, { customerWords: 'Nobody rang.' });
    await one.must('confirm-case', { caseId });
    const stick = emptyFolder();
    const day = await one.must('day', { localDate: null });
    const notes = Object.fromEntries(
      day.checklist.filter((item) => item.open).map((item) => [item.code, 'tomorrow']),
    );
    const closed = await one.must('close-day', {
      localDate: day.localDate,
      folder: stick,
      notes,
      seal: { way: 'plain' },
      redacted: false,
      stepUp: { supervisorId: one.staffId(SUPERVISOR), pin: SUPERVISOR_PIN },
    });
    const wrongForms = ['07911 555 0193', '555 0193', '5550193'];
    const rightForm = '555 0139';
    one.db.pragma('wal_checkpoint(TRUNCATE)');
    const copy = join(emptyFolder(), 'copy.db');
    one.db.prepare('VACUUM INTO ?').run(copy);
    const log = readdirSync(one.folder)
      .filter((name) => name.startsWith('amends.db'))
      .map((name) => join(one.folder, name));
    const members = plainUnzip(readFileSync(join(stick, closed.fileName)));
    const searched: (readonly [string, Buffer])[] = [
      ...log.map((file) => [file, readFileSync(file)] as const),
      ['copy', readFileSync(copy)],
      ['package as it stands', readFileSync(join(stick, closed.fileName))],
      ...[...members].map(([name, entry]) => [name, entry.bytes] as const),
    ];
    for (const [name, bytes] of searched) {
      for (const form of wrongForms) expect(bytes.includes(form), `${form} in ${name}`).toBe(false);
    }
    const found = searched.filter(([, bytes]) => bytes.includes(rightForm)).map(([name]) => name);
    expect(found).toEqual(expect.arrayContaining([log[0], 'copy', 'events.jsonl', 'cases.csv']));
  });

  it('lets a clerk step down in admission and only a supervisor up', async () => {
    const modes: readonly (readonly [Record<string, unknown>, string, string])[] = [
      [{ factsState: 'established', cause: 'ours', principle: 'money' }, CLERK, 'principle'],
      [{ factsState: 'established', cause: 'ours', principle: 'none' }, CLERK, 'full'],
      [{ factsState: 'established', cause: 'shared' }, CLERK, 'shared'],
      [{ factsState: 'established', cause: 'third-party' }, CLERK, 'shared'],
      [{ factsState: 'established', cause: 'not-ours' }, CLERK, 'regret'],
      [{ factsState: 'being-checked', cause: 'ours', principle: 'money' }, CLERK, 'experience'],
      [{ factsState: 'disputed', cause: 'ours' }, CLERK, 'experience'],
      [
        { factsState: 'established', cause: 'ours', principle: 'none', modeChosen: 'regret' },
        CLERK,
        'regret',
      ],
      [{ factsState: 'established', cause: 'not-ours', modeChosen: 'full' }, CLERK, 'regret'],
      [{ factsState: 'established', cause: 'not-ours', modeChosen: 'full' }, SUPERVISOR, 'full'],
    ];
    const one = await openDesk();
    for (const [facts, who, mode] of modes) {
      one.seat(who);
      const { caseId } = await confirmedComplaint(one, 'en', { cause: null, principle: null, ...facts });
      expect((await one.must('case-page', { caseId })).mode, JSON.stringify([facts, who])).toBe(mode);
    }
    expect(payloads(one, 'case-confirmed').map((payload) => payload?.mode)).toEqual(
      modes.map(([, , mode]) => mode),
    );
  });

  it('shows who a complaint is about to a supervisor only, and lets nobody decide about themselves', async () => {
    const one = await openDesk();
    const { caseId } = await confirmedComplaint(one, 'en', { staffConcerned: ' hannah  PRYCE ' });
    const page = await one.must('case-page', { caseId });
    expect(page.staffConcerned).toBeNull();
    const receipt = await one.must('paper', { paperId: page.papers[0]?.id ?? '' });
    const { paperId } = await one.must('draft-letter', { caseId });
    const letter = await one.must('paper', { paperId });
    expect(JSON.stringify([page.fields, receipt, letter]).toLowerCase()).not.toContain('hannah  pryce');
    const before = everything(one);
    const nobody = { code: 'own-complaint' };
    expect(await one.refused('resolve-case', { caseId, basis: 'All well' })).toMatchObject(nobody);
    expect(await one.refused('withdraw-case', { caseId, reason: 'All well' })).toMatchObject(nobody);
    expect(await one.refused('approve-letter', { paperId, stepUp: null, overrideReason: '' })).toMatchObject(
      nobody,
    );
    expect(everything(one)).toBe(before);
    one.seat(SUPERVISOR);
    expect((await one.must('case-page', { caseId })).staffConcerned).toBe(' hannah  PRYCE ');
    await one.must('resolve-case', { caseId, basis: 'Spoken to, agreed' });
  });

  it('lets nobody confirm a complaint about themselves as resolved', async () => {
    const one = await openDesk();
    const caseId = await arrival(one);
    const resolved = { staffConcerned: CLERK, resolved: true, resolutionBasis: 'Said sorry' };
    await type(one, caseId, { ...COMPLAINTS.en, ...resolved });
    const before = everything(one);
    expect(await one.refused('confirm-case', { caseId })).toMatchObject({
      code: 'own-complaint',
      field: 'resolved',
    });
    expect(everything(one)).toBe(before);
    one.seat(SUPERVISOR);
    await one.must('confirm-case', { caseId });
    expect((await one.must('case-page', { caseId })).state).toBe('resolved');
  });

  it('keeps the name from whoever it is in an intake that a colleague took down, and lets them take nothing out', async () => {
    const one = await openDesk();
    const caseId = await arrival(one);
    await type(one, caseId, { ...COMPLAINTS.en, staffConcerned: COLLEAGUE });
    expect(await one.must('intake', { caseId })).toMatchObject({
      nameKept: false,
      fields: { staffConcerned: COLLEAGUE },
    });
    one.seat(COLLEAGUE);
    const open = await one.must('intake', { caseId });
    expect(open.nameKept).toBe(true);
    expect(JSON.stringify(open.fields)).not.toContain(COLLEAGUE);
    const before = everything(one);
    const save = { caseId, revision: open.revision, stage: 'facts', cursor: '' } as const;
    for (const staffConcerned of [null, 'Somebody Else'])
      expect(await one.refused('save-draft', { ...save, fields: { staffConcerned } })).toMatchObject({
        code: 'own-complaint',
        field: 'staffConcerned',
      });
    expect(everything(one)).toBe(before);
    await type(one, caseId, { resolved: true, resolutionBasis: 'Said sorry' });
    expect(await one.refused('confirm-case', { caseId })).toMatchObject({ code: 'own-complaint' });
    await type(one, caseId, { resolved: null });
    await one.must('confirm-case', { caseId });
    expect(payloads(one, 'staff-concerned-noted')).toMatchObject([{ name: COLLEAGUE }]);
  });

  it('needs a name or the wish to give none, and the facts, before it becomes a case', async () => {
    const one = await openDesk();
    const caseId = await arrival(one);
    expect(await one.refused('confirm-case', { caseId })).toMatchObject({
      code: 'name-missing',
      field: 'customerName',
    });
    await type(one, caseId, { nameWithheld: true });
    expect(await one.refused('confirm-case', { caseId })).toMatchObject({
      code: 'facts-missing',
      field: 'what',
    });
    await type(one, caseId, { what: 'The line was cut.' });
    const seq = lastSeq(one);
    await one.must('confirm-case', { caseId });
    expect(await one.refused('confirm-case', { caseId })).toMatchObject({ code: 'already-confirmed' });
    expect(
      await one.refused('save-draft', { caseId, revision: 9, fields: {}, stage: 'facts', cursor: '' }),
    ).toMatchObject({ code: 'already-confirmed' });
    expect([...eventsSince(one.db, seq)].map((event) => event.header.kind).slice(0, 2)).toEqual([
      'customer-acknowledged',
      'case-confirmed',
    ]);
  });

  it('offers earlier cases of the same phone, name or reference, never the one being taken down', async () => {
    const one = await openDesk();
    const { caseId } = await confirmedComplaint(one, 'en');
    const next = await arrival(one);
    const found = await one.must('find-returning', {
      caseId: next,
      phone: '07700-900417',
      name: '',
      reference: '',
    });
    expect(found.customers.map((row) => row.caseId)).toEqual([caseId]);
    expect(found.customers[0]?.phoneTail).not.toContain('07700');
    const self = await one.must('find-returning', { caseId, phone: '07700900417', name: '', reference: '' });
    expect(self.customers).toEqual([]);
  });
});
