import { findNumbers, maskNumbers } from '../../../electron/domain/intake/mask-numbers.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

export interface MaskingOfferProps {
  readonly text: string;
  readonly onMask: (masked: string) => void;
}

/** Seen by their check digits only; masked on a press, never by itself (product A3). */
export function MaskingOffer({ text, onMask }: MaskingOfferProps) {
  const say = useLabels('intake');
  const found = findNumbers(text);
  if (found.length === 0) return null;
  return (
    <div className="note warn masking" role="status">
      <Icon name="shield" />
      <span>{say('masking.found', { count: found.length })}</span>
      <Button
        look="bare"
        small
        onPress={() => {
          onMask(maskNumbers(text));
        }}
      >
        {say('masking.mask')}
      </Button>
    </div>
  );
}
