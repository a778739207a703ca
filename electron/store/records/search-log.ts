import type { CaseRecord } from '../../domain/event.ts';
import type { CaseId } from '../../domain/ids.ts';
import { excerptAt, excerptOf, holdsAny, needlesOf } from '../../domain/search/hits.ts';
import { questionOf } from '../../domain/search/question.ts';
import type { LogAsked, Records } from '../../usecases/ports.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { parsed } from '../canonical-json.ts';
import { saidIn, wordsOf } from '../search/case-text.ts';
import { intakesAnswering } from '../search/intakes.ts';
import { walk } from '../search/walk.ts';
import type { LogQuestion, Walked, WalkLimits } from '../search/walk.ts';
import { CUSTOMER_COLUMNS, customerOf, phoneTail } from './customer.ts';
import type { CustomerColumns } from './customer.ts';

type Found = ReturnType<Records['searchLog']>;
type FoundRow = Found['rows'][number];

const PAGE = 50;
/** Counted exactly up to here; beyond it nobody reads on. */
const MOST_COUNTED = 1000;
/** Before a page is given as far as it is: at most 20 ms at a million (measured). The rest comes with `next`. */
const MOST_EFFORT = 10_000;
/** With a whole page in hand, for the count; `countLog` goes on from there. */
const EFFORT_OF_COUNT = 1_500;

/**
 * The newest cases that answer, 50 a page, in the order of arrival in this log, so that a page stays the same while new customers
 * come in. `total` comes with the first page: exact up to 1000, with `more` at least that many; `rested` is where counting stopped.
 */
export function searchLog(db: Db, { query, filters, before, now }: LogAsked): Found {
  const asked: LogQuestion = { question: questionOf(query), filters, now };
  const from = beforeSeq(before);
  const walked = answering(db, asked, from, {
    most: before === null ? MOST_COUNTED + 1 : PAGE + 1,
    effort: MOST_EFFORT,
    enough: { found: PAGE + 1, effort: EFFORT_OF_COUNT },
  });
  const page = walked.found.slice(0, PAGE);
  const rested = before === null && walked.found.length <= MOST_COUNTED ? walked.restedAt : 0;
  const needles = asked.question === null ? [] : needlesOf(asked.question);
  const next = walked.found.length > PAGE ? (page.at(-1) ?? 0) : walked.restedAt;
  return {
    rows: rowsOf(db, page, needles),
    next: next === 0 ? null : String(next),
    total: before === null ? Math.min(walked.found.length, MOST_COUNTED) : null,
    more: walked.found.length > MOST_COUNTED || walked.restedAt > 0,
    rested: rested === 0 ? null : String(rested),
    needles: [...needles],
  };
}

/** Counts on from where `searchLog` or the last call rested; `next` is null at the end or where nobody counts on. */
export function countLog(db: Db, { query, filters, before, now }: LogAsked): ReturnType<Records['countLog']> {
  const asked: LogQuestion = { question: questionOf(query), filters, now };
  const most = MOST_COUNTED + 1;
  const { found, restedAt } = answering(db, asked, beforeSeq(before), { most, effort: MOST_EFFORT });
  return { counted: found.length, next: restedAt === 0 ? null : String(restedAt) };
}

/** Every answer, page by page; for an export. */
export function* everyAnswer(db: Db, asked: Omit<LogAsked, 'before'>): Generator<readonly number[]> {
  const question = { question: questionOf(asked.query), filters: asked.filters, now: asked.now };
  let before = Number.MAX_SAFE_INTEGER;
  while (before > 0) {
    const { found, restedAt } = answering(db, question, before, { most: 500, effort: MOST_EFFORT });
    yield found;
    before = found.length >= 500 ? Math.max(restedAt, found.at(-1) ?? 0) : restedAt;
  }
}

/** The walk through what is indexed and the few customers who are still here, in one order. */
function answering(db: Db, asked: LogQuestion, before: number, limits: WalkLimits): Walked {
  const { most } = limits;
  const walked = walk(db, asked, before, limits);
  if (asked.question === null) return walked;
  const here = intakesAnswering(db, asked.question, asked, { floor: walked.restedAt, before });
  if (here.length === 0) return walked;
  const both = [...walked.found, ...here].toSorted((one, other) => other - one);
  const cut = both.length > most;
  return { found: both.slice(0, most), restedAt: cut ? (both[most - 1] ?? 0) : walked.restedAt };
}

