import { expect, it } from 'vitest';
import { RETENTION_CLASSES } from '../../../electron/domain/retention/retention-class.ts';
import { dueCases } from '../../../electron/store/records/retention.ts';
import { temporaryStore } from '../store/temporary-store.ts';

const ENDS = { authority: 'x', safety: 'x', money: 'x', left: 'x', ordinary: 'x' };

it('what is due is found on the index of its class, never by looking at every case', () => {
  const { db } = temporaryStore();
  const texts: string[] = [];
  const prepare = db.prepare.bind(db);
  db.prepare = (sql: string) => {
    texts.push(sql);
    return prepare(sql);
  };
  for (const name of RETENTION_CLASSES) dueCases(db, name, ENDS, 20);
  db.prepare = prepare;
  const [sql = ''] = texts;
  const nothing = Object.fromEntries([...sql.matchAll(/:(\w+)/gu)].map(([, name]) => [name, null]));
  const plan = (prepare(`EXPLAIN QUERY PLAN ${sql}`).all(nothing) as { detail: string }[]).map(
    ({ detail }) => detail,
  );
  expect(plan.filter((line) => line.includes('case_by_end'))).toEqual([
    expect.stringMatching(/^SEARCH complaint_case USING INDEX case_by_end \(<expr>=\? AND/u),
  ]);
  // The few packages that never left the counter, and the page itself.
  expect(plan.filter((line) => /^SCAN (?!uncopied|ended)/u.test(line))).toEqual([]);
  expect(plan.filter((line) => line.includes('sqlite_autoindex_event_1'))).toEqual([]);
});
