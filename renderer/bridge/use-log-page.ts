import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ChannelInput, ChannelOutput } from '../../electron/contract/channels.ts';
import { ask } from './ask.ts';
import type { Loaded } from './loaded.ts';
import { Refused, refusalOf } from './refused.ts';

type Page = ChannelOutput<'search-log'>;

/** A page is full with so many; main gives them at once where it finds them quickly. The last part may bring some more. */
const PAGE = 50;

/**
 * One page of the log. Main looks at so many rows a time that nobody waits for it; where few of them answer, it is asked on until the
 * page is full. Typing on drops the question that was under way, between two of these steps at the latest.
 */
export function useLogPage(input: ChannelInput<'search-log'>): Loaded<Page> {
  const query = useQuery<Page>({
    queryKey: ['search-log', input],
    queryFn: ({ signal }) => wholePage(input, signal),
    placeholderData: keepPreviousData,
  });
  const { refetch } = query;
  const again = useCallback(() => void refetch(), [refetch]);
  if (query.data !== undefined) return { phase: 'ready', value: query.data, refusal: undefined, again };
  if (query.isError) return { phase: 'failed', value: undefined, refusal: refusalOf(query.error), again };
  return { phase: 'loading', value: undefined, refusal: undefined, again };
}

async function wholePage(input: ChannelInput<'search-log'>, signal: AbortSignal): Promise<Page> {
  let page = await part(input);
  while (page.rows.length < PAGE && page.next !== null && !signal.aborted) {
    const more = await part({ ...input, before: page.next });
    const rows = [...page.rows, ...more.rows];
    const total = page.total === null ? null : rows.length;
    page = {
      ...page,
      rows,
      next: more.next,
      rested: total === null ? null : more.next,
      total,
      more: more.next !== null,
    };
  }
  return page;
}

async function part(input: ChannelInput<'search-log'>): Promise<Page> {
  const outcome = await ask('search-log', input);
  if (!outcome.ok) throw new Refused(outcome);
  return outcome.value;
}

/** Nobody counts further. */
const MOST_COUNTED = 1000;

/** How many cases answer: what the first page counted, and on from where it stopped, a step at a time. */
export function useLogCount(
  input: ChannelInput<'count-log'>,
  first: Page | undefined,
): { readonly total: number; readonly more: boolean } | null {
  const from = first?.rested ?? null;
  const counting = useQuery({
    queryKey: ['count-log', input.query, input.filters, from],
    queryFn: ({ signal }) => countOn(input, from, signal),
    enabled: from !== null,
  });
  if (first === undefined || first.total === null) return null;
  const total = first.total + (from === null ? 0 : (counting.data?.counted ?? 0));
  const isCounting = from !== null && counting.data === undefined;
  const more = from === null ? first.more : isCounting || counting.data?.more === true;
  return { total: Math.min(total, MOST_COUNTED), more };
}

async function countOn(
  input: ChannelInput<'count-log'>,
  from: string | null,
  signal: AbortSignal,
): Promise<{ readonly counted: number; readonly more: boolean }> {
  let counted = 0;
  let before = from;
  while (before !== null && counted <= MOST_COUNTED && !signal.aborted) {
    const outcome = await ask('count-log', { ...input, before });
    if (!outcome.ok) throw new Refused(outcome);
    counted += outcome.value.counted;
    before = outcome.value.next;
  }
  return { counted, more: before !== null || counted > MOST_COUNTED };
}