interface LogRow extends CustomerColumns {
  readonly id: CaseId;
  readonly number: string;
  readonly local_date: string;
  readonly phone_digits: string;
  readonly reference_folded: string;
  readonly register_number: string;
  readonly matter: string;
  readonly category: string | null;
  readonly sector: string | null;
  readonly state: FoundRow['state'];
  readonly owner_name: string;
  readonly open_promises: number;
  readonly elsewhere: string | null;
}

function rowsOf(db: Db, seqs: readonly number[], needles: readonly string[]): FoundRow[] {
  const own = one<{ origin_counter: string }>(db, `SELECT origin_counter FROM event WHERE seq = 1`);
  const rows = all<LogRow>(
    db,
    `SELECT complaint_case.id, complaint_case.number, complaint_case.local_date,
       complaint_case.phone_digits, complaint_case.reference_folded, complaint_case.register_number, complaint_case.matter, complaint_case.category, complaint_case.sector,
       complaint_case.state, owner.name AS owner_name, ${CUSTOMER_COLUMNS},
       nullif(complaint_case.origin_counter, :own) AS elsewhere,
       (SELECT count(*) FROM promise WHERE promise.case_id = complaint_case.id AND promise.state = 'open') AS open_promises
     FROM json_each(:seqs) AS wanted
       CROSS JOIN complaint_case ON complaint_case.arrived_seq = wanted.value
       CROSS JOIN staff AS owner ON owner.id = complaint_case.owner
     ORDER BY wanted.key`,
    { seqs: JSON.stringify(seqs), own: own?.origin_counter ?? '' },
  );
  const excerpts = needles.length === 0 ? new Map<CaseId, string>() : excerptsFor(db, rows, needles);
  return rows.map((row) => ({
    caseId: row.id,
    number: row.number,
    localDate: row.local_date,
    customer: customerOf(row),
    phoneTail: phoneTail(row.phone_digits),
    matter: row.matter,
    excerpt: excerpts.get(row.id) ?? '',
    category: row.category ?? '',
    sector: row.sector ?? '',
    state: row.state,
    ownerName: row.owner_name,
    openPromises: row.open_promises,
    counter: row.elsewhere,
  }));
}

/** What a row shows, or whose number it is. */
function marksOf(row: LogRow): string {
  const { matter, customer_name: name, number, phone_digits: phone } = row;
  return [matter, name, number, phone, row.reference_folded, row.register_number].join('\n');
}

interface FoundText {
  readonly case_id: CaseId;
  readonly record: string;
  readonly folded: string;
  readonly matter_folded: string;
}

/** For rows that do not show by themselves why they were found. The place is read off the folded text, where it was found. */
function excerptsFor(
  db: Db,
  rows: readonly LogRow[],
  needles: readonly string[],
): ReadonlyMap<CaseId, string> {
  const unclear = rows.filter((row) => !holdsAny(marksOf(row), needles)).map(({ id }) => id);
  const texts = all<FoundText>(
    db,
    `SELECT case_record.case_id, case_record.record, search_text.folded, complaint_case.matter_folded
     FROM json_each(:ids) AS wanted
       CROSS JOIN case_record ON case_record.case_id = wanted.value
       CROSS JOIN complaint_case ON complaint_case.id = wanted.value
       CROSS JOIN search_text ON search_text.arrived_seq = complaint_case.arrived_seq`,
    { ids: JSON.stringify(unclear) },
  );
  return new Map(texts.map((text) => [text.case_id, excerptIn(db, text, needles)]));
}

/** A line a field: what was said begins with the matter, and what the record does not hold was said later. */
function excerptIn(db: Db, { case_id: id, record, ...text }: FoundText, needles: readonly string[]): string {
  const lines = text.folded.split('\n');
  const first = lines.indexOf(text.matter_folded);
  for (const [at, line] of lines.entries()) {
    const place = Math.min(...needles.map((needle) => line.indexOf(needle)).filter((one) => one >= 0));
    if (at < first || place >= line.length) continue;
    const said = first < 0 ? undefined : saidIn(parsed(record) as CaseRecord)[at - first];
    const written = said ?? wordsOf(db, id)?.said[at - first];
    if (first >= 0 && written !== undefined) return excerptAt(written, place);
    break;
  }
  return excerptOf(wordsOf(db, id)?.said ?? [], needles);
}

/** A cursor we did not write starts again at the newest. */
function beforeSeq(before: string | null): number {
  return before !== null && /^\d{1,15}$/u.test(before) ? Number(before) : Number.MAX_SAFE_INTEGER;
}
