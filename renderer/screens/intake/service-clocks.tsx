import { serviceClocks } from '../../../electron/domain/service-clocks.ts';
import type { ServiceClock } from '../../../electron/domain/service-clocks.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Icon } from '../../ui/icon.tsx';
import { useStatutoryWords } from '../frame/statutory-words.ts';
import { useNow } from '../frame/use-now.ts';
import { useIntake } from './intake-context.ts';
import { useClockTime } from './use-clock-time.ts';

const GLYPH = {
  running: 'clock',
  soon: 'soon',
  late: 'late',
  kept: 'done',
  paused: 'pause',
  stopped: 'pause',
} as const;

/** All service clocks side by side with the statutory one (product A11). */
export function ServiceClocks() {
  const say = useLabels('prompts');
  const sayClock = useLabels('intake');
  const sayStatutory = useLabels('clocks');
  const statutoryWords = useStatutoryWords();
  const format = useFormat();
  const now = useNow();
  const time = useClockTime();
  const { view } = useIntake();
  const clocks = serviceClocks(view.marks, now, time);
  return (
    <div className="clocks">
      <h3>{say('clocksTitle')}</h3>
      <ul>
        {clocks.map((clock) => (
          <li key={clock.code} className={`is-${clock.state}`}>
            <Icon name={GLYPH[clock.state]} />
            <span className="clip">{`${sayClock(`clock.${clock.code}`)}${sayClock('clockSeparator')}${givenWords(clock)}`}</span>
            <span className="soft">{format.time(clock.dueAt)}</span>
            <span className="left">{leftWords(clock)}</span>
          </li>
        ))}
      </ul>
      {view.statutory === null ? (
        <>
          <h3>{say('statutoryTitle')}</h3>
          <p className="soft">
            {sayStatutory('none')}{' '}
            {sayStatutory(view.statutoryGap === 'unconfirmed' ? 'noneConfirm' : 'noneEnter')}
          </p>
        </>
      ) : (
        <>
          <h3>
            {say('statutoryTitle')}
            <span className="meta push">
              {say('checked', { date: format.date(view.statutory.checkedOn) })}
            </span>
          </h3>
          <ul>
            <li>
              <Icon name="calendar" />
              <span>{view.statutory.source}</span>
              <span className="soft">{format.shortDate(view.statutory.dueOn)}</span>
              <span className="left">{statutoryWords(view.statutory, true)}</span>
            </li>
          </ul>
        </>
      )}
    </div>
  );

  function givenWords(clock: ServiceClock): string {
    const length = format.length(view.marks.minutes[clock.code]);
    return clock.code === 'progress' ? say('every', { length }) : length;
  }

  function leftWords(clock: ServiceClock): string {
    if (clock.state === 'stopped') return '';
    if (clock.state === 'kept') return format.length(clock.minutesTaken ?? 0);
    return format.left(clock.minutesLeft);
  }
}
