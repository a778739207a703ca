import { useTell } from '../../bridge/use-desk.ts';
import { coverWindow, uncoverWindow } from '../../ui/cover.ts';
import { saveNow } from './unsaved.ts';

/** Privacy key and lock: nothing to be seen from the key press on, what is typed is sent, then the desk is locked. */
export function useHide(): () => void {
  const lock = useTell('lock');
  return () => {
    coverWindow();
    void saveNow();
    void lock.tell({}).then((outcome) => {
      if (!outcome.ok) uncoverWindow();
    });
  };
}
