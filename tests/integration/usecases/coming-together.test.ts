import { assert, asyncProperty, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuildState } from '../../../electron/store/log/rebuild-state.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import { STATE_TABLES } from '../../../electron/store/projections/project.ts';
import { changedOlderCases, packageRows } from '../../../electron/store/records/package.ts';
import { NO_FILTERS } from '../../../electron/domain/search/log-filters.ts';
import { recordsPort } from '../../../electron/store/desk-ports.ts';
import { tally } from '../../../electron/store/records/today.ts';
import { decideConflict } from '../../../electron/usecases/import-package.ts';
import { openIntake } from '../../../electron/usecases/open-intake.ts';
import type { OpenedPackage } from '../../../electron/usecases/ports.ts';
import { confirmed, promised, staffAdded } from '../store/temporary-store.ts';
import { counterOfBath, keyOf, stateOf } from './counters.ts';
import type { Counter } from './counters.ts';

const DAYS = ['2026-06-08', '2026-06-09', '2026-06-10', '2026-06-11'];

function arrives(counter: Counter, day: string, ordinal: number): string {
  const caseId = `${counter.name}-${day}-${String(ordinal)}`;
  const number = `${counter.name}-${day.slice(2).replaceAll('-', '')}-00${String(ordinal)}-K`;
  counter.write(
    `${day}T08:0${String(ordinal)}:00.000Z`,
    { kind: 'customer-arrived', caseId, payload: { number, owner: counter.boss, localDate: day, ordinal } },
    confirmed(caseId, { customerName: `Customer ${caseId}`, matter: 'meter' }),
    promised(caseId, `promise-${caseId}`, `${day}T12:00:00.000Z`),
  );
  return caseId;
}

/**
 * Four days of three counters. Each morning counter 1 takes in what the others did the day before and works on counter 2's cases; so
 * does counter 2 with counter 3's; and the counter whose case it is goes on too without knowing: owner, outcome and promise are decided twice.
 */
async function fourDays(): Promise<{ counters: readonly Counter[]; packages: readonly OpenedPackage[] }> {
  const counters = [1, 2, 3].map((number) => counterOfBath(number));
  const [one, two, three] = counters as [Counter, Counter, Counter];
  one.trust(two.name, keyOf(two.name));
  one.trust(three.name, keyOf(three.name));
  two.trust(three.name, keyOf(three.name));
  const packages: OpenedPackage[] = [];
  for (const [index, day] of DAYS.entries()) {
    const cases = counters.map((counter) => arrives(counter, day, 1));
    for (const counter of counters) arrives(counter, day, 2);
    const before = packages.slice(-3);
    if (index > 0) {
      const ofTwo = `${two.name}-${DAYS[index - 1] ?? ''}-1`;
      const ofThree = `${three.name}-${DAYS[index - 1] ?? ''}-1`;
      await one.take(`${day}T09:00:00.000Z`, ...before.filter(({ counter }) => counter > 1));
      await two.take(`${day}T09:01:00.000Z`, ...before.filter(({ counter }) => counter === 3));
      one.write(
        `${day}T10:00:00.000Z`,
        { kind: 'case-handed-over', caseId: ofTwo, payload: { to: one.boss, reason: 'taken over' } },
        { kind: 'case-resolved', caseId: ofTwo, payload: { basis: `settled at one on ${day}` } },
      );
      two.write(
        `${day}T10:30:00.000Z`,
        { kind: 'case-handed-over', caseId: ofTwo, payload: { to: two.boss, reason: 'kept' } },
        { kind: 'case-resolved', caseId: ofTwo, payload: { basis: `settled at two on ${day}` } },
        {
          kind: 'promise-settled',
          caseId: `${two.name}-${day}-2`,
          payload: { promiseId: `promise-${two.name}-${day}-2`, state: 'kept', reason: '' },
        },
      );
      // Two knew what three did up to yesterday evening; three knew nothing of two.
      two.write(`${day}T11:00:00.000Z`, {
        kind: 'promise-settled',
        caseId: ofThree,
        payload: { promiseId: `promise-${ofThree}`, state: 'kept', reason: '' },
      });
      three.write(`${day}T10:45:00.000Z`, {
        kind: 'promise-settled',
        caseId: ofThree,
        payload: { promiseId: `promise-${ofThree}`, state: 'broken', reason: 'forgotten' },
      });
      three.write(`${day}T12:00:00.000Z`, {
        kind: 'promise-moved',
        caseId: cases[2] ?? '',
        payload: { promiseId: `promise-${cases[2] ?? ''}`, dueAt: `${day}T17:00:00.000Z`, reason: 'told' },
      });
    }
    packages.push(...counters.map((counter) => counter.closeDay(`${day}T18:00:00.000Z`)));
  }
  return { counters, packages };
}

