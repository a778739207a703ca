import type { InEachLanguage } from '../../language.ts';
import type { ElementCode } from '../finding.ts';
import { EN } from './en.ts';
import { PL } from './pl.ts';
import { ZH } from './zh.ts';

/** The elements told by a pattern in one sentence; `regret`, `specific_facts` and `signer` need more and are in elements.ts. */
export type PatternElement = Exclude<ElementCode, 'regret' | 'specific_facts' | 'signer'>;
export type ElementPatterns = Readonly<Record<PatternElement, RegExp>>;

export const ELEMENT_PATTERNS: InEachLanguage<ElementPatterns> = { zh: ZH, en: EN, pl: PL };
