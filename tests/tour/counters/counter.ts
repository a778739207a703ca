import type { Country, Sector } from '../../../electron/domain/branch.ts';
import type { PaperLanguage, ScreenLocale } from '../../../electron/domain/language.ts';
import type { NextDoor } from './next-door.ts';
import type { Promised } from './promised.ts';

/** The stages that are led through; the last one, Confirm, has ticks of its own. */
export const LED_STAGES = ['receive', 'listen', 'feelings', 'facts', 'remedy', 'apologise'] as const;
export type LedStage = (typeof LED_STAGES)[number];

/** A field typed as a clerk types it, or a choice by its code. */
export type Entry =
  | { readonly field: string; readonly type: string }
  | { readonly field: string; readonly choose: string }
  | { readonly field: string; readonly pick: string };

/** One made-up counter and its day: who works there, who comes, what happened, what was said. Firms and people do not exist. */
export interface Counter {
  readonly locale: ScreenLocale;
  /** Folder of its pictures. */
  readonly folder: 'zh-CN' | 'en' | 'pl';
  readonly branch: {
    readonly code: string;
    readonly number: string;
    readonly sector: Sector;
    readonly country: Country;
    readonly region: string | null;
    readonly organisation: string;
    readonly name: string;
    readonly address: string;
    readonly hours: string;
    readonly phone: string;
    /** V2 rows that the supervisor has checked against the branch's own rules. */
    readonly confirm: readonly string[];
  };
  readonly supervisor: {
    readonly name: string;
    readonly title: string;
    readonly pin: string;
    readonly form: string;
  };
  readonly clerk: {
    readonly name: string;
    readonly title: string;
    readonly pin: string;
    readonly form: string;
  };
  /** UTC instants of the same branch day: door opens, before noon, first and second call-back, day close. */
  readonly times: {
    readonly morning: string;
    readonly beforeNoon: string;
    readonly callBack: string;
    readonly callAgain: string;
    readonly evening: string;
  };
  readonly stages: Readonly<Record<LedStage | 'confirm', readonly Entry[]>>;
  readonly steps: readonly { readonly what: string; readonly owner: string; readonly due: string }[];
  /** The first line of the listening pack: in the branch's own words, and as two files from elsewhere have it. */
  readonly pack: { readonly ours: string; readonly refused: string; readonly theirs: string };
  /** The spoken apology as somebody in a hurry would begin it. */
  readonly spokenStart: string;
  /** Typed into the letter to see the checker find it, then replaced by its suggestion. */
  readonly badSentence: string;
  /** Typed into the letter with a whole card number (a test number of the card schemes), then masked there. */
  readonly cardSentence: string;
  readonly contact: { readonly said: string; readonly basis: string; readonly next: string };
  /** Comes later, reads another language, and leaves before confirming. */
  readonly second: { readonly name: string; readonly reads: PaperLanguage; readonly words: string };
  /** Comes in the afternoon about a colleague's manner; what happened is still being looked into. */
  readonly third: {
    readonly stages: Readonly<Partial<Record<LedStage, readonly Entry[]>>>;
    readonly steps: Counter['steps'];
    readonly searchFor: string;
    readonly holding: { readonly reason: string; readonly answerBy: string };
  };
  readonly closingNote: string;
  /** What the package of the day is sealed with. */
  readonly passphrase: string;
  readonly searchFor: string;
  readonly promised: Promised;
  /** A bank of the same country, where the law lets a deadline move. */
  readonly nextDoor: NextDoor;
}
