import { z } from 'zod';
import { CASE_STATES } from '../domain/case.ts';
import { SEVERITIES } from '../domain/complaint.ts';
import { id, localDate, paperLanguage, text } from './values.ts';

/** Empty and null let everything through (`domain/search/log-filters.ts`). */
export const logFilters = z.strictObject({
  states: z.array(z.enum(CASE_STATES)).max(CASE_STATES.length),
  sector: text(60),
  category: text(60),
  owner: z.string().max(64),
  counter: text(20),
  severity: z.enum(SEVERITIES).nullable(),
  language: paperLanguage.nullable(),
  from: localDate.nullable(),
  to: localDate.nullable(),
  openPromises: z.boolean(),
  overdue: z.boolean(),
});

export const logQuestion = z.strictObject({ query: text(80), filters: logFilters });

/** A question somebody at this desk asks often, by its name. */
export const logView = z.strictObject({ name: text(40).min(1), ...logQuestion.shape });

/** What the filters offer beside their codes. */
export const logChoices = z.strictObject({
  owners: z.array(z.strictObject({ id, name: z.string() })),
  /** Counters with cases in this log; this one's own first. */
  counters: z.array(z.string()),
  views: z.array(logView),
});
