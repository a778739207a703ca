import { UNDER_WAY } from '../../../electron/domain/case.ts';
import type { LogFilters } from '../../../electron/domain/search/log-filters.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { ChoiceChips } from '../../ui/choice-chips.tsx';

const QUICK = ['under-way', 'overdue', 'promises'] as const;
type Quick = (typeof QUICK)[number];

export interface QuickFiltersProps {
  readonly filters: LogFilters;
  readonly onChange: (filters: LogFilters) => void;
}

/** The three that are wanted daily, a press each. */
export function QuickFilters({ filters, onChange }: QuickFiltersProps) {
  const say = useLabels('log');
  const on: Readonly<Record<Quick, boolean>> = {
    'under-way': isUnderWay(filters),
    overdue: filters.overdue,
    promises: filters.openPromises,
  };
  return (
    <ChoiceChips
      name="quickFilters"
      label={say('narrow')}
      small
      options={QUICK.map((code) => ({ code, label: say(`quick.${code}`) }))}
      value={QUICK.filter((code) => on[code])}
      onCommit={(codes) => {
        const underWay = codes.includes('under-way');
        const states = underWay === on['under-way'] ? filters.states : underWay ? UNDER_WAY : [];
        onChange({
          ...filters,
          states,
          overdue: codes.includes('overdue'),
          openPromises: codes.includes('promises'),
        });
      }}
    />
  );
}

function isUnderWay({ states }: LogFilters): boolean {
  return states.length === UNDER_WAY.length && UNDER_WAY.every((state) => states.includes(state));
}
