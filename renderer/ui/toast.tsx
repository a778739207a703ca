import { useEffect, useSyncExternalStore } from 'react';
import { useLabels } from '../labels/use-labels.ts';
import { Icon } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import { useCommand } from './keys/use-command.ts';

export interface ToastWords {
  readonly words: string;
  /** Takes it back, also by Ctrl Z while it is shown. */
  readonly undo?: (() => void) | undefined;
  /** Needs attention: stays until it is closed. */
  readonly stays?: boolean | undefined;
}

/** Design: 6 s, long enough to read and to take back. */
const SHOWN_MS = 6000;

let shown: ToastWords | null = null;
const watchers = new Set<() => void>();

/** Shows one line at the bottom left; a newer one takes its place. */
export function showToast(toast: ToastWords): void {
  shown = toast;
  for (const watcher of watchers) watcher();
}

export function hideToast(): void {
  shown = null;
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
}

/** Where toasts appear; stands once in the window. */
export function ToastPlace() {
  const say = useLabels('ui');
  const toast = useSyncExternalStore(watch, () => shown);
  useEffect(() => {
    if (toast === null || toast.stays === true) return undefined;
    const timer = setTimeout(hideToast, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [toast]);
  const takeBack = (): void => {
    toast?.undo?.();
    hideToast();
  };
  useCommand('take-back', takeBack, { off: toast?.undo === undefined });
  return (
    <div className="toast-place" role="region" aria-label={say('messages')}>
      <div role="status">
        {toast === null ? null : (
          <div className="toast">
            <Icon name={toast.stays === true ? 'late' : 'check'} />
            <span>{toast.words}</span>
            {toast.undo === undefined ? null : (
              <button type="button" className="link" onClick={takeBack}>
                {say('undo')}
                <Kbd command="take-back" />
              </button>
            )}
            {toast.stays === true ? (
              <button type="button" className="link" onClick={hideToast}>
                {say('close')}
              </button>
            ) : null}
          </div>
        )}
      </div>
    </div>
  );
}
