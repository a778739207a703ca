import { useNavigate } from '@tanstack/react-router';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

/** The way to the reports from Today. */
export function ReportsDoor() {
  const say = useLabels('reports');
  const navigate = useNavigate();
  return (
    <section data-door="reports">
      <h2>{say('door')}</h2>
      <div className="door-row">
        <span className="soft">{say('doorNote')}</span>
        <Button look="bare" small icon="right" onPress={() => void navigate({ to: '/reports' })}>
          {say('doorOpen')}
        </Button>
      </div>
    </section>
  );
}
