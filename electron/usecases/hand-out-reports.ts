import type { ChannelInput, ChannelOutput } from '../contract/channels.ts';
import { CASE_FILE_WORDS } from '../domain/case-file/case-file-words.ts';
import { dateWords } from '../domain/papers/date-words.ts';
import { letterheadOf } from '../domain/papers/letterhead-of.ts';
import type { Nothing, Outcome } from '../domain/refusal.ts';
import { done, refuse } from '../domain/refusal.ts';
import type { Period } from '../domain/reports/period.ts';
import { reportLines, reportTotal } from '../domain/reports/report-lines.ts';
import type { ReportSheet } from '../domain/reports/report-sheet.ts';
import { REPORT_WORDS } from '../domain/reports/report-words.ts';
import type { LocalDate } from '../domain/time.ts';
import { actingFor } from './acting.ts';
import type { Desk } from './ports.ts';
import { readReports } from './read-reports.ts';

export interface ReportDesk {
  readonly pdf: (out: ReportSheet) => Promise<Uint8Array>;
  readonly print: (pdf: Uint8Array, fileName: string) => Promise<Outcome<Nothing>>;
  /** Asks for a folder and writes one file there; null when nobody chose one. */
  readonly write: (
    out: ReportSheet,
    order: { readonly name: string; readonly format: 'csv' | 'xlsx'; readonly date: LocalDate },
  ) => Promise<Outcome<string | null>>;
}

/**
 * The board on paper or as a file for a spreadsheet; figures only, so that nobody is asked and nothing is noted. Refuses `cancelled`,
 * what a printer and what a disk refuse.
 */
export async function handOutReports(
  desk: Desk,
  files: ReportDesk,
  input: ChannelInput<'hand-out-reports'>,
): Promise<Outcome<ChannelOutput<'hand-out-reports'>>> {
  const who = actingFor(desk, 'hand-out-reports');
  if (!who.ok) return who;
  const { language, as, ...asked } = input;
  const read = readReports(desk, asked);
  if (!read.ok) return read;
  const { period, before, reports, today } = read.value;
  const words = REPORT_WORDS[language];
  const names = {
    categories: Object.fromEntries(
      desk.packs
        .all()
        .flatMap((pack) =>
          pack.kind === 'sector'
            ? pack.content.categories.map(({ code, label }) => [code, label[language]] as const)
            : [],
        ),
    ),
    improvements: Object.fromEntries(desk.records.improvements().map(({ id, cause }) => [id, cause])),
  };
  const head = letterheadOf(who.value.branch, language);
  const span = ({ from, to }: Period): string =>
    [...new Set([from, to])].map((day) => dateWords(day, language)).join(' – ');
  const { what, count, before: compared, sum, sumBefore } = words.columns;
  const colon = language === 'zh' ? '：' : ': ';
  const out: ReportSheet = {
    title: words.title,
    branch: [head.organisation, head.branchName].filter((line) => line !== '').join(' · '),
    period: span(period),
    compared: `${compared}${colon}${span(before)}`,
    made: `${CASE_FILE_WORDS[language].printedOn}${colon}${dateWords(today, language)}`,
    reports: reports
      .filter(({ rows }) => rows.length > 0)
      .map((report) => ({
        heading: words.names[report.report],
        total: reportTotal(report, language),
        columns: report.report === 'goodwill' ? [what, sum, sumBefore] : [what, count, compared],
        lines: reportLines(report, names, language, as === 'paper' ? 'words' : 'codes'),
      })),
    language,
  };
  const name = `reports_${period.from}_${period.to}`;
  if (as === 'paper') {
    const printed = await files.print(await files.pdf(out), `${name}.pdf`);
    return printed.ok ? done({ path: null }) : printed;
  }
  const written = await files.write(out, { name: `${name}.${as}`, format: as, date: today });
  if (!written.ok) return written;
  return written.value === null ? refuse('cancelled') : done({ path: written.value });
}
