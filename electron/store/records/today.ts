import { DEFAULT_CALENDAR } from '../../domain/calendar/business-calendar.ts';
import { endOfDay } from '../../domain/time.ts';
import type { Instant, LocalDate } from '../../domain/time.ts';
import type { IsByReceipt, Records } from '../../usecases/ports.ts';
import { one } from '../database.ts';
import type { Db } from '../database.ts';
import { ownBranch } from './branch.ts';
import { unclosedDays } from './day.ts';
import {
  clockDuties,
  deadlineDuties,
  goodwillDuties,
  lettersToApprove,
  papersToHandOver,
  promiseDuties,
} from './duty.ts';
import type { Duty } from './duty.ts';

type Today = ReturnType<Records['today']>;

/** What is to be done today, the earliest first and what has no time last; what went well today; days that want closing. */
export function todayView(db: Db, localDate: LocalDate, now: Instant, isByReceipt: IsByReceipt): Today {
  const branch = ownBranch(db);
  const zone = branch?.zone ?? 'UTC';
  const calendar = branch?.calendar ?? DEFAULT_CALENDAR;
  const duties = [
    ...promiseDuties(db, endOfDay(localDate, zone)),
    ...clockDuties(db, now, { calendar, zone }),
    ...deadlineDuties(db, now, { calendar, zone }, isByReceipt),
    ...goodwillDuties(db),
    ...lettersToApprove(db),
    ...papersToHandOver(db),
  ];
  return {
    duties: duties.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0)),
    unclosedDays: unclosedDays(db, localDate),
    tally: tally(db, localDate),
  };
}

/** After every instant, compared as text. */
const NO_TIME = '~';

function orderOf(duty: Duty): string {
  return duty.dueAt ?? NO_TIME;
}

/** What came from another counter is counted there, also when that counter's day comes in late. */
const AT_THIS_COUNTER = `complaint_case.origin_counter = (SELECT origin_counter FROM event WHERE seq = 1)`;

/**
 * Figures of one local day of this counter's cases: who came, what was settled, how it was kept. Satisfaction is the mean of 1 to 5,
 * or null.
 */
export function tally(db: Db, localDate: LocalDate): Today['tally'] {
  const row = one<Today['tally']>(
    db,
    `SELECT arrivals.received, arrivals.acknowledged, arrivals."acknowledgedInTime",
       (SELECT count(*) FROM complaint_case
        WHERE resolved_on = :localDate AND state IN ('resolved', 'closed') AND ${AT_THIS_COUNTER}) AS resolved,
       settled."promisesSettled", settled."promisesInTime",
       (SELECT avg(satisfaction) FROM follow_up JOIN complaint_case ON complaint_case.id = follow_up.case_id
        WHERE follow_up.local_date = :localDate AND ${AT_THIS_COUNTER}) AS satisfaction
     FROM (SELECT count(*) AS received, count(acknowledge_late) AS acknowledged,
             count(*) FILTER (WHERE acknowledge_late = 0) AS "acknowledgedInTime"
           FROM complaint_case WHERE local_date = :localDate AND ${AT_THIS_COUNTER}) AS arrivals,
          (SELECT count(*) AS "promisesSettled", count(*) FILTER (WHERE promise.state = 'kept') AS "promisesInTime"
           FROM promise JOIN complaint_case ON complaint_case.id = promise.case_id
           WHERE promise.settled_on = :localDate AND promise.state <> 'withdrawn' AND ${AT_THIS_COUNTER}) AS settled`,
    { localDate },
  );
  if (row === undefined) throw new Error('An aggregate always has one row');
  return row;
}
