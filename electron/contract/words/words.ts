import type { EscalationCode } from '../../domain/escalation/escalation-reasons.ts';
import type { ScreenLocale } from '../../domain/language.ts';
import type { ServiceClockCode } from '../../domain/service-clocks.ts';
import { enGB } from './en-GB.ts';
import { plPL } from './pl-PL.ts';
import { zhCN } from './zh-CN.ts';

/** What main says by itself, outside the window: titles of the system's own dialogs, and notifications. Everything else is a label of a screen. */
export interface Words {
  readonly folderForReadable: string;
  readonly chooseFolder: string;
  readonly useThisFolder: string;
  readonly folderForPack: string;
  readonly folderForBackups: string;
  readonly choosePack: string;
  readonly chooseSettings: string;
  readonly folderForSettings: string;
  readonly useThisFile: string;
  /** Packages of other counters, an old register. */
  readonly choosePackages: string;
  readonly chooseRegister: string;
  readonly filesToImport: string;
  readonly chooseSealKey: string;
  readonly unsaved: UnsavedWords;
  readonly reminder: ReminderWords;
}

/** Asked when the window is closed and what was typed last cannot be kept. */
export interface UnsavedWords {
  readonly title: string;
  readonly detail: string;
  readonly stay: string;
  readonly leave: string;
}

/** Desktop notifications. `{words}` and `{count}` are filled in; nothing of a locked desk names anybody. */
export interface ReminderWords {
  readonly promise: string;
  readonly promiseLate: string;
  readonly clock: Readonly<Record<ServiceClockCode, string>>;
  readonly clockLate: Readonly<Record<ServiceClockCode, string>>;
  readonly deadline: Readonly<Record<'due-soon' | 'due-today' | 'overdue', string>>;
  readonly goodwill: string;
  readonly letter: string;
  readonly escalation: Readonly<Record<EscalationCode, string>>;
  /** Several at once, beyond those shown one by one. */
  readonly more: string;
  readonly moreWhere: string;
  readonly locked: string;
  readonly lockedWhere: string;
}

const WORDS: Readonly<Record<ScreenLocale, Words>> = { 'zh-CN': zhCN, 'en-GB': enGB, 'pl-PL': plPL };

export function wordsOf(locale: ScreenLocale): Words {
  return WORDS[locale];
}
