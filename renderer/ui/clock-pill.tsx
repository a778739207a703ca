import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.tsx';

export type ClockState = 'running' | 'soon' | 'late' | 'kept' | 'paused' | 'extended' | 'statutory';

export interface ClockPillProps {
  readonly state: ClockState;
  readonly label: string;
  /** What is left, already worded; a date for a statutory clock, never a countdown in hours. */
  readonly left: string;
  readonly icon?: IconName | undefined;
}

const GLYPH: Readonly<Record<ClockState, IconName>> = {
  running: 'clock',
  soon: 'soon',
  late: 'late',
  kept: 'done',
  paused: 'pause',
  extended: 'swap',
  statutory: 'calendar',
};

/** One clock: grey until its last quarter, then amber with a glyph, then red with words. */
export function ClockPill({ state, label, left, icon }: ClockPillProps) {
  return (
    <span className={`clock is-${state}`} data-clock={state}>
      <Icon name={icon ?? GLYPH[state]} />
      <span className="clock-what">{label}</span>
      <b>{left}</b>
    </span>
  );
}
