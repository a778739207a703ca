import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { IpcMainInvokeEvent } from 'electron';
import type { Told } from '../contract/envelope.ts';
import { ORIGIN } from './app-protocol.ts';

export interface DeskWindow {
  readonly window: BrowserWindow;
  readonly trusts: (event: IpcMainInvokeEvent) => boolean;
  readonly tell: (told: Told) => void;
}

/** The one window. Everything that could weaken it is named here, so that a change of a default is seen. */
export function openDeskWindow(development: string | undefined): DeskWindow {
  const window = new BrowserWindow({
    show: false,
    icon: join(__dirname, '../icon.png'),
    width: 1280,
    height: 800,
    minWidth: 960,
    minHeight: 640,
    useContentSize: true,
    backgroundColor: '#fcfbf8',
    autoHideMenuBar: true,
    webPreferences: {
      preload: join(__dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: development !== undefined,
      disableDialogs: true,
      webgl: false,
      enableWebSQL: false,
    },
  });
  window.setMenu(null);
  window.once('ready-to-show', () => {
    window.show();
  });
  // Without a menu nothing else answers to the key every window has for this.
  window.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || input.key !== 'F11') return;
    event.preventDefault();
    window.setFullScreen(!window.isFullScreen());
  });
  const home = development ?? `${ORIGIN}/`;
  void window.loadURL(home);
  // `about:blank` is the one place a page can send itself to without anybody being asked; the desk comes back.
  window.webContents.on('did-navigate', (_event, url) => {
    if (placeOf(url) !== placeOf(home)) void window.loadURL(home);
  });
  return {
    window,
    trusts: (event) =>
      event.senderFrame !== null &&
      event.senderFrame === window.webContents.mainFrame &&
      placeOf(event.senderFrame.url) === placeOf(home),
    tell: (told) => {
      if (!window.isDestroyed()) window.webContents.send('told', told);
    },
  };
}

/** Node reports the origin of any `app:` URL as "null"; scheme and host tell them apart. */
function placeOf(url: string): string {
  const { protocol, host } = new URL(url);
  return `${protocol}//${host}`;
}
