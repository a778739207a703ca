import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { MARKS, MOST_POINTS } from '../../../electron/domain/practice/marks.ts';
import { useDesk, useTell } from '../../bridge/use-desk.ts';
import { useMay } from '../frame/use-may.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { AskDialog } from '../../ui/ask-dialog.tsx';
import { BlankSlate } from '../../ui/blank-slate.tsx';
import { Button } from '../../ui/button.tsx';
import { State } from '../../ui/state.tsx';
import { Table } from '../../ui/table.tsx';
import { View } from '../../ui/view.tsx';
import { PracticeFrame } from './practice-frame.tsx';
import { summaryOf, totalOfResult } from './result-words.ts';
import type { OwnResults, PracticeResult } from './result-words.ts';

/** How many of the last totals tell a trend. */
const TREND = 6;

/** Who rehearsed what, and how it goes: everybody for a supervisor, for a clerk their own. */
export function ResultsScreen() {
  const say = useLabels('practice');
  const navigate = useNavigate();
  const results = useDesk('practice-results', {});
  return (
    <PracticeFrame
      title={say('results')}
      screen="practice-results"
      back={say('toList')}
      onBack={() => void navigate({ to: '/practice' })}
    >
      <p className="soft practice-intro">{say('resultsNote')}</p>
      <View
        of={results}
        rows={5}
        empty={({ results: all }) => all.length === 0}
        slate={<BlankSlate title={say('noResults')}>{say('noResultsHint')}</BlankSlate>}
      >
        {({ results: all }) => (
          <>
            <div className="practice-head">
              <Button
                icon="print"
                command="print-paper"
                autoFocus
                onPress={() => {
                  window.print();
                }}
              >
                {say('print')}
              </Button>
            </div>
            <Everybody people={peopleOf(all)} />
            {peopleOf(all).map((own) => (
              <Person key={own[0].staffId} own={own} />
            ))}
          </>
        )}
      </View>
    </PracticeFrame>
  );
}

function peopleOf(all: readonly PracticeResult[]): readonly OwnResults[] {
  return [...new Set(all.map(({ staffId }) => staffId))].flatMap((staffId) => {
    const [first, ...others] = all.filter((one) => one.staffId === staffId);
    return first === undefined ? [] : [[first, ...others] as const];
  });
}

/** One line a person, for whoever looks after several: how much was rehearsed, what goes well, what to talk about next. */
function Everybody({ people }: { readonly people: readonly OwnResults[] }) {
  const say = useLabels('practice');
  const format = useFormat();
  if (people.length < 2) return null;
  return (
    <section className="practice-person" data-people={people.length}>
      <h2>{say('everybody')}</h2>
      <Table
        label={say('everybody')}
        columns={[
          { id: 'name', label: say('person') },
          { id: 'rehearsed', label: say('rehearsed'), nums: true },
          { id: 'passed', label: say('passedPlays'), nums: true },
          { id: 'average', label: say('average'), nums: true },
          { id: 'weakest', label: say('weakest') },
          { id: 'last', label: say('last') },
        ]}
        rows={people.map((own) => {
          const { rehearsed, passed, average, weakest } = summaryOf(own);
          return {
            id: own[0].staffId,
            words: own[0].name,
            cells: {
              name: own[0].name,
              rehearsed,
              passed,
              average: format.number(average, 1),
              weakest: say(`mark.${weakest}`),
              last: <span className="nowrap">{format.dateTime(own[0].at)}</span>,
            },
          };
        })}
      />
    </section>
  );
}

function Person({ own }: { readonly own: OwnResults }) {
  const say = useLabels('practice');
  const format = useFormat();
  const list = useDesk('role-plays', {});
  const mayClear = useMay('clear-practice');
  const [asked, setAsked] = useState(false);
  const { tell, busy } = useTell('clear-practice');
  const [{ name, staffId }] = own;
  const titles = new Map((list.value?.plays ?? []).map(({ id, title }) => [id, title]));
  const trend = own.slice(0, TREND).map(totalOfResult).toReversed();
  return (
    <section className="practice-person" data-person={staffId}>
      <h2>{name}</h2>
      <p>{say('trend', { totals: trend.join(' → ') })}</p>
      <Table
        label={say('resultsOf', { name })}
        columns={[
          { id: 'play', label: say('play') },
          { id: 'at', label: say('when') },
          ...MARKS.map((mark) => ({ id: mark, label: say(`mark.${mark}`), nums: true })),
          { id: 'total', label: say('sum'), nums: true },
          { id: 'passed', label: say('outcome') },
        ]}
        rows={own.map((result) => ({
          id: result.id,
          words: titles.get(result.playId) ?? result.playId,
          cells: {
            play: titles.get(result.playId) ?? result.playId,
            at: <span className="nowrap">{format.dateTime(result.at)}</span>,
            ...Object.fromEntries(MARKS.map((mark) => [mark, result.marks[mark]])),
            total: `${String(totalOfResult(result))}/${String(MOST_POINTS * MARKS.length)}`,
            passed: (
              <State kind={result.passed ? 'kept' : 'soon'}>
                {say(result.passed ? 'passed' : 'notPassed')}
              </State>
            ),
          },
        }))}
      />
      {mayClear ? (
        <Button
          small
          label={`${say('clear')}: ${name}`}
          onPress={() => {
            setAsked(true);
          }}
        >
          {say('clear')}
        </Button>
      ) : null}
      {asked ? (
        <AskDialog
          title={say('clearTitle', { name })}
          verb={say('clear')}
          back={say('keep')}
          ready
          busy={busy}
          onVerb={() => void tell({ staffId })}
          onClose={() => {
            setAsked(false);
          }}
        >
          <p>{say('clearNote')}</p>
        </AskDialog>
      ) : null}
    </section>
  );
}