/** The supervisor's log, which has no cases of its own. */
function supervisor(): Counter {
  const four = counterOfBath(4);
  for (const counter of ['BTH-1', 'BTH-2', 'BTH-3']) four.trust(counter, keyOf(counter));
  return four;
}

const FOLDED = STATE_TABLES.filter((table) => table !== 'imported_package');

describe('packages of three counters over four days', () => {
  it('come together to the same state in any order, one by one or many at once, also twice', async () => {
    const { packages } = await fourDays();
    const first = supervisor();
    await first.take('2026-06-12T09:00:00.000Z', ...packages);
    const expected = stateOf(first.db, FOLDED);
    expect(expected['complaint_case']).toHaveLength(24);
    expect(first.imports.origins.held()).toEqual([]);
    expect(first.imports.origins.conflicts().length).toBeGreaterThan(5);
    await assert(
      asyncProperty(
        shuffledSubarray([...packages.keys()], { minLength: packages.length, maxLength: packages.length }),
        async (order) => {
          const shuffled = order.flatMap((index) => packages.slice(index, index + 1));
          const four = supervisor();
          for (const one of shuffled) await four.take('2026-06-12T09:00:00.000Z', one);
          await four.take('2026-06-12T10:00:00.000Z', ...shuffled);
          expect(four.imports.origins.held()).toEqual([]);
          expect(stateOf(four.db, FOLDED)).toEqual(expected);
          expect(verifyChain(four.db)).toMatchObject({ ok: true });
          const live = stateOf(four.db, STATE_TABLES);
          rebuildState(four.db);
          expect(stateOf(four.db, STATE_TABLES)).toEqual(live);
          expect(four.db.pragma('foreign_key_check')).toEqual([]);
        },
      ),
      { numRuns: 12, seed: 5 },
    );
  });

  it('taken in twice change nothing the second time', async () => {
    const { packages } = await fourDays();
    const four = supervisor();
    await four.take('2026-06-12T09:00:00.000Z', ...packages);
    const before = four.db.prepare('SELECT count(*) FROM event').pluck().get();
    const again = await four.take('2026-06-12T09:30:00.000Z', ...packages);
    expect(new Set(again.map(({ outcome }) => outcome))).toEqual(new Set(['already-here']));
    expect(four.db.prepare('SELECT count(*) FROM event').pluck().get()).toBe(before);
  });

  it('wait for the one before them, and for what their counter knew', async () => {
    const { packages } = await fourDays();
    const four = supervisor();
    const of = (counter: number, sequence: number): OpenedPackage => {
      const found = packages.find((one) => one.counter === counter && one.sequence === sequence);
      if (found === undefined) throw new Error('no such package');
      return found;
    };
    const [third] = await four.take('2026-06-12T09:00:00.000Z', of(2, 3));
    expect(third).toMatchObject({ outcome: 'waiting', needsCounter: 'BTH-2', needsSequence: 1 });
    // Counter 1 had counter 2's first package when it closed its second day.
    await four.take('2026-06-12T09:01:00.000Z', of(1, 1), of(3, 1));
    const [second] = await four.take('2026-06-12T09:02:00.000Z', of(1, 2));
    expect(second).toMatchObject({ outcome: 'waiting', needsCounter: 'BTH-2', needsSequence: 1 });
    const came = await four.take('2026-06-12T09:03:00.000Z', of(2, 1));
    expect(came.map(({ counter, sequence, outcome }) => [counter, sequence, outcome])).toEqual([
      ['BTH-2', 1, 'imported'],
      ['BTH-1', 2, 'imported'],
    ]);
    expect(four.imports.origins.held().map(({ counter, sequence }) => [counter, sequence])).toEqual([
      ['BTH-2', 3],
    ]);
  });

  it('are not exported again, and number nothing twice', async () => {
    const { packages } = await fourDays();
    const four = supervisor();
    const own = arrives(four, '2026-06-11', 1);
    await four.take('2026-06-12T09:00:00.000Z', ...packages);
    const rows = packageRows(four.db, (events) => [...events]);
    expect(rows.cases.map(({ caseId }) => caseId)).toEqual([own]);
    expect(new Set(rows.events.map(({ header }) => header.originCounter))).toEqual(new Set(['BTH-4']));
    const numbers = four.db.prepare('SELECT number FROM complaint_case').pluck().all();
    expect(new Set(numbers).size).toBe(25);
    const listed = recordsPort(four.db).searchLog({
      query: 'BTH-2',
      filters: NO_FILTERS,
      before: null,
      now: { at: '2026-06-11T12:00:00.000Z', localDate: '2026-06-11' },
    }).rows;
    expect(new Set(listed.map(({ counter }) => counter))).toEqual(new Set(['BTH-2']));
  });

  it('leave a customer who still stands there to that counter', async () => {
    const two = counterOfBath(2);
    const draft = (counter: Counter) => {
      const caseId = `${counter.name}-here`;
      const number = `${counter.name}-260608-001-K`;
      counter.write('2026-06-08T16:00:00.000Z', {
        kind: 'customer-arrived',
        caseId,
        payload: { number, owner: counter.boss, localDate: '2026-06-08', ordinal: 1 },
      });
      return caseId;
    };
    const there = draft(two);
    const four = supervisor();
    const here = draft(four);
    await four.take('2026-06-09T09:00:00.000Z', two.closeDay('2026-06-08T18:00:00.000Z'));
    expect(openIntake(four.desk, there)).toEqual({ ok: false, code: 'at-another-counter' });
    expect(openIntake(four.desk, here)).toMatchObject({ ok: true });
  });

  it('are in no count of the day, neither what came nor what was done about it here', async () => {
    const two = counterOfBath(2);
    const theirs = arrives(two, '2026-06-08', 1);
    const four = supervisor();
    const own = arrives(four, '2026-06-08', 1);
    await four.take('2026-06-08T18:30:00.000Z', two.closeDay('2026-06-08T18:00:00.000Z'));
    for (const caseId of [theirs, own]) {
      four.write(
        '2026-06-08T19:00:00.000Z',
        { kind: 'case-resolved', caseId, payload: { basis: 'paid' } },
        {
          kind: 'promise-settled',
          caseId,
          payload: { promiseId: `promise-${caseId}`, state: 'kept', reason: '' },
        },
      );
    }
    expect(tally(four.db, '2026-06-08')).toMatchObject({ resolved: 1, promisesSettled: 1 });
    // Confirming dates the samples to 11 June.
    expect(tally(four.db, '2026-06-11').received).toBe(1);
    expect(changedOlderCases(four.db, '2026-06-12')).toBe(1);
    // Both travel in the package: what was done about them was done here.
    expect(packageRows(four.db, (events) => [...events]).cases).toHaveLength(2);
  });
});

