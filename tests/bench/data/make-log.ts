import { createHash } from 'node:crypto';
import type { Branch } from '../../../electron/domain/branch.ts';
import { DEFAULT_CALENDAR } from '../../../electron/domain/calendar/business-calendar.ts';
import type { EventDraft, StoredEvent } from '../../../electron/domain/event.ts';
import { makePins } from '../../../electron/platform/pins.ts';
import { canonicalJson } from '../../../electron/store/canonical-json.ts';
import { all, inTransaction, run } from '../../../electron/store/database.ts';
import type { Db } from '../../../electron/store/database.ts';
import { headerHash, NO_HASH, payloadDigest } from '../../../electron/store/log/hash.ts';
import { currentVersion } from '../../../electron/store/log/upcast.ts';
import { openStore } from '../../../electron/store/open-store.ts';
import { recountReports } from '../../../electron/store/projections/report-count.ts';
import { project } from '../../../electron/store/projections/project.ts';
import { storePin } from '../../../electron/store/records/pin.ts';
import { withIndexLater } from '../../../electron/store/search/search-index.ts';
import { lenientRules } from '../../support/lenient-rules.ts';
import { BRANCH_CODE, COUNTERS, eventsOfCase, LOG_BEGINS, placesOf, REGISTER, staffId } from './make-case.ts';
import type { TimedDraft } from './make-case.ts';
import { STAFF } from './people.ts';

/** Everybody's, the supervisor (the first of the staff) included. */
export const LOG_PIN = '830462';
const ZONE = 'Asia/Shanghai';

/** A power cut may lose a log that is being made; it is made anew then. */
const LOOSENED = [
  'locking_mode = EXCLUSIVE',
  'journal_mode = OFF',
  'synchronous = OFF',
  'foreign_keys = OFF',
  'recursive_triggers = OFF',
  'secure_delete = OFF',
  'cache_size = -1500000',
] as const;

/** What the fold itself looks up by, for every event: without one of these each case is slower than the one before. */
const KEPT_UP = ['event_by_case', 'event_of_branch', 'name_word_by_case'] as const;

/**
 * An index over a million rows is made in seconds, and kept up in minutes; figures of reports are counted once in the end, as where a log is
 * salvaged. Gives what makes them again.
 */
function drop(db: Db, type: 'index' | 'trigger'): readonly string[] {
  const rows = all<{ name: string; sql: string }>(
    db,
    `SELECT name, sql FROM sqlite_schema WHERE type = :type AND sql IS NOT NULL`,
    { type },
  ).filter(({ name }) => !KEPT_UP.some((kept) => kept === name));
  for (const { name } of rows) db.exec(`DROP ${type} ${name}`);
  return rows.map(({ sql }) => sql);
}

/**
 * Writes a log of any size into a file that is not there yet: real events through the real fold; only what keeps a power cut from losing
 * anything is loosened while it is made.
 */
export async function writeLog(
  file: string,
  size: number,
  say: (line: string) => void = () => undefined,
): Promise<void> {
  const pin = await makePins((bytes) => Buffer.alloc(bytes, 7)).hash(LOG_PIN);
  const opened = openStore(file);
  if (!opened.ok) throw new Error(opened.code);
  const { db, close } = opened.value;
  for (const pragma of LOOSENED) db.pragma(pragma);
  const indexes = drop(db, 'index');
  const triggers = drop(db, 'trigger');
  try {
    const log = new Chains(db);
    let began = performance.now();
    withIndexLater(db, () => {
      inTransaction(db, () => {
        for (const draft of beginnings()) log.write(draft);
        STAFF.forEach((_, index) => {
          storePin(db, staffId(index), pin);
        });
      });
      let written = 0;
      for (const days of several(daysOf(size), DAYS_AT_ONCE)) {
        inTransaction(db, () => {
          for (const draft of days.flat()) log.write(draft);
        });
        written += days.flat().filter(({ draft }) => draft.kind === 'customer-arrived').length;
        const seconds = ((performance.now() - began) / 1000).toFixed(0);
        if (size > 10_000) say(`${String(written)} arrivals in ${seconds} s`);
      }
      for (const sql of indexes) db.exec(sql);
      recountReports(db);
      for (const sql of triggers) db.exec(sql);
      say(`events written in ${((performance.now() - began) / 1000).toFixed(1)} s`);
      began = performance.now();
    });
    say(`index made in ${((performance.now() - began) / 1000).toFixed(1)} s`);
    db.pragma('journal_mode = WAL');
  } finally {
    close();
  }
}

const DAYS_AT_ONCE = 180;

function* several<T>(items: Iterable<T>, count: number): Generator<readonly T[]> {
  let some: T[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length === count) {
      yield some;
      some = [];
    }
  }
  yield some;
}

