import { useEffect, useState } from 'react';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import type { Refusal } from '../../../electron/domain/refusal.ts';
import { ask, onTold } from '../../bridge/ask.ts';
import { useDeskState } from '../../bridge/desk-state.ts';
import { useTell } from '../../bridge/use-desk.ts';

export interface Closing {
  readonly folder: string;
  readonly choose: () => Promise<void>;
  readonly supervisorId: string | undefined;
  readonly setSupervisor: (id: string) => void;
  readonly pin: string;
  readonly setPin: (pin: string) => void;
  /** A supervisor who is signed in needs no second PIN. */
  readonly needsPin: boolean;
  /** What a plain package takes along; null for a supervisor. */
  readonly stepUp: { readonly supervisorId: string; readonly pin: string } | null;
  readonly ready: boolean;
  readonly busy: boolean;
  readonly progress: { readonly step: string; readonly done: number; readonly of: number } | null;
  readonly refusal: Refusal | undefined;
  readonly done: ChannelOutput<'close-day'> | null;
  readonly close: () => Promise<void>;
}

/** The way from a checked day to a verified package: folder, PIN, progress, outcome. */
export function useDayClose(view: ChannelOutput<'day'>, notes: Readonly<Record<string, string>>): Closing {
  const { session, staff } = useDeskState();
  const telling = useTell('close-day');
  const [folder, setFolder] = useState(view.lastFolder);
  const [pin, setPin] = useState('');
  const [supervisorId, setSupervisor] = useState(staff.find((one) => one.role === 'supervisor')?.id);
  const [progress, setProgress] = useState<Closing['progress']>(null);
  const [done, setDone] = useState<Closing['done']>(null);
  const needsPin = session?.role !== 'supervisor';
  useEffect(
    () =>
      onTold((told) => {
        if (told.kind === 'progress') setProgress(told);
      }),
    [],
  );
  const stepUp = needsPin && supervisorId !== undefined ? { supervisorId, pin } : null;
  return {
    folder,
    choose: async () => {
      const outcome = await ask('choose-folder', {});
      if (outcome.ok && outcome.value.folder !== null) setFolder(outcome.value.folder);
    },
    supervisorId,
    setSupervisor,
    pin,
    setPin,
    needsPin,
    stepUp,
    ready: folder !== '' && (!needsPin || /^\d{4,12}$/.test(pin)),
    busy: telling.busy,
    progress: telling.busy ? progress : null,
    refusal: telling.refusal,
    done,
    close: async () => {
      setProgress(null);
      const outcome = await telling.tell({ localDate: view.localDate, folder, notes: { ...notes }, stepUp });
      setPin('');
      if (outcome.ok) setDone(outcome.value);
    },
  };
}
