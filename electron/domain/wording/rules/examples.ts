import { BUT_EXCUSE_EXAMPLES } from './but-excuse-examples.ts';
import { CONDITIONAL_EXAMPLES } from './conditional-examples.ts';
import type { RuleExamples } from './rule.ts';
import { TEMPLATE_PHRASE_EXAMPLES } from './template-phrase-examples.ts';
import { VAGUE_PROMISE_EXAMPLES } from './vague-promise-examples.ts';

/** Every rule's sentences, good and bad: its unit test, and the text of its help page. */
export const RULE_EXAMPLES: readonly RuleExamples[] = [
  CONDITIONAL_EXAMPLES,
  BUT_EXCUSE_EXAMPLES,
  VAGUE_PROMISE_EXAMPLES,
  TEMPLATE_PHRASE_EXAMPLES,
];
