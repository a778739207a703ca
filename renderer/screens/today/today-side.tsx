import { useNavigate } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { NewsDoor } from '../about/news-door.tsx';
import { BackupNotice } from '../backup/backup-notice.tsx';
import { CareNote } from '../care/care-note.tsx';
import { ImprovementsDoor } from '../improvements/improvements-door.tsx';
import { PracticeDoor } from '../practice/practice-door.tsx';
import { PrintDoor } from '../print/print-door.tsx';
import { PrivacyNotice } from '../privacy/privacy-notice.tsx';
import { ReportsDoor } from '../reports/reports-door.tsx';
import { TourDoor } from '../tour/tour-door.tsx';
import type { TodayView } from './group-duties.ts';

/** Beside the duties: unfinished intakes, days that want closing, the day in figures. */
export function TodaySide({ today }: { readonly today: TodayView }) {
  return (
    <>
      <CareNote customersHere={today.openIntakes.length > 0} />
      <TourDoor />
      <NewsDoor />
      <OpenIntakes intakes={today.openIntakes} />
      <UnclosedDays days={today.unclosedDays} />
      <PrintDoor />
      <BackupNotice />
      <PrivacyNotice />
      <ImprovementsDoor />
      <PracticeDoor />
      <ReportsDoor />
      <Tally tally={today.tally} />
    </>
  );
}

function OpenIntakes({ intakes }: { readonly intakes: TodayView['openIntakes'] }) {
  const say = useLabels('today');
  const sayTerm = useLabels('terms');
  const format = useFormat();
  const navigate = useNavigate();
  const comma = useLocale() === 'zh-CN' ? '，' : ', ';
  return (
    <section>
      <h2>{say('unfinished')}</h2>
      {intakes.length === 0 ? <p className="soft">{say('unfinishedNone')}</p> : null}
      {intakes.map((intake) => {
        const name = format.customer(intake.customer);
        const state = [
          say('at', { stage: sayTerm(`stage.${intake.stage}`) }),
          intake.missing === 0 ? say('complete') : say('missing', { count: intake.missing }),
          ...(intake.parkedAt === null ? [] : [say('parked')]),
        ];
        return (
          <div className="open-case" key={intake.caseId}>
            <span className="strong">{name}</span>
            <span className="meta">
              {String(intake.ordinal).padStart(2, '0')}
              {sayTerm('factSeparator')}
              {state.join(comma)}
            </span>
            <Button
              small
              label={`${say('continue')}: ${name}`}
              onPress={() => void navigate({ to: '/intake/$caseId', params: { caseId: intake.caseId } })}
            >
              {say('continue')}
            </Button>
          </div>
        );
      })}
    </section>
  );
}

/** The oldest first; the page of the day's close lists more. */
const DAYS_SHOWN = 3;

function UnclosedDays({ days }: { readonly days: TodayView['unclosedDays'] }) {
  const say = useLabels('today');
  const format = useFormat();
  const navigate = useNavigate();
  const more = days.length - DAYS_SHOWN;
  return (
    <>
      {days.slice(0, DAYS_SHOWN).map((day) => (
        <section key={day}>
          <h2>
            <span className="warn">
              <Icon name="alert" />
            </span>
            {say('notClosed', { date: format.shortDate(day) })}
          </h2>
          <p>{say('notClosedWhy')}</p>
          <p className="act">
            <Button small onPress={() => void navigate({ to: '/day-close' })}>
              {say('closeDay', { date: format.shortDate(day) })}
            </Button>
          </p>
        </section>
      ))}
      {more > 0 ? <p>{say('notClosedMore', { n: format.number(more) })}</p> : null}
    </>
  );
}

function Tally({ tally }: { readonly tally: TodayView['tally'] }) {
  const say = useLabels('today');
  const format = useFormat();
  const rows: readonly (readonly [label: string, value: string, of: number | null])[] = [
    [say('received'), format.number(tally.received), null],
    [say('resolved'), format.number(tally.resolved), null],
    [say('acknowledged'), format.number(tally.acknowledgedInTime), tally.acknowledged],
    [say('promises'), format.number(tally.promisesInTime), tally.promisesSettled],
    ...(tally.satisfaction === null
      ? []
      : [[say('satisfaction'), format.number(tally.satisfaction, 1), 5] as const]),
  ];
  return (
    <section className="to-bottom">
      <h2>{say('soFar')}</h2>
      <dl className="tally">
        {rows.map(([label, value, of]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>
              <b>{value}</b> {of === null ? null : <span className="meta">{say('of', { n: of })}</span>}
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
