import { contextBridge, ipcRenderer } from 'electron';
import { CHANNEL_NAMES } from '../contract/channel-names.ts';
import type { Told } from '../contract/envelope.ts';

/** One named function a channel and nothing else: the window cannot reach a channel that the contract does not name. */
const api: Record<string, unknown> = {};
for (const name of CHANNEL_NAMES) {
  api[name] = (input: unknown): Promise<unknown> => ipcRenderer.invoke(name, input);
}
api['onTold'] = (listener: (told: Told) => void): (() => void) => {
  const forward = (_event: unknown, told: Told): void => {
    listener(told);
  };
  ipcRenderer.on('told', forward);
  return () => {
    ipcRenderer.off('told', forward);
  };
};
contextBridge.exposeInMainWorld('amends', Object.freeze(api));
