import { useNavigate } from '@tanstack/react-router';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

/** The way to the packs, which need a page of their own. */
export function PacksDoor() {
  const say = useLabels('packs');
  const navigate = useNavigate();
  return (
    <>
      <h2>{say('door')}</h2>
      <p className="soft">{say('doorNote')}</p>
      <div className="acts">
        <Button icon="bookmark" onPress={() => void navigate({ to: '/settings/packs' })}>
          {say('open')}
        </Button>
      </div>
    </>
  );
}
