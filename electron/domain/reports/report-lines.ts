import type { PaperLanguage } from '../language.ts';
import { CURRENCIES } from '../money.ts';
import { monthWords, nearDateWords } from '../papers/date-words.ts';
import { countWords, moneyWords } from '../papers/money-words.ts';
import { meanMark } from './board.ts';
import type { Report, ReportRow } from './board.ts';
import type { ReportName } from './report.ts';
import { REPORT_WORDS } from './report-words.ts';

/** Names that only the desk knows: of categories by their pack, of improvements by what they are about. */
export interface ReportNames {
  readonly categories: Readonly<Record<string, string>>;
  readonly improvements: Readonly<Record<string, string>>;
}

/** One row as it stands on a sheet or in a spreadsheet. */
export interface ReportLine {
  readonly name: string;
  readonly n: number;
  /** Null where days of two periods would stand side by side. */
  readonly before: number | null;
  /** Sums of goodwill as they are written; empty elsewhere. */
  readonly sum: string;
  readonly sumBefore: string;
}

/** On a sheet a step of time has its words; a spreadsheet sorts it by its code. */
export type StepsAs = 'words' | 'codes';

export function reportLines(
  { report, rows }: Report,
  names: ReportNames,
  language: PaperLanguage,
  steps: StepsAs,
): readonly ReportLine[] {
  return rows.map((row) => ({
    name:
      report === 'volume' && steps === 'words'
        ? stepWords(row.code, language)
        : nameOf(report, row.code, names, language),
    n: row.n,
    before: report === 'volume' ? null : row.before,
    ...sumsOf(report, row, language),
  }));
}

/**
 * What a report comes to beside the period before, in one line; empty for sums in several currencies, and for clocks, of which a case has
 * several.
 */
export function reportTotal({ report, rows, total, totalBefore }: Report, language: PaperLanguage): string {
  const { total: totalWord, mean, columns } = REPORT_WORDS[language];
  if (report === 'goodwill' || report === 'clocks') return '';
  const beside = (word: string, now: string, before: string): string =>
    `${word} ${now} · ${columns.before} ${before}`;
  if (report !== 'satisfaction')
    return beside(totalWord, countWords(total, language), countWords(totalBefore, language));
  const [now, before] = [meanMark(rows), meanMark(rows, 'before')].map((mark) =>
    mark === null ? '–' : mark.toFixed(1).replace('.', language === 'pl' ? ',' : '.'),
  );
  return beside(mean, now ?? '', before ?? '');
}

/** A day of the period in the head, a month, a year. */
function stepWords(code: string, language: PaperLanguage): string {
  if (code.length === 10) return nearDateWords(code, language, code);
  return code.length === 7 ? monthWords(code, language) : code;
}

function nameOf(report: ReportName, code: string, names: ReportNames, language: PaperLanguage): string {
  const { rows } = REPORT_WORDS[language];
  const named = (table: Readonly<Record<string, string>>): string =>
    table[code] ?? (code === '' ? rows.notSaid : code);
  switch (report) {
    case 'category':
      return named(names.categories);
    case 'improvements':
      return named(names.improvements);
    case 'place':
      return named(rows.place);
    case 'clocks':
      return named(rows.clock);
    case 'promises':
      return named(rows.promise);
    case 'repeats':
      return named(rows.repeat);
    case 'causes':
      return named(rows.cause);
    case 'principles':
      return named(rows.principle);
    case 'satisfaction':
      return `${code} ${rows.mark}`;
    case 'volume':
    case 'counter':
    case 'goodwill':
      return code;
  }
}

function sumsOf(
  report: ReportName,
  { code, amount, amountBefore }: ReportRow,
  language: PaperLanguage,
): Pick<ReportLine, 'sum' | 'sumBefore'> {
  const currency = CURRENCIES.find((one) => one === code);
  if (report !== 'goodwill' || currency === undefined) return { sum: '', sumBefore: '' };
  const words = (minor: number): string => moneyWords({ minor, currency }, language);
  return { sum: words(amount), sumBefore: words(amountBefore) };
}
