import { basename, join } from 'node:path';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import { dialog } from 'electron';
import type { Words } from '../contract/words/words.ts';
import { done } from '../domain/refusal.ts';
import { branchKeyHere, makeBranchKey } from '../platform/branch-key.ts';
import { readSealKey, sealKeyFingerprint, shortSealKey } from '../platform/seal-key.ts';
import { readTextFile } from '../platform/text-file.ts';
import type { BranchKeyHere, SealKeys } from '../usecases/choose-sealing.ts';

/** A key's PEM is about 120 bytes; whoever chooses a film by mistake is told so. */
const LARGEST_FILE = 100_000;

/** Head office's key from a file or as pasted, and the branch's own. In a trial `head-office.pem` of the trial folder is what the dialog chooses. */
export function makeSealKeys(ports: {
  readonly window: () => BrowserWindow | null;
  readonly words: () => Words;
  readonly trialFolder: string | null;
  /** Where the counter's key stands. */
  readonly keyFolder: string;
}): SealKeys {
  return {
    branchKey: () => {
      const publicKeyPem = branchKeyHere(ports.keyFolder);
      return publicKeyPem === null ? null : readyToRead(publicKeyPem);
    },
    makeBranchKey: () => readyToRead(makeBranchKey(ports.keyFolder)),
    read: readSealKey,
    chooseFile: async () => {
      const path =
        ports.trialFolder === null
          ? await chooseFile(ports.window(), ports.words())
          : join(ports.trialFolder, 'head-office.pem');
      if (path === null) return done(null);
      const text = await readTextFile(path, LARGEST_FILE);
      return text.ok ? done({ name: basename(path), text: text.value }) : text;
    },
  };
}

function readyToRead(publicKeyPem: string): BranchKeyHere {
  return {
    publicKeyPem,
    fingerprint: sealKeyFingerprint(publicKeyPem),
    short: shortSealKey({ publicKeyPem }),
  };
}

async function chooseFile(window: BrowserWindow | null, words: Words): Promise<string | null> {
  const options: OpenDialogOptions = {
    title: words.chooseSealKey,
    buttonLabel: words.useThisFile,
    filters: [{ name: 'PEM', extensions: ['pem', 'pub', 'txt'] }],
    properties: ['openFile'],
  };
  const { filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return filePaths[0] ?? null;
}
