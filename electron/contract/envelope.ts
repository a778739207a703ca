import type { Outcome } from '../domain/refusal.ts';
import type { CHANNEL_NAMES } from './channel-names.ts';
import type { ChannelInput, ChannelOutput } from './channels.ts';

type Listed = (typeof CHANNEL_NAMES)[number];

/**
 * What the preload exposes as `window.amends`: one function a channel, and one subscription to what main tells by itself.
 * It is made from the list of names the preload uses: a name that is no channel does not compile here, and a channel missing
 * from the list does not compile in the bridge, which asks for all of them.
 */
export type DeskApi = {
  readonly [C in Listed]: (input: ChannelInput<C>) => Promise<Outcome<ChannelOutput<C>>>;
} & { readonly onTold: (listener: (told: Told) => void) => () => void };

/**
 * One-way messages from main. `progress` belongs to the day close; `desk-changed` asks the window to read `desk-state` again;
 * `save-now` to send what it has not sent, since the desk is about to lock; `open-case` comes from a click on a notification.
 */
export type Told =
  | { readonly kind: 'desk-changed' }
  /** A backup was made or refused, perhaps by the clock. */
  | { readonly kind: 'backups-changed' }
  | { readonly kind: 'second-start' }
  | { readonly kind: 'save-now' }
  | { readonly kind: 'open-case'; readonly caseId: string }
  /** Cases written so far by an export of the log. */
  | { readonly kind: 'log-export-progress'; readonly done: number }
  | { readonly kind: 'progress'; readonly step: string; readonly done: number; readonly of: number }
  /** Cases anonymised so far, or events of the chain that were proved; `of` is 0 where nobody knows how many there are. */
  | {
      readonly kind: 'privacy-progress';
      readonly step: 'anonymise' | 'chain';
      readonly done: number;
      readonly of: number;
    };
