import { keptPeriods, stepOf, stepsOf } from '../../domain/reports/period.ts';
import type { Period, Step } from '../../domain/reports/period.ts';
import { MEASURES } from '../../domain/reports/report.ts';
import type { Figure, Measure } from '../../domain/reports/report.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';

const STEP_WIDTH: Readonly<Record<Step, number>> = { day: 10, month: 7, year: 4 };

/**
 * Every figure of a period, or those of some measures, in one walk over its months and days. With a million cases over ten years
 * (tests/bench/report-tiles.ts) this is milliseconds; the cases themselves would be counted in a second.
 */
export function reportFigures(
  db: Db,
  period: Period,
  measures: readonly Measure[] = MEASURES,
): readonly Figure[] {
  return all<Figure>(
    db,
    `SELECT report_count.measure, report_count.value, sum(report_count.n) AS n, sum(report_count.amount) AS amount
     FROM json_each(:periods) AS asked CROSS JOIN json_each(:measures) AS wanted
       CROSS JOIN report_count ON report_count.period = asked.value AND report_count.measure = wanted.value
     GROUP BY report_count.measure, report_count.value`,
    { periods: JSON.stringify(keptPeriods(period)), measures: JSON.stringify(measures) },
  );
}

/** Cases received by day, month or year, as the length of the period wants it; also the steps in which nobody came. */
export function reportVolume(
  db: Db,
  period: Period,
): readonly { readonly step: string; readonly n: number }[] {
  const rows = all<{ step: string; n: number }>(
    db,
    `SELECT substr(report_count.period, 1, :width) AS step, sum(report_count.n) AS n
     FROM json_each(:periods) AS asked CROSS JOIN report_count ON report_count.period = asked.value
       AND report_count.measure = 'received'
     GROUP BY 1`,
    { periods: JSON.stringify(periodsFor(period)), width: STEP_WIDTH[stepOf(period)] },
  );
  const counts = new Map(rows.map(({ step, n }) => [step, n]));
  return stepsOf(period).map((step) => ({ step, n: counts.get(step) ?? 0 }));
}

/** A volume by day is made of days, whatever months lie whole in the period. */
function periodsFor(period: Period): readonly string[] {
  return stepOf(period) === 'day' ? stepsOf(period) : keptPeriods(period);
}
