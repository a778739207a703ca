import { z } from 'zod';
import { PAPER_LANGUAGES } from '../domain/language.ts';
import { COMPARISONS, PERIOD_KINDS } from '../domain/reports/period.ts';
import { REPORTS } from '../domain/reports/report.ts';
import { localDate } from './values.ts';

/** Years a branch can have cases in, with room for what they are compared with: the calendar of the reports counts no further. */
const reportDay = localDate.refine((day) => day >= '1900-01-01' && day <= '2999-12-31');

/** Shapes of the reports. Figures only: nobody's name is among them. */
export const reportPeriod = z.strictObject({
  kind: z.enum(PERIOD_KINDS),
  /** A day in it; of `free` the first. */
  day: reportDay,
  /** The last of `free`. */
  to: reportDay.nullable(),
  by: z.enum(COMPARISONS),
});

const span = z.strictObject({ from: localDate, to: localDate });

export const reportsView = z.strictObject({
  today: localDate,
  period: span,
  before: span,
  reports: z.array(
    z.strictObject({
      report: z.enum(REPORTS),
      rows: z.array(
        z.strictObject({
          code: z.string(),
          /** What an improvement is about; empty where the code has words of its own. */
          label: z.string(),
          n: z.int(),
          amount: z.int(),
          before: z.int(),
          amountBefore: z.int(),
        }),
      ),
      total: z.int(),
      totalBefore: z.int(),
    }),
  ),
});

export const reportsOut = z.strictObject({
  ...reportPeriod.shape,
  language: z.enum(PAPER_LANGUAGES),
  as: z.enum(['paper', 'csv', 'xlsx']),
});
