import type { RegisteredRouter } from '@tanstack/react-router';
import type { HelpPlace } from '../../labels/help-words.ts';
import type { CommandId } from '../../ui/keys/commands.ts';

type PagePath = Exclude<keyof RegisteredRouter['routesByPath'], '/'>;

/** What F1 explains on each page. Closed: a route that is not here does not compile. */
export const PLACE_OF: Readonly<Record<PagePath, HelpPlace>> = {
  '/today': 'today',
  '/intake/$caseId': 'intake',
  '/case/$caseId': 'case',
  '/talk/$caseId': 'talk',
  '/letter/$paperId': 'letter',
  '/day-close': 'day-close',
  '/log': 'log',
  '/improvements': 'improvements',
  '/reports': 'reports',
  '/about': 'about',
  '/settings': 'settings',
  '/settings/staff': 'staff',
  '/settings/desk': 'desk',
  '/settings/letterhead': 'letterhead',
  '/settings/printers': 'printers',
  '/print': 'print',
  '/settings/deadlines': 'deadlines',
  '/settings/file': 'settings-file',
  '/settings/branch': 'branch-rules',
  '/settings/counters': 'counters',
  '/settings/register': 'register',
  '/settings/sealing': 'sealing',
  '/settings/backup': 'backup',
  '/settings/privacy': 'privacy',
  '/settings/person': 'person',
  '/settings/audit': 'audit',
  '/settings/packs': 'packs',
  '/settings/packs/$packId': 'pack-editor',
  '/practice': 'practice',
  '/practice/results': 'practice-results',
  '/practice/$playId': 'play',
};

const DESK: readonly CommandId[] = ['back', 'new-customer', 'search', 'blank-screen', 'lock'];
const SENDING: readonly CommandId[] = ['main-button', ...DESK];
const LOCKED: readonly CommandId[] = ['main-button'];
const PRACTICE: readonly CommandId[] = ['back', 'blank-screen', 'lock'];

/** Keys worth knowing at each place, the most useful first. */
export const KEYS_OF: Readonly<Record<HelpPlace, readonly CommandId[]>> = {
  today: ['new-customer', 'search', 'blank-screen', 'lock'],
  intake: [
    'said-it',
    'another-line',
    'next-missing',
    'main-button',
    'stage-before',
    'stage-after',
    'next-pane',
    'next-case',
    'listening-aid',
    'guide',
    'phrases',
    'print-paper',
    'take-back',
    'supervisor',
    'blank-screen',
  ],
  case: ['main-button', 'log-contact', 'write-letter', 'print-paper', ...DESK],
  talk: DESK,
  letter: ['next-missing', 'said-it', 'main-button', 'supervisor', 'print-paper', ...DESK],
  log: ['page-down', 'page-up', 'back', 'new-customer', 'blank-screen', 'lock'],
  'day-close': SENDING,
  improvements: SENDING,
  reports: DESK,
  settings: DESK,
  staff: SENDING,
  desk: DESK,
  letterhead: SENDING,
  deadlines: DESK,
  printers: SENDING,
  print: SENDING,
  'settings-file': SENDING,
  'branch-rules': ['add-row', ...SENDING],
  sealing: SENDING,
  backup: SENDING,
  privacy: SENDING,
  person: SENDING,
  audit: ['page-down', 'page-up', ...DESK],
  counters: SENDING,
  register: SENDING,
  packs: SENDING,
  'pack-editor': ['add-row', ...SENDING],
  practice: PRACTICE,
  'practice-results': PRACTICE,
  play: ['main-button', 'listening-aid', ...PRACTICE],
  about: DESK,
  setup: LOCKED,
  lock: LOCKED,
  blocked: LOCKED,
};

export function placeOf(path: string | undefined): HelpPlace {
  return Object.entries(PLACE_OF).find(([page]) => page === path)?.[1] ?? 'today';
}
