import type { Branch } from '../../domain/branch.ts';
import { parsed } from '../canonical-json.ts';
import { one } from '../database.ts';
import type { Db } from '../database.ts';
import { upcast } from '../log/upcast.ts';

/** What of a branch its cases are measured by. */
export type BranchThen = Pick<Branch, 'calendar' | 'zone' | 'clockMinutes'>;

/** The event by which a counter had set its rules at a place of its log, as `seq:hash`; NULL in a log with holes. */
export function rulesAt(counter: string, originSeq: string): string {
  return `(SELECT rules.seq || ':' || hex(rules.hash) FROM event AS rules
    WHERE rules.origin_counter = ${counter} AND rules.origin_seq <= ${originSeq}
      AND rules.kind IN ('branch-set-up', 'branch-changed')
    ORDER BY rules.origin_seq DESC LIMIT 1)`;
}

/** Those in force when a case came in. */
export const RULES_AT_ARRIVAL = `(SELECT ${rulesAt('arrival.origin_counter', 'arrival.origin_seq')}
    FROM event AS arrival WHERE arrival.seq = complaint_case.arrived_seq) AS rules_at`;

/** By the hash of the event that set them: there are few, and reading one costs more than measuring a case by it. */
const known = new Map<string, BranchThen>();
const MOST_KNOWN = 200;

/** The rules that `rulesAt` found; null where they are gone. */
export function branchThen(db: Db, at: string | null): BranchThen | null {
  if (at === null) return null;
  const [seq = '', hash = ''] = at.split(':');
  const before = known.get(hash);
  if (before !== undefined) return before;
  const told = one<{
    kind: 'branch-set-up' | 'branch-changed';
    kind_version: number;
    payload: string | null;
  }>(
    db,
    `SELECT event.kind, event.kind_version, event_payload.payload
     FROM event JOIN event_payload ON event_payload.event_seq = event.seq WHERE event.seq = :seq`,
    { seq: Number(seq) },
  );
  if (told === undefined || told.payload === null) return null;
  const { calendar, zone, clockMinutes } = upcast(told.kind, told.kind_version, parsed(told.payload)).branch;
  if (known.size >= MOST_KNOWN) known.clear();
  const then: BranchThen = { calendar, zone, clockMinutes };
  known.set(hash, then);
  return then;
}
