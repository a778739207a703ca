import { checkSettingsShape } from '../contract/settings-file.ts';
import { readSettings } from '../domain/settings-file/read-settings.ts';
import { currentVersion, upcast } from '../store/log/upcast.ts';
import type { TextFiles } from '../usecases/ports.ts';
import type { SettingsFiles } from '../usecases/take-settings.ts';

const BRANCH_VERSION = currentVersion('branch-changed');

/** Settings files, whose branch has the versions of its event: an older one is lifted as the log lifts it. */
export function makeSettingsFiles(files: TextFiles): SettingsFiles {
  return {
    files,
    branchVersion: BRANCH_VERSION,
    read: (text) =>
      readSettings(text, {
        branchVersion: BRANCH_VERSION,
        lift: (version, branch) => upcast('branch-changed', version, { branch }).branch,
        check: checkSettingsShape,
      }),
  };
}
