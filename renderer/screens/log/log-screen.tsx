import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk } from '../../bridge/use-desk.ts';
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
import { LogTable } from './log-table.tsx';

export type LogRow = ChannelOutput<'search-log'>['rows'][number];

/** Where the pages shown so far began; the last is the page on screen. Keyset paging: no page moves while cases arrive. */
type Cursors = readonly (string | null)[];
const NEWEST: Cursors = [null];

/** Every case of this counter, newest first; found while one types. */
export function LogScreen() {
  const say = useLabels('log');
  const [query, setQuery] = useState('');
  const [cursors, setCursors] = useState<Cursors>(NEWEST);
  const [selected, setSelected] = useState<string>();
  const asked = useDeferredValue(query);
  const view = useDesk('search-log', { query: asked, before: cursors.at(-1) ?? null }, { keepLast: true });
  const navigate = useNavigate();
  const found = view.phase === 'ready' ? view.value : undefined;

  const open = (caseId: string | undefined): void => {
    const row = found?.rows.find((each) => each.caseId === caseId);
    if (row === undefined) return;
    const to = row.state === 'intake' && row.counter === null ? '/intake/$caseId' : '/case/$caseId';
    void navigate({ to, params: { caseId: row.caseId } });
  };
  const older = (): void => {
    const next = found?.next;
    if (next !== null && next !== undefined) setCursors([...cursors, next]);
  };
  const newer = (): void => {
    if (cursors.length > 1) setCursors(cursors.slice(0, -1));
  };
  useCommand('search', () => focusField('search'));
  const chosen = found?.rows.some(({ caseId }) => caseId === selected) === true ? selected : undefined;
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
              value={query}
              onType={(text) => {
                setQuery(text);
                setCursors(NEWEST);
              }}
              count={found === undefined ? undefined : say('cases', { count: found.total ?? 0 })}
              autoFocus
            />
            <Kbd command="search" />
          </div>
          <div className="body">
            <View
              of={view}
              rows={8}
              empty={({ rows }) => rows.length === 0}
              slate={<Nothing query={asked} />}
            >
              {({ rows }) => (
                <LogTable rows={rows} query={asked} selected={chosen} onSelect={setSelected} onOpen={open} />
              )}
            </View>
          </div>
        </div>
        <div className="foot">
          {found === undefined || found.rows.length === 0 ? null : (
            <span className="soft">{rangeOf(say, found.rows.length, found.total ?? 0, cursors.length)}</span>
          )}
          <Button look="bare" small command="page-up" onPress={newer} off={cursors.length > 1 ? false : ''}>
            {say('later')}
          </Button>
          <Button
            look="bare"
            small
            command="page-down"
            onPress={older}
            off={(found?.next ?? null) === null ? '' : false}
          >
            {say('earlier')}
          </Button>
          <OthersDoor />
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
      </main>
    </Frame>
  );
}

/** Main gives fifty a page. */
const PAGE = 50;

function rangeOf(
  say: ReturnType<typeof useLabels<'log'>>,
  shown: number,
  total: number,
  page: number,
): string {
  const before = (page - 1) * PAGE;
  return say('range', { from: before + 1, to: before + shown, total });
}

function Nothing({ query }: { readonly query: string }) {
  const say = useLabels('log');
  if (query === '') return <BlankSlate title={say('emptyTitle')}>{say('empty')}</BlankSlate>;
  return <BlankSlate title={say('noneTitle', { query })}>{say('none')}</BlankSlate>;
}
