import type { LogFigures } from './backup.ts';

/**
 * Why a log may not push out a good backup. `damaged`: its chain or its pages do not hold; `other-counter`: somebody put another
 * counter's file there, as the mark beside it tells; `shorter`: it ends before the newest backup does; `differs`: it says other things under
 * the same numbers; `behind-mark`: events that were saved after the newest backup are missing.
 */
export const SOURCE_FAULTS = ['damaged', 'other-counter', 'shorter', 'differs', 'behind-mark'] as const;
export type SourceFault = (typeof SOURCE_FAULTS)[number];

export interface SourceFacts {
  readonly now: LogFigures;
  /** Chain, pages and application id hold. */
  readonly sound: boolean;
  /**
   * The newest backup of this counter that can be opened; null where there is none. Another counter's, of a desk that was set up here
   * before, says nothing about this log.
   */
  readonly newest: LogFigures | null;
  /** The last number under which log and newest backup have the same event; 0 for none. */
  readonly common: number;
  /**
   * Local number of the last event with which somebody answered for a log that goes on shorter (restored, taken back, salvaged, a gap
   * noted); 0 for none, and for one that a backup holds already.
   */
  readonly lastBreak: number;
  /** The high-water mark beside the log, read before the copy was begun; null where it is not there. */
  readonly mark: { readonly counter: string; readonly seq: number } | null;
}

export function sourceFault({
  now,
  sound,
  newest,
  common,
  lastBreak,
  mark,
}: SourceFacts): SourceFault | null {
  if (!sound) return 'damaged';
  if (mark !== null && mark.counter !== now.counter) return 'other-counter';
  if (newest !== null && common < newest.lastSeq && lastBreak <= common) {
    return now.lastSeq < newest.lastSeq ? 'shorter' : 'differs';
  }
  return mark !== null && mark.seq > now.lastSeq ? 'behind-mark' : null;
}
