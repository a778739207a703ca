import { EN as EN_ELEMENTS } from '../../elements/en.ts';
import { BACKGROUND, CAUSE_WORDS } from '../../elements/english-story.ts';
import { latin } from '../../word-pattern.ts';
import type { RuleWords } from '../rule.ts';
import type { OverExplainingPatterns } from './over-explaining.ts';

export const EN: RuleWords<OverExplainingPatterns> = {
  patterns: {
    cause: latin(`(?<!\\p{L})(?:${CAUSE_WORDS})(?!\\p{L})|^as you (?:may |will |might )?know`),
    background: latin(BACKGROUND),
    goesOn: latin(BACKGROUND),
    mends: new RegExp(
      [EN_ELEMENTS.remedy, EN_ELEMENTS.prevention, EN_ELEMENTS.goodwill]
        .map(({ source }) => source)
        .join('|'),
      'g',
    ),
  },
  suggest: (facts) =>
    `The cause in one sentence: [cause]. By ${facts.remedyBy ?? '[date and time]'} we will do this: ${facts.remedy ?? '[what will be done]'}.`,
  examples: { bad: [], good: [] },
};
