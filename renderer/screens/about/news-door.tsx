import { useNavigate } from '@tanstack/react-router';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { newsOf } from './news.ts';

/** One quiet section after an upgrade, until somebody has looked or put it away; a desk that is new itself has no news. */
export function NewsDoor() {
  const say = useLabels('about');
  const navigate = useNavigate();
  const { version, newsSeen, tour } = useDeskState();
  const { tell } = useTell('note-news');
  if (tour?.over !== true || newsSeen === version || newsOf(version) === undefined) return null;
  return (
    <section data-door="news">
      <h2>{say('newIn', { version })}</h2>
      <div className="acts">
        <Button small onPress={() => void navigate({ to: '/about' })}>
          {say('look')}
        </Button>
        <Button look="bare" small onPress={() => void tell({})}>
          {say('putAway')}
        </Button>
      </div>
    </section>
  );
}
