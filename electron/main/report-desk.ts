import { join } from 'node:path';
import type { PaperFonts } from '../documents/paper/fonts/paper-fonts.ts';
import type { PdfPrinter } from '../documents/paper/pdf-printer.ts';
import { reportCsv, reportWorkbook } from '../documents/report/report-files.ts';
import { reportHtml } from '../documents/report/report-html.ts';
import { done } from '../domain/refusal.ts';
import { makeDisk } from '../platform/disk.ts';
import type { ReportDesk } from '../usecases/hand-out-reports.ts';
import type { PaperPress } from '../usecases/print-paper.ts';

export interface ReportPorts {
  readonly fonts: PaperFonts;
  readonly printer: PdfPrinter;
  readonly print: PaperPress['print'];
  readonly chooseFolder: () => Promise<string | null>;
}

/** The reports on A4 through the papers' own window, or as one file in a folder. */
export function makeReportDesk({ fonts, printer, print, chooseFolder }: ReportPorts): ReportDesk {
  return {
    pdf: (out) => printer.print(reportHtml(out, fonts)),
    print,
    write: async (out, { name, format, date }) => {
      const folder = await chooseFolder();
      if (folder === null) return done(null);
      const bytes = format === 'csv' ? reportCsv(out) : await reportWorkbook(out, date);
      const written = await makeDisk().write({ folder, name }, bytes);
      return written.ok ? done(join(folder, name)) : written;
    },
  };
}
