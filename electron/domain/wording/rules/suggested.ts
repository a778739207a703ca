import type { ApologyMode } from '../../apology-mode.ts';
import type { WordingFacts } from '../finding.ts';

/** Whether a suggestion may say that it was our fault; without a case it may, because the clerk reads it before using it. */
export function admits(mode: ApologyMode | undefined): boolean {
  return mode !== 'experience' && mode !== 'regret';
}

/** 11月12日 上午九点, or what of it is known. */
export function when(date: string | undefined, time: string | undefined): string | undefined {
  if (date === undefined) return time;
  return time === undefined ? date : `${date} ${time}`;
}

/** on 12 November, at 09:10 on 12 November; the day is a named blank while it is not known. */
export function onDay({ date = '[date]', time }: WordingFacts): string {
  return time === undefined ? `on ${date}` : `at ${time} on ${date}`;
}
