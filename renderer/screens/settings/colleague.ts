import type { ChannelOutput } from '../../bridge/shapes.ts';

export type Colleague = ChannelOutput<'colleagues'>['people'][number];
