import type { CaseId } from '../../domain/ids.ts';
import { NO_FILTERS } from '../../domain/search/log-filters.ts';
import { questionOf } from '../../domain/search/question.ts';
import type { Question } from '../../domain/search/question.ts';
import type { Instant } from '../../domain/time.ts';
import { one } from '../database.ts';
import type { Db } from '../database.ts';
import { keepLogViews, logViews } from '../records/log-view.ts';
import { intakesAnswering } from './intakes.ts';
import { answersSql } from './narrowed.ts';
import { walk } from './walk.ts';

/** A question kept at the desk, and what of it a case answers by its words: the whole of it, or one of its words. */
interface ViewAnswered {
  readonly name: string;
  readonly parts: readonly Question[];
}

/** Whatever the filters of a question say. */
export function viewsAnsweredBy(db: Db, caseId: CaseId): readonly ViewAnswered[] {
  return logViews(db)
    .map(({ name, query }) => ({
      name,
      parts: [query, ...query.split(/\s+/u)]
        .flatMap((part) => questionOf(part) ?? [])
        .filter((question) => isAnswer(db, question, caseId)),
    }))
    .filter(({ parts }) => parts.length > 0);
}

/**
 * Of these, those go with a part that nothing answers any more: whoever kept one typed what only a case said that is gone now, as a rule
 * the customer's name. The others stand for words that other people said as well.
 */
export function dropUnanswered(db: Db, views: readonly ViewAnswered[], at: Instant): void {
  const gone = views.filter(({ parts }) => !parts.every((part) => isAnswered(db, part, at)));
  if (gone.length === 0) return;
  const names = new Set(gone.map(({ name }) => name));
  keepLogViews(
    db,
    logViews(db).filter(({ name }) => !names.has(name)),
    at,
  );
}

function isAnswer(db: Db, question: Question, caseId: CaseId): boolean {
  const answers = answersSql(question);
  const row = one(
    db,
    `SELECT 1 FROM complaint_case JOIN search_text ON search_text.arrived_seq = complaint_case.arrived_seq
     WHERE complaint_case.id = :caseId AND ${answers.sql}`,
    { ...answers.parameters, caseId },
  );
  return row !== undefined;
}

/** Rows between two rests of the walk; it goes on here, since nobody waits for the first page. */
const EFFORT = 10_000;

function isAnswered(db: Db, question: Question, at: Instant): boolean {
  // Without filters nothing is asked of the day.
  const asked = { question, filters: NO_FILTERS, now: { at, localDate: at.slice(0, 10) } };
  for (let before = Number.MAX_SAFE_INTEGER; before > 0;) {
    const { found, restedAt } = walk(db, asked, before, { most: 1, effort: EFFORT });
    if (found.length > 0) return true;
    before = restedAt;
  }
  const everywhere = { floor: 0, before: Number.MAX_SAFE_INTEGER };
  return intakesAnswering(db, question, asked, everywhere).length > 0;
}
