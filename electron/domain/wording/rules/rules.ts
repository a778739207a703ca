import { butExcuse } from './but-excuse.ts';
import { conditional } from './conditional.ts';
import type { Rule } from './rule.ts';
import { templatePhrase } from './template-phrase.ts';
import { vaguePromise } from './vague-promise.ts';

/** In order of gravity: where two rules meet in the same words, the first one speaks. */
export const RULES: readonly Rule[] = [conditional, butExcuse, vaguePromise, templatePhrase];
