import { serviceClocks } from '../../../electron/domain/service-clocks.ts';
import type { ServiceClock } from '../../../electron/domain/service-clocks.ts';
import { UNDER_WAY } from '../../../electron/domain/case.ts';
import type { LateClock } from '../../../electron/domain/lateness.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useNow } from '../frame/use-now.ts';
import { useClockTime } from '../intake/use-clock-time.ts';
import type { ClocksPanelProps } from './clock-acts.ts';
import { Lateness } from './lateness.tsx';
import { StatutoryClock } from './statutory-clock.tsx';

const GLYPH = {
  running: 'clock',
  soon: 'soon',
  late: 'late',
  kept: 'done',
  paused: 'pause',
  stopped: 'pause',
} as const;

/** Service clocks and the statutory one side by side (product A11): what is left, what stands still, what was late and why. */
export function ClocksPanel({ page, onAsk }: ClocksPanelProps) {
  const say = useLabels('clocks');
  return (
    <section className="clocks-panel" aria-label={say('title')}>
      <ServiceColumn page={page} onAsk={onAsk} />
      <StatutoryClock page={page} onAsk={onAsk} />
    </section>
  );
}

function ServiceColumn({ page, onAsk }: ClocksPanelProps) {
  const say = useLabels('clocks');
  const term = useLabels('terms');
  const format = useFormat();
  const shown = useNow();
  // The minute on screen may be the one before a pause began or ended.
  const now = page.marks.pauses.reduce((latest, { from, to }) => {
    const last = to ?? from;
    return last > latest ? last : latest;
  }, shown);
  const time = useClockTime();
  const today = localDateOf(now, time.zone);
  const clocks = serviceClocks(page.marks, now, time).filter((clock) => clock.state !== 'stopped');
  const reasonOf = (code: LateClock): string => page.lateness.find((one) => one.clock === code)?.reason ?? '';
  return (
    <div className="clock-column" data-clocks="service">
      <header>
        <h2>{say('service')}</h2>
        <WaitAct page={page} onAsk={onAsk} />
      </header>
      {page.waitingFor === null ? null : (
        <p className="clock-waits">
          <Icon name="pause" />
          <span>
            {say('waitingSince', {
              when: format.when(page.waitingFor.since, today),
              reason: page.waitingFor.reason,
            })}
          </span>
        </p>
      )}
      {clocks.length === 0 ? <p className="soft">{say('noneRuns')}</p> : null}
      <ul>
        {clocks.map((clock) => (
          <li key={clock.code} className={`is-${clock.state}`} data-clock={clock.code}>
            <Icon name={GLYPH[clock.state]} />
            <span>{term(`clock.${clock.code}`)}</span>
            {clock.state === 'kept' ? null : (
              <span className="soft">{say('dueBy', { when: format.when(clock.dueAt, today) })}</span>
            )}
            <span className="left">{leftWords(clock)}</span>
            {clock.state === 'late' ? (
              <Lateness
                reason={reasonOf(clock.code)}
                onExplain={() => {
                  onAsk({ what: 'lateness', clock: clock.code });
                }}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );

  function leftWords(clock: ServiceClock): string {
    if (clock.state === 'paused') return say('paused', { left: format.left(clock.minutesLeft) });
    if (clock.state === 'kept') return say('kept', { taken: takenWords(clock.minutesTaken ?? 0) });
    return format.left(clock.minutesLeft);
  }

  function takenWords(minutes: number): string {
    if (minutes >= 24 * 60) return say('takenDays', { count: Math.floor(minutes / (24 * 60)) });
    return format.length(minutes);
  }
}

/** Pausing asks for its reason; going on asks for nothing. */
function WaitAct({ page, onAsk }: ClocksPanelProps) {
  const say = useLabels('clocks');
  const refusalWords = useRefusalWords();
  const takeUp = useTell('take-up-case');
  const goOn = async (): Promise<void> => {
    const outcome = await takeUp.tell({ caseId: page.caseId });
    if (!outcome.ok) showToast({ words: refusalWords(outcome), stays: true });
  };
  if (!UNDER_WAY.includes(page.state)) return null;
  return page.state === 'waiting' ? (
    <Button small icon="play" busy={takeUp.busy ? say('takeUp') : false} onPress={() => void goOn()}>
      {say('takeUp')}
    </Button>
  ) : (
    <Button
      small
      icon="pause"
      onPress={() => {
        onAsk({ what: 'wait' });
      }}
    >
      {say('wait.act')}
    </Button>
  );
}
