import { describe, expect, it } from 'vitest';
import type { Db } from '../../../electron/store/database.ts';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { STATE_TABLES } from '../../../electron/store/projections/project.ts';
import { caseStatistics } from '../../../electron/store/records/case-statistics.ts';
import { dueCases, erasedFiles } from '../../../electron/store/records/retention.ts';
import { confirmed, promised } from '../store/temporary-store.ts';
import { counterOfBath, keyOf, stateOf } from '../usecases/counters.ts';
import type { Counter } from '../usecases/counters.ts';

const CASE = 'case-of-one';
const WORDS = ['Quillfeather', 'violet stairs', 'heron in the hall'] as const;

const NEVER = { authority: null, safety: null, money: null, left: null, ordinary: null };

interface Three {
  readonly home: Counter;
  readonly other: Counter;
  readonly chief: Counter;
}

/** The case of one counter, settled there, known at the other and at the supervisor's. */
async function three(): Promise<Three> {
  const [home, other, chief] = [counterOfBath(1), counterOfBath(2), counterOfBath(3)];
  for (const counter of [other, chief]) counter.trust(home.name, keyOf(home.name));
  home.trust(other.name, keyOf(other.name));
  chief.trust(other.name, keyOf(other.name));
  home.write(
    '2026-06-08T08:00:00.000Z',
    {
      kind: 'customer-arrived',
      caseId: CASE,
      payload: { number: 'BTH-1-260608-001-K', owner: home.boss, localDate: '2026-06-08', ordinal: 1 },
    },
    confirmed(CASE, { customerName: WORDS[0], matter: WORDS[1] }),
    promised(CASE, 'promise-1', '2026-06-08T12:00:00.000Z'),
  );
  home.write(
    '2026-06-08T09:00:00.000Z',
    {
      kind: 'promise-settled',
      caseId: CASE,
      payload: { promiseId: 'promise-1', state: 'kept', reason: '' },
    },
    { kind: 'case-resolved', caseId: CASE, payload: { basis: WORDS[1] } },
  );
  const day = home.closeDay('2026-06-08T17:00:00.000Z');
  await other.take('2026-06-09T08:00:00.000Z', day);
  await chief.take('2026-06-09T08:00:00.000Z', day);
  return { home, other, chief };
}

function talks(counter: Counter, at: string): void {
  counter.write(at, {
    kind: 'follow-up-added',
    caseId: CASE,
    payload: {
      followUp: {
        id: `talk ${counter.name} ${at}`,
        caseId: CASE,
        kind: 'phone',
        at,
        said: WORDS[2],
        outcome: 'reached-content',
      },
    },
  });
}

function erases({ db, write }: Counter): void {
  write('2029-07-01T09:00:00.000Z', {
    kind: 'payload-erased',
    caseId: CASE,
    payload: caseStatistics(db, CASE, { retentionClass: 'ordinary', months: 36 }),
  });
}

/** Whether any word of the case stands in any table. */
function words(db: Db): readonly string[] {
  const tables = db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' AND name NOT LIKE '%search%'`,
    )
    .pluck()
    .all() as string[];
  const all = JSON.stringify(
    tables.map((table) => db.prepare(`SELECT * FROM "${table}"`).all()),
  ).toLowerCase();
  return WORDS.filter((word) => all.includes(word.toLowerCase()));
}

function holdsTogether({ db }: Counter): void {
  expect(verifyChain(db)).toMatchObject({ ok: true });
  const before = stateOf(db, STATE_TABLES);
  rebuildState(db);
  expect(stateOf(db, STATE_TABLES)).toEqual(before);
  expect(db.pragma('foreign_key_check')).toEqual([]);
}

