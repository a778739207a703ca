import { all, type Db } from './database.ts';

/** Months as `2026-06`; either end may be open, and so may the branch. */
export interface ReportRange {
  readonly branch: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * A branch's month. Cases and goodwill count in the month the customer came, promises in the month they were due, satisfaction in
 * that of the contact; all in the branch's own time.
 */
export interface ReportRow {
  readonly branch: string;
  readonly month: string;
  readonly received: number;
  readonly resolved: number;
  readonly clocksKept: number;
  readonly clocksLate: number;
  readonly promisesKept: number;
  readonly promisesLate: number;
  readonly promisesBroken: number;
  readonly repeats: number;
  readonly causeOurs: number;
  readonly causeShared: number;
  readonly causeThirdParty: number;
  readonly causeNotOurs: number;
  readonly causeOpen: number;
  /** Mean of the answers from 1 to 5; null when nobody was asked. */
  readonly satisfaction: number | null;
  readonly satisfactionAnswers: number;
  /** What customers may count on, by currency: `120.00 CNY; 15.50 PLN`. */
  readonly goodwill: string;
}

/** The month a local time lies in. */
const month = (column: string): string => `to_char(${column}, 'YYYY-MM')`;

/** Compared as times, not as months, so that the indexes serve. */
const within = (column: string): string =>
  `($1::text IS NULL OR branch = $1) AND ${column} >= $2::timestamp AND ${column} < $3::timestamp`;

/** A null month counts nowhere; an event of another counter's case counts once, in its latest row. */
const CASES = `SELECT branch, ${month('arrived_local')} AS month, count(*) AS received,
    count(*) FILTER (WHERE resolved_at_utc IS NOT NULL AND state NOT IN ('reopened', 'withdrawn')) AS resolved,
    sum(coalesce(cardinality(string_to_array(clocks_kept, '; ')), 0)) AS clocks_kept,
    sum(coalesce(cardinality(string_to_array(clocks_late, '; ')), 0)) AS clocks_late,
    count(*) FILTER (WHERE repeat_of IS NOT NULL) AS repeats,
    count(*) FILTER (WHERE cause = 'ours') AS cause_ours,
    count(*) FILTER (WHERE cause = 'shared') AS cause_shared,
    count(*) FILTER (WHERE cause = 'third-party') AS cause_third_party,
    count(*) FILTER (WHERE cause = 'not-ours') AS cause_not_ours,
    count(*) FILTER (WHERE cause IS NULL) AS cause_open
  FROM cases WHERE latest AND ${within('arrived_local')} GROUP BY branch, month`;

const PROMISES = `SELECT branch, ${month('due_local')} AS month,
    count(*) FILTER (WHERE state = 'kept') AS promises_kept,
    count(*) FILTER (WHERE state = 'late') AS promises_late,
    count(*) FILTER (WHERE state = 'broken') AS promises_broken
  FROM promises WHERE latest AND ${within('due_local')} GROUP BY branch, month`;

const SATISFACTION = `SELECT branch, ${month('at_local')} AS month, avg(satisfaction) AS satisfaction, count(*) AS answers
  FROM follow_ups WHERE latest AND satisfaction IS NOT NULL AND ${within('at_local')} GROUP BY branch, month`;

const GOODWILL = `SELECT branch, month, string_agg(total || ' ' || currency, '; ' ORDER BY currency) AS goodwill
  FROM (SELECT branch, ${month('arrived_local')} AS month, goodwill_granted_currency AS currency,
          sum(goodwill_granted_amount)::text AS total
        FROM cases WHERE latest AND goodwill_granted_currency IS NOT NULL AND ${within('arrived_local')}
        GROUP BY branch, month, goodwill_granted_currency) AS by_currency
  GROUP BY branch, month`;

/** The whole report in one statement; every part is grouped by branch first, so that each node of a cluster sums its own. */
export const REPORT = `
WITH by_case AS (${CASES}), by_promise AS (${PROMISES}), by_contact AS (${SATISFACTION}), by_currency AS (${GOODWILL})
SELECT * FROM by_case FULL JOIN by_promise USING (branch, month) FULL JOIN by_contact USING (branch, month)
  FULL JOIN by_currency USING (branch, month)
ORDER BY branch, month`;

export function reportValues({ branch, from, to }: ReportRange): readonly (string | null)[] {
  return [branch, `${from ?? '0001-01'}-01`, to === null ? 'infinity' : monthAfter(to)];
}

/** The first day of the month after. */
function monthAfter(yearAndMonth: string): string {
  const [year = 0, number = 0] = yearAndMonth.split('-').map(Number);
  const next = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`;
}

/** PostgreSQL's counts and means come as texts. */
type Figure = string | null;
interface Row {
  readonly branch: string;
  readonly month: string;
  readonly received: Figure;
  readonly resolved: Figure;
  readonly clocks_kept: Figure;
  readonly clocks_late: Figure;
  readonly repeats: Figure;
  readonly cause_ours: Figure;
  readonly cause_shared: Figure;
  readonly cause_third_party: Figure;
  readonly cause_not_ours: Figure;
  readonly cause_open: Figure;
  readonly promises_kept: Figure;
  readonly promises_late: Figure;
  readonly promises_broken: Figure;
  readonly satisfaction: Figure;
  readonly answers: Figure;
  readonly goodwill: string | null;
}

export async function report(db: Db, range: ReportRange): Promise<readonly ReportRow[]> {
  const rows = await all<Row>(db, REPORT, reportValues(range));
  return rows.map((row) => ({
    branch: row.branch,
    month: row.month,
    received: figure(row.received),
    resolved: figure(row.resolved),
    clocksKept: figure(row.clocks_kept),
    clocksLate: figure(row.clocks_late),
    promisesKept: figure(row.promises_kept),
    promisesLate: figure(row.promises_late),
    promisesBroken: figure(row.promises_broken),
    repeats: figure(row.repeats),
    causeOurs: figure(row.cause_ours),
    causeShared: figure(row.cause_shared),
    causeThirdParty: figure(row.cause_third_party),
    causeNotOurs: figure(row.cause_not_ours),
    causeOpen: figure(row.cause_open),
    satisfaction: row.satisfaction === null ? null : Math.round(Number(row.satisfaction) * 100) / 100,
    satisfactionAnswers: figure(row.answers),
    goodwill: row.goodwill ?? '',
  }));
}

function figure(value: Figure): number {
  return Number(value ?? 0);
}
