import type { CalendarFault } from '../../../electron/domain/calendar/check-calendar.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { HOUR_ROWS } from './rules-form.ts';
import type { HourRow, ReadRules } from './rules-form.ts';

export interface FaultWords {
  /** Below the row of one day: what is wrong in it. */
  readonly ofRow: (row: HourRow) => string | undefined;
  /** Below a list of a year: every line that is wrong, by its number. */
  readonly ofList: (index: number, list: 'holidays' | 'makeUpDays') => string | undefined;
  readonly ofYear: (index: number) => string | undefined;
  /** What belongs to no single field. */
  readonly ofAll: string | undefined;
}

/** Faults of a calendar in words, each with its place. */
export function useCalendarFaultWords(read: ReadRules): FaultWords {
  const say = useLabels('branchRules');
  const joined = (words: readonly string[]): string | undefined =>
    words.length === 0 ? undefined : words.join('\u2002');
  const at = (prefix: string): readonly CalendarFault[] =>
    read.calendarFaults.filter(({ path }) => path.startsWith(prefix));
  const placed = (place: string, { code }: CalendarFault): string => `${place}: ${say(`fault.${code}`)}.`;
  return {
    ofRow: (row) => {
      if (read.unreadHours.includes(row)) return say('periodsUnread');
      const prefix = isWeekday(row) ? `/week/${row}/` : `/${row}/`;
      return joined(
        at(prefix).map((fault) => {
          const n = Number(fault.path.slice(prefix.length).split('/')[0]) + 1;
          return placed(say('place.period', { day: say(`day.${row}`), n }), fault);
        }),
      );
    },
    ofList: (index, list) => {
      const year = read.years[index];
      if (year === undefined) return undefined;
      const prefix = `/years/${String(index)}/${list}/`;
      const unread = year[list].unread.map(({ line, text }) => say('lineUnread', { line, text }));
      const wrong = at(prefix).map((fault) => {
        const n = year[list].lines[Number(fault.path.slice(prefix.length))] ?? 1;
        const place = list === 'holidays' ? 'place.holiday' : 'place.makeUp';
        return placed(say(place, { year: year.year, n }), fault);
      });
      return joined([...unread, ...wrong]);
    },
    ofYear: (index) =>
      joined(
        at(`/years/${String(index)}/year`).map((fault) =>
          placed(say('place.year', { year: read.years[index]?.year ?? '' }), fault),
        ),
      ),
    ofAll: joined(
      read.calendarFaults
        .filter(({ path }) => path === '/week')
        .map((fault) => placed(say('place.week'), fault)),
    ),
  };
}

function isWeekday(row: HourRow): boolean {
  return HOUR_ROWS.indexOf(row) < 7;
}
