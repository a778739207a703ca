import type { ChannelName, ChannelOutput } from '../../electron/contract/channels.ts';

/** What a channel answers with, for screens: they know the bridge, not the contract. */
export type Answer<C extends ChannelName> = ChannelOutput<C>;
