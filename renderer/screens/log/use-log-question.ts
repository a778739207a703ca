import { useDeferredValue, useState } from 'react';
import type { LogFilters } from '../../../electron/domain/search/log-filters.ts';
import { NO_FILTERS } from '../../../electron/domain/search/log-filters.ts';
import type { ChannelOutput } from '../../bridge/shapes.ts';
import type { Loaded } from '../../bridge/loaded.ts';
import { useLogCount, useLogPage } from '../../bridge/use-log-page.ts';

export type LogPage = ChannelOutput<'search-log'>;
export type LogRow = LogPage['rows'][number];

export interface LogQuestion {
  readonly query: string;
  readonly filters: LogFilters;
}

/** Where a page began, and how many rows stood before it. Keyset paging: no page moves while cases arrive. */
interface Place {
  readonly before: string | null;
  readonly shown: number;
}
const NEWEST: Place = { before: null, shown: 0 };

export interface AskedLog {
  readonly question: LogQuestion;
  /** What the rows on screen answer: a moment behind the typing at most. */
  readonly answered: LogQuestion;
  readonly ask: (question: LogQuestion) => void;
  readonly view: Loaded<LogPage>;
  /** null until counted; `more`: at least so many. */
  readonly count: { readonly total: number; readonly more: boolean } | null;
  /** Rows before the page on screen. */
  readonly shown: number;
  readonly older: (() => void) | undefined;
  readonly newer: (() => void) | undefined;
}

export const EVERYTHING: LogQuestion = { query: '', filters: NO_FILTERS };

/** What is asked of the log, its pages, and how many cases answer. */
export function useLogQuestion(): AskedLog {
  const [question, setQuestion] = useState(EVERYTHING);
  const [places, setPlaces] = useState<readonly Place[]>([NEWEST]);
  const answered = useDeferredValue(question);
  const place = places.at(-1) ?? NEWEST;
  const input = {
    query: answered.query,
    filters: { ...answered.filters, states: [...answered.filters.states] },
  };
  const view = useLogPage({ ...input, before: place.before });
  // The first page counts; it is the same answer while it is on screen.
  const first = useLogPage({ ...input, before: null });
  const next = view.phase === 'ready' ? view.value.next : null;
  const rows = view.phase === 'ready' ? view.value.rows.length : 0;
  const count = useLogCount({ ...input, before: '' }, first.value);
  return {
    question,
    answered,
    ask: (asked) => {
      setQuestion(asked);
      setPlaces([NEWEST]);
    },
    view,
    count,
    shown: place.shown,
    older:
      next === null
        ? undefined
        : () => {
            setPlaces([...places, { before: next, shown: place.shown + rows }]);
          },
    newer:
      places.length < 2
        ? undefined
        : () => {
            setPlaces(places.slice(0, -1));
          },
  };
}
