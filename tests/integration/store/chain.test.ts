import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../../electron/domain/event.ts';
import type { Db } from '../../../electron/store/database.ts';
import { append } from '../../../electron/store/log/append.ts';
import { verifyChain } from '../../../electron/store/log/verify-chain.ts';
import type { Store } from '../../../electron/store/open-store.ts';
import { eventsSince, logHead } from '../../../electron/store/records/event.ts';
import {
  ANNA,
  arrived,
  at,
  BATH,
  by,
  deskStore,
  promised,
  staffAdded,
  temporaryStore,
  write,
} from './temporary-store.ts';

function storeWithFiveEvents(): Store {
  const store = deskStore();
  write(store, at('09:00'), arrived('case-1', 1), promised('case-1', 'promise-1', at('12:00')));
  write(store, at('09:05'), {
    kind: 'progress-told',
    caseId: 'case-1',
    payload: { words: 'The meter reader is on the phone' },
  });
  return store;
}

/** Does to the file what no code of ours can: changes it below the triggers. */
function tamper(db: Db, sql: string): void {
  const triggers = db
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name LIKE 'event%'`)
    .pluck()
    .all();
  for (const name of triggers) db.exec(`DROP TRIGGER ${String(name)}`);
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  db.exec(sql);
}

const FLIP = (column: string): string =>
  `unhex(substr(hex(${column}), 1, 10) || iif(substr(hex(${column}), 11, 1) = '0', '1', '0') || substr(hex(${column}), 12))`;

describe('the chain of events', () => {
  it('holds for a log that was only appended to', () => {
    expect(verifyChain(storeWithFiveEvents().db)).toEqual({ ok: true, events: 5 });
  });

  it('can be checked by anybody from header, salt and payload with SHA-256 and RFC 8785 alone', () => {
    const events = eventsSince(storeWithFiveEvents().db, 0);
    let before = '0'.repeat(64);
    for (const { header, hash, salt, payload } of events) {
      expect(header.prevHash).toBe(before);
      const digest = createHash('sha256')
        .update(Buffer.from(salt ?? '', 'hex'))
        .update(sortedJson(JSON.parse(payload ?? 'null')))
        .digest('hex');
      expect(header.payloadDigest).toBe(digest);
      expect(hash).toBe(createHash('sha256').update(sortedJson(header)).digest('hex'));
      before = hash;
    }
    expect(logHead(storeWithFiveEvents().db)?.originSeq).toBe(5);
  });

  it.each([
    ['a time', `UPDATE event SET at_utc = '2026-06-11T08:00:01.000Z' WHERE seq = 3`, 'header'],
    ['an actor', `UPDATE event SET actor = 'somebody' WHERE seq = 3`, 'header'],
    ['a case', `UPDATE event SET case_id = NULL WHERE seq = 3`, 'header'],
    ['a kind version', `UPDATE event SET kind_version = 2 WHERE seq = 3`, 'header'],
    [
      'a byte of the digest',
      `UPDATE event SET payload_digest = ${FLIP('payload_digest')} WHERE seq = 3`,
      'header',
    ],
    ['a byte of the hash', `UPDATE event SET hash = ${FLIP('hash')} WHERE seq = 3`, 'header'],
    [
      'a byte of the hash before',
      `UPDATE event SET prev_hash = ${FLIP('prev_hash')} WHERE seq = 3`,
      'previous',
    ],
    [
      'a letter of a payload',
      `UPDATE event_payload SET payload = replace(payload, 'BTH-1', 'BTH-2') WHERE event_seq = 3`,
      'payload',
    ],
    [
      'a byte of a payload',
      `UPDATE event_payload SET payload = CAST(${FLIP('payload')} AS TEXT) WHERE event_seq = 3`,
      'payload',
    ],
    ['a byte of a salt', `UPDATE event_payload SET salt = ${FLIP('salt')} WHERE event_seq = 3`, 'payload'],
    ['a payload taken away', `DELETE FROM event_payload WHERE event_seq = 3`, 'payload-missing'],
    [
      'a payload erased without saying so',
      `UPDATE event_payload SET payload = NULL, salt = NULL, erased_by = 4 WHERE event_seq = 3`,
      'payload-missing',
    ],
  ])('breaks at event 3 when %s is changed', (_what, sql, why) => {
    const store = storeWithFiveEvents();
    tamper(store.db, sql);
    expect(verifyChain(store.db)).toEqual({ ok: false, brokenAt: 3, why });
  });

  it('names the event after a hole', () => {
    const store = storeWithFiveEvents();
    tamper(store.db, `DELETE FROM event WHERE seq = 3`);
    expect(verifyChain(store.db)).toEqual({ ok: false, brokenAt: 4, why: 'gap' });
  });

  it('does not let two events change places', () => {
    const store = storeWithFiveEvents();
    tamper(
      store.db,
      `UPDATE event SET seq = 100, origin_seq = 100 WHERE seq = 3; UPDATE event SET seq = 3, origin_seq = 3 WHERE seq = 4;
       UPDATE event SET seq = 4, origin_seq = 4 WHERE seq = 100;`,
    );
    expect(verifyChain(store.db)).toMatchObject({ ok: false, brokenAt: 3 });
  });
});

/** RFC 8785 for what the events here hold, written a second time so that the test does not trust the code it tests. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${sortedJson(member)}`).join(',')}}`;
}

describe('appending', () => {
  it('counts from 1 without a gap, in the name of the counter', () => {
    const store = deskStore();
    const [first, second] = write(store, at('09:00'), arrived('case-1', 1), arrived('case-2', 2));
    expect([first?.seq, first?.originSeq, first?.originCounter]).toEqual([3, 3, 'BTH-1']);
    expect(second?.prevHash).toBe(first?.hash);
  });

  it('begins a log with its branch and nothing else', () => {
    const { db } = temporaryStore();
    expect(() => append(db, by(ANNA, at('08:00')), [staffAdded(ANNA, 'Anna')])).toThrow(/branch-set-up/);
    expect(db.prepare('SELECT count(*) FROM event').pluck().get()).toBe(0);
  });

  it('salts each payload: the same words have two digests', () => {
    const store = deskStore();
    write(store, at('09:00'), arrived('case-1', 1));
    const told = { kind: 'progress-told', caseId: 'case-1', payload: { words: 'Soon' } } as const;
    const [one, two] = write(store, at('09:01'), told, told);
    expect(one?.payloadDigest).not.toBe(two?.payloadDigest);
  });

  it('takes its salt from the source it is given', () => {
    const store = deskStore();
    const salt = (): Uint8Array => new Uint8Array(16).fill(7);
    append(store.db, by(ANNA, at('09:00')), [arrived('case-1', 1)], { salt });
    expect([...eventsSince(store.db, 2)][0]?.salt).toBe('07'.repeat(16));
  });

  const stranger = { number: 'BTH-1-260611-001-K', owner: 'nobody', localDate: '2026-06-11', ordinal: 1 };
  const illegal: readonly (readonly [string, RegExp, readonly EventDraft[]])[] = [
    ['the same number twice', /UNIQUE.*number/, [arrived('case-1', 1), arrived('case-2', 1)]],
    ['the same case twice', /UNIQUE.*id/, [arrived('case-1', 1), arrived('case-1', 2)]],
    ['an unknown owner', /FOREIGN KEY/, [{ kind: 'customer-arrived', caseId: 'case-1', payload: stranger }]],
    ['a promise of no case', /FOREIGN KEY/, [promised('no-case', 'promise-1', at('12:00'))]],
    [
      'an event of a case that never came',
      /nothing to change/,
      [{ kind: 'customer-acknowledged', caseId: 'no-case', payload: {} }],
    ],
    [
      'a counter that changes its name',
      /keeps its name/,
      [{ kind: 'branch-changed', caseId: null, payload: { branch: { ...BATH, counter: 2 } } }],
    ],
    [
      'ill-formed text',
      /surrogate/,
      [arrived('case-1', 1), { kind: 'progress-told', caseId: 'case-1', payload: { words: '\uD83D' } }],
    ],
  ];
  it.each(illegal)('writes nothing at all for %s', (_what, why, drafts) => {
    const store = deskStore();
    expect(() => append(store.db, by(ANNA, at('09:00')), drafts)).toThrow(why);
    expect(store.db.prepare('SELECT count(*) FROM event').pluck().get()).toBe(2);
    expect(store.db.prepare('SELECT count(*) FROM complaint_case').pluck().get()).toBe(0);
  });

  it('undoes the events when what runs alongside fails', () => {
    const store = deskStore();
    const alongside = (): void => {
      throw new Error('the disk said no');
    };
    expect(() => append(store.db, by(ANNA, at('09:00')), [arrived('case-1', 1)], { alongside })).toThrow(
      'the disk said no',
    );
    expect(verifyChain(store.db)).toEqual({ ok: true, events: 2 });
    expect(store.db.prepare('SELECT count(*) FROM complaint_case').pluck().get()).toBe(0);
  });
});

describe('the log only grows', () => {
  it.each([
    `UPDATE event SET actor = 'somebody' WHERE seq = 3`,
    `DELETE FROM event WHERE seq = 3`,
    `REPLACE INTO event SELECT seq, origin_counter, origin_seq, at_utc, zone, 'somebody', second_actor, kind, kind_version, case_id, payload_digest, prev_hash, hash FROM event WHERE seq = 3`,
    `REPLACE INTO event SELECT 6, origin_counter, origin_seq, at_utc, zone, 'somebody', second_actor, kind, kind_version, case_id, payload_digest, prev_hash, hash FROM event WHERE seq = 3`,
    `INSERT INTO event SELECT 9, origin_counter, 9, at_utc, zone, actor, second_actor, kind, kind_version, case_id, payload_digest, prev_hash, hash FROM event WHERE seq = 3`,
    `UPDATE event_payload SET payload = '{}' WHERE event_seq = 3`,
    `UPDATE event_payload SET payload = NULL, salt = NULL, erased_by = 4 WHERE event_seq = 3`,
    `DELETE FROM event_payload WHERE event_seq = 3`,
    `REPLACE INTO event_payload (event_seq, payload, salt) VALUES (3, '{}', zeroblob(16))`,
  ])('refuses %s', (sql) => {
    const store = storeWithFiveEvents();
    expect(() => store.db.exec(sql)).toThrow(/event/);
    expect(verifyChain(store.db)).toEqual({ ok: true, events: 5 });
  });

  it('keeps the door for an erasure that an event of the log names', () => {
    const store = storeWithFiveEvents();
    store.db
      .exec(`INSERT INTO event SELECT 6, origin_counter, 6, at_utc, zone, actor, second_actor, 'payload-erased', 1, case_id,
      payload_digest, hash, hash FROM event WHERE seq = 5`);
    store.db.exec(`UPDATE event_payload SET payload = NULL, salt = NULL, erased_by = 6 WHERE event_seq = 3`);
    // Event 6 was put in by hand and has no true hash; everything before it still holds without the words of event 3.
    expect(verifyChain(store.db)).toMatchObject({ brokenAt: 6 });
  });
});
