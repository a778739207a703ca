import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

export interface AskDialogProps {
  readonly title: string;
  /** What the filled button does, as a verb. */
  readonly verb: string;
  readonly back: string;
  /** Everything the verb needs is there. */
  readonly ready: boolean;
  readonly busy?: boolean | undefined;
  readonly onVerb: () => void;
  readonly onClose: () => void;
  /** A second way out, between back and the verb. */
  readonly other?: ReactNode;
  readonly children: ReactNode;
}

/** Asks for what one verb needs: back, and the verb on Ctrl Enter. */
export function AskDialog({
  title,
  verb,
  back,
  ready,
  busy,
  onVerb,
  onClose,
  other,
  children,
}: AskDialogProps) {
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      acts={
        <>
          <Button look="bare" onPress={onClose}>
            {back}
          </Button>
          {other}
          <Button
            look="main"
            command="main-button"
            off={ready ? false : ''}
            busy={busy === true ? verb : false}
            onPress={onVerb}
          >
            {verb}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
