import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow, session } from 'electron';
import type { Session } from 'electron';
import type { PdfPrinter } from '../documents/paper/pdf-printer.ts';
import { pageSizeOf } from '../documents/paper/paper-html.ts';
import { makeFontGatherer } from '../documents/paper/fonts/gather-fonts.ts';
import type { GatheredSheet } from '../documents/paper/fonts/gather-fonts.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { ORIGIN, SHEET_POLICY } from './app-protocol.ts';
import { hardenSession } from './security.ts';

export interface PdfWindow extends PdfPrinter {
  /**
   * Hands the sheet that a PDF was made from to a printer; null asks by the system's dialogue. The page itself is printed, not the PDF
   * in Chromium's viewer: that loads at a time of its own and gave the printer an empty sheet (seen with CUPS, Electron 33).
   */
  readonly handOver: (pdf: Uint8Array, printer: string | null) => Promise<Outcome<Nothing>>;
  readonly close: () => void;
}

const FONT = /^\/fonts\/([a-z0-9-]+\.(?:woff2|ttf))$/;
const NOTHING_IN_HAND: GatheredSheet = { html: '', fonts: new Map() };
/** A cold start reads some fifty font files; a paper that takes longer than this will not come. */
const TIME_LIMIT_MS = 30_000;
/** Chromium's own word for a print dialog that was closed. */
const CANCELLED = 'Print job canceled';

/**
 * A hidden window that prints papers: without scripts, without preload, in a session of its own that knows only the sheet in
 * hand and the shipped fonts (reliability: papers rendered in their own window without JavaScript). It is opened with the first
 * paper and kept, since opening costs more than printing; papers asked for at once are printed one after another.
 *
 * @param fonts absolute path of the folder with the shipped font files
 */
export function makePdfPrinter(fonts: string = join(__dirname, '../fonts')): PdfWindow {
  let window: BrowserWindow | null = null;
  const gather = makeFontGatherer(fonts);
  let sheet = NOTHING_IN_HAND;
  let count = 0;
  /** The sheet that stands in the window. */
  let shown: string | null = null;
  const sheets = new WeakMap<Uint8Array, string>();
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
    shown = null;
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
  const load = async (target: BrowserWindow, html: string): Promise<void> => {
    if (shown === html) return;
    shown = null;
    sheet = await gather(html);
    count += 1;
    lost.clear();
    try {
      await inTime(target.loadURL(`${ORIGIN}/sheet/${String(count)}`));
      // Without a face of ours the engine would take one of the system's, or draw boxes, and say nothing.
      if (lost.size > 0) throw new Error(`not loaded: ${[...lost].join(' ')}`);
      shown = html;
    } finally {
      sheet = NOTHING_IN_HAND;
    }
  };
  const once = async <T>(html: string, work: (target: BrowserWindow) => Promise<T>): Promise<T> => {
    const target = opened();
    try {
      await load(target, html);
      return await work(target);
    } catch (error) {
      // The next paper starts in a fresh window.
      target.destroy();
      throw error;
    }
  };
  const printNow = async (html: string): Promise<Uint8Array> => {
    const pdf = await once(html, async (target) =>
      inTime(
        target.webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          generateDocumentOutline: false,
          margins: { top: 0, bottom: 0, left: 0, right: 0 },
        }),
      ),
    );
    sheets.set(pdf, html);
    return pdf;
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const worked = queue.then(work);
    queue = worked.catch(() => undefined);
    return worked;
  };
  return {
    // A load was seen to fail once in some hundred under full load (net::ERR_FAILED); a fresh window prints it.
    print: (html) => inTurn(() => printNow(html).catch(() => printNow(html))),
    handOver: (pdf, printer) =>
      inTurn(async () => {
        const html = sheets.get(pdf);
        if (html === undefined) return refuse('print-failed');
        try {
          return await once(html, (target) => toPrinter(target, html, printer));
        } catch {
          return refuse('print-failed');
        }
      }),
    close: () => {
      if (window !== null && !window.isDestroyed()) window.destroy();
      window = null;
    },
  };
}

async function toPrinter(
  target: BrowserWindow,
  html: string,
  printer: string | null,
): Promise<Outcome<Nothing>> {
  const { widthMm, heightMm } = pageSizeOf(html);
  // The sheet brings its margins along.
  const page = {
    printBackground: true,
    margins: { marginType: 'none' },
    pageSize: { width: widthMm * 1000, height: heightMm * 1000 },
  } as const;
  const failure = await new Promise<string>((resolve) => {
    target.webContents.print(
      // Papers are drawn in grey and have a front only.
      printer === null
        ? page
        : { ...page, silent: true, deviceName: printer, color: false, duplexMode: 'simplex' },
      (printed, reason) => {
        resolve(printed ? '' : reason);
      },
    );
  });
  return failure === '' ? done(NOTHING) : refuse(failure === CANCELLED ? 'print-cancelled' : 'print-failed');
}

async function serve(address: string, fonts: string, sheet: () => GatheredSheet): Promise<Response> {
  const { host, pathname } = new URL(address);
  if (host !== 'desk') return new Response(null, { status: 404 });
  if (/^\/sheet\/\d+$/.test(pathname)) {
    return new Response(sheet().html, {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': SHEET_POLICY },
    });
  }
  const font = FONT.exec(pathname)?.[1];
  if (font === undefined) return new Response(null, { status: 404 });
  const gathered = sheet().fonts.get(font);
  if (gathered !== undefined)
    return new Response(new Uint8Array(gathered), { headers: { 'content-type': 'font/ttf' } });
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
