import { statSync } from 'node:fs';
import { extname, resolve } from 'node:path';

/** Packages a person opened with the desk, by a double click or on the command line, until they are shown as chosen. */
export interface OpenedFiles {
  /** Takes the packages among the words of a start; true when there were some. */
  readonly offer: (words: readonly string[], folder: string) => boolean;
  readonly waiting: () => boolean;
  /** Gives them away, once. */
  readonly take: () => readonly string[];
  readonly drop: () => void;
}

export function makeOpenedFiles(): OpenedFiles {
  let files: readonly string[] = [];
  return {
    offer: (words, folder) => {
      const found = packagesAmong(words, folder);
      if (found.length > 0) files = found;
      return found.length > 0;
    },
    waiting: () => files.length > 0,
    take: () => {
      const taken = files;
      files = [];
      return taken;
    },
    drop: () => {
      files = [];
    },
  };
}

const ENDINGS: readonly string[] = ['.amends', '.zip'];
/** A stick with a year of one counter; more than anybody marks and opens at once. */
const MOST = 400;

/**
 * The words of a command line that name a package: plain files with the ending of one, absolute. Nothing is read here: what a file holds is
 * proved by the import, as for one chosen in the dialog.
 *
 * @param folder the working folder of who started the desk
 */
export function packagesAmong(words: readonly string[], folder: string): readonly string[] {
  const paths = words
    .slice(1)
    .filter(namesPackage)
    .filter((word) => ![...word].some((character) => character < ' '))
    .map((word) => resolve(folder, word));
  return [...new Set(paths)].filter(isPlainFile).slice(0, MOST);
}

/** What follows the program on its command line, without packages: a desk that starts anew has been given those before. */
export function withoutPackages(words: readonly string[]): readonly string[] {
  return words.slice(1).filter((word) => !namesPackage(word));
}

function namesPackage(word: string): boolean {
  return !word.startsWith('-') && ENDINGS.includes(extname(word).toLowerCase());
}

function isPlainFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
