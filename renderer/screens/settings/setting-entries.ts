import type { Act } from '../../../electron/domain/access.ts';
import type { IconName } from '../../ui/icon-paths.tsx';

/** Everything that can be set, in the groups and the order of the page; the words of each stand in `labels/<locale>/settings.ts`. */
export const SETTING_GROUPS = [
  {
    group: 'branch',
    entries: [
      { code: 'letterhead', icon: 'mail', to: '/settings/letterhead', changedBy: 'change-branch' },
      { code: 'hours', icon: 'calendar', to: '/settings/branch', changedBy: 'change-branch' },
      { code: 'clocks', icon: 'clock', to: '/settings/branch', changedBy: 'change-branch' },
      { code: 'limits', icon: 'flag', to: '/settings/branch', changedBy: 'change-branch' },
      { code: 'deadlines', icon: 'late', to: '/settings/deadlines', changedBy: 'change-branch' },
      { code: 'packs', icon: 'bookmark', to: '/settings/packs', changedBy: 'import-pack' },
    ],
  },
  {
    group: 'people',
    entries: [
      { code: 'staff', icon: 'person', to: '/settings/staff', changedBy: 'add-staff' },
      { code: 'practice', icon: 'voice', to: '/practice', changedBy: null },
    ],
  },
  {
    group: 'desk',
    entries: [
      { code: 'desk', icon: 'hide', to: '/settings/desk', changedBy: null },
      { code: 'printers', icon: 'paper', to: '/settings/printers', changedBy: null },
      { code: 'about', icon: 'info', to: '/about', changedBy: null },
    ],
  },
  {
    group: 'keeping',
    entries: [
      { code: 'backup', icon: 'history', to: '/settings/backup', changedBy: 'back-up' },
      { code: 'sealing', icon: 'shield', to: '/settings/sealing', changedBy: 'choose-sealing' },
      { code: 'retention', icon: 'return', to: '/settings/privacy', changedBy: 'retention' },
      { code: 'person', icon: 'search', to: '/settings/person', changedBy: null },
      { code: 'audit', icon: 'filter', to: '/settings/audit', changedBy: 'audit' },
    ],
  },
  {
    group: 'counters',
    entries: [
      { code: 'file', icon: 'export', to: '/settings/file', changedBy: 'import-settings' },
      { code: 'counters', icon: 'swap', to: '/settings/counters', changedBy: 'package-imports' },
      { code: 'register', icon: 'paper', to: '/settings/register', changedBy: 'import-register' },
    ],
  },
] as const satisfies readonly {
  readonly group: string;
  readonly entries: readonly {
    readonly code: string;
    readonly icon: IconName;
    readonly to: string;
    /** null: everybody may. */
    readonly changedBy: Act | null;
  }[];
}[];

export type SettingGroup = (typeof SETTING_GROUPS)[number];
export type SettingEntry = SettingGroup['entries'][number];
