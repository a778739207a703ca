import { useEffect, useRef } from 'react';
import { useLabels } from '../../labels/use-labels.ts';
import { ChartBars } from '../../ui/chart-bars.tsx';
import { useChange, useRowFigure, useRowWords } from './row-words.ts';
import type { Report } from './row-words.ts';

/** One report large: the drawing, and the same figures in a table beside it; T goes from one to the other (design: charts). */
export function ReportLarge({ report }: { readonly report: Report }) {
  const say = useLabels('reports');
  const rowWords = useRowWords();
  const figure = useRowFigure();
  const change = useChange();
  const chart = useRef<HTMLElement>(null);
  const table = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const toOther = (event: KeyboardEvent): void => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea') !== null;
      if (typing || event.key.toLowerCase() !== 't' || event.ctrlKey || event.altKey || event.metaKey) return;
      const other = chart.current?.contains(document.activeElement) === true ? table : chart;
      other.current?.focus();
    };
    document.addEventListener('keydown', toOther);
    return () => {
      document.removeEventListener('keydown', toOther);
    };
  }, []);
  const name = say(`names.${report.report}`);
  const isMoney = report.report === 'goodwill';
  const overTime = report.report === 'volume';
  return (
    <section className="report-large" data-report={report.report}>
      <h2>{name}</h2>
      <div>
        {/* Sums in two currencies have no length in common. */}
        {isMoney ? null : (
          <ChartBars
            ref={chart}
            label={say('chartOf', { name })}
            away={say('chartAway')}
            upright={overTime}
            bars={report.rows.map((row) => ({
              label: rowWords(report.report, row),
              value: row.n,
              words: figure(report.report, row),
              mark: overTime ? undefined : row.before,
            }))}
          />
        )}
        <p className="meta">
          {overTime || isMoney ? null : say('mark')} {isMoney ? null : say('keys')}
        </p>
      </div>
      <div
        className="table-wrap"
        ref={table}
        tabIndex={-1}
        role="group"
        aria-label={say('tableOf', { name })}
      >
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say('columns.what')}</th>
              <th scope="col" className="nums">
                {say(isMoney ? 'columns.sum' : 'columns.count')}
              </th>
              {overTime ? null : (
                <th scope="col" className="nums">
                  {say(isMoney ? 'columns.sumBefore' : 'columns.before')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {report.rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">{rowWords(report.report, row)}</th>
                <td className="nums">{figure(report.report, row)}</td>
                {overTime ? null : <td className="nums">{figure(report.report, row, true)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
        {isMoney || report.report === 'clocks' ? null : (
          <p className="meta">
            {say('total')} {report.total}: {change(report.total, report.totalBefore)}
          </p>
        )}
      </div>
    </section>
  );
}
