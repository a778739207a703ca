import type { PaperLanguage } from '../language.ts';
import { CURRENCIES } from '../money.ts';
import { moneyWords } from '../papers/money-words.ts';
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
  readonly before: number;
  /** Sums of goodwill as they are written; empty elsewhere. */
  readonly sum: string;
  readonly sumBefore: string;
}

export function reportLines(
  { report, rows }: Report,
  names: ReportNames,
  language: PaperLanguage,
): readonly ReportLine[] {
  return rows.map((row) => ({
    name: nameOf(report, row.code, names, language),
    n: row.n,
    before: row.before,
    ...sumsOf(report, row, language),
  }));
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
