import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import { openLogger } from '../platform/logger.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { openDataFolder, windowFolder } from './data-folder.ts';
import { openDeskWindow } from './desk-window.ts';
import type { DeskWindow } from './desk-window.ts';
import { makeReopenable } from './reopenable-desk.ts';
import { bindRouter } from './router.ts';
import { harden } from './security.ts';
import { trialSeam } from './trial-seam.ts';
import { wireDesk } from './wiring.ts';

registerAppScheme();
// Drawing is text and lines; a branch PC's graphics driver is the likeliest thing on it to crash.
app.disableHardwareAcceleration();

const seam = trialSeam(app.isPackaged, process.env);
const development = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
const data = openDataFolder(seam.dataFolder);
if (data.ok) app.setPath('userData', windowFolder(data.folder));

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start);
} else {
  // The first desk brings its window to the front and says that it is already open.
  app.exit(0);
}

function start(): void {
  const logger = openLogger(join(app.getPath('userData'), 'desk.log'));
  harden(development);
  const fontFolder = join(__dirname, '../fonts');
  let deskWindow: DeskWindow | null = null;
  const wired = makeReopenable(
    () =>
      wireDesk({
        // Looked at anew each time: the folder may have become writable since.
        data: openDataFolder(seam.dataFolder),
        seam,
        logger,
        version: app.getVersion(),
        packaged: app.isPackaged,
        fontFolder,
        tell: (told) => deskWindow?.tell(told),
        window: () => deskWindow?.window ?? null,
        reopen: (between) => {
          wired.reopen(between);
        },
      }),
    () => deskWindow?.tell({ kind: 'desk-changed' }),
  );
  serveApp({ renderer: join(__dirname, '../renderer'), fonts: fontFolder, paperHtml: wired.paperHtml });
  bindRouter(wired.handlers, {
    trusts: (event) => deskWindow?.trusts(event) ?? false,
    report: (channel, error) => {
      const reference = randomUUID().slice(0, 8);
      logger.bug(channel, error, reference);
      return reference;
    },
  });
  deskWindow = openDeskWindow(development);
  app.on('second-instance', () => {
    const window = deskWindow?.window;
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.focus();
    deskWindow?.tell({ kind: 'second-start' });
  });
  app.on('will-quit', wired.close);
}

app.on('window-all-closed', () => {
  app.quit();
});
