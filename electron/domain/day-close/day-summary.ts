import { localDateOf, type Instant } from '../time.ts';
import type { CountedRows, PackagePlace, PackageRows } from './package-rows.ts';

/** The figures of the one-page summary; all concern the package's rows of this counter's own cases, `events` every line. */
export interface DaySummary {
  /** Customers who came on the day that is closed, also those who left. */
  readonly received: number;
  /** Of these, settled by now. */
  readonly resolved: number;
  /** Of these, waiting for somebody outside the branch. */
  readonly waiting: number;
  readonly leftBeforeConfirming: number;
  /** Cases of earlier days that something happened to. */
  readonly olderChanged: number;
  /** Service clocks of the day's cases that ran out, each counted. */
  readonly clocksLate: number;
  readonly contacts: number;
  readonly promisesKept: number;
  readonly promisesLate: number;
  readonly promisesBroken: number;
  readonly promisesOpen: number;
  readonly lettersMade: number;
  readonly lettersWithCustomer: number;
  readonly events: number;
}

export function daySummary(place: PackagePlace, inPackage: CountedRows): DaySummary {
  const rows = ofThisCounter(place, inPackage);
  const onDay = (at: Instant): boolean => localDateOf(at, place.zone) === place.localDate;
  const ofDay = rows.cases.filter((row) => row.localDate === place.localDate);
  const promises = (state: string): number =>
    rows.promises.filter((row) => row.promise.state === state).length;
  return {
    received: ofDay.length,
    resolved: ofDay.filter((row) => row.state === 'resolved' || row.state === 'closed').length,
    waiting: ofDay.filter((row) => row.state === 'waiting').length,
    clocksLate: ofDay.flatMap((row) => row.course.clocks).filter((clock) => clock.state === 'late').length,
    leftBeforeConfirming: ofDay.filter((row) => row.state === 'left').length,
    olderChanged: rows.cases.filter((row) => row.localDate < place.localDate).length,
    contacts: rows.followUps.filter((row) => onDay(row.followUp.at)).length,
    promisesKept: promises('kept'),
    promisesLate: promises('late'),
    promisesBroken: promises('broken'),
    promisesOpen: promises('open'),
    lettersMade: rows.letters.length,
    lettersWithCustomer: rows.letters.filter((row) => WITH_CUSTOMER.has(row.paper.state)).length,
    events: rows.events.length,
  };
}

/** A case of another counter that was worked on here travels in the package; the counter that received it counts it. */
export function ofThisCounter<Events>(place: PackagePlace, rows: PackageRows<Events>): PackageRows<Events> {
  const start = `${place.branch}-${String(place.counter)}-`;
  return {
    ...rows,
    cases: rows.cases.filter(({ number }) => number.startsWith(start)),
    followUps: rows.followUps.filter(({ caseNumber }) => caseNumber.startsWith(start)),
    promises: rows.promises.filter(({ caseNumber }) => caseNumber.startsWith(start)),
    letters: rows.letters.filter(({ caseNumber }) => caseNumber.startsWith(start)),
  };
}

const WITH_CUSTOMER: ReadonlySet<string> = new Set(['handed-over', 'posted', 'signed']);
