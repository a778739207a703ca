import { UNDER_WAY } from '../../domain/case.ts';
import { NO_FILTERS } from '../../domain/search/log-filters.ts';
import type { LogFilters } from '../../domain/search/log-filters.ts';
import type { Question } from '../../domain/search/question.ts';
import { all } from '../database.ts';
import type { Db, Parameters } from '../database.ts';
import { matchOf } from './match.ts';
import { answersSql, boundsOf, passesSql } from './narrowed.ts';
import type { Bounds, Now, Piece } from './narrowed.ts';

export interface LogQuestion {
  readonly question: Question | null;
  readonly filters: LogFilters;
  readonly now: Now;
}

export interface WalkLimits {
  /** Answers wanted. */
  readonly most: number;
  /** What it costs before the walk rests, in rows that lie beside each other; it goes on from `restedAt`. */
  readonly effort: number;
  /** With so many answers in hand the rest is only counted, and it rests sooner. */
  readonly enough?: { readonly found: number; readonly effort: number };
}

export interface Walked {
  /** Arrival numbers of the answers, newest first. */
  readonly found: readonly number[];
  /** Everything newer than this was looked at; 0 once the end is reached. */
  readonly restedAt: number;
}

/** Texts so far apart in the order of arrival stand on different pages of the file; a page read for one row costs as much as six more on it (measured). */
const NEIGHBOURS = 40;
const FAR = 6;

/** One answer in so many rows or fewer, and the index is asked more narrowly. */
const FEW_ANSWERS = 60;
const FEWEST_LOOKED = 500;
const NOTHING = { source: null, tighter: null };

/** A few rows at first, since most questions are answered by them; then as many as the answers so far say are needed. */
const FIRST_ROWS = 128;
const FEWEST_ROWS = 64;
const MOST_ROWS = 4096;

/** The next rows in the order of arrival tell whether an answer is in many: then reading on is quicker than any index (measured). */
const SAMPLE = 256;
const ENOUGH_OF_SAMPLE = 32;

/**
 * Answers newest first, older than `before`. Rows come from whatever narrows most, and every one is checked against the text and the
 * filters: what is returned is what reading the whole log would find.
 */
export function walk(db: Db, asked: LogQuestion, before: number, limits: WalkLimits): Walked {
  const bounds = boundsOf(db, asked.filters, before);
  let { source, tighter } = sourceOf(db, asked, bounds) ?? NOTHING;
  if (source === null) return { found: [], restedAt: 0 };
  const checked = checkedSql(asked);
  const found: number[] = [];
  let at = bounds.before;
  let looked = 0;
  let effort = 0;
  let rows = Math.min(FIRST_ROWS, limits.effort);
  while (effort < mostEffort(limits, found.length)) {
    const seen = look(db, source, checked, { ...bounds, before: at }, rows);
    for (const { seq, hit } of seen) {
      effort += at - seq > NEIGHBOURS ? FAR : 1;
      at = seq;
      if (hit === 1) found.push(seq);
    }
    looked += seen.length;
    if (seen.length < rows) return { found: found.slice(0, limits.most), restedAt: ended(found, limits) };
    if (found.length >= limits.most)
      return { found: found.slice(0, limits.most), restedAt: found[limits.most - 1] ?? at };
    if (looked >= Math.max(FEWEST_LOOKED, FEW_ANSWERS * found.length) && tighter !== null) {
      source = tighter;
      tighter = null;
    }
    const wanted = ((limits.most - found.length) * looked) / Math.max(1, found.length);
    const affordable = ((mostEffort(limits, found.length) - effort) * looked) / effort;
    rows = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, Math.ceil(Math.min(wanted * 1.1, affordable))));
  }
  return { found, restedAt: at };
}

function mostEffort({ effort, enough }: WalkLimits, found: number): number {
  return enough !== undefined && found >= enough.found ? Math.min(effort, enough.effort) : effort;
}

function ended(found: readonly number[], { most }: WalkLimits): number {
  return found.length > most ? (found[most - 1] ?? 0) : 0;
}

interface Looked {
  readonly seq: number;
  readonly hit: 0 | 1;
}

interface Checked extends Piece {
  readonly joins: string;
}

function checkedSql({ question, filters, now }: LogQuestion): Checked {
  const answers = question === null ? null : answersSql(question);
  const passes = passesSql(filters, now);
  const both = [answers, passes].filter((piece) => piece !== null);
  return {
    sql: both.length === 0 ? '1' : both.map(({ sql }) => sql).join(' AND '),
    parameters: Object.assign({}, ...both.map(({ parameters }) => parameters)) as Parameters,
    joins: [
      answers === null ? '' : 'LEFT JOIN search_text ON search_text.arrived_seq = row.seq',
      passes === null ? '' : 'LEFT JOIN complaint_case ON complaint_case.arrived_seq = row.seq',
    ].join(' '),
  };
}

