import type { Outcome } from '../domain/refusal.ts';
import type { ChannelInput, ChannelName, ChannelOutput } from './channels.ts';

/** What the preload exposes as `window.amends`: one function a channel, and one subscription to what main tells by itself. */
export type DeskApi = {
  readonly [C in ChannelName]: (input: ChannelInput<C>) => Promise<Outcome<ChannelOutput<C>>>;
} & { readonly onTold: (listener: (told: Told) => void) => () => void };

/** One-way messages from main. `progress` belongs to the day close; `desk-changed` asks the window to read `desk-state` again. */
export type Told =
  | { readonly kind: 'desk-changed' }
  | { readonly kind: 'second-start' }
  | { readonly kind: 'progress'; readonly step: string; readonly done: number; readonly of: number };
