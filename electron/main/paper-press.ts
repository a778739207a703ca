import type { PaperFonts } from '../documents/paper/fonts/paper-fonts.ts';
import { paperHtml, sheetsIn } from '../documents/paper/paper-html.ts';
import type { Stationery } from '../domain/stationery.ts';
import { mayBePrinted, needsApproval } from '../domain/paper.ts';
import type { PaperLanguage } from '../domain/language.ts';
import type { Paper, PaperBlock, PrintTray } from '../domain/paper.ts';
import { done, NOTHING, refuse } from '../domain/refusal.ts';
import type { PaperPress } from '../usecases/print-paper.ts';
import { oneAfterTheOther } from './one-after-the-other.ts';
import type { PdfWindow } from './pdf-window.ts';
import { printInto } from './trial-seam.ts';

export interface PressPorts {
  readonly fonts: PaperFonts;
  readonly printer: Pick<PdfWindow, 'print' | 'handOver' | 'lay'>;
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
  /** A form that is no paper of a case: everything about one person; on the paper of receipts where it says so. */
  readonly form: (form: {
    readonly kind?: 'receipt' | 'resolution';
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
  const begun = new Map<string, Promise<Uint8Array>>();
  /** Everything a first print depends on: a version has one content, and settings may change between two letters. */
  const firstPrintOf = (paper: Paper, number: string): string =>
    JSON.stringify([paper.id, paper.contentHash, number, ports.stationery()]);
  return {
    inTurn: oneAfterTheOther(),
    html: (paper, number) =>
      html(paper, number, paper.state === 'draft' && needsApproval(paper.kind) ? 'draft' : null),
    pages: (paper, number) => {
      const sheets = html(paper, number, null);
      // Somebody looks at it; the next key may be the one that prints it.
      if (mayBePrinted(paper) && paper.printedAt === null) ports.printer.lay(sheets);
      return sheetsIn(sheets);
    },
    pdf: (paper, number, stamp) => {
      const known = stamp === null ? begun.get(firstPrintOf(paper, number)) : undefined;
      return known ?? ports.printer.print(html(paper, number, stamp));
    },
    begin: (next) => {
      const wanted = new Map(next.map((one) => [firstPrintOf(one.paper, one.number), one]));
      for (const key of begun.keys()) if (!wanted.has(key)) begun.delete(key);
      for (const [key, { paper, number }] of wanted) {
        if (begun.has(key)) continue;
        const made = ports.printer.print(html(paper, number, null));
        begun.set(key, made);
        // Made again when it is asked for.
        made.catch(() => begun.delete(key));
      }
    },
    form: ({ kind = 'resolution', title, number, language, blocks }) =>
      ports.printer.print(
        paperHtml(blocks, {
          kind,
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
      return ports.printer.handOver(pdf, ports.printerFor(tray));
    },
  };
}
