import { useNavigate } from '@tanstack/react-router';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { isUnderWay } from './improvement-words.ts';

/** The way to the list from Today, with what is on it. */
export function ImprovementsDoor() {
  const say = useLabels('improvements');
  const navigate = useNavigate();
  const list = useDesk('improvements', {});
  const lines = list.value?.improvements ?? [];
  const waiting = lines.filter(({ state }) => state === 'open').length;
  const underWay = lines.filter(isUnderWay).length;
  return (
    <section data-door="improvements">
      <h2>{say('door')}</h2>
      <div className="door-row">
        <span className="soft">
          {waiting > 0 ? say('doorWaiting', { count: waiting }) : say('doorNote', { count: underWay })}
        </span>
        <Button look="bare" small icon="right" onPress={() => void navigate({ to: '/improvements' })}>
          {say('doorOpen')}
        </Button>
      </div>
    </section>
  );
}
