import { useState } from 'react';
import { COMPARISONS, PERIOD_KINDS } from '../../../electron/domain/reports/period.ts';
import type { ReportName } from '../../../electron/domain/reports/report.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import type { ChannelInput } from '../../bridge/shapes.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Select } from '../../ui/select.tsx';
import { View } from '../../ui/view.tsx';
import { DayInput } from '../frame/day-input.tsx';
import { Frame } from '../frame/frame.tsx';
import { ReportLarge } from './report-large.tsx';
import { ReportTiles } from './report-tiles.tsx';

type Asked = ChannelInput<'reports'>;

/** What came in, what was kept and what it cost, over a period beside another (product G3). It judges nobody: no row is a person. */
export function ReportsScreen() {
  const say = useLabels('reports');
  const format = useFormat();
  const [asked, setAsked] = useState<Asked>(() => ({
    kind: 'month',
    day: localDateOf(deskNow(), format.zone),
    to: null,
    by: 'before',
  }));
  const [shown, setShown] = useState<ReportName>('volume');
  const reports = useDesk('reports', asked, { keepLast: true, anew: true });
  const span = ({ from, to }: { readonly from: string; readonly to: string }): string =>
    from === to ? format.date(from) : say('span', { from: format.date(from), to: format.date(to) });
  return (
    <Frame here={null}>
      <main className="main" data-screen="reports" style={{ overflow: 'auto' }}>
        <div className="page-head">
          <h1>{say('title')}</h1>
        </div>
        <div className="row-fields">
          <Select
            name="reportKind"
            label={say('period')}
            value={asked.kind}
            options={PERIOD_KINDS.map((code) => ({ code, label: say(`kind.${code}`) }))}
            onCommit={(kind) => {
              setAsked({ ...asked, kind, to: kind === 'free' ? asked.day : null });
            }}
          />
          <DayInput
            name="reportDay"
            label={say(asked.kind === 'free' ? 'from' : 'day')}
            value={asked.day}
            towards="near"
            onCommit={(day) => {
              if (day !== null) setAsked({ ...asked, day });
            }}
          />
          {asked.kind === 'free' ? (
            <DayInput
              name="reportTo"
              label={say('to')}
              value={asked.to}
              towards="near"
              onCommit={(to) => {
                setAsked({ ...asked, to });
              }}
            />
          ) : null}
          <Select
            name="reportBy"
            label={say('by')}
            value={asked.by}
            options={COMPARISONS.map((code) => ({ code, label: say(`comparison.${code}`) }))}
            onCommit={(by) => {
              setAsked({ ...asked, by });
            }}
          />
        </div>
        <View
          of={reports}
          rows={8}
          empty={({ reports: all }) => all.every(({ total, totalBefore }) => total + totalBefore === 0)}
          slate={<BlankSlate title={say('noneTitle')}>{say('noneNext')}</BlankSlate>}
        >
          {({ reports: all, period, before }) => {
            const large = all.find(({ report }) => report === shown);
            return (
              <>
                <p>
                  {span(period)} <span className="soft">{say('compared', { span: span(before) })}</span>
                </p>
                <ReportTiles reports={all} shown={shown} onShow={setShown} />
                {large === undefined ? null : <ReportLarge report={large} />}
              </>
            );
          }}
        </View>
      </main>
    </Frame>
  );
}
