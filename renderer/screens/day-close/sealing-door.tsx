import { useNavigate } from '@tanstack/react-router';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

/** The way to what the day's packages are sealed to, which needs a page of its own. */
export function SealingDoor() {
  const say = useLabels('dayClose');
  const navigate = useNavigate();
  return (
    <>
      <h2>{say('sealing.title')}</h2>
      <p className="soft">{say('sealing.why')}</p>
      <div className="acts">
        <Button icon="shield" onPress={() => void navigate({ to: '/settings/sealing' })}>
          {say('sealing.open')}
        </Button>
      </div>
    </>
  );
}
