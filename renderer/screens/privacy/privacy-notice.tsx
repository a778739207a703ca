import { useNavigate } from '@tanstack/react-router';
import { useDesk } from '../../bridge/use-desk.ts';
import { useMay } from '../frame/use-may.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

/** One calm line on Today for a supervisor, while somebody's time is up; nothing presses. */
export function PrivacyNotice() {
  const say = useLabels('privacy');
  const navigate = useNavigate();
  const may = useMay('retention-due');
  const { value } = useDesk('retention-due', {}, { enabled: may });
  if (!may || value?.due !== true) return null;
  return (
    <section data-retention-due>
      <h2>{say('today')}</h2>
      <p>{say('todayWords')}</p>
      <p className="act">
        <Button small onPress={() => void navigate({ to: '/settings/privacy' })}>
          {say('todayOpen')}
        </Button>
      </p>
    </section>
  );
}
