import { useEffect, useState } from 'react';
import { CLOSE_STEPS } from '../../../electron/domain/close-step.ts';
import type { CloseStep } from '../../../electron/domain/close-step.ts';
import { isPassphraseGoodEnough } from '../../../electron/domain/passphrase-strength.ts';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import type { SealingWay } from '../../../electron/domain/sealing.ts';
import { ask, onTold } from '../../bridge/ask.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useTell } from '../../bridge/use-desk.ts';
import { useStepUp } from './use-step-up.ts';
import type { StepUp } from './use-step-up.ts';

export interface Closing {
  readonly folder: string;
  readonly choose: () => Promise<void>;
  /** null until somebody has said, where the branch has not decided. */
  readonly way: SealingWay | null;
  readonly setWay: (way: SealingWay) => void;
  readonly passphrase: string;
  readonly setPassphrase: (text: string) => void;
  readonly again: string;
  readonly setAgain: (text: string) => void;
  readonly redacted: boolean;
  readonly setRedacted: (redacted: boolean) => void;
  readonly stepUp: StepUp;
  readonly ready: boolean;
  readonly busy: boolean;
  readonly progress: { readonly step: CloseStep; readonly done: number; readonly of: number } | null;
  readonly refusal: Refusal | undefined;
  readonly done: ChannelOutput<'close-day'> | null;
  readonly close: () => Promise<void>;
  /** Whether it came too late. */
  readonly cancel: () => Promise<boolean>;
  readonly cancelling: boolean;
}

/** The way from a checked day to a verified package: folder, what it is sealed to, progress, outcome. */
export function useDayClose(view: ChannelOutput<'day'>, notes: Readonly<Record<string, string>>): Closing {
  const telling = useTell('close-day');
  const [folder, setFolder] = useState(view.lastFolder);
  const [chosen, setWay] = useState<SealingWay | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [redacted, setRedacted] = useState(false);
  const [progress, setProgress] = useState<Closing['progress']>(null);
  const [done, setDone] = useState<Closing['done']>(null);
  const [cancelling, setCancelling] = useState(false);
  const stepUp = useStepUp();
  useEffect(
    () =>
      onTold((told) => {
        if (told.kind !== 'progress') return;
        const step = CLOSE_STEPS.find((one) => one === told.step);
        if (step !== undefined) setProgress({ step, done: told.done, of: told.of });
      }),
    [],
  );
  const way = chosen ?? view.way;
  const sealed =
    way === 'key'
      ? view.keyFingerprint !== null
      : way === 'passphrase'
        ? isPassphraseGoodEnough(passphrase) && passphrase === again
        : way === 'plain' && stepUp.ready;
  return {
    folder,
    choose: async () => {
      const outcome = await ask('choose-folder', {});
      if (outcome.ok && outcome.value.folder !== null) setFolder(outcome.value.folder);
    },
    way,
    setWay,
    passphrase,
    setPassphrase,
    again,
    setAgain,
    redacted,
    setRedacted,
    stepUp,
    ready: folder !== '' && sealed,
    busy: telling.busy,
    progress: telling.busy ? progress : null,
    refusal: telling.refusal,
    done,
    close: async () => {
      if (way === null) return;
      setProgress(null);
      const outcome = await telling.tell({
        localDate: view.localDate,
        folder,
        notes: { ...notes },
        seal: way === 'passphrase' ? { way, passphrase, again } : { way },
        redacted,
        stepUp: way === 'plain' ? stepUp.value : null,
      });
      setCancelling(false);
      stepUp.setPin('');
      if (!outcome.ok) return;
      setPassphrase('');
      setAgain('');
      setDone(outcome.value);
    },
    cancel: async () => {
      setCancelling(true);
      const outcome = await ask('cancel-close', {});
      return outcome.ok && outcome.value.tooLate;
    },
    cancelling,
  };
}
