import type { ComplaintFields } from '../../domain/complaint.ts';
import type { CaseId } from '../../domain/ids.ts';
import { foldReference, foldText, phoneDigits } from '../../domain/search/fold-text.ts';
import type { Question } from '../../domain/search/question.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';
import { draftOf } from '../records/draft.ts';
import { foldedText } from './case-text.ts';
import { passesSql } from './narrowed.ts';
import type { Bounds } from './narrowed.ts';
import type { LogQuestion } from './walk.ts';

/**
 * Customers who are still here: their words are drafts, which are in no index (product A2), but they are few. Newest first, within
 * the bounds.
 */
export function intakesAnswering(
  db: Db,
  question: Question,
  { filters, now }: LogQuestion,
  bounds: Bounds,
): readonly number[] {
  const passes = passesSql(filters, now);
  const rows = all<{ id: CaseId; seq: number; number: string }>(
    db,
    `SELECT id, arrived_seq AS seq, number FROM complaint_case
     WHERE state = 'intake' AND arrived_seq < :before AND arrived_seq > :floor ${passes === null ? '' : `AND ${passes.sql}`}
     ORDER BY arrived_seq DESC`,
    { ...passes?.parameters, ...bounds },
  );
  return rows.filter(({ id, number }) => answers(draftText(db, id, number), question)).map(({ seq }) => seq);
}

function draftText(db: Db, caseId: CaseId, number: string): string {
  const fields: ComplaintFields = draftOf(db, caseId)?.fields ?? {};
  const {
    customerName = '',
    nameWithheld,
    phone = '',
    reference = '',
    matter,
    what,
    customerWords,
    request,
  } = fields;
  return foldedText({
    marks: [
      number.toLowerCase(),
      nameWithheld === true ? '' : foldText(customerName),
      phoneDigits(phone),
      foldReference(reference),
    ],
    said: [matter, what, customerWords, request].flatMap((text) => (text === undefined ? [] : [text])),
  });
}

function answers(folded: string, { alternatives }: Question): boolean {
  return alternatives.some((needles) => needles.every((needle) => folded.includes(needle)));
}
