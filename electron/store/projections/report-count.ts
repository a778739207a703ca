import { run } from '../database.ts';
import type { Db } from '../database.ts';

/** Days out of the rows, months out of the days. */
export const EVERY_FIGURE = `INSERT INTO report_count (period, measure, value, n, amount)
SELECT day, measure, value, count(*), sum(amount) FROM report_part GROUP BY 1, 2, 3;
INSERT INTO report_count (period, measure, value, n, amount)
SELECT substr(period, 1, 7), measure, value, sum(n), sum(amount) FROM report_count GROUP BY 1, 2, 3;`;

/** Figures of a log whose triggers rested while it was folded. */
export function recountReports(db: Db): void {
  run(db, `DELETE FROM report_count`);
  db.exec(EVERY_FIGURE);
}
