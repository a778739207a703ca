import type { CaseState } from '../case.ts';
import type { Severity } from '../complaint.ts';
import type { PaperLanguage } from '../language.ts';
import type { LocalDate } from '../time.ts';

/** What narrows the log beside the words typed; empty and null let everything through. */
export interface LogFilters {
  /** None for all. */
  readonly states: readonly CaseState[];
  readonly sector: string;
  /** Code of the sector's pack. */
  readonly category: string;
  /** Id of a member of staff. */
  readonly owner: string;
  /** `WTL-2`: the counter a case came from. */
  readonly counter: string;
  readonly severity: Severity | null;
  readonly language: PaperLanguage | null;
  /** First and last day a case was received on. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Only cases with a promise that is still open. */
  readonly openPromises: boolean;
  /** Only cases with a promise or a statutory day that has passed. */
  readonly overdue: boolean;
}

export const NO_FILTERS: LogFilters = {
  states: [],
  sector: '',
  category: '',
  owner: '',
  counter: '',
  severity: null,
  language: null,
  from: null,
  to: null,
  openPromises: false,
  overdue: false,
};

/** How many of them narrow anything. */
export function filtersSet(filters: LogFilters): number {
  const { states, sector, category, owner, counter, severity, language, from, to } = filters;
  const texts = [sector, category, owner, counter].filter((text) => text !== '').length;
  const choices = [severity, language, from, to].filter((choice) => choice !== null).length;
  const flags = Number(filters.openPromises) + Number(filters.overdue);
  return texts + choices + flags + Number(states.length > 0);
}

/** Questions kept by name at one desk: more than that nobody reads in a list. */
export const MOST_LOG_VIEWS = 20;
