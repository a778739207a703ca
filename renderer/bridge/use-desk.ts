import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../electron/contract/channels.ts';
import type { Outcome, Refusal } from '../../electron/domain/refusal.ts';
import type { Loaded } from './loaded.ts';
import { ask } from './ask.ts';
import { readAgain } from './refreshes.ts';
import { Refused, refusalOf } from './refused.ts';

export interface DeskOptions {
  /** Ask only when true. */
  readonly enabled?: boolean;
  /** While a changed input is being asked, show what the last one gave (lists that are searched). */
  readonly keepLast?: boolean;
  /** Ask again every so many milliseconds while the window shows it. */
  readonly everyMs?: number;
  /** Forget the answer when nothing shows it any more: what is written from it must begin with what the log holds now. */
  readonly anew?: boolean;
}

/** Reads one channel and keeps it until something told refreshes it (`refreshes.ts`). */
export function useDesk<C extends ChannelName>(
  channel: C,
  input: ChannelInput<C>,
  options: DeskOptions = {},
): Loaded<ChannelOutput<C>> {
  const query = useQuery<ChannelOutput<C>>({
    queryKey: [channel, input],
    queryFn: async () => {
      const outcome = await ask(channel, input);
      if (!outcome.ok) throw new Refused(outcome);
      return outcome.value;
    },
    enabled: options.enabled ?? true,
    ...(options.keepLast === true ? { placeholderData: keepPreviousData } : {}),
    refetchInterval: options.everyMs ?? false,
    ...(options.anew === true ? { gcTime: 0 } : {}),
  });
  const { refetch } = query;
  const again = useCallback(() => void refetch(), [refetch]);
  if (query.data !== undefined) return { phase: 'ready', value: query.data, refusal: undefined, again };
  if (query.isError) {
    return { phase: 'failed', value: undefined, refusal: refusalOf(query.error), again };
  }
  return { phase: 'loading', value: undefined, refusal: undefined, again };
}

export interface Telling<C extends ChannelName> {
  /** Tells main and gives the outcome; never rejects. */
  readonly tell: (input: ChannelInput<C>) => Promise<Outcome<ChannelOutput<C>>>;
  readonly busy: boolean;
  /** Why the last telling was refused; gone with the next one. */
  readonly refusal: Refusal | undefined;
  readonly clear: () => void;
}

/** Tells one channel something and reads again what that changes. */
export function useTell<C extends ChannelName>(channel: C): Telling<C> {
  const client = useQueryClient();
  const { mutateAsync, isPending, data, reset } = useMutation({
    mutationFn: (input: ChannelInput<C>) => ask(channel, input),
    onSuccess: async (outcome) => {
      if (outcome.ok) await readAgain(client, channel);
    },
  });
  return {
    tell: mutateAsync,
    busy: isPending,
    refusal: data === undefined || data.ok ? undefined : data,
    clear: reset,
  };
}
