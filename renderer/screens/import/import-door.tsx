import { useNavigate } from '@tanstack/react-router';
import { useMay } from '../frame/use-may.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

/** The ways from the log to the packages of other counters and to an old register, for whoever may use them. */
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
