import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BrowserWindow, session } from 'electron';
import type { Session, WebContents } from 'electron';
import { makeFontGatherer } from '../documents/paper/fonts/gather-fonts.ts';
import { ORIGIN, SHEET_POLICY } from './app-protocol.ts';
import { hardenSession } from './security.ts';

/** A hidden window without scripts, without preload, in a session that knows only the sheets in hand and the shipped fonts. */
export interface PressPage {
  /** Puts a sheet into the window, with every face it names; rejects where one did not load. */
  readonly show: (html: string) => Promise<WebContents>;
  /** The sheet that stands in it. */
  readonly shown: () => string | null;
  /** Not after a crash, nor after so many sheets. */
  readonly isUsable: () => boolean;
  readonly destroy: () => void;
}

/** With every face made for a letter Chromium keeps a megabyte (measured, and no navigation gives it back): the next one starts anew. */
const SHEETS_A_PAGE = 100;
const EMPTY_SHEET = '/sheet';
const FONT = /^\/fonts\/([a-z0-9-]+\.(?:woff2|ttf))$/;
/** A cold start reads some fifty font files; a paper that takes longer than this will not come. */
const TIME_LIMIT_MS = 30_000;
/** Nobody looks at this window: without this each sheet is laid out three times, for the screen, for paper and for the screen again. */
const PAPER_ONLY = '@media screen{body{display:none}}</style>';

/**
 * Opens such windows, all in one session. A sheet is not navigated to but put into the page that is there, through the protocol of
 * Chromium's own tools: half the time of a navigation (measured), and the policy the empty page came with holds for it too.
 *
 * @param fonts absolute path of the folder with the shipped font files
 */
export function pressPages(fonts: string): () => PressPage {
  const gather = makeFontGatherer(fonts);
  /** Faces made for the sheets in hand; each has a name of its own. */
  const inHand = new Map<string, Buffer>();
  const lost: string[] = [];
  let mine: Session | null = null;
  const pressSession = (): Session => {
    if (mine !== null) return mine;
    const press = session.fromPartition('paper-press', { cache: false });
    mine = press;
    // A session outlives the desk that was opened first: after a restore it would ask that desk's faces.
    if (press.protocol.isProtocolHandled('app')) press.protocol.unhandle('app');
    else hardenSession(press, undefined);
    press.webRequest.onBeforeRequest((details, decide) => {
      decide({ cancel: !details.url.startsWith(`${ORIGIN}/`) });
    });
    press.webRequest.onErrorOccurred((details) => {
      lost.push(details.url);
    });
    press.protocol.handle('app', async (request) => {
      const response = await serve(request.url, fonts, inHand);
      if (!response.ok) lost.push(request.url);
      return response;
    });
    return press;
  };
  return () => {
    const window = new BrowserWindow({
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
    const { webContents } = window;
    const opened = inTime(attach(webContents));
    // Whoever shows the first sheet is told.
    opened.catch(() => undefined);
    let shown: string | null = null;
    let sheets = 0;
    return {
      show: async (html) => {
        if (shown === html) return webContents;
        shown = null;
        sheets += 1;
        const [sheet, frameId] = await Promise.all([gather(html), opened]);
        const lostBefore = lost.length;
        for (const [name, bytes] of sheet.fonts) inHand.set(name, bytes);
        try {
          await inTime(replaceContent(webContents, frameId, sheet.html.replace('</style>', PAPER_ONLY)));
        } finally {
          for (const name of sheet.fonts.keys()) inHand.delete(name);
        }
        // Without a face of ours the engine would take one of the system's, or draw boxes, and say nothing.
        const missing = lost.slice(lostBefore).filter((address) => names(sheet.html, address));
        if (missing.length > 0) throw new Error(`not loaded: ${missing.join(' ')}`);
        shown = html;
        return webContents;
      },
      shown: () => shown,
      isUsable: () => sheets < SHEETS_A_PAGE && !window.isDestroyed() && !webContents.isCrashed(),
      destroy: () => {
        if (!window.isDestroyed()) window.destroy();
      },
    };
  };
}

/** Two pages load at once in one session: what the other one lost is not this sheet's loss. */
function names(html: string, address: string): boolean {
  return !address.startsWith(`${ORIGIN}/`) || html.includes(address.slice(ORIGIN.length));
}

/** Gives the id of the empty page's frame. */
async function attach(contents: WebContents): Promise<string> {
  await contents.loadURL(ORIGIN + EMPTY_SHEET);
  contents.debugger.attach();
  await contents.debugger.sendCommand('Page.enable');
  const { frameTree } = (await contents.debugger.sendCommand('Page.getFrameTree')) as {
    readonly frameTree: { readonly frame: { readonly id: string } };
  };
  return frameTree.frame.id;
}

/** Resolves once everything the sheet names is there: its faces are preloaded, and the load event waits for them. */
async function replaceContent(contents: WebContents, frameId: string, html: string): Promise<void> {
  const { debugger: tools } = contents;
  let whenLoaded = (_event: unknown, _method: string): void => undefined;
  const loaded = new Promise<void>((resolve) => {
    whenLoaded = (_event, method) => {
      if (method === 'Page.loadEventFired') resolve();
    };
  });
  tools.on('message', whenLoaded);
  try {
    await Promise.all([tools.sendCommand('Page.setDocumentContent', { frameId, html }), loaded]);
  } finally {
    tools.off('message', whenLoaded);
  }
}

async function serve(address: string, fonts: string, inHand: ReadonlyMap<string, Buffer>): Promise<Response> {
  const { host, pathname } = new URL(address);
  if (host !== 'desk') return new Response(null, { status: 404 });
  if (pathname === EMPTY_SHEET) {
    return new Response('<!doctype html>', {
      headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': SHEET_POLICY },
    });
  }
  const font = FONT.exec(pathname)?.[1];
  if (font === undefined) return new Response(null, { status: 404 });
  const gathered = inHand.get(font);
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

export async function inTime<T>(work: Promise<T>): Promise<T> {
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
