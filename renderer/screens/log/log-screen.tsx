import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { filtersSet } from '../../../electron/domain/search/log-filters.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { focusField } from '../../ui/focus-field.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { useCommand } from '../../ui/keys/use-command.ts';
import { SearchBox } from '../../ui/search-box.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';
import { OthersDoor } from '../import/import-door.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { FilterDialog } from './filter-dialog.tsx';
import { LogTable } from './log-table.tsx';
import { QuickFilters } from './quick-filters.tsx';
import { SavedViews } from './saved-views.tsx';
import { EVERYTHING, useLogQuestion } from './use-log-question.ts';
import type { AskedLog, LogQuestion } from './use-log-question.ts';

/** Every case of this log, newest first; found while one types, narrowed by what it is. */
export function LogScreen() {
  const say = useLabels('log');
  const log = useLogQuestion();
  const { question, view, ask } = log;
  const [selected, setSelected] = useState<string>();
  const [narrowing, setNarrowing] = useState(false);
  const navigate = useNavigate();
  const found = view.phase === 'ready' ? view.value : undefined;

  const open = (caseId: string | undefined): void => {
    const row = found?.rows.find((each) => each.caseId === caseId);
    if (row === undefined) return;
    const to = row.state === 'intake' && row.counter === null ? '/intake/$caseId' : '/case/$caseId';
    void navigate({ to, params: { caseId: row.caseId } });
  };
  useCommand('search', () => focusField('search'));
  const chosen = found?.rows.some(({ caseId }) => caseId === selected) === true ? selected : undefined;
  const set = filtersSet(question.filters);
  return (
    <Frame here="log">
      <main className="log" data-screen="log">
        <div className="log-main">
          <div className="filters">
            <h1 className="hidden">{say('title')}</h1>
            <SearchBox
              name="search"
              label={say('search')}
              hint={say('searchHint')}
              value={question.query}
              onType={(query) => {
                ask({ ...question, query: query.slice(0, 80) });
              }}
              count={useCountWords(log)}
              autoFocus
            />
            <Kbd command="search" />
            <QuickFilters
              filters={question.filters}
              onChange={(filters) => {
                ask({ ...question, filters });
              }}
            />
            <Button
              look={set === 0 ? 'bare' : 'plain'}
              small
              icon="filter"
              onPress={() => {
                setNarrowing(true);
              }}
            >
              {set === 0 ? say('filters') : say('filtersSet', { count: set })}
            </Button>
            <SavedViews question={question} onChoose={ask} />
          </div>
          <div className="body">
            <View
              of={view}
              rows={8}
              empty={({ rows }) => rows.length === 0}
              slate={
                <Nothing
                  question={log.answered}
                  onClear={() => {
                    ask({ ...EVERYTHING, query: question.query });
                  }}
                />
              }
            >
              {({ rows, needles }) => (
                <LogTable
                  rows={rows}
                  needles={needles}
                  selected={chosen}
                  onSelect={setSelected}
                  onOpen={open}
                />
              )}
            </View>
          </div>
        </div>
        <div className="foot">
          <Pages log={log} />
          <OthersDoor />
          <ExportDoor log={log} />
          <Button
            look="main"
            push
            command="main-button"
            onPress={() => {
              open(chosen ?? found?.rows[0]?.caseId);
            }}
            off={found === undefined || found.rows.length === 0 ? '' : false}
          >
            {say('open')}
          </Button>
        </div>
        {narrowing ? (
          <FilterDialog
            filters={question.filters}
            onDone={(filters) => {
              setNarrowing(false);
              ask({ ...question, filters });
            }}
            onClose={() => {
              setNarrowing(false);
            }}
          />
        ) : null}
      </main>
    </Frame>
  );
}

function useCountWords({ count }: AskedLog): string | undefined {
  const say = useLabels('log');
  if (count === null) return undefined;
  return count.more ? say('casesMore', { total: count.total }) : say('cases', { count: count.total });
}

/** Offered where something was found. */
function ExportDoor({ log }: { readonly log: AskedLog }) {
  const say = useLabels('log');
  const [exporting, setExporting] = useState(false);
  if (log.count === null || log.count.total === 0) return null;
  return (
    <>
      <Button
        look="bare"
        small
        icon="export"
        onPress={() => {
          setExporting(true);
        }}
      >
        {say('export')}
      </Button>
      {exporting ? (
        <ExportDialog
          log={log}
          onClose={() => {
            setExporting(false);
          }}
        />
      ) : null}
    </>
  );
}

/** Where in the answers the page on screen is, and the ways on. */
function Pages({ log }: { readonly log: AskedLog }) {
  const say = useLabels('log');
  const { count, shown, view } = log;
  const rows = view.phase === 'ready' ? view.value.rows.length : 0;
  const of = { from: shown + 1, to: shown + rows, total: count?.total ?? 0 };
  return (
    <>
      {rows === 0 || count === null ? null : (
        <span className="soft">{say(count.more ? 'rangeMore' : 'range', of)}</span>
      )}
      <Button
        look="bare"
        small
        command="page-up"
        onPress={() => log.newer?.()}
        off={log.newer === undefined ? '' : false}
      >
        {say('later')}
      </Button>
      <Button
        look="bare"
        small
        command="page-down"
        onPress={() => log.older?.()}
        off={log.older === undefined ? '' : false}
      >
        {say('earlier')}
      </Button>
    </>
  );
}

function Nothing({ question, onClear }: { readonly question: LogQuestion; readonly onClear: () => void }) {
  const say = useLabels('log');
  const { query, filters } = question;
  const narrowed = filtersSet(filters) > 0;
  if (query === '' && !narrowed) return <BlankSlate title={say('emptyTitle')}>{say('empty')}</BlankSlate>;
  const title = query === '' ? say('noneNarrowedTitle') : say('noneTitle', { query });
  if (!narrowed) return <BlankSlate title={title}>{say('none')}</BlankSlate>;
  return (
    <BlankSlate title={title} act={<Button onPress={onClear}>{say('clear')}</Button>}>
      {say('noneNarrowed')}
    </BlankSlate>
  );
}
