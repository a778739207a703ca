import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useCommand } from './keys/use-command.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Esc and what else closes it; nothing is done. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the verb last. */
  readonly acts: ReactNode;
}

/** Asks only what it must. Focus goes in, stays in and comes back. */
export function Dialog(props: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={props.open}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className="dialog">
        <AriaDialog className="dialog-in">
          <Shield />
          <Heading slot="title">{props.title}</Heading>
          {props.children}
          <div className="acts">{props.acts}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * What the page behind would do is not done while the dialog asks: before its verb is ready, the main button's key does nothing. Stands
 * first in the dialog, so that the verb's own answer is the newer one.
 */
function Shield() {
  useCommand('main-button', nothing);
  useCommand('supervisor', nothing);
  return null;
}

function nothing(): void {
  // On purpose: the key ends here.
}
