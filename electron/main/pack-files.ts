import { basename, join } from 'node:path';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import { dialog } from 'electron';
import type { Words } from '../contract/words/words.ts';
import { done } from '../domain/refusal.ts';
import { makeDisk } from '../platform/disk.ts';
import { readTextFile } from '../platform/text-file.ts';
import type { PackFiles } from '../usecases/ports.ts';

export interface PackFilePorts {
  readonly window: () => BrowserWindow | null;
  readonly words: () => Words;
  readonly chooseFolder: () => Promise<string | null>;
  /** Trial: `pack.json` here is what the dialog chooses. */
  readonly trialFolder: string | null;
}

/** Bytes of a file that could hold a pack: a million characters, three bytes each in Chinese. */
const LARGEST_FILE = 3_000_000;

/** Packs come and go as files through the system's own dialogs: the window never names a path. */
export function makePackFiles(ports: PackFilePorts): PackFiles {
  return {
    choose: async () => {
      const path = await chooseFile(ports);
      if (path === null) return done(null);
      const text = await readTextFile(path, LARGEST_FILE);
      return text.ok ? done({ name: basename(path), text: text.value }) : text;
    },
    save: async (name, text) => {
      const folder = await ports.chooseFolder();
      if (folder === null) return done(null);
      const written = await makeDisk().write({ folder, name }, Buffer.from(text, 'utf8'));
      return written.ok ? done(written.value.path) : written;
    },
  };
}

async function chooseFile({ window, words, trialFolder }: PackFilePorts): Promise<string | null> {
  if (trialFolder !== null) return join(trialFolder, 'pack.json');
  const options: OpenDialogOptions = {
    title: words().choosePack,
    buttonLabel: words().useThisFile,
    filters: [{ name: 'JSON', extensions: ['json'] }],
    properties: ['openFile'],
  };
  const parent = window();
  const { filePaths } = parent
    ? await dialog.showOpenDialog(parent, options)
    : await dialog.showOpenDialog(options);
  return filePaths[0] ?? null;
}
