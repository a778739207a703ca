import type { CounterId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { Records } from '../../usecases/ports.ts';
import { all } from '../database.ts';
import type { Db } from '../database.ts';
import { saveSetting, settingOf } from './setting.ts';

const NAME = 'log-views';

/** Written by `keepLogViews` alone, which the contract has checked. */
export function logViews(db: Db): ReturnType<Records['logViews']> {
  return (settingOf(db, NAME) ?? []) as ReturnType<Records['logViews']>;
}

export function keepLogViews(db: Db, views: ReturnType<Records['logViews']>, at: Instant): void {
  saveSetting(db, NAME, views, at);
}

/** A counter that set itself up is in this log with its first package. */
export function countersWithCases(db: Db): readonly CounterId[] {
  return all<{ origin_counter: CounterId }>(
    db,
    `SELECT origin_counter FROM branch
     ORDER BY origin_counter <> (SELECT origin_counter FROM event WHERE seq = 1), origin_counter`,
  ).map((row) => row.origin_counter);
}
