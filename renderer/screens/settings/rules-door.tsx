import { useNavigate } from '@tanstack/react-router';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

/** The way to the rules of the branch, which need a page of their own. */
export function RulesDoor() {
  const say = useLabels('branchRules');
  const navigate = useNavigate();
  return (
    <>
      <h2>{say('door')}</h2>
      <p className="soft">{say('doorNote')}</p>
      <div className="acts">
        <Button icon="calendar" onPress={() => void navigate({ to: '/settings/branch' })}>
          {say('openDoor')}
        </Button>
      </div>
    </>
  );
}
