import { generateKeyPairSync } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { seal } from '../../../electron/documents/package/sealed.ts';
import type { Package } from '../../../electron/documents/package/signed-package.ts';
import { all, connect } from '../../../electron/headoffice/database.ts';
import { gapLine, gaps } from '../../../electron/headoffice/gaps.ts';
import { importPackages } from '../../../electron/headoffice/import-packages.ts';
import { addKey } from '../../../electron/headoffice/key-register.ts';
import { SampleCounter, sampleKey, type SampleDay } from './counter-days.ts';
import { NOTHING_GIVEN, Office, resigned } from './office.ts';
import { startPostgres, type OwnPostgres } from './own-postgres.ts';

let postgres: OwnPostgres;
let office: Office;
beforeAll(async () => {
  postgres = await startPostgres({ durable: false });
});
afterAll(() => postgres.stop());
beforeEach(async () => {
  office = await Office.open(postgres);
  return () => office.close();
});

async function days(counter: SampleCounter, list: readonly SampleDay[]): Promise<readonly Package[]> {
  const made: Package[] = [];
  for (const day of list) made.push(await counter.closeDay(day));
  return made;
}

/** Six days; cases of the first come up again on three of them. */
const SIX: readonly SampleDay[] = [
  { cases: 3 },
  { cases: 1 },
  { cases: 2, reopened: [1, 2] },
  { cases: 0 },
  { cases: 1, reopened: [2] },
  { cases: 2, reopened: [1] },
];

async function gapLines(): Promise<readonly string[]> {
  return (await gaps(office.db)).map(gapLine);
}

