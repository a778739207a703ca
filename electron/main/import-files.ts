import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import { dialog } from 'electron';
import type { Words } from '../contract/words/words.ts';
import type { ImportPorts } from './import-desk.ts';
import type { OpenedFiles } from './opened-files.ts';

export interface ImportFilePorts {
  readonly window: () => BrowserWindow | null;
  readonly words: () => Words;
  /** What was opened with the desk is chosen already: no dialog. */
  readonly opened: OpenedFiles;
  readonly changed: () => void;
  /** Trial: every file of `incoming` here is chosen. */
  readonly trialFolder: string | null;
}

const EXTENSIONS = { packages: ['zip', 'amends'], register: ['csv', 'txt', 'tsv', 'xlsx', 'xls'] } as const;

/** Files of other counters and old registers, through the system's own dialog: the window never names a path. */
export function makeImportFiles(ports: ImportFilePorts): ImportPorts['chooseFiles'] {
  return async (what) => {
    if (what === 'packages' && ports.opened.waiting()) {
      const taken = ports.opened.take();
      ports.changed();
      return taken;
    }
    if (ports.trialFolder !== null)
      return chosenInTrial(join(ports.trialFolder, 'incoming'), EXTENSIONS[what]);
    const words = ports.words();
    const options: OpenDialogOptions = {
      title: what === 'packages' ? words.choosePackages : words.chooseRegister,
      buttonLabel: words.useThisFile,
      filters: [{ name: words.filesToImport, extensions: [...EXTENSIONS[what]] }],
      properties: what === 'packages' ? ['openFile', 'multiSelections'] : ['openFile'],
    };
    const parent = ports.window();
    const { filePaths } = parent
      ? await dialog.showOpenDialog(parent, options)
      : await dialog.showOpenDialog(options);
    return filePaths;
  };
}

function chosenInTrial(folder: string, extensions: readonly string[]): readonly string[] {
  return readdirSync(folder)
    .filter((name) => extensions.some((extension) => name.endsWith(`.${extension}`)))
    .toSorted()
    .map((name) => join(folder, name));
}
