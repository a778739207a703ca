import { useState } from 'react';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useDesk } from '../../bridge/use-desk.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { State } from '../../ui/state.tsx';
import { Table } from '../../ui/table.tsx';
import { View } from '../../ui/view.tsx';
import { Frame } from '../frame/frame.tsx';
import { useNow } from '../frame/use-now.ts';
import { DecideDialog } from './decide-dialog.tsx';
import type { Decision } from './decide-dialog.tsx';
import { ImprovementSide } from './improvement-side.tsx';
import { isUnderWay, STATE_KIND } from './improvement-words.ts';
import type { Improvement } from './improvement-words.ts';
import { LineDialog } from './line-dialog.tsx';

type Asked =
  | { readonly what: 'propose' }
  | { readonly what: 'change'; readonly line: Improvement }
  | { readonly what: 'decide'; readonly line: Improvement; readonly as: Decision };

/** Causes of complaints that somebody can remove: proposed by everybody, decided by a supervisor (product E5). */
export function ImprovementsScreen() {
  const say = useLabels('improvements');
  const list = useDesk('improvements', {});
  const [which, setWhich] = useState<'under-way' | 'all'>('under-way');
  const [selected, setSelected] = useState<string>();
  const [asked, setAsked] = useState<Asked | null>(null);
  const all = list.value?.improvements ?? [];
  const shown = which === 'all' ? all : all.filter(isUnderWay);
  // What has just been done leaves the short list and stays beside it.
  const chosen = all.find(({ id }) => id === selected) ?? shown[0];
  const close = (): void => {
    setAsked(null);
  };
  return (
    <Frame here={null}>
      <div className="two" data-screen="improvements">
        <main className="main">
          <div className="page-head">
            <h1>{say('title')}</h1>
            <Segmented
              name="which"
              label={say('show')}
              quiet
              small
              always
              options={[
                { code: 'under-way', label: say('underWay', { n: all.filter(isUnderWay).length }) },
                { code: 'all', label: say('all', { n: all.length }) },
              ]}
              value={which}
              onCommit={(code) => {
                setWhich(code ?? 'under-way');
              }}
            />
            <Button
              look="main"
              icon="plus"
              command="main-button"
              autoFocus
              onPress={() => {
                setAsked({ what: 'propose' });
              }}
            >
              {say('propose')}
            </Button>
          </div>
          <View
            of={list}
            rows={5}
            empty={() => shown.length === 0}
            slate={<BlankSlate title={say('emptyTitle')}>{say('empty')}</BlankSlate>}
          >
            {() => <Lines lines={shown} selected={chosen?.id} onSelect={setSelected} />}
          </View>
        </main>
        <aside className="side">
          {chosen === undefined ? null : (
            <ImprovementSide
              line={chosen}
              onChange={() => {
                setAsked({ what: 'change', line: chosen });
              }}
              onDecide={(as) => {
                // What is decided moves in the list; it stays beside it.
                setSelected(chosen.id);
                setAsked({ what: 'decide', line: chosen, as });
              }}
            />
          )}
        </aside>
      </div>
      {asked?.what === 'propose' ? <LineDialog line={null} onDone={setSelected} onClose={close} /> : null}
      {asked?.what === 'change' ? (
        <LineDialog line={asked.line} onDone={setSelected} onClose={close} />
      ) : null}
      {asked?.what === 'decide' ? <DecideDialog line={asked.line} as={asked.as} onClose={close} /> : null}
    </Frame>
  );
}

interface LinesProps {
  readonly lines: readonly Improvement[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

function Lines({ lines, selected, onSelect }: LinesProps) {
  const say = useLabels('improvements');
  const format = useFormat();
  const today = localDateOf(useNow(), format.zone);
  return (
    <Table
      label={say('title')}
      columns={[
        { id: 'cause', label: say('cause') },
        { id: 'owner', label: say('owner') },
        { id: 'due', label: say('due') },
        { id: 'state', label: say('state') },
        { id: 'cases', label: say('cases'), nums: true },
      ]}
      rows={lines.map((line) => ({
        id: line.id,
        words: line.cause,
        cells: {
          cause: <span className="improvement-cause">{line.cause}</span>,
          owner: <span className="soft improvement-owner">{line.owner}</span>,
          due:
            line.dueOn === null ? null : isUnderWay(line) && line.dueOn < today ? (
              <State kind="late">{say('overdue', { date: format.shortDate(line.dueOn) })}</State>
            ) : (
              <span className="nowrap">{format.shortDate(line.dueOn)}</span>
            ),
          state: <State kind={STATE_KIND[line.state]}>{say(`stateOf.${line.state}`)}</State>,
          cases: line.cases,
        },
      }))}
      selected={selected}
      onSelect={onSelect}
    />
  );
}
