import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ChannelInput, ChannelName, ChannelOutput } from '../../electron/contract/channels.ts';
import type { Outcome } from '../../electron/domain/refusal.ts';
import { ask } from './ask.ts';
import { readAgain } from './refreshes.ts';

/** Says what came of one telling; false: the rest is not told. */
type AfterEach<C extends ChannelName> = (outcome: Outcome<ChannelOutput<C>>, at: number) => boolean;

/** Tells one channel many things, one after the other, and reads again what they change once, when the last is told. */
export function useTellEach<C extends ChannelName>(
  channel: C,
): (inputs: readonly ChannelInput<C>[], afterEach: AfterEach<C>) => Promise<void> {
  const client = useQueryClient();
  return useCallback(
    async (inputs, afterEach) => {
      for (const [at, input] of inputs.entries()) {
        if (!afterEach(await ask(channel, input), at)) break;
      }
      await readAgain(client, channel);
    },
    [channel, client],
  );
}
