import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import type { Session, WebContents } from 'electron';
import type { PdfViewer } from '../usecases/review-letter.ts';
import { hardenSession } from './security.ts';

export interface PdfWindows extends PdfViewer {
  /** The desk was locked or goes: nothing of a customer stays on the screen. */
  readonly close: () => void;
}

/**
 * Shows the stored bytes of a paper in Chromium's own PDF viewer, over the desk's window. It closes with Esc and F12, when the desk's
 * window is used again, and when the desk is locked, so that blanking or locking the desk leaves no paper behind. The file lies in
 * `folder`, of this viewer alone, while it is shown; what a crash or a power cut left there goes with the next start. It is only looked at:
 * without the viewer's own buttons and keys for printing.
 */
export function makePdfViewer(folder: string, parent: () => BrowserWindow | null): PdfWindows {
  erase(folder);
  let shown: BrowserWindow | null = null;
  /** Made with the first paper: each hardening of a session adds its listeners once more. */
  let own: Session | null = null;
  /** Counts what was closed, so that a paper asked for before the desk was locked does not open after it. */
  let closed = 0;
  const close = (): void => {
    closed += 1;
    if (shown !== null && !shown.isDestroyed()) shown.destroy();
    shown = null;
  };
  const closesByKey = (contents: WebContents): void => {
    contents.on('before-input-event', (event, input) => {
      const ends = input.key === 'Escape' || input.key === 'F12';
      // A sheet from here would be no COPY and no entry in the log: it is printed where the paper stands.
      const prints = (input.control || input.meta) && /^[ps]$/i.test(input.key);
      if (ends || prints) event.preventDefault();
      if (ends) close();
    });
  };
  return {
    close,
    show: async (pdf, title) => {
      close();
      const asked = closed;
      const over = parent();
      const bytes = await pdf;
      if (closed !== asked) return;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const shelf = await mkdtemp(join(folder, 'paper-'));
      const file = join(shelf, 'paper.pdf');
      try {
        await writeFile(file, bytes, { mode: 0o600 });
      } catch (error) {
        erase(shelf);
        throw error;
      }
      if (closed !== asked) {
        erase(shelf);
        return;
      }
      const window = new BrowserWindow({
        ...(over === null ? {} : { parent: over }),
        title,
        width: 900,
        height: 1000,
        autoHideMenuBar: true,
        webPreferences: {
          session: (own ??= viewerSession()),
          plugins: true,
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          spellcheck: false,
        },
      });
      shown = window;
      const end = (): void => {
        app.removeListener('web-contents-created', inner);
        over?.removeListener('focus', close);
        if (shown === window) shown = null;
        // At once: the desk may be on its way out, and a removal that is still to come would not be waited for.
        erase(shelf);
      };
      window.once('closed', end);
      window.on('page-title-updated', (event) => {
        event.preventDefault();
      });
      closesByKey(window.webContents);
      // The viewer is a page in the page, and it has the keys once somebody has clicked into the paper.
      const inner = (_event: unknown, contents: WebContents): void => {
        closesByKey(contents);
      };
      app.on('web-contents-created', inner);
      try {
        await window.loadFile(file, { hash: 'toolbar=0&navpanes=0' });
      } catch (error) {
        close();
        throw error;
      }
      over?.on('focus', close);
    },
  };
}

/** A file another program holds, or on a disk that is read-only now, stays for the next start: nothing a clerk could do about it. */
function erase(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // See above.
  }
}

/**
 * Knows the one file and the viewer's own parts, nothing else; prints and saves nothing. In a session that is kept in memory only,
 * Chromium's viewer shows an empty page (seen with Electron 33): it is a persistent one without a cache.
 */
function viewerSession(): Session {
  const own = session.fromPartition('persist:paper-viewer', { cache: false });
  hardenSession(own, undefined);
  own.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !/^(file|chrome-extension|chrome|blob|data):/.test(details.url) });
  });
  return own;
}
