import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';

/** The reason once it is given, until then the button that asks for it. */
export function Lateness({ reason, onExplain }: { readonly reason: string; readonly onExplain: () => void }) {
  const say = useLabels('clocks');
  return (
    <span className="clock-reason">
      {reason === '' ? (
        <Button small icon="pencil" onPress={onExplain}>
          {say('late.act')}
        </Button>
      ) : (
        <span className="soft">{say('reasonGiven', { reason })}</span>
      )}
    </span>
  );
}
