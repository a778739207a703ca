import type { CaseRecord } from '../../domain/event.ts';
import type { CaseId } from '../../domain/ids.ts';
import { foldText } from '../../domain/search/fold-text.ts';
import { pinyinLines } from '../../domain/search/pinyin.ts';
import { parsed } from '../canonical-json.ts';
import { all, one } from '../database.ts';
import type { Db } from '../database.ts';

/** What of a case is found by its words, as it was written. */
export interface CaseWords {
  readonly arrivedSeq: number;
  /** Numbers, name, phone and reference: in the form they are compared in. */
  readonly marks: readonly string[];
  /** Everything somebody said or wrote, field by field. */
  readonly said: readonly string[];
}

interface WordsRow {
  readonly arrived_seq: number;
  readonly state: string;
  readonly number: string;
  readonly register_number: string;
  readonly customer_folded: string;
  readonly name_withheld: 0 | 1;
  readonly phone_digits: string;
  readonly reference_folded: string;
  readonly record: string | null;
}

/**
 * A withheld name and the staff member concerned are not found by anybody (architecture, decision 10). Letters are not here: they are
 * composed from these very facts, and would double the index to find what is found already. null for an intake nobody confirmed or
 * left yet: its words are drafts, which leave no trace (product A2).
 */
export function wordsOf(db: Db, caseId: CaseId): CaseWords | null {
  const row = one<WordsRow>(
    db,
    `SELECT complaint_case.arrived_seq, complaint_case.state, complaint_case.number, complaint_case.register_number,
       complaint_case.customer_folded, complaint_case.name_withheld, complaint_case.phone_digits,
       complaint_case.reference_folded, case_record.record
     FROM complaint_case LEFT JOIN case_record ON case_record.case_id = complaint_case.id
     WHERE complaint_case.id = CAST(:caseId AS TEXT)`,
    { caseId },
  );
  if (row === undefined || row.state === 'intake') return null;
  const record = row.record === null ? {} : (parsed(row.record) as CaseRecord);
  const problems = all<{ matter: string; what: string }>(
    db,
    `SELECT matter, what FROM case_problem WHERE case_id = CAST(:caseId AS TEXT) ORDER BY added_seq`,
    { caseId },
  );
  const followUps = all<{ said: string }>(
    db,
    `SELECT said FROM follow_up WHERE case_id = CAST(:caseId AS TEXT) ORDER BY entered_seq`,
    { caseId },
  );
  const name = row.name_withheld === 1 ? '' : row.customer_folded;
  return {
    arrivedSeq: row.arrived_seq,
    marks: [
      row.number.toLowerCase(),
      foldText(row.register_number),
      name,
      ...pinyinLines(name),
      row.phone_digits,
      row.reference_folded,
    ].filter((mark) => mark !== ''),
    said: [
      ...saidIn(record),
      ...problems.flatMap(({ matter, what }) => [matter, what]),
      ...followUps.map(({ said }) => said),
    ].filter((text) => text !== ''),
  };
}

/** What was said before Confirm. */
export function saidIn(record: CaseRecord): readonly string[] {
  const { matter, what, customerWords, request, where, effect } = record;
  return [matter, what, customerWords, request, where, effect].flatMap((text) =>
    text === undefined || text === '' ? [] : [text],
  );
}

/** The one text the index is made of and every answer is checked against: a line a field, so that no word runs across two. */
export function foldedText({ marks, said }: Pick<CaseWords, 'marks' | 'said'>): string {
  return [...marks, ...said.map(foldText)].join('\n');
}
