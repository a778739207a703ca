/** Every place that F1 explains: the pages of the desk, and what it shows before anybody is signed in. */
export const HELP_PLACES = [
  'today',
  'intake',
  'case',
  'talk',
  'letter',
  'log',
  'day-close',
  'improvements',
  'reports',
  'settings',
  'staff',
  'desk',
  'letterhead',
  'deadlines',
  'printers',
  'print',
  'settings-file',
  'branch-rules',
  'sealing',
  'backup',
  'privacy',
  'person',
  'audit',
  'counters',
  'register',
  'packs',
  'pack-editor',
  'practice',
  'practice-results',
  'play',
  'about',
  'setup',
  'lock',
  'blocked',
] as const;
export type HelpPlace = (typeof HELP_PLACES)[number];

/** What a place is for, the three things one does there, and what becomes of what is typed. */
interface PlaceWords {
  readonly title: string;
  readonly why: string;
  readonly first: string;
  readonly second: string;
  readonly third: string;
  readonly typed: string;
}

/** A place without words in a language does not compile. */
export type HelpPlaceWords = Readonly<Record<HelpPlace, PlaceWords>>;
