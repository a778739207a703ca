import { firstRules } from '../../domain/branch.ts';
import type { Branch } from '../../domain/branch.ts';
import { DEFAULT_CALENDAR } from '../../domain/calendar/business-calendar.ts';
import { sealingNow } from '../../domain/sealing.ts';
import { one } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../canonical-json.ts';

/** This log's own branch and counter, or null before set-up. */
export function ownBranch(db: Db): Branch | null {
  const row = one<{ branch: string }>(
    db,
    `SELECT branch.branch FROM event JOIN branch ON branch.origin_counter = event.origin_counter WHERE event.seq = 1`,
  );
  if (row === undefined) return null;
  const branch = parsed(row.branch) as Omit<Branch, 'calendar' | keyof ReturnType<typeof firstRules>>;
  // The row of a log from before branches had a calendar is as its event was then (log/upcast.ts).
  const lifted: Branch = {
    calendar: DEFAULT_CALENDAR,
    ...firstRules(branch.currency, branch.country),
    ...branch,
  };
  return { ...lifted, sealing: sealingNow(lifted.sealing) };
}

/** The counter's public key in force, PEM; null before one was made. */
export function signingKey(db: Db): string | null {
  const row = one<{ public_key_pem: string }>(
    db,
    `SELECT signing_key.public_key_pem FROM event JOIN signing_key ON signing_key.origin_counter = event.origin_counter
     WHERE event.seq = 1 ORDER BY signing_key.made_seq DESC LIMIT 1`,
  );
  return row?.public_key_pem ?? null;
}