describe('what two counters decided differently', () => {
  it('is shown, decided by a person, and stays decided wherever the decision travels', async () => {
    const { packages } = await fourDays();
    const four = supervisor();
    await four.take('2026-06-12T09:00:00.000Z', ...packages);
    const conflicts = four.imports.origins.conflicts();
    const outcome = conflicts.find(({ subject }) => subject === 'outcome');
    if (outcome === undefined) throw new Error('no conflict');
    expect(outcome.sides.map(({ counter }) => counter).toSorted()).toEqual(['BTH-1', 'BTH-2']);
    const side = outcome.sides.find(({ counter }) => counter === 'BTH-1');
    const { caseId, subject, about } = outcome;
    const ruling = { caseId, subject, about, counter: 'BTH-1', seq: side?.seq ?? 0, note: 'paid at one' };
    expect(decideConflict(four.desk, four.imports, ruling)).toMatchObject({ ok: true });
    const basis = four.db.prepare('SELECT resolution_basis FROM complaint_case WHERE id = ?').pluck();
    expect(basis.get(caseId)).toBe(side?.detail['basis']);
    expect(four.imports.origins.conflicts()).toHaveLength(conflicts.length - 1);
    expect(decideConflict(four.desk, four.imports, ruling)).toMatchObject({ code: 'already-decided' });
    // A fifth log takes in everything, the decision too.
    const five = counterOfBath(5);
    for (const name of ['BTH-1', 'BTH-2', 'BTH-3', 'BTH-4']) five.trust(name, keyOf(name));
    await five.take('2026-06-13T09:00:00.000Z', four.closeDay('2026-06-12T18:00:00.000Z'), ...packages);
    expect(five.imports.origins.held()).toEqual([]);
    expect(stateOf(five.db, ['conflict', 'complaint_case'])).toEqual(
      stateOf(four.db, ['conflict', 'complaint_case']),
    );
  });
});

