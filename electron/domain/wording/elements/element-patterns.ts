import type { InEachLanguage, PaperLanguage } from '../../language.ts';
import type { ElementCode } from '../finding.ts';
import { ZH_STORY } from './chinese-story.ts';
import { EN, EN_STORY } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

/** The elements told by a pattern in one sentence; `regret`, `specific_facts` and `signer` need more and are in elements.ts. */
export type PatternElement = Exclude<ElementCode, 'regret' | 'specific_facts' | 'signer'>;
export type ElementPatterns = Readonly<Record<PatternElement, RegExp>>;

export const ELEMENT_PATTERNS: InEachLanguage<ElementPatterns> = { zh: ZH, en: EN, pl: PL };

/** How a cause is told without a word of cause, where a language does so; not in the opening, which tells what happened. */
export const CAUSE_STORY: Readonly<Partial<Record<PaperLanguage, RegExp>>> = {
  en: EN_STORY,
  zh: ZH_STORY,
};
