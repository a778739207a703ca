import { randomUUID } from 'node:crypto';
import { url as inspectorUrl } from 'node:inspector';
import { join } from 'node:path';
import { app, powerMonitor } from 'electron';
import { openLogger } from '../platform/logger.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { openDataFolder, windowFolder } from './data-folder.ts';
import { openDeskWindow } from './desk-window.ts';
import { makeLogChanges } from './log-changes.ts';
import { makeOpenedFiles, withoutPackages } from './opened-files.ts';
import { refusedSwitches } from './packaged-start.ts';
import type { PrepareOutcome } from './preparing-desk.ts';
import type { Rescue } from './recovery-desk.ts';
import { makeReopenable } from './reopenable-desk.ts';
import { bindRouter } from './router.ts';
import { drawPlainly, forgetTheNetwork, harden } from './security.ts';
import { trialSeam } from './trial-seam.ts';
import type { TrialSeam } from './trial-seam.ts';
import { wireDesk } from './wiring.ts';

const refused = refusedSwitches({
  packaged: app.isPackaged,
  platform: process.platform,
  words: process.argv,
  inspected: inspectorUrl() !== undefined,
});
if (refused.length > 0) {
  console.error(`Amends does not start with ${refused.join(' ')}`);
  app.exit(1);
} else {
  begin();
}

function begin(): void {
  // Whatever the machine's default is: files of the desk, Chromium's among them, are their owner's alone.
  process.umask(0o077);
  registerAppScheme();
  forgetTheNetwork();
  drawPlainly();
  // Nothing of ours lies in a keyring, and a locked one would ask the clerk for its password at the start.
  app.commandLine.appendSwitch('password-store', 'basic');
  const seam = trialSeam(app.isPackaged, process.env);
  const data = openDataFolder(seam.dataFolder);
  if (data.ok) app.setPath('userData', windowFolder(data.folder));
  if (!app.requestSingleInstanceLock()) {
    // The first desk brings its window to the front, says that it is already open and takes the files over.
    app.exit(0);
    return;
  }
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(() => {
    start(seam);
  });
}

/** Electron answers a second start as soon as its event has been dealt with. */
const ANSWERED_AFTER_MS = 100;

function start(seam: TrialSeam): void {
  const development = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  const logger = openLogger(join(app.getPath('userData'), 'desk.log'));
  // Node would print the message, and Electron show it in a box: it may quote a complaint.
  const unexpected = (error: unknown): void => {
    logger.bug('main', error, randomUUID().slice(0, 8));
  };
  process.on('uncaughtException', unexpected);
  process.on('unhandledRejection', unexpected);
  harden(development);
  const fontFolder = join(__dirname, '../fonts');
  // The window first: its process starts and loads the page while the log is opened here.
  serveApp({
    renderer: join(__dirname, '../renderer'),
    fonts: fontFolder,
    paperHtml: (id) => wired.paperHtml(id),
  });
  const deskWindow = openDeskWindow(development);
  const opened = makeOpenedFiles();
  opened.offer(process.argv, process.cwd());
  const rescue: Rescue = { wanted: null, seated: null };
  const prepared: PrepareOutcome = { refused: null };
  const changes = makeLogChanges();
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
        opened,
        tell: deskWindow.tell,
        window: () => (deskWindow.window.isDestroyed() ? null : deskWindow.window),
        rescue,
        changes,
        prepared,
        reopen: (between) => {
          wired.reopen(between);
        },
      }),
    () => {
      deskWindow.tell({ kind: 'desk-changed' });
    },
  );
  bindRouter(wired.handlers, {
    trusts: deskWindow.trusts,
    report: (channel, error) => {
      const reference = randomUUID().slice(0, 8);
      logger.bug(channel, error, reference);
      return reference;
    },
  });
  app.on('second-instance', (_event, words, folder) => {
    const offered = opened.offer(words, folder);
    const { window } = deskWindow;
    if (window.isDestroyed()) {
      // Somebody is back while the last backup is being made, which may take minutes: the desk starts anew, and the next backup is made
      // while it works. The second start is answered first, or it would go on as a desk of its own.
      setTimeout(() => {
        wired.close();
        app.relaunch({ args: [...withoutPackages(process.argv), ...opened.take()] });
        app.exit(0);
      }, ANSWERED_AFTER_MS);
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
    deskWindow.tell({ kind: offered ? 'desk-changed' : 'second-start' });
  });
  deskWindow.window.on('close', (event) => {
    if (!wired.leaving.mayClose()) event.preventDefault();
  });
  app.on('before-quit', wired.leaving.noteQuit);
  // The system goes down: quit in the desk's own order as long as it waits …
  powerMonitor.on('shutdown', () => {
    app.quit();
  });
  // … and on Windows, where it does not, at least send what is left.
  deskWindow.window.on('session-end', () => deskWindow.tell({ kind: 'save-now' }));
  app.on('will-quit', (event) => {
    // The window is gone; what is due is still copied. A system that shuts down does not wait, and leaves the backup of before.
    const last = wired.lastBackup();
    if (last === null) {
      wired.close();
      return;
    }
    event.preventDefault();
    const end = (): void => {
      app.quit();
    };
    void last.then(end, end);
  });
}
