import type { PaperLanguage } from '../language.ts';
import type { ReportLine } from './report-lines.ts';

export interface PrintedReport {
  readonly heading: string;
  /** Empty where nothing can be added up. */
  readonly total: string;
  readonly columns: readonly [what: string, count: string, before: string];
  readonly lines: readonly ReportLine[];
}

/** The reports of a period on paper or in a file, every word in place. */
export interface ReportSheet {
  readonly title: string;
  readonly branch: string;
  readonly period: string;
  /** What the period is held against, and the day this was made, each with its words. */
  readonly compared: string;
  readonly made: string;
  readonly reports: readonly PrintedReport[];
  readonly language: PaperLanguage;
}
