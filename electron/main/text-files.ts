import { basename } from 'node:path';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import { dialog } from 'electron';
import { done } from '../domain/refusal.ts';
import { makeDisk } from '../platform/disk.ts';
import { readTextFile } from '../platform/text-file.ts';
import type { TextFiles } from '../usecases/ports.ts';

export interface TextFilePorts {
  readonly window: () => BrowserWindow | null;
  /** What the dialog says in the language of now. */
  readonly words: () => { readonly title: string; readonly useThisFile: string };
  readonly chooseFolder: () => Promise<string | null>;
  /** In bytes. A million characters of a pack are three million bytes in Chinese. */
  readonly largest: number;
  /** Trial: the file that the dialog chooses. */
  readonly trialFile: string | null;
}

/** Packs and settings come and go as files through the system's own dialogs: the window never names a path. */
export function makeTextFiles(ports: TextFilePorts): TextFiles {
  return {
    choose: async () => {
      const path = ports.trialFile ?? (await chooseFile(ports));
      if (path === null) return done(null);
      const text = await readTextFile(path, ports.largest);
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

async function chooseFile({ window, words }: TextFilePorts): Promise<string | null> {
  const { title, useThisFile } = words();
  const options: OpenDialogOptions = {
    title,
    buttonLabel: useThisFile,
    filters: [{ name: 'JSON', extensions: ['json'] }],
    properties: ['openFile'],
  };
  const parent = window();
  const { filePaths } = parent
    ? await dialog.showOpenDialog(parent, options)
    : await dialog.showOpenDialog(options);
  return filePaths[0] ?? null;
}
