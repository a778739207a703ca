import type { CaseId } from '../../domain/ids.ts';
import type { EventKind, StoredEvent } from '../../domain/event.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import { gramsOf, indexTokens, WORD_GRAM } from '../../domain/search/grams.ts';
import type { Instant } from '../../domain/time.ts';
import { all, inTransaction, one, run } from '../database.ts';
import type { Db } from '../database.ts';
import type { SayPreparing } from '../preparing.ts';
import { foldedText, wordsOf } from './case-text.ts';
import { dropUnanswered, viewsAnsweredBy } from './forget-views.ts';

/** Raised when the fold or the tokens change: every log is then indexed anew when it is next opened. */
export const SEARCH_FORM = 3;

/** Kinds after which a case is found by other words. */
const CHANGES_WORDS: ReadonlySet<EventKind> = new Set([
  'intake-left',
  'case-confirmed',
  'case-registered',
  'customer-corrected',
  'problem-added',
  'follow-up-added',
]);

const resting = new WeakSet<Db>();

/** In the transaction of the event: what is saved is found. An anonymised case is found by its number alone. */
export function indexEvent(db: Db, { kind, caseId, at }: Pick<StoredEvent, 'kind' | 'caseId' | 'at'>): void {
  if (caseId === null || resting.has(db)) return;
  if (kind === 'payload-erased') forgetCase(db, caseId, at);
  else if (CHANGES_WORDS.has(kind)) indexCase(db, caseId);
}

/** An anonymised case, and the questions kept at the desk that only its words answered. */
function forgetCase(db: Db, caseId: CaseId, at: Instant): void {
  const views = viewsAnsweredBy(db, caseId);
  dropFromSearch(db, caseId);
  indexCase(db, caseId);
  dropUnanswered(db, views, at);
}

/** Events are folded by the thousand inside; the index is made anew once behind them. */
export function withIndexLater(db: Db, work: () => void): void {
  resting.add(db);
  try {
    work();
  } finally {
    resting.delete(db);
  }
  rebuildSearch(db);
}

/** Puts a case into the index as it stands now, in the place of what was there of it. */
export function indexCase(db: Db, caseId: CaseId): void {
  const words = wordsOf(db, caseId);
  if (words === null) return;
  const { arrivedSeq } = words;
  const before = textOf(db, arrivedSeq);
  if (before !== undefined) run(db, `DELETE FROM search_index WHERE rowid = :arrivedSeq`, { arrivedSeq });
  const folded = foldedText(words);
  run(
    db,
    `INSERT INTO search_text (arrived_seq, folded) VALUES (:arrivedSeq, :folded)
     ON CONFLICT (arrived_seq) DO UPDATE SET folded = excluded.folded`,
    { arrivedSeq, folded },
  );
  const found = indexTokens(folded);
  run(db, `INSERT INTO search_index (rowid, tokens) VALUES (:arrivedSeq, :tokens)`, {
    arrivedSeq,
    tokens: [...found.tokens].join(' '),
  });
  noteWords(db, found.words);
  // A name that was put right, say: an anonymised case would leave the old one behind, since its text no longer tells it.
  if (before === undefined || before === folded) return;
  for (const word of indexTokens(before).words) if (!found.words.has(word)) forgetWord(db, word);
}

function textOf(db: Db, arrivedSeq: number): string | undefined {
  const row = one<{ folded: string }>(db, `SELECT folded FROM search_text WHERE arrived_seq = :arrivedSeq`, {
    arrivedSeq,
  });
  return row?.folded;
}

/** Most words of a case are known: one statement for all of them asks that in half the time of one for each (measured). */
function noteWords(db: Db, words: ReadonlySet<string>): void {
  const unknown = all<{ id: number; word: string }>(
    db,
    `INSERT INTO search_word (word) SELECT value FROM json_each(:words)
     WHERE NOT EXISTS (SELECT 1 FROM search_word WHERE word = value) RETURNING id, word`,
    { words: JSON.stringify([...words]) },
  );
  for (const { id, word } of unknown)
    run(db, `INSERT INTO search_word_part (rowid, parts) VALUES (:id, :parts)`, {
      id,
      parts: [...new Set(gramsOf(word, WORD_GRAM))].join(' '),
    });
}

