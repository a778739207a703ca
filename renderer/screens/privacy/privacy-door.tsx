import { useNavigate } from '@tanstack/react-router';
import { useMay } from '../frame/use-may.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

/** The ways to what is kept of people, which need pages of their own. */
export function PrivacyDoor() {
  const say = useLabels('privacy');
  const navigate = useNavigate();
  const mayAudit = useMay('audit');
  const mayErase = useMay('retention');
  return (
    <>
      <h2>{say('door')}</h2>
      <p className="soft">{say('doorNote')}</p>
      <div className="acts">
        {mayErase ? (
          <Button icon="history" onPress={() => void navigate({ to: '/settings/privacy' })}>
            {say('open')}
          </Button>
        ) : null}
        <Button icon="person" onPress={() => void navigate({ to: '/settings/person' })}>
          {say('openPerson')}
        </Button>
        {mayAudit ? (
          <Button icon="shield" onPress={() => void navigate({ to: '/settings/audit' })}>
            {say('openAudit')}
          </Button>
        ) : null}
      </div>
    </>
  );
}
