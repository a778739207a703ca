import { useNavigate } from '@tanstack/react-router';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

/** The way to the rehearsals from Today, for quiet hours. */
export function PracticeDoor() {
  const say = useLabels('practice');
  const navigate = useNavigate();
  return (
    <section data-door="practice">
      <h2>{say('door')}</h2>
      <div className="door-row">
        <span className="soft">{say('doorNote')}</span>
        <Button look="bare" small icon="right" onPress={() => void navigate({ to: '/practice' })}>
          {say('doorOpen')}
        </Button>
      </div>
    </section>
  );
}
