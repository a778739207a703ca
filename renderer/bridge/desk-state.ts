import { createContext, useContext } from 'react';
import type { ChannelOutput } from '../../electron/contract/channels.ts';

export type DeskState = ChannelOutput<'desk-state'>;

/** Filled by app once `desk-state` has been read; every screen stands inside it. */
export const DeskStateContext = createContext<DeskState | null>(null);

export function useDeskState(): DeskState {
  const state = useContext(DeskStateContext);
  if (state === null) throw new Error('no screen stands outside the desk state');
  return state;
}
