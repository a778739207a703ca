import type { Branch } from '../branch.ts';
import type { CaseFacts } from '../case.ts';
import type { DeadlineRule } from '../deadline.ts';
import { paperLanguageOf } from '../language.ts';
import type { PaperLanguage } from '../language.ts';
import type { PaperBlock } from '../paper.ts';
import type { Staff } from '../staff.ts';
import { addDays, localDateOf } from '../time.ts';
import type { LocalDate } from '../time.ts';

/** Everything one paper is composed from; a use case gathers it, nothing here looks anything up. */
export interface PaperInput {
  readonly facts: CaseFacts;
  readonly branch: Branch;
  /** Who was asked first and owns the case (product A10). */
  readonly owner: Staff;
  /** Who signs: the clerk at the counter for a receipt, the approved signer for a letter. */
  readonly signer: Staff;
  /** The rule behind `facts.deadline`, null where no statutory clock is known. */
  readonly rule: DeadlineRule | null;
  /** The branch's local date on the day of composing. */
  readonly today: LocalDate;
  /** The goodwill of the fields has been paid or handed over since. */
  readonly goodwillGiven?: boolean;
  /** Goodwill was asked for and is refused or not decided: there is no sum to leave a blank for. */
  readonly goodwillWithheld?: boolean;
}

/** A composed paper before it is hashed, checked and stored. */
export interface ComposedPaper {
  /** Title of the PDF and of the list of papers. */
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
}

/** The language the customer chose for papers, else that of the branch. */
export function languageOf(input: PaperInput): PaperLanguage {
  return input.facts.fields.paperLanguage ?? paperLanguageOf(input.branch.locale);
}

/**
 * The rule, when it may stand on a paper: V1 always, V2 once a supervisor has confirmed it, NV never, and only together
 * with the date computed for this case (deadline packs: how sure).
 */
export function printableRule(input: PaperInput): DeadlineRule | null {
  const { rule, branch, facts } = input;
  if (rule === null || facts.deadline === null || rule.sureness === 'NV') return null;
  return rule.sureness === 'V1' || branch.confirmedRules.includes(rule.id) ? rule : null;
}

/**
 * With no statutory clock the receipt promises an answer of our own: the day a check is due or the next contact was agreed
 * for, else the day after arrival (seed 001, section 4: the loop is closed in writing within 24 hours).
 */
export function ownAnswerDate(input: PaperInput): LocalDate {
  const { fields, arrivedAt } = input.facts;
  const agreed = fields.checkBy ?? fields.nextContactAt;
  return agreed === undefined ? addDays(localDateOf(arrivedAt, input.branch.zone), 1) : agreed.slice(0, 10);
}
