export type BlockedBy =
  | 'newer-database'
  | 'read-only'
  | 'damaged'
  | 'other-account'
  | 'locked'
  | 'disk-full'
  | 'disk-failed'
  | 'log-behind'
  | 'log-other'
  | 'log-missing'
  | 'other';

export interface Ways {
  readonly mend: boolean;
  readonly export: boolean;
  readonly restore: boolean;
  /** A supervisor can answer for opening it as it is. */
  readonly gap: boolean;
}

const NONE: Ways = { mend: false, export: false, restore: false, gap: false };
const EXPORT: Ways = { ...NONE, export: true };

const WAYS: Readonly<Record<BlockedBy, Ways>> = {
  'newer-database': NONE,
  'other-account': NONE,
  'read-only': EXPORT,
  locked: EXPORT,
  'disk-full': EXPORT,
  'disk-failed': { ...EXPORT, restore: true },
  damaged: { ...EXPORT, mend: true, restore: true },
  'log-behind': { ...EXPORT, restore: true, gap: true },
  'log-other': { ...EXPORT, restore: true, gap: true },
  'log-missing': { ...NONE, restore: true },
  other: EXPORT,
};

/** What can be done from the screen of a log that does not open, beside trying again. */
export function waysOf(why: BlockedBy): Ways {
  return WAYS[why];
}