describe('packages come together', () => {
  test('twice is no change', async () => {
    const counter = new SampleCounter('WTL', 3);
    const paths = office.files(await days(counter, SIX));
    await office.knows(counter);
    expect(await office.outcomes(paths)).toEqual(paths.map(() => 'loaded'));
    const once = await office.everything();
    expect(await office.outcomes(paths.toReversed())).toEqual(paths.map(() => 'already-loaded'));
    expect(await office.everything()).toBe(once);
    expect(await office.counts()).toMatchObject({
      packages: 6,
      cases: 9,
      promises: 18,
      letters: 9,
      quarantine: 0,
    });
  });

  test('in any order the end is the same, and on the way exactly the missing ones are named', async () => {
    const counter = new SampleCounter('WTL', 3);
    const paths = office.files(await days(counter, SIX));
    await office.knows(counter);
    await office.import(paths);
    const whole = await office.everything();
    const anyOrder = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    await fc.assert(
      fc.asyncProperty(anyOrder, fc.integer({ min: 1, max: 5 }), async (order, cut) => {
        await office.empty();
        const inOrder = order.map((index) => paths[index] ?? '');
        expect(await office.outcomes(inOrder.slice(0, cut))).toEqual(
          inOrder.slice(0, cut).map(() => 'loaded'),
        );
        const there = new Set(order.slice(0, cut));
        const highest = Math.max(...there);
        const missing = [0, 1, 2, 3, 4, 5].filter((index) => index < highest && !there.has(index));
        const named = (await gaps(office.db)).flatMap((gap) =>
          Array.from({ length: gap.to - gap.from + 1 }, (_, index) => gap.from + index - 1),
        );
        expect(named).toEqual(missing);
        await office.import(inOrder.slice(cut));
        expect(await gaps(office.db)).toEqual([]);
        expect(await office.everything()).toBe(whole);
      }),
      { numRuns: 15 },
    );
  });

  test('a gap is named by branch, counter and package, and closed when the package comes', async () => {
    const counter = new SampleCounter('B12', 2);
    const [one = '', two = '', three = '', four = '', five = ''] = office.files(await days(counter, SIX));
    await office.knows(counter);
    await office.import([one, three, five]);
    expect(await gapLines()).toEqual([
      'branch B12 counter 2: package 2 is missing',
      'branch B12 counter 2: package 4 is missing',
    ]);
    await office.import([two]);
    expect(await gapLines()).toEqual(['branch B12 counter 2: package 4 is missing']);
    expect(await linked()).toEqual([1, 2, 3]);
    await office.import([four]);
    expect(await linked()).toEqual([1, 2, 3, 4, 5]);
    await office.empty();
    await office.import([five]);
    expect(await gapLines()).toEqual(['branch B12 counter 2: packages 1 to 4 are missing']);
  });

  test('a newer row takes the place of an older one, never the other way round', async () => {
    const counter = new SampleCounter('WTL', 3);
    const paths = office.files(await days(counter, SIX));
    await office.knows(counter);
    await office.import([...paths].toReversed());
    const rows = await all<{ case_id: string; reopening_reason: string | null; package_sequence: number }>(
      office.db,
      `SELECT case_id, reopening_reason, package_sequence FROM cases WHERE case_id LIKE 'case-2026-06-01-%' ORDER BY case_id`,
    );
    expect(rows).toEqual([
      { case_id: 'case-2026-06-01-1', reopening_reason: 'day 5', package_sequence: 6 },
      { case_id: 'case-2026-06-01-2', reopening_reason: 'day 4', package_sequence: 5 },
      { case_id: 'case-2026-06-01-3', reopening_reason: null, package_sequence: 1 },
    ]);
  });

  test('two branches with the same case ids stay two', async () => {
    const [one, other] = [new SampleCounter('AAA', 1), new SampleCounter('BBB', 1)];
    await office.knows(one, other);
    const paths = office.files([
      ...(await days(one, [{ cases: 3 }])),
      ...(await days(other, [{ cases: 3 }, { cases: 0, reopened: [1] }])),
    ]);
    await office.import(paths);
    const rows = await all(
      office.db,
      `SELECT branch, state FROM cases WHERE case_id = 'case-2026-06-01-1' AND latest ORDER BY branch`,
    );
    expect(rows).toEqual([
      { branch: 'AAA', state: 'open' },
      { branch: 'BBB', state: 'reopened' },
    ]);
    expect(await office.count('cases')).toBe(6);
  });

  test('of what two counters of a branch tell of one case, the younger counts, in any order', async () => {
    const [one, other] = [new SampleCounter('WTL', 1), new SampleCounter('WTL', 2)];
    await office.knows(one, other);
    const first = await days(one, [{ cases: 2 }]);
    const second = await days(other, [{ cases: 1 }, { cases: 0, reopened: [1] }]);
    const paths = office.files([...first, ...second]);
    const states: string[] = [];
    for (const order of [paths, paths.toReversed()]) {
      await office.empty();
      await office.import(order);
      states.push(await office.everything());
    }
    expect(states[0]).toBe(states[1]);
    const rows = await all(
      office.db,
      `SELECT counter, latest FROM cases WHERE case_id = 'case-2026-06-01-1' ORDER BY counter`,
    );
    expect(rows).toEqual([
      { counter: 1, latest: false },
      { counter: 2, latest: true },
    ]);
  });

  test('two imports at once do not cross', async () => {
    const counter = new SampleCounter('WTL', 3);
    const paths = office.files(await days(counter, SIX));
    await office.knows(counter);
    const other = await connect(office.url);
    await Promise.all([
      office.import(paths),
      importPackages(other, paths.toReversed(), NOTHING_GIVEN, () => undefined),
    ]);
    await other.end();
    expect(await office.counts()).toMatchObject({ packages: 6, cases: 9, quarantine: 0 });
    expect(await linked()).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('many are opened in threads, in order, and a bad one among them stops nothing', async () => {
    const counter = new SampleCounter('WTL', 3);
    const paths = [
      ...office.files(
        await days(
          counter,
          Array.from({ length: 12 }, () => ({ cases: 1 })),
        ),
      ),
    ];
    paths.splice(5, 0, office.file('torn.zip', Buffer.from('PK torn')));
    await office.knows(counter);
    const outcomes = await office.outcomes(paths);
    expect(outcomes.filter((one) => one === 'loaded')).toHaveLength(12);
    expect(outcomes[5]).toMatch(/^(not-a-)?zip/);
    await expect(office.import([...paths, `${office.folder}/gone.zip`])).rejects.toThrow('gone.zip');
  });

  test('events keep their payload as it was signed, also an erased one', async () => {
    const counter = new SampleCounter('WTL', 3);
    const erase: SampleDay['lie'] = (rows) => ({
      ...rows,
      events: rows.events.map((event, index) =>
        index === 4 ? { ...event, payload: null, salt: null } : event,
      ),
    });
    const [path = ''] = office.files(await days(counter, [{ cases: 1, lie: erase }]));
    await office.knows(counter);
    await office.import([path]);
    const rows = await all<{ kind: string; erased: boolean; what: string | null }>(
      office.db,
      `SELECT kind, payload IS NULL AS erased, payload -> 'promise' ->> 'what' AS what FROM events
       WHERE origin_seq IN (5, 6) ORDER BY origin_seq`,
    );
    expect(rows).toEqual([
      { kind: 'case-confirmed', erased: true, what: null },
      { kind: 'promise-made', erased: false, what: '上门核对电表' },
    ]);
    const [typed] = await all(
      office.db,
      `SELECT customer_words, request, loss_amount::text, resolved_at_utc IS NULL AS open, deadline_on::text FROM cases`,
    );
    expect(typed).toEqual({
      customer_words: '你们自己来看表，"一度电"都不会差。',
      request: '=退还多收的电费',
      loss_amount: '86.40',
      open: true,
      deadline_on: '2026-06-01',
    });
  });
});

describe('what is not to be believed is set aside, and the rest goes on', () => {
  const counter = (): SampleCounter => new SampleCounter('WTL', 3);

  test('a flipped byte, wherever it is', async () => {
    const mine = counter();
    const [first, second] = await days(mine, [{ cases: 1, pdfBytes: 50 }, { cases: 1 }]);
    if (first === undefined || second === undefined) throw new Error('no day');
    await office.knows(mine);
    const paths = Array.from({ length: 60 }, (_, index) => {
      const flipped = Uint8Array.from(first.bytes);
      const at = Math.floor((index * flipped.length) / 60);
      flipped[at] = (flipped[at] ?? 0) ^ 8;
      return office.file(`flipped-${String(index)}.zip`, flipped);
    });
    const outcomes = await office.outcomes([...paths, ...office.files([second])]);
    // A date in the zip's own clothing may differ; then it is still the very package, and it is loaded as that one.
    const refused = outcomes.filter((one) => one !== 'loaded' && one !== 'already-loaded').length;
    expect(refused).toBeGreaterThan(45);
    expect(outcomes.at(-1)).toBe('loaded');
    const loaded = await all<{ manifest_sha256: string }>(
      office.db,
      'SELECT manifest_sha256 FROM packages ORDER BY sequence',
    );
    const genuine = [first.manifestSha256, second.manifestSha256];
    expect(loaded.every((one) => genuine.includes(one.manifest_sha256))).toBe(true);
    expect(await office.count('quarantine')).toBe(refused);
    const [row] = await all<{ file_sha256: string }>(office.db, 'SELECT file_sha256 FROM quarantine LIMIT 1');
    expect(row?.file_sha256).toMatch(/^[0-9a-f]{64}$/);
    // The same files again: the same rows.
    await office.import(paths);
    expect(await office.count('quarantine')).toBe(refused);
  });

  test('another key, until it is entered; then nothing is left in quarantine', async () => {
    const mine = counter();
    const stranger = new SampleCounter('WTL', 3, 'somebody else');
    const [path = ''] = office.files(await days(stranger, [{ cases: 1 }]));
    expect(await office.outcomes([path])).toEqual(['key-unknown']);
    await office.knows(mine);
    expect(await office.outcomes([path])).toEqual(['key-unknown']);
    expect(await office.counts()).toMatchObject({ packages: 0, cases: 0, events: 0, quarantine: 1 });
    await office.knows(stranger);
    expect(await office.outcomes([path])).toEqual(['loaded']);
    expect(await office.count('quarantine')).toBe(0);
  });

  test('the key of one counter signs for no other', async () => {
    const [mine, neighbour] = [counter(), new SampleCounter('WTL', 4)];
    await office.knows(mine, neighbour);
    const [posing = ''] = office.files(await days(new SampleCounter('WTL', 4, 'WTL-3'), [{ cases: 1 }]));
    expect(await office.outcomes([posing])).toEqual(['key-unknown']);
  });

  test('a new key that the old one announces is believed, whatever comes first, and the old one retires', async () => {
    const rotating: readonly SampleDay[] = [
      { cases: 1 },
      { cases: 1, newKey: { seed: 'second key', announcedBy: 'old' } },
      { cases: 1 },
      { cases: 1 },
    ];
    const paths = office.files(await days(counter(), rotating));
    await office.knows(counter());
    expect(await office.outcomes(paths.toReversed())).toEqual(paths.map(() => 'loaded'));
    expect(await office.count('quarantine')).toBe(0);
    // Whoever holds the old key goes on with the chain as it would have been.
    const thief = await days(counter(), [
      { cases: 1 },
      { cases: 1 },
      { cases: 1 },
      { cases: 1 },
      { cases: 1 },
    ]);
    expect(await office.outcomes([office.file('thief.zip', thief[4]?.bytes ?? Buffer.alloc(0))])).toEqual([
      'key-retired',
    ]);
  });

  test('a new key that only announces itself waits for a person', async () => {
    const lost: readonly SampleDay[] = [
      { cases: 1 },
      { cases: 1, newKey: { seed: 'after the loss', announcedBy: 'new' } },
      { cases: 1 },
    ];
    const paths = office.files(await days(counter(), lost));
    await office.knows(counter());
    expect(await office.outcomes(paths)).toEqual(['loaded', 'key-replaced', 'key-unknown']);
    await addKey(office.db, { branch: 'WTL', counter: 3 }, sampleKey('after the loss').publicKeyPem);
    expect(await office.outcomes(paths)).toEqual(['already-loaded', 'loaded', 'loaded']);
    const retired = await all(
      office.db,
      'SELECT retired_after FROM counter_keys ORDER BY retired_after NULLS LAST',
    );
    expect(retired).toEqual([{ retired_after: 1 }, { retired_after: null }]);
  });

  test('a second package of the same number', async () => {
    await office.knows(counter());
    const [mine = ''] = office.files(await days(counter(), [{ cases: 1 }]));
    const [other] = await days(counter(), [{ cases: 2 }]);
    expect(await office.outcomes([mine, office.file('other.zip', other?.bytes ?? Buffer.alloc(0))])).toEqual([
      'loaded',
      'sequence-taken',
    ]);
    expect(await office.count('cases')).toBe(1);
  });

  test('a chain put together from two', async () => {
    await office.knows(counter());
    const [one = '', two = ''] = office.files(await days(counter(), [{ cases: 1 }, { cases: 1 }]));
    const forked = await days(counter(), [{ cases: 1 }, { cases: 2 }, { cases: 1 }]);
    const three = office.file('three.zip', forked[2]?.bytes ?? Buffer.alloc(0));
    expect(await office.outcomes([one, two, three])).toEqual(['loaded', 'loaded', 'does-not-follow']);
    await office.empty();
    expect(await office.outcomes([one, three, two])).toEqual(['loaded', 'loaded', 'does-not-precede']);
    expect(await gapLines()).toEqual(['branch WTL counter 3: package 2 is missing']);
  });

  test('numbers changed about, a beginning that is none, events that overlap across a gap', async () => {
    const mine = counter();
    const key = sampleKey('WTL-3');
    await office.knows(mine);
    const [one, two, three] = await days(mine, [{ cases: 1 }, { cases: 1 }, { cases: 1 }]);
    if (one === undefined || two === undefined || three === undefined) throw new Error('no day');
    const renumbered = (made: Package, sequence: number): Promise<Uint8Array> =>
      resigned(made.bytes, key, (manifest) => ({ ...manifest, sequence }));
    const secondAsFirst = office.file('first.zip', await renumbered(two, 1));
    expect(await office.outcomes([secondAsFirst])).toEqual(['first-is-not-first']);
    const secondAsThird = office.file('third.zip', await renumbered(two, 3));
    expect(await office.outcomes([...office.files([one]), secondAsThird])).toEqual([
      'loaded',
      'events-overlap',
    ]);
  });

  test('a manifest that lies although its signature holds', async () => {
    const mine = counter();
    const key = sampleKey('WTL-3');
    await office.knows(mine, new SampleCounter('WTL', 4, 'WTL-3'));
    const [day] = await days(mine, [{ cases: 2 }]);
    if (day === undefined) throw new Error('no day');
    const lying = async (name: string, change: Parameters<typeof resigned>[2]): Promise<string> =>
      office.file(`${name}.zip`, await resigned(day.bytes, key, change));
    const paths = [
      await lying('counts', (manifest) => ({ ...manifest, counts: { ...manifest.counts, cases: 3 } })),
      await lying('events', (manifest) => ({
        ...manifest,
        events: { ...manifest.events, hash: 'a'.repeat(64) },
      })),
      await lying('counter', (manifest) => ({ ...manifest, counter: 4 })),
      await lying('letters', (manifest, files) => {
        const text = Buffer.from(files.get('letters.csv') ?? '').toString('utf8');
        files.set(
          'letters.csv',
          Buffer.from(text.replaceAll(/\.pdf,[0-9a-f]{64}/g, `.pdf,${'b'.repeat(64)}`)),
        );
        return manifest;
      }),
      await lying('table', (manifest, files) => {
        files.set('cases.csv', Buffer.from('case_number\r\n'));
        return manifest;
      }),
      await lying('redacted', (manifest) => ({ ...manifest, variant: 'redacted' })),
    ];
    expect(await office.outcomes(paths)).toEqual([
      'counts-differ',
      'events-differ-from-manifest',
      'events-of-another-counter',
      'letters-differ',
      'tables-unreadable',
      'redacted',
    ]);
    expect(await office.counts()).toMatchObject({ packages: 0, cases: 0, quarantine: 6 });
  });

  test('a value the database cannot hold: nothing of its package stays, the next one is loaded', async () => {
    const mine = counter();
    await office.knows(mine);
    const paths = office.files(await days(mine, [{ cases: 2, what: 'a\u0000b' }, { cases: 1 }]));
    const [refused, loaded] = await office.import(paths);
    expect(loaded?.kind).toBe('loaded');
    // Where it stands, not what it says. Lines 1 to 12 are those of the first case.
    expect(refused).toMatchObject({
      kind: 'quarantined',
      why: { fault: 'rows-refused', detail: '22P05 events 5 payload' },
    });
    expect(await office.counts()).toMatchObject({ packages: 1, cases: 1, quarantine: 1 });
  });

  test('what is sealed opens with the right key or passphrase alone', async () => {
    const mine = counter();
    await office.knows(mine);
    const { publicKey, privateKey } = generateKeyPairSync('x25519');
    const pem = { format: 'pem', type: 'spki' } as const;
    const secretKeyPem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    const other = generateKeyPairSync('x25519')
      .privateKey.export({ format: 'pem', type: 'pkcs8' })
      .toString();
    const [one, two] = await days(mine, [{ cases: 1 }, { cases: 1 }]);
    const toKey = seal(one?.bytes ?? Buffer.alloc(0), { publicKeysPem: [publicKey.export(pem).toString()] });
    const toPhrase = seal(two?.bytes ?? Buffer.alloc(0), { passphrase: '梧桐路 the long one' });
    if (!toKey.ok || !toPhrase.ok) throw new Error('not sealed');
    const paths = [office.file('one.amends', toKey.value), office.file('two.amends', toPhrase.value)];
    expect(await office.outcomes(paths)).toEqual(['needs-key', 'needs-passphrase']);
    expect(await office.outcomes(paths, { secretKeyPem: other, passphrase: 'another one' })).toEqual([
      'wrong-key',
      'wrong-passphrase',
    ]);
    expect(await office.count('quarantine')).toBe(2);
    expect(await office.outcomes(paths, { secretKeyPem, passphrase: '梧桐路 the long one' })).toEqual([
      'loaded',
      'loaded',
    ]);
    expect(await office.count('quarantine')).toBe(0);
    // The same package once more, not sealed this time, is the same package.
    expect(await office.outcomes([office.file('plain.zip', one?.bytes ?? Buffer.alloc(0))])).toEqual([
      'already-loaded',
    ]);
  });
});

async function linked(): Promise<readonly number[]> {
  const rows = await all<{ sequence: number }>(
    office.db,
    'SELECT sequence FROM packages WHERE linked ORDER BY sequence',
  );
  return rows.map((row) => row.sequence);
}
