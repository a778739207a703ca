import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { needsApproval, PRINT_TRAYS } from '../../../electron/domain/paper.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';
import { TraySelect } from '../printers/tray-select.tsx';
import { PaperTicks } from './paper-ticks.tsx';
import type { PaperToPrint } from './paper-ticks.tsx';
import { usePrintRun } from './use-print-run.ts';
import type { PrintRun } from './use-print-run.ts';

/** Several papers in one go: those ticked are printed one after the other, and what failed stays with its reason. */
export function PrintScreen() {
  const say = useLabels('stationery');
  const navigate = useNavigate();
  const view = useDesk('papers-to-print', {}, { anew: true });
  const run = usePrintRun();
  const toToday = (): void => void navigate({ to: '/today' });
  return (
    <Frame here={null}>
      <main className="setting-page" data-screen="print">
        <div className="page-head">
          <h1>{say('batch.title')}</h1>
        </div>
        <View
          of={view}
          rows={6}
          empty={({ papers }) => papers.length === 0}
          slate={
            <>
              <RunResult run={run} />
              <BlankSlate
                title={say('batch.noneTitle')}
                act={
                  <Button autoFocus onPress={toToday}>
                    {say('batch.back')}
                  </Button>
                }
              >
                {say('batch.none')}
              </BlankSlate>
            </>
          }
        >
          {({ papers }) => <Ticked ready={papers} run={run} />}
        </View>
      </main>
    </Frame>
  );
}

function Ticked({ ready, run }: { readonly ready: readonly PaperToPrint[]; readonly run: PrintRun }) {
  const say = useLabels('stationery');
  const papers = useMemo(() => lettersFirst(ready), [ready]);
  const printers = useDesk('printers', {}, { anew: true });
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => lettersOf(papers));
  // What is printed leaves the list; its tick means nothing any more.
  const chosen = useMemo(() => papers.filter(({ paperId }) => ticked.has(paperId)), [papers, ticked]);
  const shown = useMemo(() => new Set(chosen.map(({ paperId }) => paperId)), [chosen]);
  const running = run.at !== null;
  return (
    <>
      <p className="soft">{say('batch.note')}</p>
      <div className="print-bar">
        <Button
          look="main"
          icon="print"
          command="main-button"
          busy={run.at === null ? false : say('batch.printing', { nth: run.at.nth, total: run.at.total })}
          off={chosen.length === 0 && !running ? say('batch.tickFirst') : false}
          onPress={() => void run.start(chosen.map(({ paperId }) => paperId))}
        >
          {say('batch.verb', { count: chosen.length })}
        </Button>
        {running ? (
          <Button busy={run.stopping ? say('batch.stopping') : false} onPress={run.stop}>
            {say('batch.stop')}
          </Button>
        ) : (
          <>
            <Button
              look="bare"
              onPress={() => {
                setTicked(new Set(papers.map(({ paperId }) => paperId)));
              }}
            >
              {say('batch.all')}
            </Button>
            <Button
              look="bare"
              onPress={() => {
                setTicked(new Set());
              }}
            >
              {say('batch.clear')}
            </Button>
          </>
        )}
      </div>
      <RunResult run={run} />
      <PaperTicks papers={papers} ticked={shown} failed={run.failed} onTick={setTicked} />
      <View of={printers} rows={2}>
        {(choice) => (
          <div className="setting-parts">
            {PRINT_TRAYS.map((tray) => (
              <section key={tray}>
                <TraySelect tray={tray} choice={choice} />
              </section>
            ))}
          </div>
        )}
      </View>
    </>
  );
}

/** What is ticked stands on top: the cursor comes in there, with the key that prints still in sight. */
function lettersFirst(papers: readonly PaperToPrint[]): readonly PaperToPrint[] {
  return papers.toSorted((one, other) => Number(needsApproval(other.kind)) - Number(needsApproval(one.kind)));
}

/** A letter was approved to go out; whether a customer still wants a form, the clerk knows. */
function lettersOf(papers: readonly PaperToPrint[]): ReadonlySet<string> {
  return new Set(papers.filter(({ kind }) => needsApproval(kind)).map(({ paperId }) => paperId));
}

function RunResult({ run }: { readonly run: PrintRun }) {
  const say = useLabels('stationery');
  const words = [
    ...(run.printed === 0 ? [] : [say('batch.printed', { count: run.printed })]),
    ...(run.failed.size === 0 ? [] : [say('batch.failed', { count: run.failed.size })]),
  ];
  return (
    <p role="status" className={run.failed.size === 0 ? 'soft' : 'bad'} data-printed={run.printed}>
      {run.at === null ? words.join(' ') : ''}
    </p>
  );
}
