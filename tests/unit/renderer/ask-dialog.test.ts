import type { ReactElement, ReactNode } from 'react';
import { expect, test } from 'vitest';
import { AskDialog } from '../../../renderer/ui/ask-dialog.tsx';
import type { AskDialogProps } from '../../../renderer/ui/ask-dialog.tsx';

/** Whether Esc and Back lead out of it, as it hands them to the parts underneath. */
function waysOut(props: Partial<AskDialogProps>): { readonly escape: boolean; readonly back: boolean } {
  let closed = false;
  const dialog = AskDialog({
    title: 'Restore',
    verb: 'Restore',
    back: 'Back',
    ready: true,
    onVerb: () => undefined,
    onClose: () => {
      closed = true;
    },
    children: null,
    ...props,
  }) as ReactElement<{ onClose: () => void; acts: ReactElement<{ children: ReactNode[] }> }>;
  dialog.props.onClose();
  const back = dialog.props.acts.props.children[0] as ReactElement<{ off?: string | false }>;
  return { escape: closed, back: (back.props.off ?? false) === false };
}

test('a verb that goes on behind a closed dialog keeps it open until it is done', () => {
  expect(waysOut({ staysWhileBusy: true })).toEqual({ escape: true, back: true });
  expect(waysOut({ staysWhileBusy: true, busy: true })).toEqual({ escape: false, back: false });
});

test('one that waits for a dialog of the system can be left', () => {
  expect(waysOut({ busy: true })).toEqual({ escape: true, back: true });
});
