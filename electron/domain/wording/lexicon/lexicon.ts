import type { PaperLanguage } from '../../language.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

/** The words several rules share; all patterns are global and made for folded text. */
export interface Lexicon {
  /** Saying sorry, as a verb, a noun or a formula. */
  readonly apology: RegExp;
  /** Taking responsibility in so many words. */
  readonly responsibility: RegExp;
  /** A day, an hour, a length of time; a named blank counts as one. */
  readonly time: RegExp;
  /** Named blanks of suggestions and of letters in work: 【时间】, [date]. */
  readonly blank: RegExp;
  /** A service, a thing or an event of the trades the desk is made for: what a stock phrase lacks. */
  readonly matter: RegExp;
  /** A step that somebody could check was done. */
  readonly step: RegExp;
}

export const LEXICON: Readonly<Record<PaperLanguage, Lexicon>> = { zh: ZH, en: EN, pl: PL };
