import type { PaperLanguage } from '../../domain/language.ts';
import { countWords } from '../../domain/papers/money-words.ts';
import type { ReportLine } from '../../domain/reports/report-lines.ts';
import type { PrintedReport, ReportSheet } from '../../domain/reports/report-sheet.ts';
import type { PaperFonts } from '../paper/fonts/paper-fonts.ts';
import { mixInk } from '../paper/ink.ts';
import type { Face, Ink } from '../paper/ink.ts';
import { sheetDocument } from '../paper/paper-html.ts';
import { footWords } from '../paper/paper-words.ts';
import { pagesOf } from './report-pages.ts';
import type { PlacedReport } from './report-pages.ts';
import { isBeside, widthsOf } from './report-widths.ts';

const SANS: Face = { family: 'sans', weight: 400 };
const STRONG: Face = { family: 'sans', weight: 600 };

const STYLE = `
.report { position: absolute; inset: 15mm 20mm 12mm; font: 9pt/1.4 "Paper Sans"; }
.report h1 { font: 600 16pt/1.25 "Paper Serif"; margin-bottom: 1mm; }
.report .key { display: inline-block; width: 6mm; height: 2.8mm; margin-right: 2mm; vertical-align: -.3mm; }
.report .running { display: flex; justify-content: space-between; padding-bottom: 1mm; border-bottom: .2mm solid #9b9b9b; font-size: 8pt; }
.report section { margin-top: 5mm; }
.report h2 { display: flex; justify-content: space-between; align-items: baseline; margin-bottom: 1mm; font-size: 10pt; }
.report h2 span { font: 9pt/1.4 "Paper Sans"; color: #1f1f1f; }
.report .beside { display: grid; grid-template-columns: 80mm 80mm; gap: 10mm; align-items: start; }
.report table { table-layout: fixed; }
.report th { font: inherit; text-align: left; vertical-align: baseline; padding: .5mm 3mm .5mm 0; border-bottom: .2mm solid #c4c4c4; }
.report td { padding: .5mm 0; text-align: right; vertical-align: baseline; border-bottom: .2mm solid #c4c4c4; white-space: nowrap; }
.report thead th, .report thead td { font-size: 8pt; line-height: 1.575; color: #1f1f1f; border-bottom: .3mm solid #141414; }
.report thead th.number { text-align: right; padding-right: 0; }
.report td.drawn { text-align: left; line-height: 0; vertical-align: middle; }
.report td.drawn svg { display: block; height: 4mm; }
.report footer { position: absolute; right: 0; bottom: 0; left: 0; display: flex; justify-content: space-between; padding-top: 2mm; border-top: .2mm solid #9b9b9b; font-size: 8pt; color: #1f1f1f; }
`;

const CONTINUED: Readonly<Record<PaperLanguage, string>> = { zh: '（续）', en: ', continued', pl: ' (cd.)' };

/** The reports on A4: each a table with its bars drawn beside the figures, in greys, the peak full and the others hatched. */
export function reportHtml(sheet: ReportSheet, fonts: PaperFonts): string {
  const ink = mixInk(sheet.language, fonts);
  const pages = pagesOf(sheet.reports, ink);
  const made = ink.write(sheet.made, SANS);
  const sheets = pages.map((reports, index) => {
    const foot = footWords({ number: '', contentHash: '' }, index + 1, pages.length, sheet.language);
    const body = reports.map((placed) => section(placed, ink)).join('');
    const head = index === 0 ? firstHead(sheet, ink) : runningHead(sheet, ink);
    return `<div class="report">${PATTERN}${head}${body}<footer><span>${made}</span><span>${ink.write(foot, SANS)}</span></footer></div>`;
  });
  return sheetDocument(ink, `${sheet.title}, ${sheet.branch}, ${sheet.period}`, sheets, STYLE);
}

/** The dates explain the drawings: a bar is this period, a line across it the other one. */
function firstHead({ title, branch, period, compared }: ReportSheet, ink: Ink): string {
  const bar = `<svg class="key" viewBox="0 0 6 2.8" aria-hidden="true"><rect x=".1" y=".1" width="5.8" height="2.6" fill="#141414"/></svg>`;
  const mark = `<svg class="key" viewBox="0 0 6 2.8" aria-hidden="true"><line x1="3" x2="3" y1="0" y2="2.8" stroke="#141414" stroke-width=".5"/></svg>`;
  return `<h1>${ink.write(title, { family: 'serif', weight: 600 })}</h1><p>${ink.write(branch, STRONG)}</p><p>${bar}${ink.write(period, SANS)}</p><p>${mark}${ink.write(compared, SANS)}</p>`;
}