/** Events in the order of their time, a working day at once. */
function* daysOf(size: number): Generator<readonly TimedDraft[]> {
  const waiting = new Map<string, TimedDraft[]>();
  let today = '';
  const take = (until: string): TimedDraft[] => {
    const due = [...waiting.keys()].filter((day) => day <= until).toSorted();
    return due.flatMap((day) => {
      const events = waiting.get(day) ?? [];
      waiting.delete(day);
      return events.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
    });
  };
  for (const place of placesOf(size)) {
    const events = eventsOfCase(place);
    const day = events[0]?.at.slice(0, 10) ?? '';
    if (day > today) {
      if (today !== '') yield take(today);
      today = day;
    }
    for (const event of events) {
      const key = event.at.slice(0, 10);
      const known = waiting.get(key);
      if (known === undefined) waiting.set(key, [event]);
      else known.push(event);
    }
  }
  // What would happen after the last day has not happened yet.
  yield take(today);
}

/** Every so many events the quick way of writing one is compared with the log's own. */
const CHECKED = 1000;

/** RFC 8785 for what these events hold: strings, whole numbers, true and false, null, lists, objects. */
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${sortedJson(member)}`).join()}}`;
}

/** The hash chains of both counters; nothing is read back, which is what makes a million affordable. */
class Chains {
  readonly #db: Db;
  readonly #heads = new Map<number, { originSeq: number; hash: string }>();
  #seq = 0;

  constructor(db: Db) {
    this.#db = db;
  }

  write({ at, counter, actor, draft }: TimedDraft): void {
    const head = this.#heads.get(counter) ?? { originSeq: 0, hash: NO_HASH };
    this.#seq += 1;
    const salt = Buffer.alloc(16);
    salt.writeUInt32BE(this.#seq, 12);
    const payload = sortedJson(draft.payload);
    // In the order RFC 8785 wants its members in.
    const header = {
      actor,
      at,
      caseId: draft.caseId,
      kind: draft.kind,
      kindVersion: currentVersion(draft.kind),
      originCounter: `${BRANCH_CODE}-${String(counter)}`,
      originSeq: head.originSeq + 1,
      payloadDigest: payloadDigest(salt, payload),
      prevHash: head.hash,
      secondActor: null,
      zone: ZONE,
    };
    const hash = createHash('sha256').update(JSON.stringify(header), 'utf8').digest('hex');
    if (this.#seq % CHECKED === 1) {
      if (hash !== headerHash(header) || payload !== canonicalJson(draft.payload))
        throw new Error('not canonical');
    }
    run(
      this.#db,
      `INSERT INTO event (seq, origin_counter, origin_seq, at_utc, zone, actor, second_actor, kind, kind_version, case_id,
         payload_digest, prev_hash, hash)
       VALUES (:seq, :originCounter, :originSeq, :at, :zone, :actor, :secondActor, :kind, :kindVersion, :caseId,
         unhex(:payloadDigest), unhex(:prevHash), unhex(:hash))`,
      { ...header, seq: this.#seq, hash },
    );
    run(this.#db, `INSERT INTO event_payload (event_seq, payload, salt) VALUES (:seq, :payload, :salt)`, {
      seq: this.#seq,
      payload,
      salt,
    });
    const event = { ...header, seq: this.#seq, hash, payload: draft.payload };
    project(this.#db, event as StoredEvent);
    this.#heads.set(counter, { originSeq: header.originSeq, hash });
  }
}

function beginnings(): readonly TimedDraft[] {
  const own = (draft: EventDraft): TimedDraft => ({ at: LOG_BEGINS, counter: 1, actor: staffId(0), draft });
  const jobTitle = { zh: '值班主任', en: 'Duty Manager', pl: 'kierownik zmiany' };
  const file = { fileName: 'register.xlsx', fileSha256: '0'.repeat(64) };
  return [
    ...COUNTERS.map((counter) => ({
      ...own({ kind: 'branch-set-up', caseId: null, payload: { branch: branchOf(counter) } }),
      counter,
    })),
    ...STAFF.map((name, index) =>
      own({
        kind: 'staff-added',
        caseId: null,
        payload: {
          staff: {
            id: staffId(index),
            name,
            role: index < 2 ? 'supervisor' : 'clerk',
            jobTitle,
            polishForm: 'feminine',
          },
        },
      }),
    ),
    own({ kind: 'register-imported', caseId: null, payload: { batch: REGISTER, ...file, rows: 1 } }),
  ];
}

function branchOf(counter: number): Branch {
  const letterhead = {
    organisation: '梧桐电力',
    branchName: '梧桐路营业厅',
    address: '梧桐路1号',
    openingHours: '',
    phone: '',
  };
  return {
    code: BRANCH_CODE,
    counter,
    sector: 'electricity',
    country: 'CN',
    region: '',
    zone: ZONE,
    calendar: DEFAULT_CALENDAR,
    currency: 'CNY',
    locale: 'zh-CN',
    letterhead: { zh: letterhead, en: letterhead, pl: letterhead },
    confirmedRules: [],
    ...lenientRules('CNY'),
  };
}
