import { CURRENCIES } from '../../../electron/domain/money.ts';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { meanMark } from '../../../electron/domain/reports/board.ts';
import { REPORT_WORDS } from '../../../electron/domain/reports/report-words.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';

export type Reports = ChannelOutput<'reports'>;
export type Report = Reports['reports'][number];
export type Row = Report['rows'][number];

/** What a row is called: words for codes, the name a pack gives a category, a day, a counter, an improvement's own words. */
export function useRowWords(): (report: Report['report'], row: Row) => string {
  const format = useFormat();
  const language = paperLanguageOf(useLocale());
  const packs = useDesk('packs', {});
  const words = REPORT_WORDS[language].rows;
  const named = (table: Readonly<Record<string, string>>, code: string): string =>
    table[code] ?? (code === '' ? words.notSaid : code);
  const categories = Object.fromEntries(
    (packs.value?.packs ?? []).flatMap((pack) =>
      pack.kind === 'sector'
        ? pack.content.categories.map(({ code, label }) => [code, label[language]] as const)
        : [],
    ),
  );
  return (report, { code, label }) => {
    switch (report) {
      case 'volume':
        return code.length === 10 ? format.shortDate(code) : code;
      case 'category':
        return named(categories, code);
      case 'place':
        return named(words.place, code);
      case 'clocks':
        return named(words.clock, code);
      case 'promises':
        return named(words.promise, code);
      case 'repeats':
        return named(words.repeat, code);
      case 'causes':
        return named(words.cause, code);
      case 'principles':
        return named(words.principle, code);
      case 'satisfaction':
        return `${code} ${words.mark}`;
      case 'improvements':
        return label === '' ? code : label;
      case 'counter':
      case 'goodwill':
        return code;
    }
  };
}

/** A row's figure as it is written: a sum of money for goodwill, else a number. */
export function useRowFigure(): (report: Report['report'], row: Row, before?: boolean) => string {
  const format = useFormat();
  return (report, row, before = false) => {
    const currency = CURRENCIES.find((one) => one === row.code);
    if (report !== 'goodwill' || currency === undefined) return format.number(before ? row.before : row.n);
    return format.money({ minor: before ? row.amountBefore : row.amount, currency });
  };
}

/** How it stands beside the period compared with, in words and number. */
export function useChange(): (now: number, before: number) => string {
  const say = useLabels('reports');
  const locale = useLocale();
  const format = useFormat();
  return (now, before) => {
    if (now === before) return say('same');
    const n = format.number(Math.abs(now - before));
    if (before === 0) return say('moreFromNone', { n });
    const share = new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'always' }).format(
      (now - before) / before,
    );
    return say(now > before ? 'more' : 'fewer', { n, share });
  };
}

/** The one figure of a tile, and the one it is compared with: counts only, since a share beside more or fewer of something would mislead. */
export function useHeadline(): (report: Report) => {
  readonly words: string;
  readonly pair: readonly [now: number, before: number] | null;
} {
  const format = useFormat();
  const locale = useLocale();
  const figure = useRowFigure();
  const rowWords = useRowWords();
  return (report) => {
    const { rows, total, totalBefore } = report;
    const of = (code: string): number => rows.find((row) => row.code === code)?.n ?? 0;
    const share = (part: number, whole: number): string =>
      new Intl.NumberFormat(locale, { style: 'percent' }).format(part / whole);
    const first = rows.reduce<Row | undefined>(
      (most, row) => (row.n > (most?.n ?? 0) ? row : most),
      undefined,
    );
    switch (report.report) {
      case 'volume':
      case 'principles':
      case 'improvements':
        return { words: format.number(total), pair: [total, totalBefore] };
      case 'promises':
        return { words: total === 0 ? '—' : share(of('kept'), total), pair: null };
      case 'clocks': {
        const kept = rows.reduce((sum, row) => sum + (row.code.endsWith('-kept') ? row.n : 0), 0);
        return { words: total === 0 ? '—' : share(kept, total), pair: null };
      }
      case 'repeats': {
        const again = rows.find((row) => row.code === 'again');
        return { words: format.number(again?.n ?? 0), pair: [again?.n ?? 0, again?.before ?? 0] };
      }
      case 'satisfaction': {
        const mean = meanMark(rows);
        return { words: mean === null ? '—' : format.number(mean, 1), pair: null };
      }
      case 'goodwill':
        return {
          words: rows.length === 0 ? '—' : rows.map((row) => figure('goodwill', row)).join(' · '),
          pair: null,
        };
      case 'category':
      case 'place':
      case 'counter':
      case 'causes':
        return { words: first === undefined ? '—' : rowWords(report.report, first), pair: null };
    }
  };
}