/**
 * Nothing of a case is found any more; words that no other case holds are forgotten. What was deleted leaves the file with
 * `forgetDropped`.
 */
export function dropFromSearch(db: Db, caseId: CaseId): void {
  const row = one<{ arrived_seq: number; folded: string }>(
    db,
    `SELECT search_text.arrived_seq, search_text.folded FROM complaint_case
     JOIN search_text ON search_text.arrived_seq = complaint_case.arrived_seq WHERE complaint_case.id = :caseId`,
    { caseId },
  );
  if (row === undefined) return;
  const { arrived_seq: arrivedSeq, folded } = row;
  run(db, `DELETE FROM search_text WHERE arrived_seq = :arrivedSeq`, { arrivedSeq });
  run(db, `DELETE FROM search_index WHERE rowid = :arrivedSeq`, { arrivedSeq });
  for (const word of indexTokens(folded).words) forgetWord(db, word);
}

function forgetWord(db: Db, word: string): void {
  const held = one(db, `SELECT rowid FROM search_index WHERE search_index MATCH :token LIMIT 1`, {
    token: `"${word}"`,
  });
  if (held !== undefined) return;
  const row = one<{ id: number }>(db, `SELECT id FROM search_word WHERE word = :word`, { word });
  if (row === undefined) return;
  run(db, `DELETE FROM search_word_part WHERE rowid = :id`, row);
  run(db, `DELETE FROM search_word WHERE id = :id`, row);
}

/**
 * Writes the index without anything that was dropped from it: a dropped case's tokens otherwise stay in the file until a merge
 * happens to pass. Takes as long as making the index of the whole log; for the end of an anonymising run.
 */
export function forgetDropped(db: Db): void {
  run(db, `INSERT INTO search_index (search_index) VALUES ('optimize')`);
  run(db, `INSERT INTO search_word_part (search_word_part) VALUES ('optimize')`);
}

/** Pages a step writes at most: some milliseconds, so that a save that comes in the middle does not wait. */
const MERGE_PAGES = 32;

/**
 * One step of putting the small pieces of the index together; for a moment in which nobody types or saves. Returns whether there is
 * more to do: call it again then.
 */
export function mergeSearchWhenIdle(db: Db): boolean {
  const merged = (table: 'search_index' | 'search_word_part'): boolean => {
    const before = totalChanges(db);
    run(db, `INSERT INTO ${table} (${table}, rank) VALUES ('merge', ${MERGE_PAGES})`);
    // As FTS5's manual says: fewer than two changes mean that nothing was left to merge.
    return totalChanges(db) - before >= 2;
  };
  return merged('search_index') || merged('search_word_part');
}

function totalChanges(db: Db): number {
  return one<{ n: number }>(db, `SELECT total_changes() AS n`)?.n ?? 0;
}

/** Bytes of tokens FTS5 gathers before it writes a piece of the index: many small pieces would have to be merged again. */
const LARGE_HASH = 64 * 1024 * 1024;
const USUAL_HASH = 1024 * 1024;

function holdInMemory(db: Db, bytes: number): void {
  run(db, `INSERT INTO search_index (search_index, rank) VALUES ('hashsize', ${bytes})`);
}

/** Cases read at once; more would only cost memory. */
const BATCH = 1000;
/** Cases in one transaction of `ensureSearch`: what a kill loses of it, and as many pieces for the last merge as FTS5 still takes. */
const STEP = 10 * BATCH;

/**
 * Makes the index anew from the state tables, in one transaction: after a salvage, after `rebuildState`. Names are folded again too,
 * so that a log of an older fold is found by the newer one.
 */
export function rebuildSearch(db: Db): void {
  inTransaction(db, () => {
    beginAnew(db);
    let after: number | null = 0;
    while (after !== null) after = indexNext(db, after);
    finish(db);
  });
}