function runningHead({ title, branch, period }: ReportSheet, ink: Ink): string {
  return `<p class="running"><span>${ink.write(`${title} · ${branch}`, SANS)}</span><span>${ink.write(period, SANS)}</span></p>`;
}

const PATTERN = `<svg width="0" height="0" aria-hidden="true" style="position:absolute;width:0;height:0"><defs><pattern id="hatch" width="1.4" height="1.4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="1.4" height="1.4" fill="#fff"/><rect width=".6" height="1.4" fill="#4a4a4a"/></pattern></defs></svg>`;

function section({ report, lines, isRest }: PlacedReport, ink: Ink): string {
  const half = Math.ceil(lines.length / 2);
  const tables = isBeside(report)
    ? `<div class="beside">${[lines.slice(0, half), lines.slice(half)].map((part) => table(report, part, ink)).join('')}</div>`
    : table(report, lines, ink);
  const name = report.heading + (isRest ? CONTINUED[ink.language] : '');
  return `<section><h2>${ink.write(name, STRONG)}<span>${ink.write(report.total, SANS)}</span></h2>${tables}</section>`;
}

function table(report: PrintedReport, lines: readonly ReportLine[], ink: Ink): string {
  const { columns, lines: all } = report;
  const widths = widthsOf(report);
  const peak = Math.max(0, ...all.map(({ n }) => n));
  const most = Math.max(1, peak, ...all.map(({ before }) => before ?? 0));
  const [what, count, before] = columns.map((name) => ink.write(name, SANS));
  const cell = (text: string): string => `<td>${ink.write(text, SANS)}</td>`;
  const figure = (n: number | null): string => (n === null ? '' : countWords(n, ink.language));
  const rows = lines.map((line) => {
    const [now, then] = line.sum === '' ? [figure(line.n), figure(line.before)] : [line.sum, line.sumBefore];
    const drawn =
      widths.drawn === 0 ? '' : `<td class="drawn">${bar(line, most, peak, widths.drawn - 2)}</td>`;
    return `<tr><th scope="row">${ink.write(line.name, SANS)}</th>${drawn}${cell(now)}${widths.before === 0 ? '' : cell(then)}</tr>`;
  });
  const columnsMm = Object.values(widths)
    .filter((mm) => mm > 0)
    .map((mm) => `<col style="width:${String(mm)}mm">`)
    .join('');
  const number = (name = ''): string => `<th scope="col" class="number">${name}</th>`;
  const hasBefore = all.some((line) => line.before !== null);
  const heads = `<th scope="col">${what ?? ''}</th>${widths.drawn === 0 ? '' : '<td></td>'}${number(count)}${widths.before === 0 ? '' : hasBefore ? number(before) : '<td></td>'}`;
  return `<table><colgroup>${columnsMm}</colgroup><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** The line across is what it is compared with, with white at its sides so that it is seen on a full bar; nothing is drawn for none. */
function bar({ n, before }: ReportLine, most: number, peak: number, mm: number): string {
  const of = (count: number): number => ((mm - 2) * count) / most;
  const fill = n === peak ? '#141414' : 'url(#hatch)';
  const body =
    n === 0
      ? ''
      : `<rect x=".2" y=".6" width="${of(n).toFixed(2)}" height="2.8" fill="${fill}" stroke="#141414" stroke-width=".2"/>`;
  const at = (of(before ?? 0) + 0.2).toFixed(2);
  const across = (colour: string, width: string): string =>
    `<line x1="${at}" x2="${at}" y1="0" y2="4" stroke="${colour}" stroke-width="${width}"/>`;
  const mark = before === null || before === 0 ? '' : across('#fff', '1.2') + across('#141414', '.45');
  return `<svg viewBox="0 0 ${String(mm)} 4" style="width:${String(mm)}mm" aria-hidden="true">${body}${mark}</svg>`;
}
