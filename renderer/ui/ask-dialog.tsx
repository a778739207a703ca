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
  /**
   * Nobody leaves it while the verb is at work, since it would be done all the same. Only for a verb that always comes to an end by itself:
   * a print, which waits for the system's dialog, does not.
   */
  readonly staysWhileBusy?: boolean | undefined;
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
  staysWhileBusy,
  onVerb,
  onClose,
  other,
  children,
}: AskDialogProps) {
  const isHeld = staysWhileBusy === true && busy === true;
  return (
    <Dialog
      open
      title={title}
      onClose={isHeld ? nothing : onClose}
      acts={
        <>
          <Button look="bare" off={isHeld ? '' : false} onPress={onClose}>
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

function nothing(): void {
  // Esc, too, waits until it is done.
}
