import type { LogFilters } from '../../domain/search/log-filters.ts';
import type { Question } from '../../domain/search/question.ts';
import { UNDER_WAY } from '../../domain/case.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';
import { one } from '../database.ts';
import type { Db, Value } from '../database.ts';

/** A piece of SQL with what it needs. */
export interface Piece {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, Value>>;
}

/** Whether a text answers: every needle of an alternative is in it. `search_text` must be joined. */
export function answersSql({ alternatives }: Question): Piece {
  const parameters: Record<string, Value> = {};
  const either = alternatives.map((needles, which) => {
    const each = needles.map((needle, at) => {
      parameters[`needle${which}_${at}`] = needle;
      return `instr(search_text.folded, :needle${which}_${at}) > 0`;
    });
    return `(${each.join(' AND ')})`;
  });
  return { sql: `(${either.join(' OR ')})`, parameters };
}

export interface Now {
  readonly at: Instant;
  readonly localDate: LocalDate;
}

/** Whether a case passes the filters; null where none is set. `complaint_case` must be joined. */
export function passesSql(filters: LogFilters, now: Now): Piece | null {
  const parameters: Record<string, Value> = {};
  const parts: string[] = [];
  const equal = (column: string, name: string, value: string | null): void => {
    if (value === null || value === '') return;
    parts.push(`complaint_case.${column} = :${name}`);
    parameters[name] = value;
  };
  if (filters.states.length > 0) {
    const names = filters.states.map((state, at) => {
      parameters[`state${at}`] = state;
      return `:state${at}`;
    });
    parts.push(`complaint_case.state IN (${names.join(', ')})`);
  }
  equal('sector', 'sector', filters.sector);
  equal('category', 'category', filters.category);
  equal('owner', 'owner', filters.owner);
  equal('origin_counter', 'counter', filters.counter);
  equal('severity', 'severity', filters.severity);
  equal('paper_language', 'language', filters.language);
  if (filters.from !== null) {
    parts.push(`complaint_case.local_date >= :from`);
    parameters['from'] = filters.from;
  }
  if (filters.to !== null) {
    parts.push(`complaint_case.local_date <= :to`);
    parameters['to'] = filters.to;
  }
  if (filters.openPromises) parts.push(OPEN_PROMISE);
  if (filters.overdue) {
    parts.push(
      `(${OVERDUE_PROMISE} OR (complaint_case.deadline_due_on < :today AND complaint_case.state IN (${UNDER_WAY_SQL})))`,
    );
    parameters['now'] = now.at;
    parameters['today'] = now.localDate;
  }
  return parts.length === 0 ? null : { sql: parts.join(' AND '), parameters };
}

const UNDER_WAY_SQL = UNDER_WAY.map((state) => `'${state}'`).join(', ');
const OPEN_PROMISE = `EXISTS (SELECT 1 FROM promise WHERE promise.case_id = complaint_case.id AND promise.state = 'open')`;
const OVERDUE_PROMISE = `EXISTS (SELECT 1 FROM promise WHERE promise.case_id = complaint_case.id AND promise.state = 'open'
  AND promise.due_at < :now)`;

/** Newer than `floor` less one, older than `before`. */
export interface Bounds {
  readonly floor: number;
  readonly before: number;
}

/** A longer span narrows nothing that is worth looking up. */
const MOST_DAYS = 1200;

/**
 * Where in the order of arrival the cases of a span of days lie. Days come one after the other but for registers that were typed in
 * later, so each day's own first and last are looked up.
 */
export function boundsOf(db: Db, { from, to }: LogFilters, before: number): Bounds {
  if (from === null || to === null) return { floor: 0, before };
  const row = one<{ days: number; lowest: number | null; highest: number | null }>(
    db,
    `WITH RECURSIVE day (on_day) AS (
       SELECT min(local_date) FROM complaint_case WHERE local_date >= :from AND local_date <= :to
       UNION ALL
       SELECT (SELECT min(local_date) FROM complaint_case WHERE local_date > day.on_day AND local_date <= :to)
       FROM day WHERE day.on_day IS NOT NULL LIMIT ${MOST_DAYS}
     )
     SELECT count(*) AS days,
       min((SELECT min(arrived_seq) FROM complaint_case WHERE local_date = day.on_day)) AS lowest,
       max((SELECT max(arrived_seq) FROM complaint_case WHERE local_date = day.on_day)) AS highest
     FROM day WHERE day.on_day IS NOT NULL`,
    { from, to },
  );
  if (row === undefined || row.days >= MOST_DAYS - 1) return { floor: 0, before };
  return { floor: row.lowest ?? before, before: Math.min(before, (row.highest ?? -1) + 1) };
}
