import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ChannelInput, ChannelOutput } from '../../bridge/shapes.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useMay } from '../frame/use-may.ts';
import { useRefusalWords } from '../../labels/refusal-words.ts';
import { useLabels } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toast.tsx';
import { View } from '../../ui/view.tsx';
import { ForSupervisors } from '../frame/for-supervisors.tsx';
import { Frame } from '../frame/frame.tsx';
import { AuditFilters } from './audit-filters.tsx';
import { AuditTable } from './audit-table.tsx';
import { ChainCheck } from './chain-check.tsx';

export type AuditQuery = ChannelInput<'export-audit'>;
export type AuditPage = ChannelOutput<'audit'>;

const EVERYTHING: AuditQuery = { staffId: null, kind: null, day: null, number: '' };
/** Where the pages shown so far began; the last is the page on screen. Keyset paging: no page moves while events arrive. */
type Cursors = readonly (number | null)[];
const NEWEST: Cursors = [null];

/** The log as it stands, newest first, and its proof. What was said stands on the page of its case. */
export function AuditScreen() {
  const say = useLabels('audit');
  const navigate = useNavigate();
  const may = useMay('audit');
  const [query, setQuery] = useState(EVERYTHING);
  const [cursors, setCursors] = useState<Cursors>(NEWEST);
  const page = useDesk(
    'audit',
    { ...query, before: cursors.at(-1) ?? null },
    { enabled: may, keepLast: true },
  );
  const found = page.phase === 'ready' ? page.value : undefined;
  const next = found?.next ?? null;
  return (
    <Frame here="settings" onBack={() => void navigate({ to: '/settings' })}>
      {may ? (
        <main className="log" data-screen="audit">
          <div className="log-main">
            <div className="filters">
              <h1 className="hidden">{say('title')}</h1>
              <AuditFilters
                query={query}
                onChange={(changed) => {
                  setQuery(changed);
                  setCursors(NEWEST);
                }}
              />
            </div>
            <div className="body">
              <ChainCheck />
              <p className="soft">{say('why')}</p>
              <View
                of={page}
                rows={8}
                empty={({ rows }) => rows.length === 0}
                slate={<BlankSlate title={say('title')}>{say('none')}</BlankSlate>}
              >
                {({ rows }) => <AuditTable rows={rows} />}
              </View>
            </div>
          </div>
          <div className="foot">
            <Button
              look="bare"
              small
              command="page-up"
              off={cursors.length > 1 ? false : ''}
              onPress={() => {
                setCursors(cursors.slice(0, -1));
              }}
            >
              {say('newer')}
            </Button>
            <Button
              look="bare"
              small
              command="page-down"
              off={next === null ? '' : false}
              onPress={() => {
                if (next !== null) setCursors([...cursors, next]);
              }}
            >
              {say('older')}
            </Button>
            <ExportButton query={query} />
          </div>
        </main>
      ) : (
        <ForSupervisors title={say('title')}>{say('supervisorOnly')}</ForSupervisors>
      )}
    </Frame>
  );
}

function ExportButton({ query }: { readonly query: AuditQuery }) {
  const say = useLabels('audit');
  const refusalWords = useRefusalWords();
  const { tell, busy } = useTell('export-audit');
  const write = async (): Promise<void> => {
    const outcome = await tell(query);
    if (!outcome.ok) {
      showToast({ words: refusalWords(outcome) });
      return;
    }
    const { path, events } = outcome.value;
    if (path !== null) showToast({ words: say('exported', { count: events, path }) });
  };
  return (
    <Button small icon="paper" busy={busy && say('looking')} onPress={() => void write()}>
      {say('export')}
    </Button>
  );
}
