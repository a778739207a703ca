import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useLabels } from '../../labels/use-labels.ts';

export type Statutory = NonNullable<ChannelOutput<'case-page'>['statutory']>;

/** Where a case stands against its statutory day, in days as people count them; beside them business days, unless `short`. */
export function useStatutoryWords(): (statutory: Statutory, short?: boolean) => string {
  const say = useLabels('clocks');
  return ({ standing }, short = false) => {
    const { state, calendarDays, businessDays } = standing;
    switch (state) {
      case 'before':
      case 'due-soon': {
        const left = say('daysLeft', { count: calendarDays });
        return short || businessDays === calendarDays
          ? left
          : say('leftBoth', { left, business: say('business', { count: businessDays }) });
      }
      case 'due-today':
        return say('dueToday');
      case 'overdue':
        return calendarDays === 0 ? say('overdue') : say('overdueDays', { count: -calendarDays });
      case 'answered-in-time':
        return say('settledInTime');
      case 'answered-late':
        return say('settledLate');
    }
  };
}
