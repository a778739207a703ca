import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow, session } from 'electron';
import type { Session } from 'electron';
import type { PdfPrinter } from '../documents/paper/pdf-printer.ts';
import { ORIGIN, SHEET_POLICY } from './app-protocol.ts';
import { hardenSession } from './security.ts';

export interface PdfWindow extends PdfPrinter {
  readonly close: () => void;
}

const FONT = /^\/fonts\/([a-z0-9-]+\.woff2)$/;
/** A cold start reads some fifty font files; a paper that takes longer than this will not come. */
const TIME_LIMIT_MS = 30_000;

/**
 * A hidden window that prints papers: without scripts, without preload, in a session of its own that knows only the sheet in
 * hand and the shipped fonts (reliability: papers rendered in their own window without JavaScript). It is opened with the first
 * paper and kept, since opening costs more than printing; papers asked for at once are printed one after another.
 *
 * @param fonts absolute path of the folder with the shipped font files
 */
export function makePdfPrinter(fonts: string = join(__dirname, '../fonts')): PdfWindow {
  let window: BrowserWindow | null = null;
  let sheet = '';
  let count = 0;
  const lost = new Set<string>();
  let queue: Promise<unknown> = Promise.resolve();
  const pressSession = (): Session => {
    const press = session.fromPartition('paper-press', { cache: false });
    if (!press.protocol.isProtocolHandled('app')) {
      hardenSession(press, undefined);
      press.webRequest.onBeforeRequest((details, decide) => {
        decide({ cancel: !details.url.startsWith(`${ORIGIN}/`) });
      });
      press.webRequest.onErrorOccurred((details) => {
        lost.add(details.url);
      });
      press.protocol.handle('app', async (request) => {
        const response = await serve(request.url, fonts, () => sheet);
        if (!response.ok) lost.add(request.url);
        return response;
      });
    }
    return press;
  };
  const opened = (): BrowserWindow => {
    if (window !== null && !window.isDestroyed() && !window.webContents.isCrashed()) return window;
    window?.destroy();
    window = new BrowserWindow({
      show: false,
      // A print has the size of its paper; the picture of the page that Chromium draws for nobody would take ten megabytes.
      width: 64,
      height: 64,
      webPreferences: {
        session: pressSession(),
        javascript: false,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
      },
    });
    return window;
  };
  const printOnce = async (html: string): Promise<Uint8Array> => {
    const target = opened();
    sheet = html;
    count += 1;
    lost.clear();
    try {
      await inTime(target.loadURL(`${ORIGIN}/sheet/${String(count)}`));
      // Without a face of ours the engine would take one of the system's, or draw boxes, and say nothing.
      if (lost.size > 0) throw new Error(`not loaded: ${[...lost].join(' ')}`);
      return await inTime(
        target.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: false,
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
        }),
      );
    } catch (error) {
      // The next paper starts in a fresh window.
      target.destroy();
      throw error;
    } finally {
      sheet = '';
    }
  };
  const printNow = async (html: string): Promise<Uint8Array> => {
    try {
      return await printOnce(html);
    } catch {
      // A load was seen to fail once in some hundred under full load (net::ERR_FAILED); a fresh window prints it.
      return printOnce(html);
    }
  };
  return {
    print: (html) => {
      const printed = queue.then(() => printNow(html));
      queue = printed.catch(() => undefined);
      return printed;
    },
    close: () => {
      if (window !== null && !window.isDestroyed()) window.destroy();
      window = null;
    },
  };
}

async function serve(address: string, fonts: string, sheet: () => string): Promise<Response> {
  const { host, pathname } = new URL(address);
  if (host !== 'desk') return new Response(null, { status: 404 });
  if (/^\/sheet\/\d+$/.test(pathname)) {
    return new Response(sheet(), {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': SHEET_POLICY },
    });
  }
  const font = FONT.exec(pathname)?.[1];
  if (font === undefined) return new Response(null, { status: 404 });
  try {
    return new Response(new Uint8Array(await readFile(join(fonts, font))), {
      headers: { 'content-type': 'font/woff2' },
    });
  } catch {
    return new Response(null, { status: 404 });
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => {
      fail(new Error(`printing took longer than ${String(TIME_LIMIT_MS)} ms`));
    }, TIME_LIMIT_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
