import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.tsx';

export interface TimelineEntry {
  readonly key: string;
  readonly time: string;
  readonly icon: IconName;
  /** `ahead` is planned and drawn dashed. */
  readonly tone?: 'kept' | 'late' | 'ahead' | undefined;
  readonly words: ReactNode;
  readonly by: string;
}

export interface TimelineProps {
  readonly days: readonly {
    readonly key: string;
    readonly label: string;
    readonly entries: readonly TimelineEntry[];
  }[];
}

/** What happened, newest day first: time, glyph, sentence, who. */
export function Timeline({ days }: TimelineProps) {
  return (
    <div className="timeline">
      {days.map((day) => (
        <Fragment key={day.key}>
          <h2 className="day">{day.label}</h2>
          {day.entries.map((entry) => (
            <Fragment key={entry.key}>
              <span className="t">{entry.time}</span>
              <span className={`g ${entry.tone ?? ''}`.trim()}>
                <span>
                  <Icon name={entry.icon} />
                </span>
              </span>
              <div className={`w ${entry.tone ?? ''}`.trim()}>{entry.words}</div>
              <span className="b meta">{entry.by}</span>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </div>
  );
}
