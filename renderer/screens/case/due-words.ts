import { localDateOf } from '../../../electron/domain/time.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';

/** A promise for a day, not an hour, is due in its last minute: then the day alone is said. */
export function useDueWords(today: string): (dueAt: string, overdue: boolean) => string {
  const say = useLabels('case');
  const format = useFormat();
  return (dueAt, overdue) => {
    const day = format.time(dueAt) === '23:59';
    const when = day ? format.shortDate(localDateOf(dueAt, format.zone)) : format.when(dueAt, today);
    if (overdue) return say('promiseOverdue', { when });
    return say(day ? 'promiseOpenDay' : 'promiseOpen', { when });
  };
}
