import type { Branch } from '../../../electron/domain/branch.ts';
import { addBusinessDays } from '../../../electron/domain/calendar/business-time.ts';
import type { BusinessCalendar } from '../../../electron/domain/calendar/business-calendar.ts';
import { deadlineOf } from '../../../electron/domain/deadlines/deadline-for.ts';
import type { GoodwillLimits } from '../../../electron/domain/goodwill/goodwill-limits.ts';
import type { Pack } from '../../../electron/domain/packs/envelope.ts';
import { deadlinePacksOf } from '../../../electron/domain/packs/effective-packs.ts';
import { serviceClocks } from '../../../electron/domain/service-clocks.ts';
import type {
  ClockMarks,
  ClockMinutes,
  ClockTime,
  ServiceClock,
} from '../../../electron/domain/service-clocks.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { Instant } from '../../../electron/domain/time.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';

export interface RulesPreviewProps {
  readonly branch: Branch;
  /** null while a list is wrong. */
  readonly calendar: BusinessCalendar | null;
  /** null while one of them is wrong. */
  readonly clocks: ClockMinutes | null;
  /** null while an amount cannot be read or the two are in no order. */
  readonly limits: GoodwillLimits | null;
  readonly packs: readonly Pack[];
  readonly now: Instant;
}

const DAYS_SHOWN = 10;

/** What the rules lead to, before they are saved: the next business days, and a day for a complaint of today. */
export function RulesPreview({ branch, calendar, clocks, limits, packs, now }: RulesPreviewProps) {
  const say = useLabels('branchRules');
  return (
    <section className="rules-preview" aria-label={say('preview')}>
      <h2>{say('preview')}</h2>
      {calendar === null || clocks === null ? (
        <p className="soft">{say('previewWaits')}</p>
      ) : (
        <Shown branch={branch} calendar={calendar} clocks={clocks} packs={packs} now={now} />
      )}
      {limits === null ? null : <WhoDecides limits={limits} />}
    </section>
  );
}

/** Which sum of goodwill is decided by whom; an amount typed with a nought too many is seen here. */
function WhoDecides({ limits: { clerk, supervisor } }: { readonly limits: GoodwillLimits }) {
  const say = useLabels('branchRules');
  const sayTerm = useLabels('terms');
  const format = useFormat();
  const rows = [
    [say('upTo', { amount: format.money(clerk) }), sayTerm('role.clerk')],
    ...(supervisor === null
      ? [[say('above', { amount: format.money(clerk) }), sayTerm('role.supervisor')]]
      : [
          ...(supervisor.minor === clerk.minor
            ? []
            : [[say('upTo', { amount: format.money(supervisor) }), sayTerm('role.supervisor')]]),
          [say('above', { amount: format.money(supervisor) }), say('nobody')],
        ]),
  ];
  return (
    <>
      <p className="legend">{say('whoDecides')}</p>
      <dl className="key-list" data-preview="limits">
        {rows.map(([sum = '', who]) => (
          <div key={sum}>
            <dt>{sum}</dt>
            <dd>{who}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Shown({
  branch,
  calendar,
  clocks,
  packs,
  now,
}: Omit<RulesPreviewProps, 'limits'> & {
  readonly calendar: BusinessCalendar;
  readonly clocks: ClockMinutes;
}) {
  const say = useLabels('branchRules');
  const sayTerm = useLabels('terms');
  const format = useFormat();
  const { zone, country, region, sector, confirmedRules } = branch;
  const today = localDateOf(now, zone);
  const days = Array.from({ length: DAYS_SHOWN }, (_, index) => addBusinessDays(calendar, today, index + 1));
  const due = deadlineOf(
    { country, region, sector },
    deadlinePacksOf(packs),
    confirmedRules,
    { on: today, at: now, zone },
    today,
    calendar,
  );
  const uncovered = new Set([
    ...days.flatMap(({ uncoveredYears }) => uncoveredYears),
    ...(due?.uncoveredYears ?? []),
  ]);
  return (
    <>
      <p className="legend">{say('nextDays')}</p>
      <ol className="next-days" data-preview="days">
        {days.map(({ date }) => (
          <li key={date}>{format.shortWeekday(date)}</li>
        ))}
      </ol>
      <p data-preview="due">
        {due === null ? say('noRule') : say('receivedToday', { date: format.date(due.snapshot.dueOn) })}
      </p>
      <p className="legend">{say('comesNow')}</p>
      <dl className="key-list" data-preview="clocks">
        {clocksFrom(now, clocks, { calendar, zone }).map(({ code, dueAt }) => (
          <div key={code} data-clock={code}>
            <dt>{sayTerm(`clock.${code}`)}</dt>
            <dd className="nums">{format.when(dueAt, today)}</dd>
          </div>
        ))}
      </dl>
      {uncovered.size === 0 ? null : (
        <p className="note warn">
          {say('uncovered', { years: [...uncovered].join(sayTerm('listSeparator')) })}
        </p>
      )}
    </>
  );
}

/** Somebody who comes in now and whose matter is settled at the last moment: each clock with the moment it runs out. */
function clocksFrom(now: Instant, minutes: ClockMinutes, time: ClockTime): readonly ServiceClock[] {
  const marks: ClockMarks = {
    arrivedAt: now,
    acknowledgedAt: null,
    progressToldAt: null,
    confirmedAt: null,
    resolvedAt: null,
    letterAt: null,
    waiting: true,
    pauses: [],
    minutes,
  };
  const running = serviceClocks(marks, now, time);
  const settled = running.find(({ code }) => code === 'close')?.dueAt ?? now;
  const after = serviceClocks({ ...marks, resolvedAt: settled }, settled, time);
  return [...running, ...after.filter(({ code }) => code === 'letter')];
}
