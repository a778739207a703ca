import type { Rule } from '../rule.ts';
import { wrongAmounts } from './amounts.ts';
import { matchOf } from './contradiction.ts';
import { wrongDates } from './dates.ts';
import { EN } from './en.ts';
import { wrongPeople } from './people.ts';
import { PL } from './pl.ts';
import { polishStrangers } from './polish-people.ts';
import { wrongPlaces } from './places.ts';
import { wrongReferences } from './references.ts';
import { wrongTimes } from './times.ts';
import { ZH } from './zh.ts';

const WORDS = { zh: ZH, en: EN, pl: PL };

/**
 * A name, date, time, sum or number that contradicts the case (product D3). Only a contradiction is one: a letter may hold more
 * facts than the case, and may write one in any of the ways its language knows.
 */
export const factMismatch: Rule = {
  id: 'fact_mismatch',
  severity: 'error',
  why: {
    'zh-CN': '与这件投诉登记的内容不一致，请核对。',
    'en-GB': 'This contradicts what the case says; please check it.',
    'pl-PL': 'To nie zgadza się z tym, co zapisano w sprawie; proszę sprawdzić.',
  },
  find: (passage, { facts }) => {
    const { record } = facts;
    if (record === undefined) return [];
    const { patterns } = WORDS[passage.lang];
    const comparison = { passage, record };
    return [
      ...wrongDates(comparison, facts, patterns),
      ...wrongTimes(comparison, patterns),
      ...wrongAmounts(comparison, patterns),
      ...wrongReferences(comparison, patterns),
      ...wrongPeople(comparison),
      ...(passage.lang === 'pl' ? polishStrangers(comparison) : []),
      ...wrongPlaces(comparison, patterns),
    ].flatMap((contradiction) => matchOf(passage, contradiction));
  },
  words: WORDS,
  beside: true,
};
