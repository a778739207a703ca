import { STAGES } from '../../../electron/domain/stage.ts';
import type { Stage } from '../../../electron/domain/stage.ts';
import { useHide } from '../frame/use-hide.ts';
import { useCommand } from '../../ui/keys/use-command.ts';

/** Blank and lock, also on the two pages without a top bar: read-back and phrases. */
export function usePrivacyKeys(): void {
  const hide = useHide();
  useCommand('blank-screen', hide);
  useCommand('lock', hide);
}

/** Ctrl 1 to 7, in any order. */
export function useStageKeys(goToStage: (stage: Stage) => void): void {
  const go = (index: number): void => {
    const stage = STAGES[index];
    if (stage !== undefined) goToStage(stage);
  };
  useCommand('stage-1', () => {
    go(0);
  });
  useCommand('stage-2', () => {
    go(1);
  });
  useCommand('stage-3', () => {
    go(2);
  });
  useCommand('stage-4', () => {
    go(3);
  });
  useCommand('stage-5', () => {
    go(4);
  });
  useCommand('stage-6', () => {
    go(5);
  });
  useCommand('stage-7', () => {
    go(6);
  });
}
