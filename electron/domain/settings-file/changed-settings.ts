import { stableText } from '../packs/stable-text.ts';
import type { SharedBranch } from './settings-file.ts';

/** What of a branch a settings file changes, in the order in which it is told. */
const SETTINGS: Readonly<Record<Exclude<keyof SharedBranch, 'code'>, true>> = {
  sector: true,
  country: true,
  region: true,
  zone: true,
  currency: true,
  locale: true,
  letterhead: true,
  calendar: true,
  clockMinutes: true,
  confirmedRules: true,
  goodwillLimits: true,
  lettersApprovedBy: true,
  autoLockMinutes: true,
  sealing: true,
  retention: true,
  stationery: true,
};
export type SettingName = keyof typeof SETTINGS;
export const SETTING_NAMES = Object.keys(SETTINGS).filter((name): name is SettingName => name in SETTINGS);

/** The settings in which two branches differ, whatever the order of their keys. */
export function changedSettings(before: SharedBranch, after: SharedBranch): readonly SettingName[] {
  return SETTING_NAMES.filter((name) => stableText(before[name]) !== stableText(after[name]));
}
