import type { ReportName } from '../../../electron/domain/reports/report.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { useChange, useHeadline } from './row-words.ts';
import type { Report } from './row-words.ts';

export interface ReportTilesProps {
  readonly reports: readonly Report[];
  readonly shown: ReportName;
  readonly onShow: (report: ReportName) => void;
}

/** Every report in one figure; the pressed one stands large below. */
export function ReportTiles({ reports, shown, onShow }: ReportTilesProps) {
  const say = useLabels('reports');
  const headline = useHeadline();
  const change = useChange();
  return (
    <div className="report-tiles">
      {reports.map((one) => {
        const { words, pair } = headline(one);
        return (
          <button
            key={one.report}
            type="button"
            className="report-tile"
            aria-pressed={one.report === shown}
            data-tile={one.report}
            onClick={() => {
              onShow(one.report);
            }}
          >
            <span>{say(`names.${one.report}`)}</span>
            <b>{words}</b>
            {pair === null ? null : <span className="meta">{change(...pair)}</span>}
          </button>
        );
      })}
    </div>
  );
}
