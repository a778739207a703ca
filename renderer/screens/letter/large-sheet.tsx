import { useLabels } from '../../labels/use-labels.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SheetPreview } from './sheet-preview.tsx';
import type { SheetPreviewProps } from './sheet-preview.tsx';

export interface LargeSheetProps {
  readonly sheet: SheetPreviewProps;
  readonly onClose: () => void;
}

/** The sheet as wide as the window lets it be, to be read before it is approved; Esc leads back. */
export function LargeSheet({ sheet, onClose }: LargeSheetProps) {
  const say = useLabels('letter');
  return (
    <Dialog
      open
      title={sheet.label}
      onClose={onClose}
      acts={
        <Button look="main" command="main-button" onPress={onClose} autoFocus>
          {say('smaller')}
        </Button>
      }
    >
      <div className="large-sheet">
        {/* As wide as there is room for, whatever is below scrolls. */}
        <SheetPreview {...sheet} fitMm={1} />
      </div>
    </Dialog>
  );
}
