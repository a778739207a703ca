import { useState } from 'react';
import { useDeskState } from '../../bridge/desk-state.ts';
import { localDateOf } from '../../../electron/domain/time.ts';
import { useFormat, useLabels } from '../../labels/use-labels.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { isKind } from '../audit/kind-words.ts';
import { lookOf, sentenceOf, toneOf } from './timeline-words.ts';
import type { CasePage, Entry, Filter } from './timeline-words.ts';

const FILTERS: readonly Filter[] = ['all', 'promises', 'papers', 'said', 'changes'];

/** Everything that happened, newest day first, from the one event log. */
export function CaseTimeline({ page }: { readonly page: CasePage }) {
  const say = useLabels('case');
  const term = useLabels('terms');
  const format = useFormat();
  const { staff } = useDeskState();
  const [filter, setFilter] = useState<Filter>('all');
  const sayKind = useLabels('audit');
  const kindName = (kind: string): string => (isKind(kind) ? sayKind(`kind.${kind}`) : kind);
  const staffName = (id: string): string => staff.find((one) => one.id === id)?.name ?? '';
  const shown = page.timeline.filter((entry) => filter === 'all' || lookOf(entry).filter === filter);
  // By sequence, never by clock: where the clock of the machine was set back, a day stands twice and nothing changes its place.
  const days: { readonly day: string; readonly entries: Entry[] }[] = [];
  for (const entry of shown.toReversed()) {
    const day = localDateOf(entry.at, format.zone);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return (
    <>
      <Segmented
        name="timeline-filter"
        label={say('filter.label')}
        quiet
        small
        always
        value={filter}
        options={FILTERS.map((code) => ({ code, label: say(`filter.${code}`) }))}
        onCommit={(code) => {
          setFilter(code ?? 'all');
        }}
      />
      <Timeline
        days={days.map(({ day, entries }) => ({
          key: `${day} ${String(entries[0]?.seq)}`,
          label: format.weekday(day),
          entries: entries.map((entry) => ({
            key: String(entry.seq),
            time: format.time(entry.at),
            icon: lookOf(entry).icon,
            tone: toneOf(entry),
            words: sentenceOf(entry, page, { say, term, format, staffName, kindName }),
            by: [entry.actorName, entry.secondActorName, entry.counter ?? '']
              .filter((name) => name !== '')
              .join(term('factSeparator')),
          })),
        }))}
      />
    </>
  );
}
