import { clocksForBar, serviceClocks } from '../../../electron/domain/service-clocks.ts';
import type { ServiceClock } from '../../../electron/domain/service-clocks.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { ClockPill } from '../../ui/clock-pill.tsx';
import type { ClockState } from '../../ui/clock-pill.tsx';
import { useStatutoryWords } from '../frame/statutory-words.ts';
import type { Statutory } from '../frame/statutory-words.ts';
import { useNow } from '../frame/use-now.ts';
import { useIntake } from './intake-context.ts';
import { useClockTime } from './use-clock-time.ts';

const PILL: Readonly<Record<Statutory['standing']['state'], ClockState>> = {
  before: 'statutory',
  'due-soon': 'soon',
  'due-today': 'soon',
  overdue: 'late',
  'answered-in-time': 'kept',
  'answered-late': 'late',
};

/** Who it is, what it is about, and the clocks: one service, one statutory, and any in its last quarter. */
export function CaseBar() {
  const say = useLabels('intake');
  const format = useFormat();
  const now = useNow();
  const time = useClockTime();
  const statutoryWords = useStatutoryWords();
  const { view, fields } = useIntake();
  const customer = {
    name: fields.nameWithheld === true ? '' : (fields.customerName ?? ''),
    addressForm: fields.addressForm ?? null,
    addressTitle: fields.addressTitle ?? '',
  };
  return (
    <section className="casebar" aria-label={view.number}>
      <h1>{format.customer(customer)}</h1>
      {fields.matter === undefined ? null : (
        <span className="soft clip" title={fields.matter}>
          {fields.matter}
        </span>
      )}
      <span className="meta">{view.number}</span>
      <span className="push" />
      {clocksForBar(serviceClocks(view.marks, now, time)).map((clock) => (
        <ClockPill
          key={clock.code}
          state={clock.state === 'stopped' ? 'paused' : clock.state}
          label={
            clock.code === 'acknowledge' && clock.minutesTaken !== null
              ? say('clock.acknowledged')
              : say(`clock.${clock.code}`)
          }
          left={leftOf(clock)}
        />
      ))}
      {view.statutory === null ? null : (
        <ClockPill
          state={PILL[view.statutory.standing.state]}
          label={say('clock.statutory')}
          left={`${format.shortDate(view.statutory.dueOn)}${say('clockSeparator')}${statutoryWords(view.statutory, true)}`}
        />
      )}
    </section>
  );

  function leftOf(clock: ServiceClock): string {
    return clock.state === 'kept' ? format.length(clock.minutesTaken ?? 0) : format.left(clock.minutesLeft);
  }
}
