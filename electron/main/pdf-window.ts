import { join } from 'node:path';
import type { WebContents } from 'electron';
import type { PdfPrinter } from '../documents/paper/pdf-printer.ts';
import { pageSizeOf } from '../documents/paper/paper-html.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import { inTime, pressPages } from './press-page.ts';
import type { PressPage } from './press-page.ts';

export interface PdfWindow extends PdfPrinter {
  /**
   * Hands the sheet that a PDF was made from to a printer; null asks by the system's dialogue. The page itself is printed, not the PDF
   * in Chromium's viewer: that loads at a time of its own and gave the printer an empty sheet (seen with CUPS, Electron 33).
   */
  readonly handOver: (pdf: Uint8Array, printer: string | null) => Promise<Outcome<Nothing>>;
  /** Somebody looks at a paper that they may print next: it is put into the page, unless one is at work. */
  readonly lay: (html: string) => void;
  readonly close: () => void;
}

/** As many as a small branch PC has cores to spare; the second is opened only while papers wait for the first. */
const MOST_PAGES = 2;
/** Two pages take the memory of two; most papers are printed alone. */
const SECOND_PAGE_REST_MS = 10_000;
/** Chromium's own word for a print dialog that was closed. */
const CANCELLED = 'Print job canceled';

/**
 * Prints papers in hidden pages (reliability: papers rendered in their own window without JavaScript). The first is opened with the
 * first paper and kept, since opening costs more than printing; papers asked for at once are printed side by side in two.
 *
 * @param fonts absolute path of the folder with the shipped font files
 */
export function makePdfPrinter(fonts: string = join(__dirname, '../fonts')): PdfWindow {
  const openPage = pressPages(fonts);
  const resting: PressPage[] = [];
  const waiting: ((page: PressPage) => void)[] = [];
  const sheets = new WeakMap<Uint8Array, string>();
  const open = new Set<PressPage>();
  let closeSecond: NodeJS.Timeout | undefined;
  const opened = (): PressPage => {
    const page = openPage();
    open.add(page);
    return page;
  };
  const drop = (page: PressPage): void => {
    page.destroy();
    open.delete(page);
  };
  /** A page at rest, the one that shows the sheet before any other; else a new one, else the next that comes to rest. */
  const taken = async (html: string): Promise<PressPage> => {
    for (const broken of resting.filter((page) => !page.isUsable())) {
      resting.splice(resting.indexOf(broken), 1);
      drop(broken);
    }
    const at = resting.findIndex((page) => page.shown() === html);
    const [page] = resting.splice(Math.max(at, 0), 1);
    if (page !== undefined) return page;
    if (open.size < MOST_PAGES) return opened();
    return new Promise((resolve) => waiting.push(resolve));
  };
  const putBack = (page: PressPage): void => {
    const next = waiting.shift();
    if (next !== undefined) {
      if (!page.isUsable()) drop(page);
      next(page.isUsable() ? page : opened());
      return;
    }
    resting.push(page);
    clearTimeout(closeSecond);
    if (open.size < MOST_PAGES) return;
    closeSecond = setTimeout(() => {
      const second = open.size === MOST_PAGES ? resting.pop() : undefined;
      if (second !== undefined) drop(second);
    }, SECOND_PAGE_REST_MS);
    closeSecond.unref();
  };
  const once = async <T>(html: string, work: (contents: WebContents) => Promise<T>): Promise<T> => {
    const page = await taken(html);
    try {
      return await work(await page.show(html));
    } catch (error) {
      // The next paper starts in a fresh window.
      page.destroy();
      throw error;
    } finally {
      putBack(page);
    }
  };
  const printNow = async (html: string): Promise<Uint8Array> => {
    const pdf = await once(html, (contents) =>
      inTime(
        contents.printToPDF({
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
  return {
    // A load was seen to fail once in some hundred under full load (net::ERR_FAILED); a fresh window prints it.
    print: (html) => printNow(html).catch(() => printNow(html)),
    handOver: async (pdf, printer) => {
      const html = sheets.get(pdf);
      if (html === undefined) return refuse('print-failed');
      try {
        return await once(html, (contents) => toPrinter(contents, html, printer));
      } catch {
        return refuse('print-failed');
      }
    },
    lay: (html) => {
      if (open.size === resting.length) once(html, () => Promise.resolve()).catch(() => undefined);
    },
    close: () => {
      clearTimeout(closeSecond);
      for (const page of open) drop(page);
      resting.length = 0;
    },
  };
}

async function toPrinter(
  contents: WebContents,
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
    contents.print(
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
