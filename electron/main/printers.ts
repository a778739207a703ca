import type { BrowserWindow } from 'electron';
import type { PrintTray } from '../domain/paper.ts';
import type { Printers } from '../usecases/choose-printer.ts';
import type { Settings } from './desk-state.ts';

export interface PrinterPorts {
  readonly settings: Settings;
  readonly window: () => BrowserWindow | null;
  readonly test: Printers['test'];
}

/** The printers the system names; what is chosen stands beside the log. */
export function makePrinters({ settings, window, test }: PrinterPorts): Printers {
  return {
    list: async () => {
      const found = (await window()?.webContents.getPrintersAsync()) ?? [];
      return found.map(({ name, displayName }) => ({ name, title: displayName === '' ? name : displayName }));
    },
    chosen: (tray) => chosenPrinter(settings, tray),
    choose: (tray, printer) => {
      settings.set(settingOf(tray), printer);
    },
    test,
  };
}

export function chosenPrinter(settings: Settings, tray: PrintTray): string | null {
  const name = settings.get(settingOf(tray));
  return typeof name === 'string' && name !== '' ? name : null;
}

function settingOf(tray: PrintTray): string {
  return `printer-${tray}`;
}
