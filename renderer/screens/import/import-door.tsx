import { useNavigate } from '@tanstack/react-router';
import { useMay } from '../frame/use-may.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

/** The ways to the packages of other counters and to an old register, which need pages of their own. */
export function ImportDoor() {
  const say = useLabels('import');
  const navigate = useNavigate();
  return (
    <>
      <h2>{say('door')}</h2>
      <p className="soft">{say('doorNote')}</p>
      <div className="acts">
        <Button icon="swap" onPress={() => void navigate({ to: '/settings/counters' })}>
          {say('openCounters')}
        </Button>
        <Button icon="paper" onPress={() => void navigate({ to: '/settings/register' })}>
          {say('openRegister')}
        </Button>
      </div>
    </>
  );
}

/** The same from the log, for whoever may use it. */
export function OthersDoor() {
  const say = useLabels('import');
  const navigate = useNavigate();
  const may = useMay('package-imports');
  if (!may) return null;
  return (
    <>
      <Button look="bare" small onPress={() => void navigate({ to: '/settings/counters' })}>
        {say('openCounters')}
      </Button>
      <Button look="bare" small onPress={() => void navigate({ to: '/settings/register' })}>
        {say('openRegister')}
      </Button>
    </>
  );
}
