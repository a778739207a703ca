import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { CheckBox } from '../../ui/check-box.tsx';

/** Whether a tip for the clerk's own nerves follows a hard case (product B6). */
export function CareSetting() {
  const say = useLabels('guidance');
  const { careTips } = useDeskState();
  const { tell } = useTell('set-care-tips');
  return (
    <>
      <h2>{say('care.setting')}</h2>
      <CheckBox
        name="careTips"
        label={say('care.settingOn')}
        value={careTips}
        onCommit={(shown) => void tell({ shown })}
      />
    </>
  );
}
