import { useNavigate } from '@tanstack/react-router';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

/** The way from Today to the papers that are ready and not printed; not there while there are none. */
export function PrintDoor() {
  const say = useLabels('stationery');
  const navigate = useNavigate();
  const count = useDesk('papers-to-print', {}).value?.papers.length ?? 0;
  if (count === 0) return null;
  return (
    <section data-door="print">
      <h2>{say('batch.door')}</h2>
      <div className="door-row">
        <span className="soft">{say('batch.doorNote', { count })}</span>
        <Button look="bare" small icon="print" onPress={() => void navigate({ to: '/print' })}>
          {say('batch.doorOpen')}
        </Button>
      </div>
    </section>
  );
}
