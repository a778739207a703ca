import * as fc from 'fast-check';
import { CHANNEL_NAMES } from '../../../electron/contract/channel-names.ts';
import { channels, type ChannelName } from '../../../electron/contract/channels.ts';
import { fitting, Reference } from './fitting.ts';
import { spoil, type Spoil } from './spoiled.ts';

export const SEATS = ['clerk', 'supervisor', 'colleague', 'nobody'] as const;
export type Seat = (typeof SEATS)[number];

/** One thing that somebody, or something in the window, asks of main. */
export interface Step {
  readonly who: Seat;
  /** minutes that pass before */
  readonly later: number;
  readonly channel: ChannelName;
  /** with `Reference` in the place of ids */
  readonly input: unknown;
  readonly spoil: Spoil | null;
}

/** These start a worker or hash a PIN for a long time: asked as often as the others, the rest would hardly be. */
const SLOW: ReadonlySet<ChannelName> = new Set([
  'close-day',
  'copy-packages',
  'import-packages',
  'choose-register',
  'check-register',
  'import-register',
  'set-up-branch',
  'pack-list',
  'packs',
  'check-pack',
  'import-pack',
  'back-up',
  'backups',
  'check-chain',
]);
/** What a day is made of. */
const OFTEN: ReadonlySet<ChannelName> = new Set([
  'receive-customer',
  'save-draft',
  'leave-stage',
  'confirm-case',
  'add-follow-up',
  'change-steps',
  'draft-letter',
  'ask-goodwill',
  'make-promise',
  'settle-promise',
]);

function step(
  spoils: fc.Arbitrary<Spoil | null>,
  names: readonly ChannelName[],
  seats: readonly Seat[],
): fc.Arbitrary<Step> {
  return fc.oneof(
    ...names.map((channel) => ({
      weight: SLOW.has(channel) ? 1 : OFTEN.has(channel) ? 24 : 8,
      arbitrary: fc.record({
        who: fc.constantFrom(...seats),
        later: fc.oneof(
          { weight: 9, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.constantFrom(1, 20, 120, 600, 3000) },
        ),
        channel: fc.constant(channel),
        input: fitting(channels[channel].input),
        spoil: spoils,
      }),
    })),
  );
}

/** Anything at all: what fits, what nearly fits, by anybody. */
export const anyStep = step(fc.option(spoil, { freq: 2 }), CHANNEL_NAMES, [...SEATS, 'clerk', 'supervisor']);
/** Only what fits, by somebody who may. */
export const fittingStep = step(
  fc.constant(null),
  CHANNEL_NAMES.filter((name) => name !== 'lock' && !SLOW.has(name)),
  ['clerk', 'supervisor', 'supervisor'],
);

/** The input with real ids in it: fresh objects at each call, so that it may be spoiled. */
export function resolved(value: unknown, ids: (to: string) => readonly string[]): unknown {
  if (value instanceof Reference) {
    const all = ids(value.to);
    return all[value.nth % Math.max(1, all.length)] ?? 'nothing-of-that-kind';
  }
  if (Array.isArray(value)) return value.map((one) => resolved(one, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, resolved(one, ids)]));
}
