import { firstRules } from '../../domain/branch.ts';
import type { Branch } from '../../domain/branch.ts';
import { FIRST_CLOCK_MINUTES } from '../../domain/clock-minutes.ts';
import { DEFAULT_CALENDAR } from '../../domain/calendar/business-calendar.ts';
import type { EventKind, EventPayloads } from '../../domain/event.ts';
import { firstRetention } from '../../domain/retention/retention-class.ts';
import { SEALING_UNDECIDED, sealingNow } from '../../domain/sealing.ts';
import type { EarlierSealing } from '../../domain/sealing.ts';
import { FIRST_STATIONERY } from '../../domain/stationery.ts';

/** Lifts a payload by one version: entry N turns version N into version N + 1. */
export type Upcaster = (payload: unknown) => unknown;
export type Upcasters = { readonly [K in EventKind]?: readonly Upcaster[] };

/**
 * Old events are read through these, never rewritten. `'line-said': [first]` would say: version 1 is lifted by `first`, and
 * new events are written as version 2.
 */
export const UPCASTERS: Upcasters = {
  'branch-set-up': [withRules, withSealing, withBranchKey, withRetention, withStationery, withClockMinutes],
  'branch-changed': [withRules, withSealing, withBranchKey, withRetention, withStationery, withClockMinutes],
  'package-made': [withSealedTo],
  'package-copied': [withFolder],
};

/** Before a branch had a calendar its clocks ran day and night; nobody had said when it opens, nor who grants how much. */
function withRules(payload: unknown): unknown {
  const { branch } = payload as { readonly branch: Pick<Branch, 'currency'> };
  return { branch: { ...branch, calendar: DEFAULT_CALENDAR, ...firstRules(branch.currency) } };
}

/** Until packages could be sealed nobody had been asked to what. */
function withSealing(payload: unknown): unknown {
  const { branch } = payload as { readonly branch: Partial<Branch> };
  return { branch: { ...branch, sealing: branch.sealing ?? SEALING_UNDECIDED } };
}

/** Until the branch had a key of its own, packages sealed to a key were for head office alone. */
function withBranchKey(payload: unknown): unknown {
  const { branch } = payload as { readonly branch: { readonly sealing: EarlierSealing } };
  return { branch: { ...branch, sealing: sealingNow(branch.sealing) } };
}

/** Until a branch could say how long words are kept nobody had been asked; what the country begins with erases nothing by itself. */
function withRetention(payload: unknown): unknown {
  const { branch } = payload as { readonly branch: Pick<Branch, 'country'> & Partial<Branch> };
  return { branch: { ...branch, retention: branch.retention ?? firstRetention(branch.country) } };
}

/** Every letter had the window of DIN 5008 form B, two lines for the hand and no logo; every receipt was A4. */
function withStationery(payload: unknown): unknown {
  const { branch } = payload as { readonly branch: Partial<Branch> };
  return { branch: { ...branch, stationery: branch.stationery ?? FIRST_STATIONERY } };
}

/** Every branch gave the minutes of seed 001. */
function withClockMinutes(payload: unknown): unknown {
  const { branch } = payload as { readonly branch: Partial<Branch> };
  return { branch: { ...branch, clockMinutes: branch.clockMinutes ?? FIRST_CLOCK_MINUTES } };
}

/** Every package was plain; how large it was and where it went stood in no event. */
function withSealedTo(payload: unknown): unknown {
  return { ...(payload as object), bytes: 0, sealedTo: 'plain', folder: '', redacted: null };
}

function withFolder(payload: unknown): unknown {
  return { ...(payload as object), folder: '' };
}

/** The version an event of this kind is written with. */
export function currentVersion(kind: EventKind, upcasters: Upcasters = UPCASTERS): number {
  return 1 + (upcasters[kind]?.length ?? 0);
}

/** A stored payload in its newest shape. Throws when it was written by a newer Amends. */
export function upcast<K extends EventKind>(
  kind: K,
  version: number,
  payload: unknown,
  upcasters: Upcasters = UPCASTERS,
): EventPayloads[K] {
  const current = currentVersion(kind, upcasters);
  if (version > current) throw new Error(`${kind} ${version} is newer than ${current}`);
  const lifted = (upcasters[kind] ?? []).slice(version - 1).reduce((value, lift) => lift(value), payload);
  // Proved by the digest: these are the bytes our own append wrote, of the shape of that version.
  return lifted as EventPayloads[K];
}
