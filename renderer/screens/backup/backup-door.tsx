import { useNavigate } from '@tanstack/react-router';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

/** The way to the backups, which need a page of their own. */
export function BackupDoor() {
  const say = useLabels('backup');
  const navigate = useNavigate();
  return (
    <>
      <h2>{say('door')}</h2>
      <p className="soft">{say('doorNote')}</p>
      <div className="acts">
        <Button icon="shield" onPress={() => void navigate({ to: '/settings/backup' })}>
          {say('openDoor')}
        </Button>
      </div>
    </>
  );
}
