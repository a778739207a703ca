import {
  customersByHour,
  PROMISE_PARTS,
  promiseShares,
  type PromisePart,
} from '../../domain/day-close/day-charts.ts';
import { daySummary } from '../../domain/day-close/day-summary.ts';
import type { CountedRows, PackagePlace } from '../../domain/day-close/package-rows.ts';
import { SUMMARY_WORDS, type SummaryFigure } from '../../domain/day-close/summary-words.ts';
import { dateWords } from '../../domain/papers/date-words.ts';
import type { PaperFonts } from '../paper/fonts/paper-fonts.ts';
import { mixInk, type Face } from '../paper/ink.ts';
import { sheetDocument } from '../paper/paper-html.ts';
import { hourChart, promiseChart, promiseKey } from './summary-charts.ts';

const SANS: Face = { family: 'sans', weight: 400 };
const SANS_STRONG: Face = { family: 'sans', weight: 600 };
const SERIF_STRONG: Face = { family: 'serif', weight: 600 };

/** Figures stand at the right, under each other; otherwise the look of the receipt. */
const STYLE = `
.figures th { font: inherit; padding: 1mm 0; border-bottom: .2mm solid #9b9b9b; }
.figures td { padding: 1mm 0; text-align: right; font-weight: 600; }
.chart { display: block; width: 170mm; max-width: 100%; margin: 1mm 0 1.5mm; }
.key { width: 5mm; height: 3.5mm; margin-right: 2mm; vertical-align: -.3mm; }
.handed { width: 80mm; margin-top: auto; }
.handed .pen { height: 15mm; border-bottom: .3mm solid #141414; margin-bottom: 1mm; }
`;

/**
 * The one-page summary of a day in the branch's language, as a document of the same kind as the papers: shipped fonts, no
 * script, every value escaped, the charts drawn in greys. Counts only; it names no customer and no case.
 */
export function summaryHtml(place: PackagePlace, rows: CountedRows, fonts: PaperFonts): string {
  const words = SUMMARY_WORDS[place.language];
  const figures = daySummary(place, rows);
  const ink = mixInk(place.language, fonts);
  const date = dateWords(place.localDate, place.language);
  const counter = filled(words.counter, { branch: place.branch, counter: String(place.counter) });
  const chain =
    place.before === null
      ? words.first
      : filled(words.before, { sequence: fourDigits(place.before.sequence) });
  const shares = promiseShares(figures);
  const groups = words.groups.map(({ heading, rows: lines }) => {
    const cells = lines.map(
      ([figure, label]) =>
        `<tr><th scope="row">${isPromisePart(figure) ? promiseKey(figure) : ''}${ink.write(label, SANS)}</th><td>${ink.write(String(figures[figure]), SANS_STRONG)}</td></tr>`,
    );
    const head = `<h2>${ink.write(heading, SANS_STRONG)}</h2>`;
    const bar =
      shares.length > 0 && lines.some(([figure]) => isPromisePart(figure))
        ? promiseChart(shares, heading)
        : '';
    return `<section>${head}${bar}<table class="figures"><tbody>${cells.join('')}</tbody></table></section>`;
  });
  const hours = hourChart(customersByHour(place, rows), words.byHour, ink);
  const number = filled(words.sequence, { sequence: fourDigits(place.sequence) });
  const sheet = [
    `<div class="form"><header><div><h1>${ink.write(words.title, SERIF_STRONG)}</h1>${ink.write(date, SANS)}</div>`,
    `<div class="no"><b>${ink.write(number, SANS_STRONG)}</b><br>${ink.write(chain, SANS)}</div></header>`,
    `<p>${ink.write([place.branchName, counter].filter((part) => part !== '').join(' · '), SANS)}</p>`,
    `<section><h2>${ink.write(words.byHour, SANS_STRONG)}</h2>${hours}</section>`,
    ...groups,
    `<p class="fine">${ink.write(words.noteOnOlder, SANS)}<br>${ink.write(words.manifest, SANS)}</p>`,
    `<div class="handed"><div class="pen"></div><span class="fine">${ink.write(words.signature, SANS)}</span></div>`,
    '</div>',
  ].join('\n');
  return sheetDocument(ink, `${words.title} ${date}`, [sheet], STYLE);
}

function isPromisePart(figure: SummaryFigure): figure is PromisePart {
  return PROMISE_PARTS.some((part) => part === figure);
}

/** `0163`, as in the name of the package file. */
function fourDigits(sequence: number): string {
  return String(sequence).padStart(4, '0');
}

function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (slot, name: string) => values[name] ?? slot);
}
