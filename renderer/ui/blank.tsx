import { Button } from 'react-aria-components';
import { useLabels } from '../labels/use-labels.ts';
import { Icon } from './icon.tsx';

export interface BlankProps {
  /** What is missing: the agreed time. */
  readonly label: string;
  readonly onGo: () => void;
}

/** A dashed slot for a fact that is not known yet; it leads to its field. */
export function Blank({ label, onGo }: BlankProps) {
  const say = useLabels('ui');
  return (
    <Button className="blank" onPress={onGo} aria-label={say('goToField', { label })}>
      {label}
      <Icon name="pencil" />
    </Button>
  );
}
