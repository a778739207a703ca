import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { PaperFonts } from '../documents/paper/fonts/paper-fonts.ts';
import { paperHtml } from '../documents/paper/paper-html.ts';
import type { Stationery } from '../domain/stationery.ts';
import type { PdfPrinter } from '../documents/paper/pdf-printer.ts';
import { needsApproval } from '../domain/paper.ts';
import type { PaperLanguage } from '../domain/language.ts';
import type { Paper, PaperBlock, PrintTray } from '../domain/paper.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import type { PaperPress } from '../usecases/print-paper.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import { printInto } from './trial-seam.ts';

export interface PressPorts {
  readonly fonts: PaperFonts;
  readonly printer: PdfPrinter;
  /** What the branch prints on as it is now: a new logo stands on the next sheet. */
  readonly stationery: () => Stationery;
  /** The printer chosen for a kind of paper; null asks by the system's dialogue. */
  readonly printerFor: (tray: PrintTray) => string | null;
  /** Trial seam: printed papers land here instead of a printer. */
  readonly outFolder: string | null;
}

export interface DeskPress extends PaperPress {
  readonly html: (paper: Paper, number: string) => string;
  readonly pages: (paper: Paper, number: string) => number;
  /** A form that is no paper of a case: everything about one person. */
  readonly form: (form: {
    readonly title: string;
    readonly number: string;
    readonly language: PaperLanguage;
    readonly blocks: readonly PaperBlock[];
  }) => Promise<Uint8Array>;
}

/** The sheet on screen is the sheet that is printed: both come from `html`. */
export function makePaperPress(ports: PressPorts): DeskPress {
  const html = (paper: Paper, number: string, stamp: 'draft' | 'copy' | null): string =>
    paperHtml(paper.blocks, {
      kind: paper.kind,
      language: paper.language,
      title: paper.title,
      number,
      contentHash: paper.contentHash,
      stamp,
      stationery: ports.stationery(),
      fonts: ports.fonts,
    });
  return {
    inTurn: oneAfterTheOther(),
    html: (paper, number) =>
      html(paper, number, paper.state === 'draft' && needsApproval(paper.kind) ? 'draft' : null),
    pages: (paper, number) => html(paper, number, null).split('<article class="sheet"').length - 1,
    pdf: (paper, number, stamp) => ports.printer.print(html(paper, number, stamp)),
    form: ({ title, number, language, blocks }) =>
      ports.printer.print(
        paperHtml(blocks, {
          kind: 'resolution',
          language,
          title,
          number,
          contentHash: '',
          stamp: null,
          stationery: ports.stationery(),
          fonts: ports.fonts,
        }),
      ),
    print: async (pdf, fileName, tray = 'letter') => {
      if (ports.outFolder !== null) {
        return printInto(ports.outFolder, fileName, pdf) ? done(NOTHING) : refuse('print-failed');
      }
      return systemPrint(pdf, ports.printerFor(tray));
    },
  };
}

/** Chromium's own word for a print dialog that was closed. */
const CANCELLED = 'Print job canceled';

/**
 * Hands the very bytes that will be stored to the chosen printer, else to the system's print dialog: they are opened in Chromium's own PDF viewer in a hidden
 * window, so that nothing is laid out a second time; its session is a persistent one, since in a session in memory the viewer stays empty. The file lives in a private temporary folder until the dialog is done.
 */
async function systemPrint(pdf: Uint8Array, printer: string | null): Promise<Outcome<Nothing>> {
  const folder = await mkdtemp(join(tmpdir(), 'amends-print-'));
  const file = join(folder, 'paper.pdf');
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      partition: 'persist:system-print',
      plugins: true,
      sandbox: true,
      contextIsolation: true,
    },
  });
  try {
    await writeFile(file, pdf, { mode: 0o600 });
    await window.loadFile(file);
    const failure = await new Promise<string>((resolve) => {
      // Papers are drawn in grey and have a front only.
      const silent =
        printer === null
          ? {}
          : ({ silent: true, deviceName: printer, color: false, duplexMode: 'simplex' } as const);
      window.webContents.print(silent, (printed, reason) => {
        resolve(printed ? '' : reason);
      });
    });
    return failure === ''
      ? done(NOTHING)
      : refuse(failure === CANCELLED ? 'print-cancelled' : 'print-failed');
  } catch {
    return refuse('print-failed');
  } finally {
    window.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}
