import type { DeskState } from '../../bridge/desk-state.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useMay } from '../frame/use-may.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { View } from '../../ui/view.tsx';
import { DeadlineRules } from '../setup/deadline-rules.tsx';

/** The statutory clocks of this branch; a supervisor may still confirm the second-hand ones here. */
export function DeadlineSettings({ branch }: { readonly branch: NonNullable<DeskState['branch']> }) {
  const say = useLabels('setup');
  const may = useMay('change-branch');
  const packs = useDesk('packs', {});
  const { tell } = useTell('change-branch');
  return (
    <>
      <View of={packs} rows={2}>
        {({ packs: known }) => (
          <DeadlineRules
            packs={known}
            country={branch.country}
            region={branch.region}
            sector={branch.sector}
            confirmed={branch.confirmedRules}
            onConfirm={(confirmedRules) => {
              void tell({ branch: { ...branch, confirmedRules: [...confirmedRules] } });
            }}
            off={!may}
          />
        )}
      </View>
      <p className="meta">{say('rulesNotAdvice')}</p>
    </>
  );
}
