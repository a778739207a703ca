import type { PaperLanguage } from '../../domain/language.ts';
import type { ReportLine } from '../../domain/reports/report-lines.ts';
import type { PaperFonts } from '../paper/fonts/paper-fonts.ts';
import { mixInk } from '../paper/ink.ts';
import type { Face, Ink } from '../paper/ink.ts';
import { sheetDocument } from '../paper/paper-html.ts';
import { footWords } from '../paper/paper-words.ts';

const SANS: Face = { family: 'sans', weight: 400 };
const STRONG: Face = { family: 'sans', weight: 600 };

export interface PrintedReport {
  readonly heading: string;
  readonly columns: readonly [what: string, count: string, before: string];
  readonly lines: readonly ReportLine[];
}

export interface ReportSheet {
  readonly title: string;
  /** The branch, the period and what it is compared with, a line each. */
  readonly head: readonly string[];
  readonly reports: readonly PrintedReport[];
  readonly language: PaperLanguage;
}

const STYLE = `
.report { position: absolute; inset: 15mm 20mm 12mm; font: 9pt/1.4 "Paper Sans"; }
.report h1 { font-size: 15pt; margin-bottom: 1mm; }
.report h2 { margin: 4mm 0 1mm; }
.report th { font: inherit; text-align: left; padding: .5mm 0; border-bottom: .2mm solid #9b9b9b; }
.report td { padding: .5mm 0 .5mm 3mm; text-align: right; border-bottom: .2mm solid #9b9b9b; white-space: nowrap; }
.report td.drawn { width: 62mm; }
.report svg { display: block; width: 60mm; height: 4mm; }
.report footer { position: absolute; bottom: 0; font-size: 8pt; }
`;

/** Rows of text a page holds below its head, measured with the largest face (Chinese 9 pt): a table row is 5.6 mm, a heading two rows. */
const ROOM = 42;

/** The reports on A4: each a table with its bars drawn beside the figures, in greys, the peak full and the others hatched. */
export function reportHtml(sheet: ReportSheet, fonts: PaperFonts): string {
  const ink = mixInk(sheet.language, fonts);
  const pages = pagesOf(sheet.reports);
  const sheets = pages.map((reports, index) => {
    const head =
      index === 0
        ? `<h1>${ink.write(sheet.title, STRONG)}</h1>${sheet.head.map((line) => `<p>${ink.write(line, SANS)}</p>`).join('')}`
        : `<p>${ink.write(sheet.title, STRONG)}</p>`;
    const foot = footWords({ number: '', contentHash: '' }, index + 1, pages.length, sheet.language);
    return `<div class="report">${PATTERN}${head}${reports.map((one) => table(one, ink)).join('')}<footer>${ink.write(foot, SANS)}</footer></div>`;
  });
  return sheetDocument(ink, sheet.title, sheets, STYLE);
}

/** A table is parted only where it is longer than what is left; its heading comes again. */
function pagesOf(reports: readonly PrintedReport[]): readonly (readonly PrintedReport[])[] {
  const pages: PrintedReport[][] = [[]];
  let left = ROOM;
  for (const report of reports) {
    let lines = report.lines;
    do {
      if (left < 6) {
        pages.push([]);
        left = ROOM;
      }
      const fitting = lines.slice(0, left - 3);
      pages.at(-1)?.push({ ...report, lines: fitting });
      lines = lines.slice(fitting.length);
      left -= fitting.length + 3;
    } while (lines.length > 0);
  }
  return pages;
}

const PATTERN = `<svg width="0" height="0" aria-hidden="true" style="position:absolute;width:0;height:0"><defs><pattern id="hatch" width="1.4" height="1.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1.4" height="1.4" fill="#fff"/><rect width=".6" height="1.4" fill="#4a4a4a"/></pattern></defs></svg>`;

function table({ heading, columns, lines }: PrintedReport, ink: Ink): string {
  const most = Math.max(1, ...lines.flatMap(({ n, before }) => [n, before]));
  const peak = Math.max(0, ...lines.map(({ n }) => n));
  const [what, count, before] = columns.map((name) => ink.write(name, SANS));
  const rows = lines.map((line) => {
    const cells = [
      line.sum === '' ? String(line.n) : line.sum,
      line.sum === '' ? String(line.before) : line.sumBefore,
    ];
    return `<tr><th scope="row">${ink.write(line.name, SANS)}</th><td class="drawn">${line.sum === '' ? bar(line, most, peak) : ''}</td>${cells.map((cell) => `<td>${ink.write(cell, SANS)}</td>`).join('')}</tr>`;
  });
  return `<section><h2>${ink.write(heading, STRONG)}</h2><table><thead><tr><th scope="col">${what ?? ''}</th><td></td><td>${count ?? ''}</td><td>${before ?? ''}</td></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

/** Sixty units wide; the line is what it is compared with. */
function bar({ n, before }: ReportLine, most: number, peak: number): string {
  const [width, mark] = [(58 * n) / most, (58 * before) / most + 0.5];
  const fill = n === peak && n > 0 ? '#141414' : 'url(#hatch)';
  return `<svg viewBox="0 0 60 4" aria-hidden="true"><rect x=".2" y=".6" width="${width.toFixed(2)}" height="2.8" fill="${fill}" stroke="#141414" stroke-width=".2"/><line x1="${mark.toFixed(2)}" x2="${mark.toFixed(2)}" y1="0" y2="4" stroke="#141414" stroke-width=".4"/></svg>`;
}