function beginAnew(db: Db): void {
  run(db, `INSERT INTO search_index (search_index) VALUES ('delete-all')`);
  run(db, `INSERT INTO search_word_part (search_word_part) VALUES ('delete-all')`);
  run(db, `DELETE FROM search_word`);
  run(db, `DELETE FROM search_text`);
  holdInMemory(db, LARGE_HASH);
  noteForm(db, UNDER_WAY);
}

/** The last case indexed; null at the end of the log. */
function indexNext(db: Db, after: number): number | null {
  const rows = all<{ id: CaseId; arrived_seq: number; customer_name: string; customer_folded: string }>(
    db,
    `SELECT id, arrived_seq, customer_name, customer_folded FROM complaint_case
     WHERE arrived_seq > :after ORDER BY arrived_seq LIMIT ${BATCH}`,
    { after },
  );
  for (const row of rows) {
    if (foldText(row.customer_name) !== row.customer_folded) foldNameAgain(db, row);
    indexCase(db, row.id);
  }
  return rows.at(-1)?.arrived_seq ?? null;
}

function finish(db: Db): void {
  forgetDropped(db);
  holdInMemory(db, USUAL_HASH);
  noteForm(db, SEARCH_FORM);
}

/** In the place of the form while the index is being made: no form of any Amends, so that an older one would begin anew. */
const UNDER_WAY = -SEARCH_FORM;

function noteForm(db: Db, form: number): void {
  run(
    db,
    `INSERT INTO search_form (only, form) VALUES (1, :form) ON CONFLICT (only) DO UPDATE SET form = excluded.form`,
    { form },
  );
}

function formOf(db: Db): number | undefined {
  return one<{ form: number }>(db, `SELECT form FROM search_form WHERE only = 1`)?.form;
}

function foldNameAgain(
  db: Db,
  { id, arrived_seq: seq, customer_name: name }: { id: CaseId; arrived_seq: number; customer_name: string },
): void {
  const folded = foldText(name);
  run(db, `UPDATE complaint_case SET customer_folded = :folded WHERE id = :id`, { folded, id });
  run(db, `DELETE FROM name_word WHERE arrived_seq = :seq`, { seq });
  for (const word of new Set(folded.split(' ')))
    if (word !== '') run(db, `INSERT INTO name_word (word, arrived_seq) VALUES (:word, :seq)`, { word, seq });
}

/** Whether the index is there and of this fold; true for a log of a version that has none. */
export function isIndexed(db: Db): boolean {
  if (one(db, `SELECT 1 FROM sqlite_schema WHERE name = 'search_form'`) === undefined) return true;
  return formOf(db) === SEARCH_FORM;
}

/**
 * Indexes a log of before, or of another fold; nothing to do for any other. In steps: what was indexed before a power cut stays, and
 * the next start goes on behind it, since cases are indexed in the order in which they came.
 */
export function ensureSearch(db: Db, say: SayPreparing = () => undefined): void {
  if (isIndexed(db)) return;
  if (formOf(db) !== UNDER_WAY) inTransaction(db, () => beginAnew(db));
  const count = (table: 'complaint_case' | 'search_text'): number =>
    one<{ n: number }>(db, `SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
  const total = count('complaint_case');
  let done = count('search_text');
  let after: number | null =
    one<{ last: number }>(db, `SELECT coalesce(max(arrived_seq), 0) AS last FROM search_text`)?.last ?? 0;
  while (after !== null) {
    say('index', done, total);
    after = inTransaction(db, () => indexStep(db, after ?? 0));
    done = Math.min(total, done + STEP);
    // A step leaves some hundred megabytes in the WAL; nobody works meanwhile who would wait for this.
    db.pragma('wal_checkpoint(TRUNCATE)');
  }
  say('merge', 0, 0);
  inTransaction(db, () => finish(db));
}

function indexStep(db: Db, after: number): number | null {
  let last: number | null = after;
  for (let n = 0; n < STEP && last !== null; n += BATCH) last = indexNext(db, last);
  return last;
}
