import type { ScreenLocale } from '../../domain/language.ts';
import { enGB } from './en-GB.ts';
import { plPL } from './pl-PL.ts';
import { zhCN } from './zh-CN.ts';

/** What main says by itself, outside the window: titles of the system's own dialogs. Everything else is a label of a screen. */
export interface Words {
  readonly chooseFolder: string;
  readonly useThisFolder: string;
  readonly folderForPack: string;
  readonly choosePack: string;
  readonly useThisFile: string;
}

const WORDS: Readonly<Record<ScreenLocale, Words>> = { 'zh-CN': zhCN, 'en-GB': enGB, 'pl-PL': plPL };

export function wordsOf(locale: ScreenLocale): Words {
  return WORDS[locale];
}
