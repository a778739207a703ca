import type { CaseId } from '../../domain/ids.ts';
import type { Records } from '../../usecases/ports.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';
import { foldReference, foldText, phoneDigits, reversed } from '../../domain/search/fold-text.ts';
import { CUSTOMER_COLUMNS, customerOf, phoneTail } from './customer.ts';
import type { CustomerColumns } from './customer.ts';

type Returning = ReturnType<Records['findReturning']>;

/** Fewer typed characters fit half the town. */
const FEWEST_DIGITS = 4;
const FEWEST_NAME_CHARACTERS = 2;
const FEWEST_REFERENCE_CHARACTERS = 4;
const MOST_OF_A_KIND = 8;

interface ReturningRow extends CustomerColumns {
  readonly id: string;
  readonly number: string;
  readonly phone_digits: string;
  readonly matter: string;
  readonly local_date: string;
  readonly state: Returning[number]['state'];
  readonly open_promises: number;
}

const RETURNING_COLUMNS = `complaint_case.id, complaint_case.number, complaint_case.phone_digits, complaint_case.matter,
  complaint_case.local_date, complaint_case.state, ${CUSTOMER_COLUMNS},
  (SELECT count(*) FROM promise WHERE promise.case_id = complaint_case.id AND promise.state = 'open') AS open_promises`;

/**
 * Earlier cases of whoever stands here, while it is typed: by the last digits of the phone, by reference, by the beginnings
 * of the name's words. The surest match first, within it the newest; a case is named once.
 */
export function findReturning(db: Db, query: Parameters<Records['findReturning']>[0]): Returning {
  const found = [
    ...byPhone(db, query.phone, query.except),
    ...byReference(db, query.reference, query.except),
    ...byName(db, query.name, query.except),
  ];
  return [...new Map(found.toReversed().map((one) => [one.caseId, one])).values()].toReversed();
}

/** The end of a number is the same with +44, 0044 and 0 before it; nine digits tell two customers of one country apart. */
const COMPARED_DIGITS = 9;

function byPhone(db: Db, phone: string, except: CaseId): Returning {
  const digits = phoneDigits(phone);
  if (digits.length < FEWEST_DIGITS) return [];
  return all<ReturningRow>(db, BY_PHONE, { ...prefix(reversed(digits.slice(-COMPARED_DIGITS))), except }).map(
    returning('phone'),
  );
}

function byReference(db: Db, reference: string, except: CaseId): Returning {
  const folded = foldReference(reference);
  if ([...folded].length < FEWEST_REFERENCE_CHARACTERS) return [];
  return all<ReturningRow>(db, BY_REFERENCE, { ...prefix(folded), except }).map(returning('reference'));
}

function byName(db: Db, name: string, except: CaseId): Returning {
  const folded = foldText(name);
  if ([...folded].length < FEWEST_NAME_CHARACTERS) return [];
  const [first = '', second = ''] = rarestFirst(db, folded.split(' '));
  const { from: secondFrom, to: secondTo } = prefix(second);
  return all<ReturningRow>(db, BY_NAME, { ...prefix(first), secondFrom, secondTo, except }).map(
    returning('name'),
  );
}

/** Nothing is gained by telling words apart that more names than this begin with. */
const COMMON = 2000;

/** The word that fewest names begin with narrows most; the next one must fit too. Of two common ones the longer. */
function rarestFirst(db: Db, words: readonly string[]): readonly string[] {
  const counted = words.map((word) => ({ word, names: words.length === 1 ? 0 : namesWith(db, word) }));
  return counted
    .toSorted((a, b) => a.names - b.names || b.word.length - a.word.length)
    .map(({ word }) => word);
}

function namesWith(db: Db, beginning: string): number {
  const counted = one<{ names: number }>(
    db,
    `SELECT count(*) AS names FROM (SELECT 1 FROM name_word WHERE word >= :from AND word < :to LIMIT ${COMMON})`,
    prefix(beginning),
  );
  return counted?.names ?? 0;
}

/** The few newest are found on the index alone; only then is anything else of them read. */
function newest(matches: string): string {
  return `SELECT ${RETURNING_COLUMNS}
    FROM (SELECT DISTINCT arrived_seq FROM ${matches}
          AND arrived_seq IS NOT (SELECT arrived_seq FROM complaint_case WHERE id = :except)
          ORDER BY arrived_seq DESC LIMIT ${MOST_OF_A_KIND}) AS newest
      JOIN complaint_case ON complaint_case.arrived_seq = newest.arrived_seq
    ORDER BY complaint_case.arrived_seq DESC`;
}

const BY_PHONE = newest(
  `complaint_case WHERE phone_reversed >= :from AND phone_reversed < :to AND phone_reversed <> ''`,
);
const BY_REFERENCE = newest(
  `complaint_case WHERE reference_folded >= :from AND reference_folded < :to AND reference_folded <> ''`,
);
/**
 * Word by word of those that begin so, a few newest of each: two letters of a common name are in tens of thousands of cases, which
 * would all have to be put in order first. More words than that begin with two letters only; the next letter finds the rest. Where both
 * words of a name are common, the newest cases of the one hold the other, or hardly any case does: looking through all 50,000 of a
 * Smith at a million took up to 0.8 s, in which nobody could type (measured).
 */
const MOST_WORDS = 300;
const BY_NAME = `WITH RECURSIVE each_word (word) AS (
    SELECT min(word) FROM name_word WHERE word >= :from AND word < :to
    UNION ALL
    SELECT (SELECT min(word) FROM name_word WHERE name_word.word > each_word.word AND name_word.word < :to)
    FROM each_word WHERE each_word.word IS NOT NULL LIMIT ${MOST_WORDS}
  )
  ${newest(`(SELECT wanted.value AS arrived_seq FROM each_word CROSS JOIN json_each((
    SELECT json_group_array(arrived_seq) FROM (
      SELECT arrived_seq FROM (
        SELECT arrived_seq FROM name_word WHERE name_word.word = each_word.word ORDER BY arrived_seq DESC LIMIT ${COMMON}) AS row
      WHERE (:secondFrom = '' OR EXISTS (SELECT 1 FROM name_word AS other
          WHERE other.arrived_seq = row.arrived_seq AND other.word >= :secondFrom AND other.word < :secondTo))
      ORDER BY arrived_seq DESC LIMIT ${MOST_OF_A_KIND + 1}))) AS wanted) WHERE 1`)}`;

/** Everything that begins with a text lies between it and it with the last character of Unicode behind. */
function prefix(text: string): { readonly from: string; readonly to: string } {
  return { from: text, to: `${text}\u{10FFFF}` };
}

function returning(matchedBy: Returning[number]['matchedBy']): (row: ReturningRow) => Returning[number] {
  return (row) => ({
    caseId: row.id,
    number: row.number,
    customer: customerOf(row),
    phoneTail: phoneTail(row.phone_digits),
    matter: row.matter,
    localDate: row.local_date,
    state: row.state,
    openPromises: row.open_promises,
    matchedBy,
  });
}
