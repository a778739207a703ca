/** Shapes of what channels take and give, for screens: they know the bridge, not the contract. */
export type { ChannelInput, ChannelOutput } from '../../electron/contract/channels.ts';
