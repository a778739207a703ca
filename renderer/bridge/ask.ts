import type { ChannelInput, ChannelName, ChannelOutput } from '../../electron/contract/channels.ts';
import type { DeskApi, Told } from '../../electron/contract/envelope.ts';
import type { Outcome } from '../../electron/domain/refusal.ts';

declare global {
  interface Window {
    /** Exposed by the preload; only this folder may touch it. */
    readonly amends: DeskApi;
  }
}

type Exposed = {
  readonly [C in ChannelName]: (input: ChannelInput<C>) => Promise<Outcome<ChannelOutput<C>>>;
};

/** Asks main over one channel. Never rejects: a bug on the way becomes the refusal `failed`. */
export async function ask<C extends ChannelName>(
  channel: C,
  input: ChannelInput<C>,
): Promise<Outcome<ChannelOutput<C>>> {
  const exposed: Exposed = window.amends;
  try {
    return await exposed[channel](input);
  } catch {
    return { ok: false, code: 'failed' };
  }
}

/** Listens to what main tells by itself; returns the way to stop. */
export function onTold(listener: (told: Told) => void): () => void {
  return window.amends.onTold(listener);
}
