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
  /** Rows looked at before the walk rests; it goes on from `restedAt`. */
  readonly looked: number;
  /** With so many answers in hand the rest is only counted, and it rests sooner. */
  readonly enough?: { readonly found: number; readonly looked: number };
}

export interface Walked {
  /** Arrival numbers of the answers, newest first. */
  readonly found: readonly number[];
  /** Everything newer than this was looked at; 0 once the end is reached. */
  readonly restedAt: number;
}

/** One answer in so many rows or fewer, and the index is asked more narrowly. */
const FEW_ANSWERS = 60;
const NOTHING = { source: null, tighter: null };

/** A few rows at first, since most questions are answered by them; then as many as the answers so far say are needed. */
const FIRST_ROWS = 128;
const FEWEST_ROWS = 64;
const MOST_ROWS = 4096;

/** Rows of the newest cases that tell whether a short word is in many. */
const SAMPLE = 512;
/** With fewer answers among them the index is quicker than reading on (measured at a million). */
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
  let rows = Math.min(FIRST_ROWS, limits.looked);
  while (looked < mostLooked(limits, found.length)) {
    const seen = look(db, source, checked, { ...bounds, before: at }, rows);
    looked += seen.length;
    for (const { seq, hit } of seen) if (hit === 1) found.push(seq);
    const last = seen.at(-1);
    if (seen.length < rows || last === undefined)
      return { found: found.slice(0, limits.most), restedAt: ended(found, limits) };
    at = last.seq;
    if (looked >= FEW_ANSWERS * (found.length + 1) && tighter !== null) {
      source = tighter;
      tighter = null;
    }
    if (found.length >= limits.most)
      return { found: found.slice(0, limits.most), restedAt: found[limits.most - 1] ?? at };
    const wanted = ((limits.most - found.length) * looked) / Math.max(1, found.length);
    rows = Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, Math.ceil(wanted * 1.1)), limits.looked);
  }
  return { found, restedAt: at };
}

function mostLooked({ looked, enough }: WalkLimits, found: number): number {
  return enough !== undefined && found >= enough.found ? enough.looked : looked;
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
  if (match.kind === 'exact') {
    return { source: matching(match.match), tighter: match.tight === null ? null : matching(match.tight) };
  }
  if (match.match === null || isInMany(db, asked, bounds)) return only({ sql: ALL_TEXTS, parameters: {} });
  return only(matching(match.match));
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
  return seen.length < SAMPLE || seen.filter(({ hit }) => hit === 1).length >= ENOUGH_OF_SAMPLE;
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
