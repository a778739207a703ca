import type { Branch } from '../../../electron/domain/branch.ts';
import { addBusinessDays } from '../../../electron/domain/calendar/business-time.ts';
import type { BusinessCalendar } from '../../../electron/domain/calendar/business-calendar.ts';
import { deadlineOf } from '../../../electron/domain/deadlines/deadline-for.ts';
import type { Pack } from '../../../electron/domain/packs/envelope.ts';
import { deadlinePacksOf } from '../../../electron/domain/packs/effective-packs.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import type { Instant } from '../../../electron/domain/time.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';

export interface RulesPreviewProps {
  readonly branch: Branch;
  /** null while a list is wrong. */
  readonly calendar: BusinessCalendar | null;
  readonly packs: readonly Pack[];
  readonly now: Instant;
}

const DAYS_SHOWN = 10;

/** What the rules lead to, before they are saved: the next business days, and a day for a complaint of today. */
export function RulesPreview({ branch, calendar, packs, now }: RulesPreviewProps) {
  const say = useLabels('branchRules');
  return (
    <section className="rules-preview" aria-label={say('preview')}>
      <h2>{say('preview')}</h2>
      {calendar === null ? (
        <p className="soft">{say('previewWaits')}</p>
      ) : (
        <Shown branch={branch} calendar={calendar} packs={packs} now={now} />
      )}
    </section>
  );
}

function Shown({
  branch,
  calendar,
  packs,
  now,
}: RulesPreviewProps & { readonly calendar: BusinessCalendar }) {
  const say = useLabels('branchRules');
  const format = useFormat();
  const comma = useLocale() === 'zh-CN' ? '、' : ', ';
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
      {uncovered.size === 0 ? null : (
        <p className="note warn">{say('uncovered', { years: [...uncovered].join(comma) })}</p>
      )}
    </>
  );
}