describe('a package that does not belong', () => {
  it('of a branch that is another, of this counter itself, of a counter nobody confirmed is refused', async () => {
    const one = counterOfBath(1);
    const other = counterOfBath(2, '2026-06-08T07:00:00.000Z', 'YRK').closeDay('2026-06-08T18:00:00.000Z');
    const own = counterOfBath(1).closeDay('2026-06-08T18:00:00.000Z');
    const unknown = counterOfBath(2).closeDay('2026-06-08T18:00:00.000Z');
    const files = await one.take('2026-06-09T09:00:00.000Z', other, own, unknown);
    expect(files.map(({ reason }) => reason)).toEqual(['foreign-branch', 'own-package', 'unknown-counter']);
    expect(one.db.prepare(`SELECT count(*) FROM event WHERE origin_counter <> 'BTH-1'`).pluck().get()).toBe(
      0,
    );
  });

  it('with another key stops; confirmed again, the new key holds from that number on and the old one before it', async () => {
    const one = counterOfBath(1);
    const two = counterOfBath(2);
    const first = two.closeDay('2026-06-08T18:00:00.000Z');
    arrives(two, '2026-06-09', 1);
    const second = {
      ...two.closeDay('2026-06-09T18:00:00.000Z'),
      signerPem: 'another key',
      fingerprint: 'another key',
    };
    expect(one.trust('BTH-2', keyOf('BTH-2'))).toBe('trusted');
    await one.take('2026-06-10T09:00:00.000Z', first);
    expect(await one.take('2026-06-10T09:01:00.000Z', second)).toMatchObject([
      {
        outcome: 'refused',
        reason: 'key-changed',
        fingerprint: 'another key',
        knownFingerprint: keyOf('BTH-2'),
      },
    ]);
    expect(one.trust('BTH-2', 'another key', 1)).toBe('already-decided');
    expect(one.trust('BTH-2', 'another key', 2)).toBe('trusted');
    expect(await one.take('2026-06-10T09:02:00.000Z', second)).toMatchObject([{ outcome: 'imported' }]);
    expect(await one.take('2026-06-10T09:03:00.000Z', { ...second, sequence: 3 })).toMatchObject([
      { outcome: 'refused', reason: 'previous-differs' },
    ]);
  });

  it('that was replayed with other content, or says it knew more of us than there is, is refused', async () => {
    const one = counterOfBath(1);
    const two = counterOfBath(2);
    one.trust('BTH-2', keyOf('BTH-2'));
    two.trust('BTH-1', keyOf('BTH-1'));
    const first = two.closeDay('2026-06-08T18:00:00.000Z');
    await one.take('2026-06-09T09:00:00.000Z', first);
    const replayed = { ...first, manifestSha256: 'ab'.repeat(32) };
    expect(await one.take('2026-06-09T09:01:00.000Z', replayed)).toMatchObject([{ reason: 'replayed' }]);
    // Counter 2 took in a package of a counter 1 that is not this log: it was put back from an old copy.
    await two.take('2026-06-09T10:00:00.000Z', counterOfBath(1).closeDay('2026-06-08T18:00:00.000Z'));
    const second = two.closeDay('2026-06-09T18:00:00.000Z');
    expect(await one.take('2026-06-10T09:00:00.000Z', second)).toMatchObject([
      { reason: 'knows-more-of-us' },
    ]);
    arrives(one, '2026-06-10', 1);
    one.closeDay('2026-06-10T18:00:00.000Z');
    expect(await one.take('2026-06-11T09:00:00.000Z', second)).toMatchObject([{ reason: 'chains-differ' }]);
  });

  it('whose events were reordered, changed, or make no sense here leaves the log as it was', async () => {
    const one = counterOfBath(1);
    const two = counterOfBath(2);
    one.trust('BTH-2', keyOf('BTH-2'));
    const first = two.closeDay('2026-06-08T18:00:00.000Z');
    const before = stateOf(one.db, STATE_TABLES);
    const swapped = [...first.events];
    swapped.splice(0, 2, ...swapped.slice(0, 2).toReversed());
    const changed = first.events.map((event, index) => (index === 1 ? { ...event, payload: '{}' } : event));
    const newer = first.events.map((event) => ({
      ...event,
      header: { ...event.header, kindVersion: 99 },
    }));
    for (const events of [swapped, changed, newer]) {
      expect(await one.take('2026-06-09T09:00:00.000Z', { ...first, events })).toMatchObject([
        { outcome: 'refused', reason: 'package-does-not-follow' },
      ]);
    }
    await one.take('2026-06-09T09:01:00.000Z', first);
    // A counter that writes what no use case writes: it puts out somebody of this counter.
    two.write('2026-06-09T10:00:00.000Z', staffAdded('mole', 'Mole'));
    const mole = two.closeDay('2026-06-09T18:00:00.000Z');
    one.write('2026-06-09T18:30:00.000Z', staffAdded('mole', 'Already here'));
    expect(await one.take('2026-06-10T09:00:00.000Z', mole)).toMatchObject([
      { outcome: 'refused', reason: 'package-makes-no-sense' },
    ]);
    expect(stateOf(one.db, ['complaint_case'])).toEqual({ complaint_case: before['complaint_case'] });
    expect(one.db.prepare(`SELECT name FROM staff WHERE id = 'mole'`).pluck().get()).toBe('Already here');
    expect(verifyChain(one.db)).toMatchObject({ ok: true });
  });
});