function look(db: Db, source: Piece, checked: Checked, bounds: Bounds, rows: number): readonly Looked[] {
  return all<Looked>(
    db,
    `SELECT row.seq, coalesce(${checked.sql}, 0) AS hit FROM (${source.sql}) AS row ${checked.joins} ORDER BY row.seq DESC`,
    { ...source.parameters, ...checked.parameters, ...bounds, rows },
  );
}

const WITHIN = (column: string): string => `${column} < :before AND ${column} >= :floor`;
const ALL_TEXTS = `SELECT arrived_seq AS seq FROM search_text WHERE ${WITHIN('arrived_seq')} ORDER BY arrived_seq DESC LIMIT :rows`;
const ALL_CASES = `SELECT arrived_seq AS seq FROM complaint_case WHERE ${WITHIN('arrived_seq')} ORDER BY arrived_seq DESC LIMIT :rows`;
const MATCHING = `SELECT rowid AS seq FROM search_index WHERE search_index MATCH :match AND ${WITHIN('rowid')}
  ORDER BY rowid DESC LIMIT :rows`;
const WITH_OPEN_PROMISE = `SELECT arrived_seq AS seq FROM complaint_case
  WHERE id IN (SELECT case_id FROM promise WHERE state = 'open') AND ${WITHIN('+arrived_seq')}
  ORDER BY arrived_seq DESC LIMIT :rows`;

/** Few cases are in these at any time, however long the log. */
const FEW: ReadonlySet<string> = new Set(['intake', ...UNDER_WAY]);

interface Sources {
  readonly source: Piece;
  /** Gives fewer rows that are none, but costs more to begin with. */
  readonly tighter: Piece | null;
}

/** null where nothing can answer. */
function sourceOf(db: Db, asked: LogQuestion, bounds: Bounds): Sources | null {
  const { question, filters } = asked;
  const match = question === null ? null : matchOf(db, question);
  if (match?.kind === 'nothing') return null;
  if (filters.openPromises) return only({ sql: WITH_OPEN_PROMISE, parameters: {} });
  const { states } = filters;
  if (states.length > 0 && states.every((state) => FEW.has(state))) return only(statesSource(states));
  if (filters.overdue) return only(overdueSource(asked.now));
  if (match === null)
    return only(states.length > 0 ? statesSource(states) : { sql: ALL_CASES, parameters: {} });
  const reading = only({ sql: ALL_TEXTS, parameters: {} });
  if (match.match === null || isInMany(db, asked, bounds)) return reading;
  const tight = match.kind === 'exact' ? match.tight : null;
  return { source: matching(match.match), tighter: tight === null ? null : matching(tight) };
}

function only(source: Piece): Sources {
  return { source, tighter: null };
}

function matching(match: string): Piece {
  return { sql: MATCHING, parameters: { match } };
}

function isInMany(db: Db, asked: LogQuestion, bounds: Bounds): boolean {
  const newest = { sql: ALL_TEXTS, parameters: {} };
  const seen = look(db, newest, checkedSql({ ...asked, filters: NO_FILTERS }), bounds, SAMPLE);
  return seen.filter(({ hit }) => hit === 1).length >= ENOUGH_OF_SAMPLE;
}

/** Each state in its own order, so that none is read further than a page. */
function statesSource(states: readonly string[]): Piece {
  const parts = states.map(
    (
      _,
      at,
    ) => `SELECT * FROM (SELECT arrived_seq AS seq FROM complaint_case WHERE state = :source${at} AND ${WITHIN('arrived_seq')}
      ORDER BY arrived_seq DESC LIMIT :rows)`,
  );
  return {
    sql: `SELECT seq FROM (${parts.join(' UNION ALL ')}) ORDER BY seq DESC LIMIT :rows`,
    parameters: Object.fromEntries(states.map((state, at) => [`source${at}`, state])),
  };
}

function overdueSource({ at, localDate }: Now): Piece {
  return {
    sql: `SELECT arrived_seq AS seq FROM complaint_case WHERE id IN (
        SELECT case_id FROM promise WHERE state = 'open' AND due_at < :dueBefore
        UNION SELECT id FROM complaint_case WHERE deadline_due_on < :dueOn AND deadline_due_on IS NOT NULL
          AND state IN ('open', 'waiting', 'reopened'))
      AND ${WITHIN('+arrived_seq')} ORDER BY arrived_seq DESC LIMIT :rows`,
    parameters: { dueBefore: at, dueOn: localDate },
  };
}
