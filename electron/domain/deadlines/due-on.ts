import { Temporal } from 'temporal-polyfill';
import type { DeadlineRule } from '../deadline.ts';
import type { LocalDate } from '../time.ts';

/**
 * Last day of a statutory clock. The day of receipt never counts; calendar days and weeks run through weekends; business days
 * are Monday to Friday less the holidays given. `holidays` are local dates of the branch.
 */
export function dueOn(
  rule: Pick<DeadlineRule, 'amount' | 'unit'>,
  receivedOn: LocalDate,
  holidays: readonly LocalDate[] = [],
): LocalDate {
  const received = Temporal.PlainDate.from(receivedOn);
  switch (rule.unit) {
    case 'calendar-days':
      return received.add({ days: rule.amount }).toString();
    case 'weeks':
      return received.add({ weeks: rule.amount }).toString();
    case 'business-days':
      return afterBusinessDays(received, rule.amount, new Set(holidays)).toString();
  }
}

function afterBusinessDays(
  from: Temporal.PlainDate,
  amount: number,
  holidays: ReadonlySet<LocalDate>,
): Temporal.PlainDate {
  let day = from;
  let counted = 0;
  while (counted < amount) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5 && !holidays.has(day.toString())) counted += 1;
  }
  return day;
}
