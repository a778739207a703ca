import type { IpcMainInvokeEvent } from 'electron';
import { ipcMain } from 'electron';
import { CHANNEL_NAMES } from '../contract/channel-names.ts';
import { refuse } from '../domain/refusal.ts';
import { answer } from './answer.ts';
import type { Handlers, Report } from './answer.ts';

export interface RouterPorts {
  /** True for the top frame of the desk's own window, and for nothing else. */
  readonly trusts: (event: IpcMainInvokeEvent) => boolean;
  readonly report: Report;
}

/** The one door into main: the sender first, then `answer`. */
export function bindRouter(handlers: Handlers, ports: RouterPorts): void {
  for (const name of CHANNEL_NAMES) {
    ipcMain.handle(name, (event, raw: unknown) =>
      ports.trusts(event) ? answer(name, handlers, raw, ports) : refuse('bad-request'),
    );
  }
}
