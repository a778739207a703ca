import { useState } from 'react';
import { paperLanguageOf } from '../../../electron/domain/language.ts';
import { COMPARISONS, PERIOD_KINDS } from '../../../electron/domain/reports/period.ts';
import type { ReportName } from '../../../electron/domain/reports/report.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { deskNow } from '../../bridge/desk-clock.ts';
import type { ChannelInput } from '../../bridge/shapes.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useFormat, useLabels, useLocale } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast.tsx';
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
      <main className="main" data-screen="reports">
        <div className="page-head">
          <h1>{say('title')}</h1>
          <HandOut asked={asked} />
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

/** The whole board on paper or for a spreadsheet, in the language of the screen. */
function HandOut({ asked }: { readonly asked: Asked }) {
  const say = useLabels('reports');
  const refusalWords = useRefusalWords();
  const language = paperLanguageOf(useLocale());
  const { tell, busy } = useTell('hand-out-reports');
  const make = async (as: 'paper' | 'csv' | 'xlsx'): Promise<void> => {
    const outcome = await tell({ ...asked, language, as });
    if (!outcome.ok) {
      if (outcome.code !== 'cancelled' && outcome.code !== 'print-cancelled')
        showToast({ words: refusalWords(outcome), stays: true });
      return;
    }
    const { path } = outcome.value;
    showToast({ words: path === null ? say('printed') : say('saved', { path }) });
  };
  return (
    <div className="acts">
      <Button look="bare" busy={busy && say('csv')} onPress={() => void make('csv')}>
        {say('csv')}
      </Button>
      <Button look="bare" busy={busy && say('xlsx')} onPress={() => void make('xlsx')}>
        {say('xlsx')}
      </Button>
      <Button
        look="main"
        icon="print"
        command="print-paper"
        busy={busy && say('print')}
        onPress={() => void make('paper')}
      >
        {say('print')}
      </Button>
    </div>
  );
}