describe('a case that its counter has anonymised, at another counter', () => {
  it('is anonymised there too, with what that counter wrote of it', async () => {
    const { home, other } = await three();
    talks(other, '2026-06-09T10:00:00.000Z');
    other.closeDay('2026-06-09T17:00:00.000Z');
    erases(home);
    expect(words(home.db)).toEqual([]);
    await other.take('2029-07-02T08:00:00.000Z', home.closeDay('2029-07-01T17:00:00.000Z'));
    expect(words(other.db)).toEqual([]);
    for (const counter of [home, other]) holdsTogether(counter);
    // The kept package with what that counter wrote of it goes with it, and no other one.
    expect(erasedFiles(other.db)).toEqual(['BTH-2_1.zip']);
    other.closeDay('2029-07-02T17:00:00.000Z');
    await other.take('2029-07-03T08:00:00.000Z', home.closeDay('2029-07-02T17:00:00.000Z'));
    expect(erasedFiles(other.db)).toHaveLength(1);
    expect(other.db.prepare('SELECT state FROM complaint_case').pluck().get()).toBe('resolved');
  });

  it('is passed on without its words to a third counter, in its package and in its own', async () => {
    const { home, other, chief } = await three();
    talks(other, '2026-06-09T10:00:00.000Z');
    erases(home);
    const erasing = home.closeDay('2029-07-01T17:00:00.000Z');
    await other.take('2029-07-02T08:00:00.000Z', erasing);
    const passed = other.closeDay('2029-07-02T17:00:00.000Z');
    expect(passed.events.filter(({ salt }) => salt === null)).toHaveLength(1);
    // It knew of the erasure, so it waits for it.
    await chief.take('2029-07-03T08:00:00.000Z', passed);
    expect(words(chief.db)).toEqual([WORDS[0], WORDS[1]]);
    await chief.take('2029-07-03T09:00:00.000Z', erasing);
    expect(words(chief.db)).toEqual([]);
    holdsTogether(chief);
  });

  it('stays erased where a package from before comes in late', async () => {
    const { home, other } = await three();
    talks(other, '2026-06-09T10:00:00.000Z');
    const late = other.closeDay('2026-06-09T17:00:00.000Z');
    erases(home);
    await home.take('2029-07-03T08:00:00.000Z', late);
    expect(words(home.db)).toEqual([]);
    holdsTogether(home);
  });

  it('keeps its words where it is held or under way, whatever the other one did', async () => {
    const { home, other, chief } = await three();
    other.write('2029-01-02T09:00:00.000Z', {
      kind: 'case-held',
      caseId: CASE,
      payload: { reason: 'claim at the county court' },
    });
    chief.write('2029-01-02T09:00:00.000Z', {
      kind: 'case-reopened',
      caseId: CASE,
      payload: { reason: 'it happened again' },
    });
    erases(home);
    const erasing = home.closeDay('2029-07-01T17:00:00.000Z');
    for (const counter of [other, chief]) {
      await counter.take('2029-07-02T08:00:00.000Z', erasing);
      expect(words(counter.db)).toEqual([WORDS[0], WORDS[1]]);
      holdsTogether(counter);
    }
    expect(chief.db.prepare('SELECT state FROM complaint_case').pluck().get()).toBe('reopened');
  });

  it('keeps its words where a counter says so whose case it is not: that stands in the timeline alone', async () => {
    const { home, other, chief } = await three();
    erases(other);
    const erasing = other.closeDay('2029-07-01T17:00:00.000Z');
    for (const counter of [home, chief]) {
      const [taken] = await counter.take('2029-07-02T08:00:00.000Z', erasing);
      expect(taken).toMatchObject({ outcome: 'imported' });
      expect(words(counter.db)).toEqual([WORDS[0], WORDS[1]]);
      expect(counter.db.prepare('SELECT erased_at FROM complaint_case').pluck().get()).toBeNull();
      holdsTogether(counter);
    }
    // Nor is the supervisor's counter free now to erase what the case's own counter still holds.
    expect(dueCases(chief.db, 'ordinary', { ...NEVER, ordinary: '2029-01-01' }, 9)).toMatchObject([
      { caseId: CASE, waitingFor: 'at-its-counter' },
    ]);
    // Its own counter still can.
    erases(home);
    const own = home.closeDay('2029-07-03T17:00:00.000Z');
    for (const counter of [other, chief]) {
      await counter.take('2029-07-04T08:00:00.000Z', own);
      expect(words(counter.db)).toEqual([]);
      holdsTogether(counter);
    }
  });

  it('is not taken from a counter that left a payload out without saying so', async () => {
    const { home, other } = await three();
    talks(home, '2026-06-10T10:00:00.000Z');
    const day = home.closeDay('2026-06-10T17:00:00.000Z');
    const events = day.events.map((event) =>
      event.header.kind === 'follow-up-added' ? { ...event, salt: null, payload: 'null' } : event,
    );
    const before = stateOf(other.db, STATE_TABLES);
    const [taken] = await other.take('2026-06-11T08:00:00.000Z', { ...day, events });
    expect(taken).toMatchObject({ outcome: 'refused' });
    expect(stateOf(other.db, STATE_TABLES)).toEqual(before);
  });
});

describe('a register that its counter has undone, at another counter', () => {
  async function registered(): Promise<readonly [Counter, Counter]> {
    const [home, other] = [counterOfBath(1), counterOfBath(2)];
    other.trust(home.name, keyOf(home.name));
    home.write(
      '2026-06-08T08:00:00.000Z',
      {
        kind: 'register-imported',
        caseId: null,
        payload: { batch: 'batch-1', fileName: 'old.csv', fileSha256: 'ab'.repeat(32), rows: 1 },
      },
      {
        kind: 'case-registered',
        caseId: CASE,
        payload: {
          batch: 'batch-1',
          row: 2,
          number: 'BTH-1-251103-001-K',
          ordinal: 1,
          oldNumber: 'A-1',
          owner: home.boss,
          receivedOn: '2025-11-03',
          state: 'open',
          endedOn: null,
          basis: '',
          record: { customerName: WORDS[0], matter: WORDS[1] },
        },
      },
    );
    await other.take('2026-06-09T08:00:00.000Z', home.closeDay('2026-06-08T17:00:00.000Z'));
    return [home, other];
  }

  function undoes({ db, write }: Counter): void {
    const figures = caseStatistics(db, CASE, { retentionClass: 'ordinary', months: 0 });
    write(
      '2026-06-09T09:00:00.000Z',
      { kind: 'payload-erased', caseId: CASE, payload: { ...figures, undone: true } },
      { kind: 'register-undone', caseId: null, payload: { batch: 'batch-1', reason: 'wrong file' } },
    );
  }

  it('loses its words and its cases there too, although they are under way by their state', async () => {
    const [home, other] = await registered();
    expect(words(other.db)).not.toEqual([]);
    undoes(home);
    await other.take('2026-06-10T08:00:00.000Z', home.closeDay('2026-06-09T17:00:00.000Z'));
    for (const counter of [home, other]) {
      expect(words(counter.db)).toEqual([]);
      expect(counter.db.prepare('SELECT count(*) FROM complaint_case').pluck().get()).toBe(0);
      holdsTogether(counter);
    }
  });

  it('keeps there what somebody has a hand in', async () => {
    const [home, other] = await registered();
    talks(other, '2026-06-09T08:30:00.000Z');
    undoes(home);
    await other.take('2026-06-10T08:00:00.000Z', home.closeDay('2026-06-09T17:00:00.000Z'));
    expect(words(other.db)).toEqual(WORDS);
    expect(other.db.prepare('SELECT state FROM complaint_case').pluck().get()).toBe('open');
    holdsTogether(other);
  });
});
